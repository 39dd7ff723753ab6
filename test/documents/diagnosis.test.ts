import type { Results } from "../../src/analysis/results";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { pageBreaksOf } from "../../src/workbook/rendering/page/pageBreaks";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(80));

/** 四象限 where staff chose these quadrants by the key of a problem. */
function quadrants(chosen: Readonly<Record<string, string>>): TableBlock {
  const rows = Object.entries(chosen).map(([key, adjusted], tableRow) => ({
    key,
    tableRow,
    cells: { key, problem: "", adjusted },
  }));
  const sheet = sheetOf(contextOf(RESULTS, { staff: staffOf({ diagnosis: rows }) }), "diagnosis");
  const block = sheet?.blocks.find(
    (each): each is TableBlock => each.kind === "table" && each.name === "T_diagnosis",
  );
  if (block === undefined) throw new Error("no quadrants");
  return block;
}

describe("四象限, what staff chose", () => {
  it("stands though nobody tells of the problem now, beside its name", () => {
    expect(RESULTS.diagnosis?.problems.map(({ id }) => id)).not.toContain("外部环境");
    const table = quadrants({ 外部环境: "紧急重要" });
    const row = table.rowKeys.indexOf("外部环境");
    const shown = ["problem", "adjusted"].map((key) => table.cell(row, key));
    expect(shown).toEqual(["外部环境", "紧急重要"]);
    const quadrant = table.columns.find(({ key }) => key === "quadrant")?.value?.(row);
    expect(quadrant).toBe("本期无");
    expect(table.rowKeys).toHaveLength(10);
    expect(new Set(table.rowKeys).size).toBe(10);
  });

  it("stands beside a blank place, and in words that are no quadrant", () => {
    const [problem = ""] = quadrants({}).rowKeys;
    const table = quadrants({ "-9": "不紧急不重要", [problem]: "先放一放" });
    expect(table.rowKeys).toHaveLength(10);
    expect(table.cell(table.rowKeys.indexOf("-9"), "adjusted")).toBe("不紧急不重要");
    expect(table.cell(table.rowKeys.indexOf(problem), "adjusted")).toBe("先放一放");
  });
});

describe("四象限, where few tell of few problems", () => {
  const FEW = resultsOf(madeUpRows(80).slice(0, 12));

  it("says above the chart that it shows none, and colours no cell of staff in blank places", () => {
    const { problems = [], total = 0, fewestMentions = 0 } = FEW.diagnosis ?? {};
    expect(total).toBeLessThan(fewestMentions);
    expect(textsOf(FEW)).toContain(`（提及不足 ${String(fewestMentions)} 次，未划分象限）`);
    expect(textsOf(RESULTS)).toContain("紧急与重要");
    expect(textsOf(RESULTS)).not.toMatch(/紧急与重要（/u);
    const table = sheetOf(contextOf(FEW), "diagnosis")?.blocks.find(
      (each): each is TableBlock => each.kind === "table" && each.name === "T_diagnosis",
    );
    expect(table?.ruledRows).toBe(problems.length);
    expect(table?.rules).toContainEqual({
      formula: '=[@problem]&[@adjusted]=""',
      look: "unused",
      columnKeys: ["adjusted"],
    });
  });

  it("counts the rows of problems that staff judged, too", () => {
    expect(quadrants({ 外部环境: "紧急重要" }).ruledRows).toBe(quadrants({}).ruledRows! + 1);
  });
});

describe("themes", () => {
  it("says that complaints of content customers are told by words", () => {
    const comments = Array.from({ length: 12 }, (_, i) => [
      `T${String(i)}`,
      i === 0 ? 1 : 5,
      "等了很久才接通",
    ]);
    const said = resultsOf([["工单号", "满意度评分", "意见"], ...comments]);
    expect(textsOf(said)).toContain("抱怨按所写的文字判断");
    const low = resultsOf([
      ["工单号", "满意度评分", "意见"],
      ...comments.map(([id, , text]) => [id ?? "", 1, text ?? ""]),
    ]);
    expect(textsOf(low)).not.toContain("抱怨按所写的文字判断");
  });
});

describe("高频词 of a period after one in which nobody was dissatisfied", () => {
  it("are said to have nothing to be compared with", () => {
    const { words } = RESULTS;
    if (words === null) throw new Error("no words");
    const before = { n: 0, period: { label: "2024-04", from: 45_383, to: 45_413 } };
    const said = textsOf({ ...RESULTS, words: { ...words, before } });
    expect(said).toContain("2024年4月没有不满意评价可比，较上期为空");
    expect(said).not.toContain("加粗者差异显著");
  });
});

/** All that stands in the cells of the sheet. */
function textsOf(results: Results): string {
  const blocks = sheetOf(contextOf(results), "diagnosis")?.blocks ?? [];
  return JSON.stringify(blocks.filter(({ kind }) => kind === "cells"));
}

describe.each(["zh-CN", "zh-TW", "en"] as const)("the words of staff in %s", (locale) => {
  it.each([12, 40, 80, 300])("never begin a page of their own, of %i answers", (count) => {
    const sheet = sheetOf(
      contextOf(resultsOf(madeUpRows(300).slice(0, count)), { localeOf: () => locale }),
      "diagnosis",
    );
    if (sheet === undefined) throw new Error("no diagnosis");
    const list = sheet.blocks.find(
      (each): each is TableBlock => each.kind === "table" && /word/u.test(each.name),
    );
    const heading = (list?.row ?? 0) - 2;
    const [lastBreak = 0] = pageBreaksOf(sheet).slice(-1);
    expect(lastBreak).toBeLessThan(heading - 1);
  });
});
