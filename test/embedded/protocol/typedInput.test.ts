import { parseTyped } from "../../../src/embedded/protocol/range/typedInput";
import { CellError } from "../../../src/embedded/model/cellValue";

const now = (): Date => new Date(2024, 5, 15);
const typed = (text: string, isText = false): unknown => {
  const { value, formula, numberFormat, quotePrefix } = parseTyped(text, isText, false, now);
  return [formula ?? value, numberFormat, ...(quotePrefix ? ["'"] : [])];
};

// What Excel (en-US) makes of typed text; serials as in its 1900 calendar: 2024-03-04 is 45355, 2024-05-01 is 45413.
describe("typed input", () => {
  it.each([
    ["00123", 123, null],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["-7", -7, null],
    ["(7)", -7, null],
    [" 5 ", 5, null],
    ["1E3", 1000, "0.00E+00"],
    ["10%", 0.1, "0%"],
    ["10.1%", 0.101, "0.00%"],
    ["$3", 3, "$#,##0_);[Red]($#,##0)"],
    ["1 1/2", 1.5, "# ?/?"],
    ["TRUE", true, null],
    ["false", false, null],
    ["3/4", 45355, "d-mmm"],
    ["1-2", 45293, "d-mmm"],
    ["2024-05-01", 45413, "m/d/yyyy"],
    ["5/1/24", 45413, "m/d/yyyy"],
    ["1-May-2024", 45413, "d-mmm-yy"],
    ["May 2024", 45413, "mmm-yy"],
    ["6:00 PM", 0.75, "h:mm AM/PM"],
    ["2024-05-01 12:00", 45413.5, "m/d/yyyy h:mm"],
  ])("takes %j as a value", (text, value, format) => {
    expect(typed(text)).toEqual([value, format]);
  });

  it.each(["abc", "3/4/5/6", "13/45", "2024-02-30", "10 %x", "满意", "1,23", "5x", "truely"])(
    "leaves %j as text",
    (text) => {
      expect(typed(text)).toEqual([text, null]);
    },
  );

  it.each([
    ["=A1+1", "=A1+1"],
    ["-A1", "=-A1"],
    ["+A1", "=+A1"],
  ])("takes %j as the formula %j", (text, formula) => {
    expect(typed(text)).toEqual([formula, null]);
  });

  it("takes error codes as errors", () => {
    expect(typed("#N/A")).toEqual([CellError.of("#N/A"), null]);
  });

  it("makes text of anything behind an apostrophe, and keeps a second one", () => {
    expect(typed("'00123")).toEqual(["00123", null, "'"]);
    expect(typed("'=A1")).toEqual(["=A1", null, "'"]);
    expect(typed("''quoted'")).toEqual(["'quoted'", null, "'"]);
  });

  it("keeps numbers and dates as text under the format @, but not formulas", () => {
    expect(typed("00123", true)).toEqual(["00123", null]);
    expect(typed("3/4", true)).toEqual(["3/4", null]);
    expect(typed("=A1", true)).toEqual(["=A1", null]);
  });

  it("refuses more than 32,767 characters", () => {
    expect(() => typed("x".repeat(32_768))).toThrow("at most 32,767 characters");
    expect(typed("x".repeat(32_767))).toEqual(["x".repeat(32_767), null]);
  });
});
