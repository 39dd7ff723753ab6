import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import { textLines } from "../../src/documents/sheet/textLines";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

const CONTEXT = contextOf(resultsOf(madeUpRows(300)));
/** Characters that a cell's edges take at least. */
const EDGES = 1;

/** Centred texts of one line that are wider than their column: they run over both neighbours, or are cut by them. */
function clipped({ id, blocks, columnWidths, hiddenColumns }: SheetSpec): readonly string[] {
  const widthAt = (column: number): number => columnWidths[column] ?? 8;
  const inTable = (table: TableBlock): readonly string[] =>
    table.columns.flatMap(({ key, align, wrap }, place) => {
      const column = table.column + place;
      if (wrap === true || align !== "center" || hiddenColumns.includes(column)) return [];
      const values = table.rowKeys.map((_key, row) => valueAt(table, row, place));
      const wide = values.find((value) => textLines(value, widthAt(column) - EDGES) > 1);
      return wide === undefined ? [] : [`${id} ${key}: ${wide} in ${String(widthAt(column))}`];
    });
  return blocks.flatMap((block) => (block.kind === "table" ? inTable(block) : []));
}

function valueAt({ cell, columns }: TableBlock, row: number, place: number): string {
  const column = columns[place];
  const content = column?.value?.(row) ?? cell(row, column?.key ?? "");
  const value = typeof content === "object" && content !== null ? content.value : content;
  return typeof value === "string" ? value : "";
}

describe.each(["zh-CN", "zh-TW", "en"] as const)("centred texts in %s", (locale) => {
  it("have room in their columns", () => {
    const { specs } = builtOf({ ...CONTEXT, localeOf: () => locale });
    expect(specs.flatMap(clipped)).toEqual([]);
  });
});
