import fc from "fast-check";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { SurveyError } from "../../../src/analysis/survey/surveyError";
import type { ScoreColumn, Survey } from "../../../src/analysis/survey/survey";
import { surveyOf } from "./surveyOf";
import { cases } from "../../support/thoroughness";

const ODD_TEXTS = [
  "#N/A",
  "#DIV/0!",
  "5分",
  "★★★",
  "满意",
  "",
  " ",
  "2024-02-30",
  "1.2E+17",
  "=1+1",
  "合计",
  "满意度",
  "\n",
  "👍",
  "Infinity",
  "NaN",
  "-1",
];

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ maxLength: 20 }),
);

const header = fc.oneof(
  fc.constantFrom(
    "满意度",
    "NPS",
    "工单号",
    "时间",
    "等待时长",
    "服务态度",
    "不满意原因",
    "是否解决",
    "类别",
    "次数",
    "维度",
    "评分",
    "1月",
  ),
  fc.string({ maxLength: 12 }),
);

const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.tuple(
      fc.array(header, { minLength: width, maxLength: width }),
      fc.array(fc.array(cell, { maxLength: width }), { maxLength: 30 }),
    ),
  )
  .map(([headers, rows]): RawCell[][] => [headers, ...rows]);

function tryBuild(rows: RawCell[][]): Survey | null {
  try {
    return surveyOf(rows);
  } catch (error) {
    if (error instanceof SurveyError) return null;
    throw error;
  }
}

function isSound({ scale, values, invalid }: ScoreColumn): boolean {
  return values.every((value, row) =>
    Number.isNaN(value) ? true : value >= scale.min && value <= scale.max && invalid[row] === 0,
  );
}

describe("whatever stands in the cells", () => {
  it("gives a sound survey or says what is wrong with the source", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const survey = tryBuild(rows);
        if (survey === null) return;
        const scores = [survey.score, survey.nps, survey.ces, ...survey.dimensions].filter(
          (column) => column !== null,
        );
        expect(scores.every(isSound)).toBe(true);
        expect(scores.every(({ values }) => values.length === survey.rowCount)).toBe(true);
        expect(survey.sheetRows).toHaveLength(survey.rowCount);
      }),
      { numRuns: cases(300) },
    );
  });

  it("reads the same answers whatever blank rows stand between them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }), (gaps) => {
        const rows: RawCell[][] = [["工单号", "满意度"]];
        gaps.forEach((gap, row) => {
          rows.push(...Array.from({ length: gap }, () => ["", ""]), [`A${String(row)}`, (row % 5) + 1]);
        });
        const survey = surveyOf(rows);
        expect(survey.rowCount).toBe(20);
        expect([...(survey.score?.values ?? [])]).toEqual(gaps.map((_, row) => (row % 5) + 1));
      }),
    );
  });
});
