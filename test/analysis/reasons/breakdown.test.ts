import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../../../src/analysis/analysisOptions";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";
import { serialOf } from "../../../src/analysis/periods/calendarDay";
import type { ReasonBreakdown } from "../../../src/analysis/reasons/breakdown/reasonParts";
import { surveyOf, times, type SurveyColumns } from "../surveyOf";

function brokenDown(columns: SurveyColumns, options: Partial<AnalysisOptions> = {}): ReasonBreakdown {
  const found = analyse(surveyOf(columns), { ...DEFAULT_ANALYSIS, ...options }).reasonBreakdown?.();
  if (found === undefined) throw new Error("there are no reasons");
  return found;
}

describe("reasons weighed", () => {
  // five dissatisfied answers: 等太久 of 1, 1 and 2 points and 300, 60 and 240 s, 态度差 of 1 and 3 points
  const columns: SurveyColumns = {
    score: [1, 1, 2, 3, 3, 5],
    reasons: [["等太久；态度差", "等太久", "等太久", "态度差", null, null]],
    numbers: { waitTime: [300, 60, 240, null, 30, 10] },
  };

  test("by mentions and by answers: a row with two reasons is one answer", () => {
    const { answers, items } = brokenDown(columns);
    expect(answers).toBe(5);
    expect(
      items.map(({ category, count, mentionShare, answerShare }) => [
        category,
        count,
        mentionShare,
        answerShare,
      ]),
    ).toEqual([
      ["等待时长", 3, 3 / 5, 3 / 5],
      ["服务态度", 2, 2 / 5, 2 / 5],
    ]);
  });

  test("by severity, the points missed of the best score, and by the minutes of a column that tells them", () => {
    const { minutesRole, items } = brokenDown(columns);
    expect(minutesRole).toBe("waitTime");
    expect(items.map(({ severity, severityShare, minutes }) => [severity, severityShare, minutes])).toEqual([
      [4 + 4 + 3, 11 / 17, 10],
      [4 + 2, 6 / 17, 5],
    ]);
  });

  test("not at all by what the survey does not have", () => {
    const { minutesRole, items } = brokenDown({ reasons: [["等太久"]] });
    expect([minutesRole, items[0]?.severity, items[0]?.minutes]).toEqual([null, null, null]);
  });
});

describe("reasons side by side", () => {
  test("of groups are shares of the group's answers, different beyond chance by Holm over all that are tested", () => {
    // 甲: 30 of 100 answers mention 等待时长, 乙: 5 of 100; 服务态度 5 of each
    const reasons = (waiting: number): (string | null)[] => [
      ...times(waiting, "等太久"),
      ...times(5, "态度差"),
      ...times(95 - waiting, null),
    ];
    const all = [...reasons(30), ...reasons(5)];
    const { groups } = brokenDown({
      score: all.map((reason) => (reason === null ? 5 : 2)),
      reasons: [all],
      texts: { channel: [...times(100, "甲"), ...times(100, "乙")] },
    });
    const [byChannel] = groups;
    expect(byChannel?.groups).toEqual([
      { name: "乙", n: 100, counts: [5, 5] },
      { name: "甲", n: 100, counts: [30, 5] },
    ]);
    expect(byChannel?.findings.map(({ group, category }) => [group, category])).toEqual([
      ["乙", "等待时长"],
      ["甲", "等待时长"],
    ]);
  });

  test("of two periods are over the same categories, the rest of the data where no period was asked for", () => {
    const day = (month: number): number => serialOf(2024, month, 10);
    const [april, may] = [times(40, "等太久"), times(40, null)];
    const found = brokenDown(
      {
        score: [...times(80, 2), ...times(80, 5)],
        reasons: [[...april, ...times(40, "态度差"), ...may, ...times(40, null)]],
        time: [...times(40, day(4)), ...times(40, day(5)), ...times(40, day(4)), ...times(40, day(5))],
      },
      { period: parsePeriod("2024-05"), compareWith: parsePeriod("2024-04") },
    ).periods;
    const sides = found?.map(({ category, own, other }) => [category, own, other]);
    expect(sides).toEqual([
      ["服务态度", { count: 40, n: 80 }, { count: 0, n: 80 }],
      ["等待时长", { count: 0, n: 80 }, { count: 40, n: 80 }],
    ]);
    expect(found?.every(({ adjustedP, interval }) => (adjustedP ?? 1) < 0.001 && interval !== null)).toBe(
      true,
    );
  });

  test("of schemes are the survey's own options too, where another was chosen", () => {
    const { otherSchemes } = brokenDown(
      { score: [1, 2], reasonFlags: { 停车: [1, 0], 排队: [1, 1] } },
      { scheme: PEOPLE_PROCESS_SYSTEM },
    );
    const [own] = otherSchemes.filter(({ scheme }) => scheme.id === "own");
    expect(own?.pareto.items.map(({ category, count }) => [category, count])).toEqual([
      ["排队", 2],
      ["停车", 1],
    ]);
  });

  test("of schemes are those that were not used, by the shipped words", () => {
    const { otherSchemes } = brokenDown({ score: [1, 2], reasons: [["等太久", "系统卡顿"]] });
    expect(
      otherSchemes.map(({ scheme, pareto }) => [scheme.id, pareto.items.map(({ category }) => category)]),
    ).toEqual([
      ["process-skill-tool-attitude-policy", ["流程", "工具"]],
      ["man-machine-material-method-environment", ["机", "法"]],
    ]);
  });
});
