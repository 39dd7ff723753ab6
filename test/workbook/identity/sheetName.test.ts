import { freeSheetName } from "../../../src/workbook/identity/sheetName";

describe("the name of a new sheet", () => {
  it.each([
    ["改进计划", [], "改进计划"],
    ["改进计划", ["改进计划"], "改进计划 (2)"],
    ["Plan", ["plan", "PLAN (2)"], "Plan (3)"],
    ["a/b\\c?d*e:f[g]", [], "a b c d e f g"],
    ["'引号'", [], "引号"],
    ["History", [], "History (2)"],
  ])("%s beside %j is %s", (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  it("stays within 31 characters, numbered or not", () => {
    const long = "售后服务问题分析及改善措施表".repeat(4);
    const first = freeSheetName(long, []);
    expect(first).toHaveLength(31);
    expect(freeSheetName(long, [first]).length).toBeLessThanOrEqual(31);
  });
});
