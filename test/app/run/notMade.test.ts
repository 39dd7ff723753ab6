import { DOCUMENT_IDS } from "../../../src/documents/registry";
import { inWorkbook, run } from "../inSurvey";
import { fullSurvey, smallSurvey } from "../surveyWorkbook";

const lines = (...rows: readonly string[]): string => rows.join("\n");

const SCORES = lines(
  "工单号,满意度评分",
  ...Array.from({ length: 30 }, (_, i) => `T${String(i)},${String(1 + (i % 5))}`),
);
const textsOf = (...reasons: readonly string[]): string =>
  lines("工单号,回访日期,不满意原因", ...reasons.map((reason, i) => `T${String(i)},2024-05-02,${reason}`));
const FEW_TEXTS = textsOf("等待时间太长", "客服态度差", "排队太久");
const TEXTS = textsOf(...Array.from({ length: 12 }, () => "等待时间太长"), "客服态度差", "排队太久");
const COUNTS = lines("不满意原因,次数", "等待时间太长,40", "服务态度差,25", "系统故障,12", "费用争议,6");
const MONTHS = lines("指标,2024-01,2024-02,2024-03", "满意度,0.9,0.91,0.93", "不满意率,0.05,0.04,0.03");

const OF_ANSWERS = {
  briefing: "no-answers",
  "work-summary": "no-answers",
  "effect-verification": "no-answers",
  "improvement-history": "no-answers",
  pdca: "no-answers",
  "maintenance-record": "no-answers",
  coaching: "no-answers",
};

const OF_SCORES = {
  briefing: "no-score",
  "work-summary": "no-score",
  measures: "no-score",
  groups: "no-score",
  trend: "no-score",
  "effect-verification": "no-score",
  callbacks: "no-score",
  "maintenance-record": "no-score",
  coaching: "no-groups",
};

describe("documents asked for that the data give nothing for", () => {
  it.each([
    ["a whole survey", fullSurvey(60), {}],
    ["a survey of one month", smallSurvey(), { trend: "no-months" }],
    [
      "scores alone",
      SCORES,
      {
        pareto: "no-reasons",
        "reason-breakdown": "no-reasons",
        diagnosis: "no-problems-told",
        groups: "no-groups",
        coaching: "no-groups",
        trend: "no-times",
        dictionary: "no-reasons",
      },
    ],
    ["texts alone", TEXTS, OF_SCORES],
    ["too few texts to call a problem core", FEW_TEXTS, OF_SCORES],
    [
      "reasons and counts",
      COUNTS,
      {
        ...OF_ANSWERS,
        measures: "no-answers",
        "reason-breakdown": "no-reasons",
        diagnosis: "no-answers",
        groups: "no-answers",
        trend: "no-answers",
        callbacks: "no-answers",
        "clean-data": "no-answers",
        "cleaning-log": "no-answers",
        dictionary: "no-own-reasons",
      },
    ],
    [
      "measures by month",
      MONTHS,
      {
        ...OF_ANSWERS,
        measures: "no-answers",
        pareto: "no-reasons",
        "reason-breakdown": "no-reasons",
        diagnosis: "no-answers",
        groups: "no-answers",
        callbacks: "no-answers",
        "clean-data": "no-answers",
        "cleaning-log": "no-answers",
        dictionary: "no-reasons",
      },
    ],
  ])("are named with the reason, of %s, and all others are made", (_what, csv, wanted) =>
    inWorkbook(csv, async () => {
      const { notMade, sheets } = await run({ documents: "all" });
      expect(Object.fromEntries(notMade.map(({ id, reason }) => [id, reason]))).toEqual(wanted);
      expect([...notMade, ...sheets].map(({ id }) => id).sort()).toEqual([...DOCUMENT_IDS].sort());
    }),
  );

  it("are named where nobody but they were asked for, and needed ones that nobody asked for are not", () =>
    inWorkbook(SCORES, async () => {
      const { notMade, sheets } = await run({ documents: ["measures", "pareto", "dictionary"] });
      expect(notMade).toEqual([
        { id: "pareto", reason: "no-reasons" },
        { id: "dictionary", reason: "no-reasons" },
      ]);
      // 满意度指标 needs 分组对比, which cannot be made either.
      expect(sheets.map(({ id }) => id)).toEqual(["measures", "clean-data", "settings"]);
    }));
});
