import { shiftFormula } from "../../../src/workbook/rendering/shiftFormula";

describe("a rule's formula for a table that stands elsewhere", () => {
  it.each([
    ['=$J6="A1"', 2, 0, '=$J8="A1"'],
    ["=AND(B$5>1,C7<$D$1)", 3, 1, "=AND(C$5>1,D10<$D$1)"],
    ["=LOG10(A1)>'Q1 2024'!B2", 1, 0, "=LOG10(A2)>'Q1 2024'!B3"],
    ["=TRUE", 5, 5, "=TRUE"],
  ])("%s, %d rows lower and %d columns on, is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
