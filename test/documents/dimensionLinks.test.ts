import { LOCALES, type Locale } from "../../src/glossary/locale";
import { displayWidth } from "../../src/documents/sheet/displayWidth";
import { GRID, gridWidths } from "../../src/documents/sheet/grid";
import type { CellContent, CellsBlock } from "../../src/documents/sheet/cellSpec";
import type { Rows } from "../analysis/survey/surveyOf";
import { contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";

/** 分项与总体 as it stands on 满意度指标: its cells row by row from the headings on, values of formulas among them. */
function linksOf(rows: Rows, locale: Locale = "zh-CN"): readonly (readonly CellContent[])[] {
  const sheet = sheetOf(contextOf(resultsOf(rows), { localeOf: () => locale }), "measures");
  const tables = (sheet?.blocks ?? []).filter((block): block is CellsBlock => block.kind === "cells");
  const table = tables.find(({ rows: [first] }) => first?.some((cell) => cell?.content === "VIF"));
  return (table?.rows ?? []).map((cells) =>
    cells.map((cell) => {
      const content = cell?.content ?? null;
      return typeof content === "object" && content !== null ? content.value : content;
    }),
  );
}

/** The made-up survey with one more dimension, which is another one over again. */
function repeatedRows(count: number): Rows {
  return madeUpRows(count).map((row, i) => [
    ...row.slice(0, 8),
    i === 0 ? "问题解决" : (row[7] ?? ""),
    ...row.slice(8),
  ]);
}

describe("分项与总体 on 满意度指标", () => {
  it("shows correlation, interval, importance and VIF as the results have them, and the order of attention", () => {
    const { dimensions } = resultsOf(madeUpRows(300));
    const [headings, ...rows] = linksOf(madeUpRows(300));
    expect(headings).toEqual(["维度", "与总体相关", "95%置信区间", "重要度", "VIF", "改进优先级"]);
    dimensions.forEach((dimension, i) => {
      const bounds = dimension.correlationInterval?.map((bound) => bound.toFixed(2)).join(" – ");
      expect(rows[i]).toEqual([
        dimension.name,
        dimension.correlation,
        bounds,
        dimension.importance,
        dimension.varianceInflation,
        dimension.attentionOrder,
      ]);
    });
  });

  it("says how many complete answers that rests on, that the importances add up to R², and that it is no cause", () => {
    const { drivers, dimensions } = resultsOf(madeUpRows(300));
    const sum = dimensions.reduce((total, { importance }) => total + (importance ?? NaN), 0);
    const notes = linksOf(madeUpRows(300)).slice(6).flat();
    expect(notes).toEqual([
      `n\u00a0=\u00a0${String(drivers?.n)}：总体与各分项均有评分的回访（生成时的数值）`,
      `各项重要度之和 = R² ${(sum * 100).toFixed(1)}%；为统计关联，不代表因果`,
    ]);
  });

  it("names the dimensions that are important and low, and important and high, split at the averages", () => {
    const { dimensions } = resultsOf(madeUpRows(300));
    const mean = (values: readonly (number | null)[]): number =>
      values.reduce<number>((sum, value) => sum + (value ?? NaN), 0) / values.length;
    const [importances, means] = [
      mean(dimensions.map(({ importance }) => importance)),
      mean(dimensions.map((dimension) => dimension.mean)),
    ];
    const important = dimensions.filter(({ importance }) => (importance ?? NaN) >= importances);
    const names = (isLow: boolean): string =>
      important
        .filter((dimension) => (dimension.mean ?? NaN) < means === isLow)
        .map(({ name }) => name)
        .join("、") || "—";
    expect(important.length).toBeGreaterThan(0);
    expect(linksOf(madeUpRows(300)).slice(4, 6).flat()).toEqual([
      `优先改进（重要度高、得分低）：${names(true)}`,
      `保持优势（重要度高、得分高）：${names(false)}`,
    ]);
  });

  it("warns of few complete answers and of dimensions that repeat each other", () => {
    const rows = linksOf(repeatedRows(60));
    expect(rows.slice(3, 5).map((cells) => cells[4])).toEqual(["∞", "∞"]);
    expect(rows.flat()).toContain("各项均有评分的回访偏少，重要度仅供参考");
    expect(rows.flat()).toContain("VIF 超过 5 的分项与其他分项高度相关，重要度难以区分");
  });

  it("keeps its notes within the grid in every language", () => {
    const widths = gridWidths(0).slice(GRID.left, GRID.left + GRID.columns);
    const room = widths.reduce((sum, width) => sum + width, 0);
    for (const locale of LOCALES) {
      const notes = linksOf(repeatedRows(60), locale).filter((cells) => cells.length === 1);
      expect(notes.length).toBe(6);
      for (const [note] of notes) expect(displayWidth(String(note))).toBeLessThan(room);
    }
  });
});
