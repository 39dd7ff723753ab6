import type { ChartBlock } from "../../src/documents/sheet/chartSpec";
import type { Rows } from "../analysis/survey/surveyOf";
import { contextOf, resultsOf, sheetOf } from "./madeUpSurvey";

/** Sixty answers: an overall score, dimensions of 1–5, and where wanted one of 0–10 that is low among its own. */
function answers(dimensions: readonly string[], ofTen: readonly string[] = []): Rows {
  const rows = Array.from({ length: 60 }, (_, i) => [
    `T${String(i)}`,
    45_352 + i,
    1 + (i % 5),
    ...dimensions.map((_name, place) => 1 + ((i + place) % 5)),
    ...ofTen.map(() => i % 11),
  ]);
  return [["工单号", "回访时间", "满意度评分", ...dimensions, ...ofTen], ...rows];
}

function chartOf(rows: Rows): { chart: ChartBlock; headings: readonly unknown[] } {
  const blocks = sheetOf(contextOf(resultsOf(rows)), "measures")?.blocks ?? [];
  const chart = blocks.find((block) => block.kind === "chart" && block.name === "dimensions");
  if (chart?.kind !== "chart") throw new Error("no chart of dimensions");
  const cells = blocks.flatMap((block) => (block.kind === "cells" ? block.rows.flat() : []));
  return {
    chart,
    headings: cells.flatMap((cell) => (cell?.style === "sectionHeading" ? [cell.content] : [])),
  };
}

describe("the chart of dimensions on 满意度指标 (S30)", () => {
  it("is a radar of three", () => {
    const { chart, headings } = chartOf(answers(["服务态度", "专业知识", "响应速度"]));
    expect(chart.chart).toBe("radar");
    expect(headings).toContain("分项评分雷达");
  });

  it("says that two make none", () => {
    const { chart, headings } = chartOf(answers(["服务态度", "专业知识"]));
    expect(chart.chart).toBe("columns");
    expect(headings).toContain("分项评分对比（不足3项，不作雷达图）");
  });

  it("puts no means of different scales on one radar, nor in an order, and has room for the longest scale", () => {
    const rows = answers(["服务态度", "专业知识"], ["响应速度评分(0-10分)"]);
    const { dimensions } = resultsOf(rows);
    expect(dimensions).toHaveLength(3);
    expect(dimensions.map(({ attentionOrder }) => attentionOrder)).toEqual([null, null, null]);
    const { chart, headings } = chartOf(rows);
    expect(chart.chart).toBe("columns");
    expect(chart.valueAxis.max).toBe(10);
    expect(headings).toContain("分项评分（量表不同，均值不排序，不作雷达图）");
  });

  it("has an order, the highest mean first, and no radar where all are keys of which 1 is the best", () => {
    const names = ["服务态度(按键1-3)", "专业知识(按键1-3)", "响应速度(按键1-3)"];
    const rows = Array.from({ length: 60 }, (_, i) => [1 + (i % 3), 1 + (i % 2), 2 + (i % 2)]);
    const asked: Rows = [
      ["工单号", "回访时间", "满意度评分", ...names],
      ...rows.map((keys, i) => [`T${String(i)}`, 45_352 + i, 1 + (i % 5), ...keys]),
    ];
    const { dimensions } = resultsOf(asked);
    expect(dimensions.map(({ attentionOrder }) => attentionOrder)).toEqual([2, 3, 1]);
    const { chart, headings } = chartOf(asked);
    expect(chart.chart).toBe("columns");
    expect(headings).toContain("分项评分（分数低者为好，不作雷达图）");
    const blocks = sheetOf(contextOf(resultsOf(asked)), "measures")?.blocks ?? [];
    const ranks = JSON.stringify(blocks).match(/RANK\([^)]*,0\)/gu);
    expect(ranks).toHaveLength(3);
  });
});
