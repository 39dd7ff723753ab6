import { CalculatedWorkbook } from "./calculatedWorkbook";
import { CalculationError } from "../../../src/embedded/calculation/calculationError";
import { requireFormula } from "../../../src/embedded/protocol/range/formulaSyntax";

const TERMS = 3500;
const terms = (term: string, operator: string): string => Array(TERMS).fill(term).join(operator);

test.each([
  ["sum", `=${terms("1", "+")}`, TERMS],
  ["sum in a function", `=ABS(${terms("1", "+")})`, TERMS],
  ["power", `=${terms("1", "^")}`, 1],
  ["text", `=LEN(${terms("1", "&")})`, TERMS],
  ["sum of products", `=${terms("1*1", "+")}`, TERMS],
  ["sum of cells", `=${Array(2500).fill("A1").join("+")}`, 5000],
])("a %s of thousands of terms is calculated", (_, formula, expected) => {
  expect(new CalculatedWorkbook().write({ A1: 2 }).evaluate(formula)).toBe(expected);
});

test("brackets of a hundred levels are calculated", () => {
  expect(new CalculatedWorkbook().evaluate(`=${"(".repeat(100)}1${")".repeat(100)}`)).toBe(1);
});

test.each([
  ["brackets", `=${"(".repeat(4000)}1${")".repeat(4000)}`],
  ["signs", `=${"-".repeat(8000)}1`],
  ["percents", `=1${"%".repeat(8000)}`],
  ["functions", `=${"ABS(".repeat(1600)}1${")".repeat(1600)}`],
])("%s nested without end are no formula, and no end of the program", (_, formula) => {
  const book = new CalculatedWorkbook().write({ A1: formula });
  expect(() => {
    book.calculation.ensureCurrent();
  }).toThrow(CalculationError);
  expect(() => {
    requireFormula(formula);
  }).toThrow(expect.objectContaining({ code: "InvalidArgument" }) as Error);
});
