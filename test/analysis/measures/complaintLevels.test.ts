import { analyse } from "../../../src/analysis/analyse";
import { complaintReader } from "../../../src/analysis/survey/columns/complaintLevels";
import type { Survey } from "../../../src/analysis/survey/survey";
import { surveyOf, type Rows } from "../survey/surveyOf";

/** Forty dissatisfied and satisfied tickets, every fourth with a level of the given ones, one after the other. */
function withLevels(header: string, levels: readonly (string | number)[], role = {}): Survey {
  const rows: Rows = [
    ["工单号", "回访时间", "满意度评分", "不满意原因", header],
    ...Array.from({ length: 40 }, (_, i) => {
      const isLow = i % 4 === 0;
      const level = isLow ? (levels[(i / 4) % levels.length] ?? "") : "";
      return [`T${String(i)}`, 45_413 + (i % 30) + 0.5, isLow ? 2 : 5, isLow ? "等太久" : "", level];
    }),
  ];
  return surveyOf(rows, { roles: role });
}

const majors = (survey: Survey): readonly (readonly unknown[])[] =>
  analyse(survey).operating.map(({ name, mean, n }) => [name, mean, n]);

describe("levels of complaints", () => {
  test.each([
    ["投诉等级", ["一般", "严重", "重大"], [0.075, 40], ["一般 2", "严重 3", "重大 4"]],
    ["投訴級別", ["輕微", "嚴重"], [0.125, 40], ["輕微 1", "嚴重 3"]],
    ["客诉等级", ["一般投诉", "重大投诉", "无"], [0.075, 40], ["一般投诉 2", "重大投诉 4"]],
    [
      "Complaint level",
      ["Minor", "Moderate", "Critical"],
      [0.075, 40],
      ["Minor 1", "Moderate 2", "Critical 4"],
    ],
  ])(
    "%s with %j gives 重大投诉率 of all answers, a blank being no complaint",
    (header, words, rate, said) => {
      const survey = withLevels(header, words);
      expect(survey.complaintLevels?.words.map(({ text, points }) => `${text} ${String(points)}`)).toEqual(
        said,
      );
      expect(majors(survey)).toEqual([["majorComplaint", ...rate]]);
    },
  );

  test("how grave any matter is, is no complaint: it weighs reasons, but has no rate and calls for nobody", () => {
    const survey = withLevels("严重程度", ["高", "中", "低"]);
    expect(majors(survey)).toEqual([]);
    const complained = complaintReader(survey);
    expect([...survey.sheetRows.keys()].filter(complained)).toEqual([]);
    expect(analyse(survey).reasonBreakdown?.()).toMatchObject({
      severityRole: "complaintLevel",
      items: [{ category: "等待时长", severity: 4 * 3 + 3 * 2 + 3 * 1, severityShare: 1 }],
    });
  });

  test.each([
    ["numbered words", ["一级", "二级", "三级"]],
    ["numbers", [1, 2, 3]],
    ["codes", ["P1", "P2"]],
  ])("%s say not which end is the graver: nothing is guessed", (_what, levels) => {
    expect(withLevels("投诉等级", levels).complaintLevels).toBeUndefined();
  });

  test("numbers of a column that was pointed to count as they stand", () => {
    const survey = withLevels("投诉等级", [1, 2, 5], { complaintLevel: ["投诉等级"] });
    expect(survey.complaintLevels).toMatchObject({ words: [], majorFrom: null });
    expect(analyse(survey).reasonBreakdown?.().items[0]?.severity).toBe(4 * 1 + 3 * 2 + 3 * 5);
  });

  test("words that do not tell are named, and their answers left out", () => {
    const survey = withLevels("投诉等级", ["一般", "重大", "重大", "重大", "待定级"]);
    expect(survey.warnings).toContainEqual({
      code: "complaint-level-unread",
      header: "投诉等级",
      samples: ["待定级"],
    });
    expect(majors(survey)).toEqual([["majorComplaint", 6 / 38, 38]]);
  });

  test("customers with a level complained", () => {
    const survey = withLevels("投诉等级", ["一般", "无"]);
    expect([...survey.sheetRows.keys()].filter(complaintReader(survey))).toEqual([0, 8, 16, 24, 32]);
  });
});
