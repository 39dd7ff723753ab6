import { countText } from "./numberText";
import { CONCEPTS } from "../../glossary/concepts";
import { SHEET_TERMS } from "./words";
import type { DocumentSources, PlainSources } from "../sources";
import { dateText } from "./periodWording";
import { periodText } from "./periodText";
import { addressOf } from "../formulas/reference";
import { text } from "../formulas/text";
import type { Cell, CellContent, CellsBlock, Formula } from "./cellSpec";
import { across, BAND_END_HEIGHT, cell } from "./cells";
import { isFormula } from "./cellContent";
import { sourceText } from "./sourceText";

/** The first row under the title band. */
export const FIRST_ROW = 4;

/** The title and the line under it: what every page repeats where the tables have headings of their own. */
export const TITLE_ROWS = { first: 1, last: 2 } as const;
/** The cell of the subtitle. */
const SUBTITLE_CELL = addressOf(2, 1, true);

/** The row above the title is no more than its margin: pages need the room. */
const TOP_HEIGHT = 6;
const TITLE_HEIGHT = 34;
const SUBTITLE_HEIGHT = 20;

/**
 * The title at B2 and under it a line with a rule: by default period, source, valid of all rows, when made.
 *
 * @param outdated a condition, as a formula without "=", under which the sheet shows what only a run can bring up to
 *   date: the line then begins by saying so.
 */
export function titleBand(
  sources: DocumentSources,
  title: string,
  columns: number,
  subtitle: CellContent | Formula = madeFrom(sources),
  outdated: string | null = null,
): readonly CellsBlock[] {
  return plainTitleBand(sources, title, columns, subtitle, outdated);
}

/** The same with a line under the title that is given. */
export function plainTitleBand(
  sources: PlainSources,
  title: string,
  columns: number,
  subtitle: CellContent | Formula,
  outdated: string | null = null,
): readonly CellsBlock[] {
  return [
    { kind: "cells", row: 0, column: 1, rows: [[]], rowHeights: [TOP_HEIGHT] },
    { kind: "cells", row: 1, column: 1, rows: [[cell(title, "title")]], rowHeights: [TITLE_HEIGHT] },
    {
      kind: "cells",
      row: 2,
      column: 1,
      rows: [across(subtitleCell(sources, subtitle, outdated), columns), []],
      rowHeights: [SUBTITLE_HEIGHT, BAND_END_HEIGHT],
      decoration: { kind: "rule" },
    },
  ];
}

/** The line under a title, which begins by saying so where `outdated` (as titleBand has it) holds. */
export function subtitleCell(
  { words, context }: PlainSources,
  subtitle: CellContent | Formula,
  outdated: string | null,
): Cell {
  if (!context.formulas || outdated === null) return cell(subtitle, "subtitle");
  const [shown, value] = isFormula(subtitle)
    ? [subtitle.formula.slice(1), subtitle.value]
    : [text(String(subtitle ?? "")), subtitle];
  const warning = text(`${words(SHEET_TERMS.outdated)} · `);
  return {
    ...cell({ formula: `=IF(${outdated},${warning},"")&${shown}`, value }, "subtitle"),
    rules: [{ formula: `=LEFT(${SUBTITLE_CELL},LEN(${warning}))=${warning}`, look: "warning" }],
  };
}

function valuesNote({ words, context }: DocumentSources): string {
  return words(context.isTooLarge === true ? SHEET_TERMS.subtitleTooLarge : SHEET_TERMS.subtitleValues);
}

/** Period, source, valid of all rows, and when made. */
export function madeFrom(sources: DocumentSources): string {
  const { results, madeAt } = sources.context;
  const { kept, read } = results.periodRows;
  const made = sources.words(CONCEPTS.subtitleMade, { date: dateText(madeAt) });
  if (results.cleaned.survey.kind === "none") return made;
  return [
    sources.words(SHEET_TERMS.subtitlePeriod, { period: periodText(sources) }),
    sources.words(CONCEPTS.subtitleSource, { source: sourceText(sources) }),
    sources.words(SHEET_TERMS.subtitleRows, {
      valid: countText(kept),
      all: countText(read),
    }),
    made,
    ...(sources.context.formulas ? [] : [valuesNote(sources)]),
  ].join(" · ");
}
