import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { cleanSurvey } from "../../../src/analysis/cleaning/cleanSurvey";
import { rowsWithReasons } from "../../../src/analysis/reasons/mentions";
import { surveyOf } from "../survey/surveyOf";

const HEADER = ["工单号", "满意度评分(1-5分)", "推荐意愿(0-10)", "意见"];
const SCORES = [5, 4, 3, 1, "", "未评价", 9, 2];

describe("the rows whose reasons count", () => {
  it("are those that are known to be dissatisfied: a row without a score is listed, and is none", () => {
    const rows = SCORES.map((score, row) => [`T${String(row)}`, score, row, "等待时长"]);
    const cleaned = cleanSurvey(surveyOf([HEADER, ...rows]), DEFAULT_ANALYSIS);
    // its other answers count, so it stands in 清洗数据
    expect([...cleaned.listed]).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect([...rowsWithReasons(cleaned, cleaned.listed, "dissatisfied")]).toEqual([0, 0, 1, 1, 0, 0, 0, 1]);
    expect([...rowsWithReasons(cleaned, cleaned.listed, "all")]).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it("are by NPS those of 0 to 6 where nothing else is asked", () => {
    const rows = [0, 6, 7, 10, ""].map((nps, row) => [`T${String(row)}`, nps, "等待时长"]);
    const cleaned = cleanSurvey(surveyOf([["工单号", "推荐意愿(0-10)", "意见"], ...rows]), DEFAULT_ANALYSIS);
    expect([...rowsWithReasons(cleaned, Uint8Array.of(1, 1, 1, 1, 1), "dissatisfied")]).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });
});
