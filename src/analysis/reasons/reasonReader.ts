import { textAt } from "../cleaning/textAt";
import type { Survey, TextColumn } from "../survey/survey";
import { readReasons, type ReadReason } from "./readReason";
import { categoriesWithin, reasonClassifier } from "./reasonClassifier";
import type { ReasonReading } from "./reasonReading";
import { reasonSplitter } from "./reasonSplitter";

/** A column of reasons as it is read, each distinct text once; row by row. */
export interface ReasonReader {
  readonly categoriesAt: (row: number) => readonly string[];
  /** The reasons in the customer's words. */
  readonly reasonsAt: (row: number) => readonly ReadReason[];
  /** The marks that part the row's reasons. */
  readonly marksAt: (row: number) => readonly string[];
  /** Whether something that was left whole speaks of several categories, of which one counts. */
  readonly holdsSeveral: (row: number) => boolean;
}

/** The columns that a survey's reasons are read from. */
export interface ReasonReaders {
  /** Null without a coded category. */
  readonly coded: ReasonReader | null;
  readonly written: readonly ReasonReader[];
}

const NONE: readonly never[] = [];

/** Reads the columns of a survey that hold reasons in words. */
export function readReasonColumns(survey: Survey, { scheme, dictionary }: ReasonReading): ReasonReaders {
  const classify = reasonClassifier(dictionary, scheme);
  const within = categoriesWithin(dictionary);
  const read = (column: TextColumn): ReasonReader => readColumn(column, classify, within);
  const { reasonCategory, reasons } = survey;
  return { coded: reasonCategory === null ? null : read(reasonCategory), written: reasons.map(read) };
}

function readColumn(
  column: TextColumn,
  classify: (reason: string) => string,
  within: (reason: string) => ReadonlySet<string>,
): ReasonReader {
  const { codes, texts } = column;
  const split = reasonSplitter(column, classify);
  const categories: (readonly string[])[] = [NONE];
  const marks = new Map<number, readonly string[]>();
  const several = new Set<number>();
  texts.forEach((text, index) => {
    const cell = readReasons(text, split, classify);
    categories.push(cell.reasons.map(({ category }) => category));
    if (cell.marks.length > 0) marks.set(index + 1, cell.marks);
    if (cell.reasons.some((reason) => within(reason.text).size > 1)) several.add(index + 1);
  });
  const reasonsOf = new Map<number, readonly ReadReason[]>();
  const codeAt = (row: number): number => codes[row] ?? 0;
  return {
    categoriesAt: (row) => categories[codeAt(row)] ?? NONE,
    marksAt: (row) => marks.get(codeAt(row)) ?? NONE,
    holdsSeveral: (row) => several.has(codeAt(row)),
    // read again: a million texts need not be kept in parts for the few that are quoted
    reasonsAt: (row) => {
      const known = reasonsOf.get(codeAt(row)) ?? readReasons(textAt(column, row), split, classify).reasons;
      reasonsOf.set(codeAt(row), known);
      return known;
    },
  };
}
