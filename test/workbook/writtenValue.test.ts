import fc from "fast-check";
import { openSurvey } from "../app/surveyWorkbook";
import { readContent, writtenContent } from "../../src/workbook/writtenValue";

const TEXTS = [
  "00123",
  "1-2",
  "TRUE",
  "10%",
  "3/4",
  "=1+1",
  "+86",
  "-5",
  "@SUM(A1)",
  "'quoted",
  "\tTab",
  "2024-05-01",
];

describe("a text that is written", () => {
  it.each(TEXTS)("is read back as the same text: %s", async (text) => {
    const { close } = openSurvey("甲\n乙");
    try {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("回访数据").getRange("D5");
        cell.values = [[writtenContent(text)]];
        cell.load({ values: true, formulas: true });
        await context.sync();
        expect(cell.values).toEqual([[text]]);
        expect(cell.formulas).toEqual([[text]]);
      });
    } finally {
      close();
    }
  });

  it("is cut visibly where Excel would refuse it", () => {
    const written = String(writtenContent("长".repeat(40_000)));
    expect(written.slice(1)).toHaveLength(32_767 - 1);
    expect(written.endsWith("…")).toBe(true);
  });

  it("leaves numbers and booleans as they are, and nothing empties the cell", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double(), fc.boolean()),
        (value) => writtenContent(value) === value || value !== value,
      ),
    );
    expect(writtenContent(null)).toBe("");
    expect(readContent("")).toBeNull();
  });
});
