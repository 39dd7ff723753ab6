import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { builtOf, contextOf, resultsOf, sheetOf } from "./madeUpSurvey";

/** Promptness drives the overall score and is low, courtesy drives it and is high; the room and the forms do not. */
const ROWS: readonly RawCell[][] = Array.from({ length: 240 }, (_, i) => {
  const [wait, courtesy] = [2 + (i % 2), 4 + (Math.floor(i / 2) % 2)];
  const overall = wait + courtesy - 3;
  return [`T${String(i)}`, overall, wait, courtesy, 2 + (Math.floor(i / 4) % 2), 4 + (Math.floor(i / 8) % 2)];
});
const HEADINGS = ["工单号", "总体满意度", "及时性满意度", "服务态度满意度", "环境满意度", "表单满意度"];

const context = contextOf(resultsOf([HEADINGS, ...ROWS]));

describe("问题诊断 of a survey with neither reasons nor comments", () => {
  it("places its dimensions by importance and mean, the most important first", () => {
    const table = sheetOf(context, "diagnosis")?.blocks.find((block) => block.kind === "table");
    if (table === undefined) throw new Error("no table of dimensions");
    const said = table.rowKeys.map((name, row) => [
      name,
      table.columns.find(({ key }) => key === "field")?.value?.(row),
    ]);
    expect(said.slice(0, 2)).toEqual([
      ["及时性满意度", "优先改进（重要、得分低）"],
      ["服务态度满意度", "保持优势（重要、得分高）"],
    ]);
    expect(Object.fromEntries(said)).toMatchObject({
      环境满意度: "次要改进（次要、得分低）",
      表单满意度: "维持现状（次要、得分高）",
    });
  });

  it("draws every dimension into the four named fields", () => {
    const chart = sheetOf(context, "diagnosis")?.blocks.find((block) => block.kind === "chart");
    if (chart === undefined) throw new Error("no chart");
    expect(chart.series.map(({ name }) => name)).toEqual(expect.arrayContaining(HEADINGS.slice(2)));
    expect(chart.series.filter(({ look }) => look === "fieldName")).toHaveLength(4);
  });

  it("is not made where there are no dimensions either", () => {
    const alone = resultsOf([HEADINGS.slice(0, 2), ...ROWS.map((row) => row.slice(0, 2))]);
    expect(builtOf(contextOf(alone), ["diagnosis"]).notMade).toEqual({ diagnosis: "no-problems-told" });
  });
});
