import { CONCEPTS } from "../../glossary/concepts";
import type { DocumentSources } from "../sources";
import { dateText } from "./periodWording";
import { SHEET_TERMS } from "./words";

/** So many sheets are named. */
const MOST_SHEETS = 3;
/** 1月, 2月, 10月. */
const { compare: byNumber } = new Intl.Collator("zh", { numeric: true });

/** Sheet and range that the answers were read from; of answers on several sheets, their names. */
export function sourceText(sources: DocumentSources): string {
  const { kind, source, sheets } = sources.context.results.cleaned.survey;
  if (kind === "none") return "—";
  if (sheets !== null) return namesShown(sources, sheets.texts, sources.words(SHEET_TERMS.betweenSheets));
  const { sheet, range } = source;
  return range.includes("!") ? range : `${sheet}!${range}`;
}

/** From which cells a sheet without rows of answers was made, and when. */
export function madeFromCells(sources: DocumentSources): string {
  const { words, context } = sources;
  return [
    words(CONCEPTS.subtitleSource, { source: sourceText(sources) }),
    words(CONCEPTS.subtitleMade, { date: dateText(context.madeAt) }),
  ].join(" · ");
}

/** The sheets on which the answers of the period stand: the first of them, and how many there are. */
export function periodSheets(sources: DocumentSources, between: string): string {
  const { cleaned, periodRows } = sources.context.results;
  const { source, sheets } = cleaned.survey;
  if (sheets === null) return source.sheet;
  const within = new Set(sheets.codes.filter((_, row) => periodRows.isWithin[row] === 1));
  const names = sheets.texts.filter((_, i) => within.has(i + 1));
  return namesShown(sources, names, between);
}

function namesShown({ words }: DocumentSources, texts: readonly string[], between: string): string {
  const names = [...texts].sort(byNumber);
  const shown = names.slice(0, MOST_SHEETS).join(between);
  if (names.length <= MOST_SHEETS) return shown;
  return words(SHEET_TERMS.sheetsAmong, { shown, n: names.length });
}
