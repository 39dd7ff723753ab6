import type { Results } from "../../src/analysis/results";
import type { ChartBlock } from "../../src/documents/sheet/chartSpec";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { blockHeights } from "../../src/workbook/rendering/page/blockHeights";
import { fitsOnePage } from "../../src/workbook/rendering/page/onePage";
import { columnPoints } from "../../src/workbook/theme";
import { builtOf, contextOf, madeUpRows, resultsOf, sheetOf } from "./madeUpSurvey";

/** Points under which a chart with labels on both axes cannot be read. */
const LEAST = { width: 200, height: 75 } as const;

/** A year, whose months take more rows than stand beside the chart. */
const ROWS = Array.from({ length: 300 }, (_, i) => [
  `T${String(i)}`,
  45_352 + Math.floor((i * 365) / 300) + 0.5,
  i % 3 === 0 ? 10 : i % 3 === 1 ? 8 : 3,
]);

const SURVEYS: readonly (readonly [name: string, results: Results])[] = [
  ["scores, dimensions and reasons", resultsOf(madeUpRows(300))],
  ["scores alone", resultsOf(madeUpRows(300).map((row) => row.slice(0, 5)))],
  ["NPS alone", resultsOf([["工单号", "回访时间", "NPS"], ...ROWS])],
];

/** Charts that are lower or narrower than that. */
function small({ id, blocks, columnWidths, hiddenColumns }: SheetSpec): readonly string[] {
  const heights = blockHeights(blocks);
  const widths = columnWidths.map((width, i) => (hiddenColumns.includes(i) ? 0 : columnPoints(width)));
  return blocks
    .filter((block): block is ChartBlock => block.kind === "chart")
    .flatMap(({ name, from, to }) => {
      const [width, height] = [sum(widths, from.column, to.column), sum(heights, from.row, to.row)];
      return width < LEAST.width || height < LEAST.height
        ? [`${id} ${name}: ${String(width)} × ${String(height)}`]
        : [];
    });
}

function sum(sizes: readonly number[], first: number, last: number): number {
  return sizes.slice(first, last + 1).reduce((all, each) => all + each, 0);
}

describe("趋势分析 of one measure over a year", () => {
  it.each(["zh-CN", "zh-TW", "en"] as const)("is one page with its chart in %s", (locale) => {
    const [, results] = SURVEYS[2] ?? [];
    if (results === undefined) throw new Error("no survey of NPS");
    const spec = sheetOf(contextOf(results, { localeOf: () => locale }), "trend");
    expect(spec?.blocks.some(({ kind }) => kind === "chart")).toBe(true);
    expect(spec !== undefined && fitsOnePage(spec)).toBe(true);
  });
});

describe.each(SURVEYS)("charts of a survey of %s", (_name, results) => {
  const { specs } = builtOf(contextOf(results));

  it("have room to be read", () => {
    expect(specs.some(({ blocks }) => blocks.some(({ kind }) => kind === "chart"))).toBe(true);
    expect(specs.flatMap(small)).toEqual([]);
  });

  it("stand among rows of which none is set to no height", () => {
    const flat = specs.flatMap(({ id, blocks }) =>
      blocks.some((block) => block.kind === "cells" && block.rowHeights?.includes(0) === true) ? [id] : [],
    );
    expect(flat).toEqual([]);
  });
});
