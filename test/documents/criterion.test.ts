import { criterionOf } from "../../src/documents/formulas/criterion";
import { CalculatedWorkbook } from "../embedded/calculation/calculatedWorkbook";
import { contextOf, builtOf, resultsOf } from "./madeUpSurvey";
import { tablesOf } from "./references";

/** Names as surveys have them, among them what a worksheet reads as something else. */
const NAMES = [
  ...["2024-05", "2024-06", "2024/05/01", "2024年5月", "3-1", "3-2", "1/2", "8:00", "8:00-16:00"],
  ...["May-24", "1 May", "TRUE", "false", "TRUE早班", "0101", "1-3天", "一组", "A*", "B?", "~C"],
];

describe("what a group's answers are counted by", () => {
  test.each(NAMES)("%p finds its own name and no other", (name) => {
    const book = new CalculatedWorkbook();
    const sheet = book.sheet();
    NAMES.forEach((each, row) => {
      sheet.cells.setValue(row, 0, each);
    });
    sheet.cells.setValue(0, 2, criterionOf(name));
    book.write({ D1: `=COUNTIFS(A1:A${String(NAMES.length)},C1)` });
    expect(book.read("D1")).toBe(1);
  });

  test("is in the table of groups", () => {
    const rows = Array.from({ length: 60 }, (_, row) => [row % 2 === 0 ? "3-1班" : "3-2班", 1 + (row % 5)]);
    const context = contextOf(resultsOf([["班组", "满意度评分"], ...rows]));
    const [table] = tablesOf(builtOf(context, ["groups"]).specs);
    expect([0, 1].map((row) => table?.cell(row, "criterion"))).toEqual(["=3?1班", "=3?2班"]);
  });
});
