import { causeClues } from "../../../src/analysis/reasons/causeClues";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { cleanSurvey } from "../../../src/analysis/cleaning/cleanSurvey";
import { surveyOf, type SurveyColumns } from "../surveyOf";

/** Forty answers; the first twelve mention the problem. */
const ROWS = Array.from({ length: 12 }, (_, row) => row);
const ALL = Array.from({ length: 40 }, (_, row) => row);

function clues(columns: SurveyColumns): ReturnType<typeof causeClues> {
  const survey = surveyOf({ score: ALL.map((row) => (row < 12 ? 2 : 5)), ...columns });
  return causeClues(cleanSurvey(survey, DEFAULT_ANALYSIS), ROWS, [6, 3, 3]);
}

describe("where to look for causes", () => {
  it("says how many agents are concerned, and how much is one's", () => {
    expect(clues({}).agents).toEqual({ count: 3, largestShare: 0.5 });
  });

  it("finds the three hours in which a problem comes up beyond its usual share", () => {
    const time = ALL.map(
      (row) => 45_400 + (row < 9 ? 19.5 + (row % 2) : row < 12 ? 10.5 : 9.5 + (row % 8)) / 24,
    );
    expect(clues({ time }).peak).toMatchObject({ from: 18, to: 21, share: 0.75, shareOfAll: 9 / 40 });
  });

  it("finds no hours where days have none, or the problem comes up as all answers do", () => {
    expect(clues({ time: ALL.map(() => 45_400) }).peak).toBeNull();
    expect(clues({ time: ALL.map((row) => 45_400 + (9.5 + (row % 4)) / 24) }).peak).toBeNull();
  });

  it("names the operating measures that are otherwise where the problem comes up", () => {
    const numbers = {
      waitTime: ALL.map((row) => (row < 12 ? 240 : 60)),
      handleTime: ALL.map(() => 300),
      transfers: ALL.map((row) => (row < 5 ? 2 : null)),
    };
    expect(clues({ numbers }).measures).toEqual([
      {
        role: "waitTime",
        name: "waitTime",
        unit: "duration",
        pointsTo: "environment",
        mean: 240,
        meanOfOthers: 60,
      },
    ]);
  });
});
