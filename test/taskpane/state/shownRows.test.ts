import { rowsOfMeasure, rowsOfReason } from "../../../src/app/rows/rowsBehind";
import type { AnswerRows } from "../../../src/app/rows/answerRows";
import { areShown } from "../../../src/taskpane/state/shownRows";

const ROWS: AnswerRows = {
  counted: [{ column: "excluded", criteria: ["="] }],
  ofAnyPeriod: [],
  dissatisfied: [],
  answered: { "dimension:服务态度": [{ column: "dimension-1", criteria: [">0"] }] },
  whoseReasons: [],
  reasonColumns: ["reason1"],
  months: {},
  leftOut: [],
};
const OF = "服务态度";
const rated = rowsOfMeasure(ROWS, `dimension:${OF}`);

describe("the rows that stand filtered", () => {
  const shown = { sheet: "有效评价明细", table: "清洗数据", count: 3, before: [], of: OF, rows: rated };

  it("are those of the result that they were asked for, made anew with the report or not", () => {
    expect(areShown(shown, rowsOfMeasure(ROWS, `dimension:${OF}`), OF)).toBe(true);
    expect(areShown(null, rated, OF)).toBe(false);
  });

  it("are not those of another result of the same name", () => {
    expect(areShown(shown, rowsOfReason(ROWS, OF), OF)).toBe(false);
    expect(areShown(shown, rated, "总体满意度")).toBe(false);
  });
});
