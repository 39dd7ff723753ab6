import { CONCEPTS } from "../../glossary/concepts";
import { SHEET_TERMS } from "./words";
import type { DocumentSources } from "../sources";
import { dateText, periodText, sourceText } from "./wording";
import type { CellContent, CellsBlock, Formula } from "./cellSpec";
import { across, BAND_END_HEIGHT, cell } from "./cells";

/** The first row under the title band. */
export const FIRST_ROW = 4;

const TITLE_HEIGHT = 34;
const SUBTITLE_HEIGHT = 20;

/** The title at B2 and under it a line with a rule: by default period, source, valid of all rows, when made. */
export function titleBand(
  sources: DocumentSources,
  title: string,
  columns: number,
  subtitle: CellContent | Formula = madeFrom(sources),
): readonly CellsBlock[] {
  return [
    { kind: "cells", row: 1, column: 1, rows: [[cell(title, "title")]], rowHeights: [TITLE_HEIGHT] },
    {
      kind: "cells",
      row: 2,
      column: 1,
      rows: [across(cell(subtitle, "subtitle"), columns), []],
      rowHeights: [SUBTITLE_HEIGHT, BAND_END_HEIGHT],
      decoration: { kind: "rule" },
    },
  ];
}

function madeFrom(sources: DocumentSources): string {
  const { results, madeAt } = sources.context;
  return [
    sources.words(SHEET_TERMS.subtitlePeriod, { period: periodText(sources) }),
    sources.words(CONCEPTS.subtitleSource, { source: sourceText(sources) }),
    sources.words(SHEET_TERMS.subtitleRows, {
      valid: results.rows.kept.toLocaleString("en-US"),
      all: results.rows.read.toLocaleString("en-US"),
    }),
    sources.words(CONCEPTS.subtitleMade, { date: dateText(madeAt) }),
    ...(sources.context.formulas ? [] : [sources.words(SHEET_TERMS.subtitleValues)]),
  ].join(" · ");
}
