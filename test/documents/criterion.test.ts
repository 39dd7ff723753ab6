import { argumentsOf, type Condition } from "../../src/documents/formulas/conditions";
import {
  exactly,
  named,
  namedBy,
  namedByStaff,
  placeOf,
  verbatim,
  verbatimOf,
} from "../../src/documents/formulas/criterion";
import { CalculatedWorkbook } from "../embedded/calculation/calculatedWorkbook";
import { contextOf, builtOf, resultsOf } from "./madeUpSurvey";
import { STRANGE_NAMES } from "./strangeNames";
import { tablesOf } from "./references";

const RANGE = `A1:A${String(STRANGE_NAMES.length)}`;
/** What they are counted by beside them: the name itself in D1, and as a criterion means it in E1. */
const WAYS: readonly (readonly [string, (name: string) => readonly Condition[]])[] = [
  ["a literal", (name) => named(RANGE, name)],
  ["a cell that holds it verbatim", () => namedBy(RANGE, "E1", STRANGE_NAMES)],
  ["a cell that holds it", () => namedBy(RANGE, verbatimOf("D1"), STRANGE_NAMES)],
  ["a cell of staff's", () => namedByStaff(RANGE, "D1")],
  ["the text alone", () => exactly(RANGE, verbatimOf("D1"))],
];

function bookOf(name: string): CalculatedWorkbook {
  const book = new CalculatedWorkbook();
  const { cells } = book.sheet();
  STRANGE_NAMES.forEach((each, row) => {
    cells.setValue(row, 0, each);
  });
  cells.setValue(0, 3, name);
  cells.setValue(0, 4, verbatim(name));
  return book;
}

describe.each(STRANGE_NAMES)("answers of %p", (name) => {
  test.each(WAYS)("are found by %s, and no other's", (_way, conditions) => {
    const book = bookOf(name).write({ F1: `=COUNTIFS(${argumentsOf(conditions(name))})` });
    expect(book.read("F1")).toBe(1);
  });

  test("are looked up by their own place", () => {
    const book = bookOf(name).write({ F1: `=${placeOf("D1", RANGE)}` });
    expect(book.read("F1")).toBe(STRANGE_NAMES.indexOf(name) + 1);
  });
});

test("what staff typed as a number is found by the number", () => {
  const book = new CalculatedWorkbook();
  [123, "123", "1234", "3-1"].forEach((each, row) => {
    book.sheet().cells.setValue(row, 0, each);
  });
  book.sheet().cells.setValue(0, 3, "123");
  book.write({ F1: `=COUNTIFS(${argumentsOf(namedByStaff("A1:A4", "D1"))})` });
  expect(book.read("F1")).toBe(2);
});

test("names that read as themselves are compared as they are, by one criterion", () => {
  expect(namedBy("A:A", "B1", ["一组", "0123", "VIP 1", "A-3", "(空)"])).toEqual([["A:A", '"="&B1']]);
  expect(named("A:A", "一组")).toEqual([["A:A", '"=一组"']]);
  for (const name of ["3-1", "8:00", "True", "1 May", "May-24", "上午8:00", "$5", "(5)", "1,000", "#N/A"])
    expect(named("A:A", name)).toHaveLength(2);
});

test("the table of groups says what its groups are counted by", () => {
  const rows = Array.from({ length: 60 }, (_, row) => [row % 2 === 0 ? "3-1班" : "*3-2班", 1 + (row % 5)]);
  const context = contextOf(resultsOf([["班组", "满意度评分"], ...rows]));
  const [table] = tablesOf(builtOf(context, ["groups"]).specs);
  expect([0, 1].map((row) => table?.cell(row, "criterion")).sort()).toEqual(["3-1班", "~*3-2班"]);
});
