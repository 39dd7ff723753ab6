import type { CountedShare } from "../../analysis/statistics/share";
import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import { addressOf } from "../formulas/reference";
import { wilsonHigh, wilsonLow } from "../formulas/statistics";
import { cell } from "../sheet/cells";
import type { Cell, CellContent, Formula } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Headings over rows of shareRow. */
export function shareHeadings({ words }: DocumentSources): readonly string[] {
  return [
    words(TERMS.band),
    words(CONCEPTS.scores),
    words(TERMS.bandCount),
    words(CONCEPTS.share),
    words(CONCEPTS.intervalLow),
    words(CONCEPTS.intervalHigh),
  ];
}

/** A part of all answers. */
export interface AnswersPart {
  readonly label: Term;
  /** The scores that fall into it, in words. */
  readonly scores: CellContent | Formula;
  /** COUNTIFS of its answers, without "=". */
  readonly count: string;
  readonly counted: CountedShare;
}

/** A part with its scores, count, share and interval, at a place of the sheet; `n` is the cell of all answers. */
export function shareRow(
  sources: DocumentSources,
  { label, scores, count, counted }: AnswersPart,
  { row, column }: { readonly row: number; readonly column: number },
  n: string,
): readonly Cell[] {
  const countCell = addressOf(row, column + 2);
  const share = (formula: string, value: number | string): Cell =>
    cell(live(sources, formula, value), "number", "percent1");
  return [
    cell(sources.words(label), "text"),
    cell(scores, "textCentered"),
    cell(live(sources, `=${count}`, counted.count), "number", "integer"),
    { ...share(`=IFERROR(${countCell}/${n},"—")`, counted.share ?? "—"), dataBar: { max: 1 } },
    share(`=${wilsonLow(countCell, n)}`, counted.interval?.[0] ?? ""),
    share(`=${wilsonHigh(countCell, n)}`, counted.interval?.[1] ?? ""),
  ];
}

/** All parts together: how many answers, and their shares, which make one. */
export function totalRow(
  { words }: DocumentSources,
  count: CellContent | Formula,
  share: CellContent | Formula,
): readonly Cell[] {
  return [
    cell(words(CONCEPTS.total), "totalLabel"),
    cell(null, "totalLabel"),
    cell(count, "total", "integer"),
    cell(share, "total", "percent1"),
    cell(null, "total"),
    cell(null, "total"),
  ];
}
