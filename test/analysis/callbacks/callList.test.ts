import type { AnalysisOptions } from "../../../src/analysis/analysisOptions";
import type { Call } from "../../../src/analysis/callbacks/callList";
import { resultsOf } from "../../documents/madeUpSurvey";
import type { Rows } from "../survey/surveyOf";

const HEADERS = ["工单号", "客户编号", "客服工号", "评价时间", "满意度评分", "不满意原因", "是否投诉"];

function ticket(number: number, score: number | string, reason = "", complaint = "否"): Rows[number] {
  return [`T${String(100 + number)}`, `K${String(number)}`, "0101", 45_400.5, score, reason, complaint];
}

/** Enough contented customers for the scale and the columns to be recognised. */
const OTHERS = Array.from({ length: 30 }, (_, i) => ticket(50 + i, 4 + (i % 2)));

function callsOf(rows: Rows, options: Partial<AnalysisOptions> = {}): Readonly<Record<string, Call>> {
  const results = resultsOf([HEADERS, ...rows, ...OTHERS], options);
  const { texts } = results.cleaned.survey;
  const nameAt = (row: number): string => texts.ticketId?.texts[(texts.ticketId.codes[row] ?? 0) - 1] ?? "";
  return Object.fromEntries(results.calls().map((call) => [nameAt(call.row), call]));
}

describe("whom to call", () => {
  const calls = callsOf(
    [
      ticket(1, 2),
      ticket(2, 1, "等待时间太长"),
      ticket(3, 1),
      ticket(4, 3, "业务不熟悉"),
      ticket(5, 4, "", "是"),
      ticket(6, 4),
      ticket(7, "", "", "是"),
    ],
    { calls: { highestShare: 0, highestMost: 20 } },
  );

  it("is everybody dissatisfied, with what is to be asked", () => {
    expect(calls["T101"]?.kinds).toEqual(["no-text"]);
    expect(calls["T102"]?.kinds).toEqual(["lowest", "dissatisfied"]);
    expect(calls["T103"]?.kinds).toEqual(["no-text", "lowest"]);
    expect(calls["T104"]?.kinds).toEqual(["dissatisfied"]);
  });

  it("is who complained, whatever the score, and nobody else", () => {
    expect(calls["T105"]?.kinds).toEqual(["complaint"]);
    expect(calls["T107"]?.kinds).toEqual(["complaint"]);
    expect(Object.keys(calls).sort()).toEqual(["T101", "T102", "T103", "T104", "T105", "T107"]);
  });

  it("is due in the working days of its most urgent reason", () => {
    const days = ["T101", "T102", "T104", "T105"].map((key) => calls[key]?.workingDays);
    expect(days).toEqual([1, 1, 3, 7]);
  });

  it("asks nobody for words where the source has no column for them", () => {
    const rows = [HEADERS, ticket(1, 2), ticket(2, 1), ...OTHERS].map((cells) => [
      ...cells.slice(0, 5),
      ...cells.slice(6),
    ]);
    const kinds = resultsOf(rows)
      .calls()
      .flatMap((call) => call.kinds);
    expect(kinds).not.toContain("no-text");
    expect(kinds).toContain("lowest");
  });

  it("takes the key of the discontented for the worst score of a telephone menu", () => {
    const rows = [HEADERS, ...Array.from({ length: 40 }, (_, i) => ticket(i, 1 + (i % 3)))];
    const results = resultsOf(rows, { calls: { highestShare: 0, highestMost: 0 } }, { scale: "ivr" });
    const scores = results.calls().map(({ row }) => results.cleaned.score[row]);
    expect(new Set(scores)).toEqual(new Set([3]));
  });

  it("shows no telephone number that stands for a customer's number", () => {
    const rows = [HEADERS, ["T100", "13812345678", "0101", 45_400, 1, "太慢", "否"], ...OTHERS];
    const [call] = resultsOf(rows).calls();
    expect(call).toMatchObject({ customer: "***", agent: "0101" });
  });
});

describe("the best scores that are checked", () => {
  const many = Array.from({ length: 1_000 }, (_, i) => ticket(1_000 + i, 5));
  const drawnOf = (rows: Rows): string[] =>
    Object.entries(callsOf(rows)).flatMap(([key, { kinds }]) => (kinds.includes("highest") ? [key] : []));

  it("are one in fifty, rounded up, and at most twenty", () => {
    // 15 of the others have the best score as well.
    expect(drawnOf([])).toHaveLength(1);
    expect(drawnOf(many.slice(0, 400))).toHaveLength(9);
    expect(drawnOf(many)).toHaveLength(20);
  });

  it("are the same ones when rows come in front, but for those that newer rows beat", () => {
    const first = drawnOf(many.slice(0, 400));
    const again = drawnOf([...many.slice(400, 410), ...many.slice(0, 400)]);
    expect(first.filter((key) => !again.includes(key)).length).toBeLessThanOrEqual(2);
  });
});
