import { inspectionCases } from "../../../src/analysis/inspection/inspectionCases";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { cleanSurvey } from "../../../src/analysis/cleaning/cleanSurvey";
import { surveyOf, type SurveyColumns } from "../surveyOf";

/** Sixty answers of three agents, the third with three only. */
const ROWS = Array.from({ length: 60 }, (_, row) => row);
const agentOf = (row: number): string => (row < 3 ? "0103" : row % 2 === 0 ? "0101" : "0102");

function cases(columns: SurveyColumns = {}): ReturnType<typeof inspectionCases> {
  const survey = surveyOf({
    score: ROWS.map((row) => 1 + (row % 5)),
    texts: { ticketId: ROWS.map((row) => `T${String(100 + row)}`), agentId: ROWS.map(agentOf) },
    ...columns,
  });
  return inspectionCases(cleanSurvey(survey, DEFAULT_ANALYSIS));
}

describe("the cases to inspect", () => {
  it("are five of each agent, all of one who has no more, and the same ones each time", () => {
    const drawn = cases();
    const counts = ["0101", "0102", "0103"].map(
      (agent) => drawn.filter((each) => each.agent === agent).length,
    );
    expect(counts).toEqual([5, 5, 3]);
    expect(cases()).toEqual(drawn);
    const rows = drawn.map(({ row }) => row);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
  });

  it("are marked where somebody complained, and where the score was the best", () => {
    const drawn = cases({ flags: { complaint: ROWS.map((row) => (row % 3 === 0 ? 1 : 0)) } });
    for (const { row, complaint, best } of drawn) {
      expect([complaint, best]).toEqual([row % 3 === 0, row % 5 === 4]);
    }
  });

  it("begin with the points that the ticket tells: 5 within 30 seconds, 3 up to a minute beyond, else 1", () => {
    const seconds = [30, 31, 90, 91, null];
    const drawn = cases({
      numbers: { responseTime: ROWS.map((row) => seconds[row % 5] ?? null) },
      flags: { resolved: ROWS.map((row) => (row % 2 === 0 ? 1 : 0)) },
    });
    const points = [5, 3, 3, 1, null];
    for (const { row, response, resolved } of drawn) {
      expect([response, resolved]).toEqual([points[row % 5], row % 2 === 0 ? 5 : 1]);
    }
  });
});
