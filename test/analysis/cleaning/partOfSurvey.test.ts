import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { partOfSurvey, partsOfSurvey } from "../../../src/analysis/cleaning/partOfSurvey";
import type { Results } from "../../../src/analysis/results";
import { SurveyError } from "../../../src/analysis/survey/surveyError";
import { isSurveyPart, type SurveyPart } from "../../../src/analysis/survey/surveyPart";
import { madeUpRows, resultsOf } from "../../documents/madeUpSurvey";
import { surveyOf, type Rows } from "../survey/surveyOf";

const CHANNEL = 3;
const ROWS = madeUpRows(400);
const [HEADERS = [], ...ANSWERS] = ROWS;
const ONLINE: SurveyPart = { role: "channel", value: "在线" };

const partOf = (rows: Rows, part: SurveyPart): Results =>
  analyse(partOfSurvey(surveyOf(rows), part), DEFAULT_ANALYSIS);

/** What is counted and tested, without what says where the rows stand. */
const FIGURES = [
  "rows",
  "satisfaction",
  "dimensions",
  "drivers",
  "nps",
  "pareto",
  "accountedReasons",
  "coreProblems",
  "quotes",
  "words",
  "diagnosis",
  "groups",
  "crosses",
  "periods",
  "trends",
  "loyaltyGroups",
  "control",
  "comparisons",
  "figures",
] as const satisfies readonly (keyof Results)[];

/** As text, in which functions are left out. */
const figuresOf = (results: Results): readonly string[] =>
  FIGURES.map((name) => `${name} ${JSON.stringify(results[name])}`);

function refusal(work: () => unknown): SurveyError {
  try {
    work();
  } catch (error) {
    if (error instanceof SurveyError) return error;
  }
  throw new Error("was taken");
}

describe("one group of a survey", () => {
  it("has the figures of its rows alone", () => {
    const alone = resultsOf([HEADERS, ...ANSWERS.filter((cells) => cells[CHANNEL] === "在线")]);
    const part = partOf(ROWS, ONLINE);
    expect(part.rows.read).toBeGreaterThan(50);
    expect(part.rows.read).toBeLessThan(350);
    expect(figuresOf(part)).toEqual(figuresOf(alone));
  });

  it("keeps the keys and sheet rows that its rows have in the whole survey, a ticket of two groups' too", () => {
    const rows: Rows = [
      HEADERS,
      ...ANSWERS.map((cells, row) => (row === 7 ? ["T10000", ...cells.slice(1)] : cells)).map((cells, row) =>
        cells.map((cell, column) =>
          column === CHANNEL && row % 8 === 7 ? "乙" : column === CHANNEL ? "甲" : cell,
        ),
      ),
    ];
    const whole = analyse(surveyOf(rows), DEFAULT_ANALYSIS).cleaned;
    const part = partOf(rows, { role: "channel", value: "乙" }).cleaned;
    expect(part.keys()[0]).toBe("T10000#2");
    expect(part.survey.sheetRows[0]).toBe(9);
    expect(part.keys()).toEqual(whole.keys().filter((_key, row) => row % 8 === 7));
    expect(part.survey.part?.allKeys.size).toBe(400);
  });

  it("is found however its name is written, and refused with the groups there are", () => {
    const rows: Rows = [
      ["工单号", "班组", "满意度评分"],
      ...ANSWERS.map((cells, row) => [cells[0] ?? "", row % 3 === 0 ? "Team  A" : "Team B", 4]),
    ];
    expect(partOf(rows, { role: "group", value: " team a " }).cleaned.survey.part).toMatchObject({
      header: "班组",
      value: "Team  A",
    });
    expect(refusal(() => partOf(rows, { role: "group", value: "三组" }))).toMatchObject({
      code: "part-not-found",
      data: { header: "班组", value: "三组", values: ["Team B", "Team  A"] },
    });
    expect(refusal(() => partOf(rows, ONLINE))).toMatchObject({
      code: "part-without-column",
      data: { role: "channel", roles: ["group"] },
    });
  });

  it("is offered by each column that tells groups, the largest first", () => {
    const offered = partsOfSurvey(surveyOf(ROWS));
    expect(offered.map(({ role }) => role)).toEqual(["agentId", "channel"]);
    expect(offered[1]?.values[0]).toBe("电话");
    expect(offered[1]?.values).toHaveLength(4);
  });

  it("is told from what else may have been stored", () => {
    expect(isSurveyPart(ONLINE)).toBe(true);
    expect(
      [null, "channel", {}, { role: "score", value: "5" }, { role: "channel", value: 1 }].map(isSurveyPart),
    ).toEqual([false, false, false, false, false]);
  });
});
