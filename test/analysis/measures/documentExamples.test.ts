import { PROCESS_SKILL_TOOL } from "../../../src/analysis/reasons/schemes/processSkillTool";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { resultsOf } from "../../documents/madeUpSurvey";

/** So many answers of 1–5 that their mean is `mean`, to one decimal of fifty. */
function scoresOf(mean: number): readonly number[] {
  const total = Math.round(mean * 50);
  const low = Math.floor(total / 50);
  return Array.from({ length: 50 }, (_, i) => (i < total - low * 50 ? low + 1 : low));
}

describe("document 002's user groups (page 7)", () => {
  const groups = { 新用户: 3.8, 活跃用户: 4.2, 企业客户: 3.5, 退货用户: 3.7 } as const;
  const rows = Object.entries(groups).flatMap(([name, mean]) =>
    scoresOf(mean).map((score, i): RawCell[] => [`${name}${String(i)}`, name, score]),
  );
  const results = resultsOf([["工单号", "用户类型", "满意度评分"], ...rows]);

  it("have the document's means, and a test beside each", () => {
    const table = results.groups.find(({ role }) => role === "segment");
    expect(Object.fromEntries(table?.items.map(({ name, mean }) => [name, mean]) ?? [])).toEqual(groups);
    expect(table?.items.every(({ adjustedP }) => adjustedP !== null)).toBe(true);
  });
});

describe("document 002's attribution (page 6)", () => {
  const shares = {
    "多部门协作不畅（客服-技术-物流）": 30,
    "缺乏特定产品知识（智能设备维修）": 25,
    CRM系统信息更新不及时: 20,
    同理心不足: 15,
    公司政策模糊不清: 10,
  } as const;
  const reasons = Object.entries(shares).flatMap(([reason, count]) =>
    Array.from({ length: count }, () => reason),
  );
  const rows = reasons.map((reason, i): RawCell[] => [`T${String(i)}`, 2, reason]);
  const results = resultsOf([["工单号", "满意度评分", "不满意原因"], ...rows], {
    scheme: PROCESS_SKILL_TOOL,
  });

  it("comes out of its own wording in its own scheme: 流程 30, 技能 25, 工具 20, 态度 15, 政策 10 %", () => {
    expect(results.pareto?.items.map(({ category, share }) => [category, share])).toEqual([
      ["流程", 0.3],
      ["技能", 0.25],
      ["工具", 0.2],
      ["态度", 0.15],
      ["政策", 0.1],
    ]);
  });
});

describe("document 003's fall of 解决能力 by 0.5 against the month before", () => {
  const month = (firstDay: number, mean: number): RawCell[][] =>
    scoresOf(mean).map((score, i) => [
      `T${String(firstDay)}-${String(i)}`,
      firstDay + (i % 30) + 0.5,
      5,
      score,
    ]);
  /** 2024-03-01, 2024-04-01 and 2024-05-01. */
  const rowsOf = (may: number): RawCell[][] => [
    ["工单号", "回访时间", "满意度评分", "解决能力"],
    ...month(45_352, 4.2),
    ...month(45_383, 4.2),
    ...month(45_413, may),
    ["T9", 45_443.5, 5, ""],
  ];
  const alarms = (may: number) =>
    resultsOf(rowsOf(may))
      .trends.find(({ key }) => key === "dimension:解决能力")
      ?.periods.map((period) => period.alarms);

  it("is an alarm at the document's limit, and none short of it", () => {
    expect(alarms(3.7)).toEqual([[], [], ["absolute"]]);
    expect(alarms(3.8)).toEqual([[], [], []]);
  });
});
