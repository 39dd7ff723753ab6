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

describe("the headline figures of a weighted survey", () => {
  const lines = (roles: Readonly<Record<string, readonly string[]>>): readonly unknown[] =>
    blocksOf(roles).flatMap(({ rows }) => rows.map(([first]) => first?.content));

  it("stand beside what the weights make of them", () => {
    const found = lines({ weight: ["样本权重"] });
    expect(found).toEqual(
      expect.arrayContaining(["加权 50.0%", "加权 2.75", "95%置信区间 12.3%–87.7% · 有效 n 2.9"]),
    );
  });

  it("stand alone without weights", () => {
    expect(lines({}).filter((line) => String(line).startsWith("加权"))).toEqual([]);
  });
});

const SUBTITLE_ROW = 2;

describe("answers without an overall score", () => {
  const PARTIAL: Rows = [
    ["工单号", "满意度评分", "服务态度", "专业知识"],
    ...[5, 4, 1, "", ""].map((score, i) => [`T${String(i)}`, score, i === 4 ? "" : 4, i === 4 ? "" : 5]),
  ];

  it("are said where they stand, and in the warnings", () => {
    const results = resultsOf(PARTIAL);
    expect(results.warnings).toContainEqual({ code: "answers-without-score", count: 1 });
    const subtitle = (sheetOf(contextOf(results, { formulas: false }), "clean-data")?.blocks ?? []).find(
      (block): block is CellsBlock => block.kind === "cells" && block.row === SUBTITLE_ROW,
    );
    expect(subtitle?.rows[0]?.[0]?.content).toMatch(/ · 另有 1 份无总体评分，只计入其他指标$/u);
  });

  it("are not said where every row has one", () => {
    expect(resultsOf(ROWS).warnings.filter(({ code }) => code === "answers-without-score")).toEqual([]);
  });
});
