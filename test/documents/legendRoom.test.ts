import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { textLines } from "../../src/documents/sheet/textLines";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

const CONTEXT = contextOf(resultsOf(madeUpRows(300)));
/** Widths are counted in characters of the body, a legend is a point smaller. */
const SMALLER = 10 / 9;

/** Lines that say whose columns are whose and run over what is printed of their sheet, where paper ends. */
function overPaper({ id, blocks, columnWidths, hiddenColumns, print }: SheetSpec): readonly string[] {
  const end = print.columns ?? columnWidths.length;
  const roomFrom = (column: number): number =>
    columnWidths
      .map((width, place) => (place < column || place >= end || hiddenColumns.includes(place) ? 0 : width))
      .reduce((sum, width) => sum + width, 0);
  return blocks.flatMap((block) => {
    if (block.kind !== "cells") return [];
    return block.rows.flatMap((row) =>
      row.flatMap((cell, place) => {
        const column = block.column + place;
        if (cell?.style !== "legend" || typeof cell.content !== "string" || column >= end) return [];
        return textLines(cell.content, roomFrom(column) * SMALLER) > 1 ? [`${id}: ${cell.content}`] : [];
      }),
    );
  });
}

describe.each(["zh-CN", "zh-TW", "en"] as const)(
  "the line that says whose columns are whose, in %s",
  (locale) => {
    it("ends before the paper does", () => {
      const { specs } = builtOf({ ...CONTEXT, localeOf: () => locale });
      const legends = specs.flatMap(({ blocks }) => blocks).filter((block) => block.kind === "cells");
      expect(legends.some(({ rows }) => rows.flat().some((cell) => cell?.style === "legend"))).toBe(true);
      expect(specs.flatMap(overPaper)).toEqual([]);
    });
  },
);
