import fc from "fast-check";
import { formatNumber } from "../../../src/embedded/calculation/numberFormat/formatNumber";
import { CellError } from "../../../src/embedded/model/cellValue";

/** Expected texts: Microsoft's "Number format codes", LibreOffice's TEXT, and Excel's habits named in comments. */
describe("the text of a value", () => {
  test.each([
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 1234567890123, "1.23457E+12"],
    ["0.00", 1.005, "1.01"],
    ["0.0%", 0.12345, "12.3%"],
    ["0%", 0.125, "13%"],
    ["#,##0", 1234.5, "1,235"],
    ["#,##0.00;[Red]-#,##0.00", -1234.5, "-1,234.50"],
    ["0.0_);(0.0)", -2, "(2.0)"],
    ["0;-0;;@", 0, ""],
    ["0;-0;;@", "文", "文"],
    [";;;", 5, ""],
    ['0"次/月"', 3, "3次/月"],
    ['General"次"', 3.5, "3.5次"],
    ['General"次"', -3.5, "-3.5次"],
    ['[>=100]"高"0;[<50]"低"0;0.0', 120, "高120"],
    ['[>=100]"高"0;[<50]"低"0;0.0', 20, "低20"],
    ['[>=100]"高"0;[<50]"低"0;0.0', 70, "70.0"],
    ["@", 5, "5"],
    ['@"号"', "a", "a号"],
    ["¥#,##0", 12, "¥12"],
    ["[$¥-804]#,##0.00", 12, "¥12.00"],
    ["+0.0%;-0.0%;0.0%", 0.0125, "+1.3%"],
    ["000", 7, "007"],
    ["# ?/?", 0.5, " 1/2"],
    ['0.0,"千"', 12345, "12.3千"],
    ["yyyy-mm-dd", 45000, "2023-03-15"],
    ["yyyy/m/d h:mm", 45000.5, "2023/3/15 12:00"],
    ['yyyy"年"m"月"', 45000, "2023年3月"],
    ["yyyy年m月d日", 45000, "2023年3月15日"],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45000, "2023年3月15日"],
    ["aaaa", 45000, "星期三"],
    ['上午/下午h"时"mm"分"', 0.75, "下午6时00分"],
    ["[h]:mm", 1.5, "36:00"],
    ["yyyy-mm-dd", 60, "1900-02-29"],
    ["yyyy-mm-dd", -1, "########"],
    ["bad[", 1.5, "1.5"],
  ])("%s shows %p as %p", (code, value, expected) => {
    expect(formatNumber(value, code, false)).toBe(expected);
  });

  test("blanks, logicals and errors show as themselves", () => {
    expect([null, true, CellError.of("#N/A")].map((value) => formatNumber(value, "0.00", false))).toEqual([
      "",
      "TRUE",
      "#N/A",
    ]);
  });

  test("a workbook of the 1904 calendar shows its own dates", () => {
    expect(formatNumber(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
  });

  test("any code gives some text", () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), (code, value) => {
        expect(typeof formatNumber(value, code, false)).toBe("string");
      }),
    );
  });
});
