import { fitsOnePage } from "../../src/workbook/rendering/page/onePage";
import { contextOf, madeUpRows, REASON_TEXTS, resultsOf, sheetOf } from "./madeUpSurvey";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { Locale } from "../../src/glossary/locale";

const RESULTS = resultsOf(madeUpRows(300));
const OF_ALL = resultsOf([
  ["工单号", "满意度评分", "不满意原因"],
  ...Array.from({ length: 90 }, (_, i) => [`T${String(i)}`, 1, REASON_TEXTS[i % REASON_TEXTS.length] ?? ""]),
]);

function pareto(locale: Locale, results = RESULTS): SheetSpec {
  const spec = sheetOf(contextOf(results, { localeOf: () => locale }), "pareto");
  if (spec === undefined) throw new Error("no Pareto");
  return spec;
}

/** Names that the chart is drawn with. */
function namesOf({ blocks }: SheetSpec): readonly string[] {
  const chart = blocks.find((block) => block.kind === "chart");
  const range = chart?.series[0]?.categories;
  const table = blocks.find((block) => block.kind === "table");
  if (typeof range !== "object" || !("column" in range) || table === undefined) throw new Error("no names");
  const key =
    table.columns.find(({ heading, key: each }) => [heading, each].includes(range.column))?.key ?? "";
  return table.rowKeys.map((_, row) => JSON.stringify(table.cell(row, key)));
}

describe("帕累托分析", () => {
  it.each(["zh-CN", "zh-TW", "en"] as const)("has chart, table and notes on one page in %s", (locale) => {
    expect(fitsOnePage(pareto(locale))).toBe(true);
  });

  it("breaks names that are wider than their bars, words of other scripts with a hyphen", () => {
    const lines = namesOf(pareto("en", OF_ALL)).flatMap((name) => name.split("\\n"));
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/\p{L}-$/u)]));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(12);
  });

  it("parts words where their syllables end", () => {
    const names = namesOf(pareto("en", OF_ALL)).join(" ");
    expect(names).toContain("misunder-\\nstanding");
    expect(names).toContain("circum-\\nstances");
  });

  it("says beside the chart how the table is made", () => {
    const notes = pareto("zh-CN").blocks.flatMap((block) =>
      block.kind === "cells" ? block.rows.flat().filter((cell) => cell?.style === "noteBeside") : [],
    );
    expect(JSON.stringify(notes)).toContain("核心问题 ★");
  });
});
