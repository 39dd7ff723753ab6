import type { Cell, CellsBlock } from "../../src/documents/sheet/cellSpec";
import type { Rows } from "../analysis/survey/surveyOf";
import { contextOf, resultsOf, sheetOf } from "./madeUpSurvey";

const SCORES = [5, 4, 1, 5];
const WEIGHTS = [1, 2, 4, 1];
const ROWS: Rows = [
  ["工单号", "满意度评分", "服务态度", "样本权重"],
  ...SCORES.map((score, i) => [`T${String(i)}`, score, score, WEIGHTS[i] ?? ""]),
];

/** The blocks of cells of 满意度指标, with the user's choice of a column of weights or without. */
function blocksOf(roles: Readonly<Record<string, readonly string[]>>): readonly CellsBlock[] {
  const sheet = sheetOf(contextOf(resultsOf(ROWS, {}, { roles })), "measures");
  return (sheet?.blocks ?? []).filter((block): block is CellsBlock => block.kind === "cells");
}

const contents = (cells: readonly (Cell | undefined)[]): unknown[] => cells.map((cell) => cell?.content);

describe("加权结果 on 满意度指标", () => {
  it("shows weighted rates and means with the plain and the effective n, as values", () => {
    const table = blocksOf({ weight: ["样本权重"] }).find(
      ({ rows: [first] }) => first?.[1]?.content === "加权值",
    );
    // Weights 1 + 2 + 1 of 8 are content; mean (5 + 8 + 4 + 5) / 8; Kish 8² / (1 + 4 + 16 + 1); Wilson at that n.
    const kish = 64 / 22;
    expect(table?.rows.map(contents)).toEqual([
      ["指标", "加权值", "95%置信区间", "n", "有效 n"],
      ["总体满意度", 0.5, "12.3%–87.7%", 4, kish],
      ["不满意率", 0.5, "—", 4, kish],
      ["平均分", 2.75, "—", 4, kish],
      ["服务态度", 2.75, "—", 4, kish],
      ["按所选权重列加权（生成时的数值）；有效 n =（Σw）² ÷ Σw²"],
      ["其余各表仍按份数统计，每份计一次"],
    ]);
  });

  it("is not there without weights chosen", () => {
    const headings = blocksOf({}).flatMap(({ rows: [first] }) => contents(first ?? []));
    expect(headings).not.toContain("加权值");
  });
});
