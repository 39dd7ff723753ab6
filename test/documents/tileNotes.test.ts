import type { CellsBlock } from "../../src/documents/sheet/cellSpec";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { lineRoom, textLines } from "../../src/documents/sheet/textLines";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import { LOCALES } from "../../src/glossary/locale";
import { builtOf, contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

/** A note is set so much smaller than the characters that widths are counted in. */
const NOTE_SIZE = 9 / 10;

/** The last month ends before its end, and so do the rows of the last but one where only those are taken. */
const [HEADER = [], ...ROWS] = madeUpRows(300);
const resultsFrom = (first: number, last: number, period: string | null, compareWith: string | null) =>
  resultsOf([HEADER, ...ROWS.slice(first, last)], {
    period: period === null ? null : parsePeriod(period),
    compareWith: compareWith === null ? null : parsePeriod(compareWith),
  });
const PERIODS = {
  "all data": resultsFrom(0, 300, null, null),
  "a month": resultsFrom(0, 300, "2024-05", null),
  "a month that is not over": resultsFrom(0, 280, "2024-05", null),
  "a month against one that is not whole": resultsFrom(40, 300, "2024-05", "2024-03"),
};

/** Notes of tiles that are wider than their tile, which cuts them or runs over its edge. */
function tooWide({ id, blocks, columnWidths }: SheetSpec): readonly string[] {
  const widthOf = ({ column, decoration }: CellsBlock): number => {
    const columns = decoration?.kind === "tile" ? decoration.columns : 0;
    return lineRoom(...columnWidths.slice(column, column + columns)) / NOTE_SIZE;
  };
  return blocks.flatMap((block) => {
    if (block.kind !== "cells" || block.decoration?.kind !== "tile") return [];
    const notes = block.rows.flatMap(([first]) =>
      first?.style.startsWith("tileNote") === true ? [first.content ?? null] : [],
    );
    return notes
      .map((content) => String(typeof content === "object" && content !== null ? content.value : content))
      .filter((note) => textLines(note, widthOf(block)) > 1)
      .map((note) => `${id}: ${note}`);
  });
}

describe.each(Object.entries(PERIODS))("the notes of tiles over %s", (_period, results) => {
  it.each(LOCALES)("have room in %s", (locale) => {
    const { specs } = builtOf(contextOf(results, { localeOf: () => locale }), ["measures", "briefing"]);
    expect(specs).toHaveLength(2);
    expect(specs.flatMap(tooWide)).toEqual([]);
  });
});
