import { cleanSurvey } from "../../../src/analysis/cleaning/cleanSurvey";
import {
  measureNonResponse,
  nonResponseWarnings,
  type NonResponse,
} from "../../../src/analysis/measures/nonResponse";
import { surveyOf, times, type SurveyColumns } from "../surveyOf";

const NOTHING_CORRECTED = { corrections: new Map(), takenBack: new Set<string>() };

function nonResponseOf(
  columns: SurveyColumns,
  period: { readonly from: number; readonly to: number } | null = null,
): NonResponse | null {
  return measureNonResponse(cleanSurvey(surveyOf(columns), { ...NOTHING_CORRECTED, period }));
}

const tickets = (count: number): string[] => Array.from({ length: count }, (_, i) => `T${String(i)}`);

describe("rows without an answer", () => {
  test("are those whose overall score is blank or no answer on the scale", () => {
    const found = nonResponseOf({
      score: [...times(6, 5), null, null, "n/a"],
      texts: { ticketId: tickets(9) },
    });
    expect(found).toEqual({ asked: 9, unanswered: 3, share: 3 / 9, isMuch: true, much: 0.2 });
  });

  test("leave out rows that other rules dropped and rows outside the period", () => {
    const columns: SurveyColumns = {
      score: [5, 4, null, null, null, 5],
      texts: { ticketId: ["A", "B", "C", "C2", "E", "E2"] },
      flags: { testFlag: [0, 0, 0, 1, 0, 1] },
      time: [10, 11, 12, 13, 50, 14],
    };
    expect(nonResponseOf(columns)).toMatchObject({ asked: 4, unanswered: 2 });
    expect(nonResponseOf(columns, { from: 10, to: 20 })).toMatchObject({ asked: 3, unanswered: 1 });
  });

  test("are, without an overall score, those that answer no question at all", () => {
    const found = nonResponseOf({
      dimensions: { 态度: [5, null, null, 4], 速度: [null, null, 3, 4] },
      nps: [null, null, null, 9],
      texts: { ticketId: tickets(4) },
    });
    expect(found).toEqual({ asked: 4, unanswered: 1, share: 0.25, isMuch: true, much: 0.2 });
  });

  test("are not spoken of where there is no question", () => {
    expect(nonResponseOf({ reasons: [["等待时间太长", "态度差"]] })).toBeNull();
  });

  test("are warned of from a fifth on, with both numbers", () => {
    const under = nonResponseOf({
      score: [...times(81, 5), ...times(19, null)],
      texts: { ticketId: tickets(100) },
    });
    expect(under?.share).toBe(0.19);
    expect(nonResponseWarnings(under)).toEqual([]);
    const from = nonResponseOf({
      score: [...times(80, 5), ...times(20, null)],
      texts: { ticketId: tickets(100) },
    });
    expect(nonResponseWarnings(from)).toEqual([
      { code: "much-non-response", asked: 100, unanswered: 20, percent: 20 },
    ]);
    expect(nonResponseWarnings(null)).toEqual([]);
  });
});
