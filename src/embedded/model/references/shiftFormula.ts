import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import type { CellReference, Span } from "./cellReference";
import { parseCellReference, printCellReference } from "./cellReference";
import { rewriteTokens, sameName, splitSheetPrefix } from "./rewriteTokens";

/** Rows or columns of one sheet that came or went. */
export interface Shift {
  readonly sheetName: string;
  readonly axis: "row" | "column";
  /** 0-based position of the first removed row or column, or the one before which some were inserted. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
  /**
   * The columns (of a shift of rows) or rows (of a shift of columns) that moved, 0-based, inclusive; all when absent.
   * Only references that lie within them move along.
   */
  readonly across?: { readonly first: number; readonly last: number };
}

/** The formula after the shift: references follow their cells; one whose cells all went is #REF!. */
export function shiftFormula(formula: string, formulaSheetName: string, shift: Shift): string {
  return rewriteTokens(formula, (text, kind) => {
    if (kind !== "cells") return text;
    const { sheetName, rest } = splitSheetPrefix(text);
    if (!sameName(sheetName ?? formulaSheetName, shift.sheetName)) return text;
    const reference = parseCellReference(rest);
    if (reference === null || !movesAlong(reference, shift)) return text;
    const moved = shiftReference(reference, shift);
    return moved === null ? "#REF!" : text.slice(0, text.length - rest.length) + printCellReference(moved);
  });
}

function movesAlong(reference: CellReference, { axis, across }: Shift): boolean {
  if (across === undefined) return true;
  const span = axis === "row" ? reference.columns : reference.rows;
  return span !== null && span.first.at >= across.first && span.last.at <= across.last;
}

function shiftReference(reference: CellReference, shift: Shift): CellReference | null {
  const byRow = shift.axis === "row";
  const span = byRow ? reference.rows : reference.columns;
  if (span === null) return reference;
  const moved = shiftSpan(span, shift, byRow ? SHEET_ROWS : SHEET_COLUMNS);
  if (moved === null) return null;
  return byRow ? { ...reference, rows: moved } : { ...reference, columns: moved };
}

function shiftSpan(span: NonNullable<Span>, shift: Shift, size: number): Span {
  const bounds = shiftInterval(span.first.at, span.last.at, shift);
  if (bounds === null || bounds.first >= size) return null;
  return {
    first: { at: bounds.first, fixed: span.first.fixed },
    last: { at: Math.min(bounds.last, size - 1), fixed: span.last.fixed },
  };
}

/** Where first … last (inclusive) stand after the shift; null when all of them were removed. */
export function shiftInterval(
  first: number,
  last: number,
  { at, removed, inserted }: Pick<Shift, "at" | "removed" | "inserted">,
): { first: number; last: number } | null {
  const end = at + removed;
  if (first >= at && last < end) return null;
  const start = first < at ? first : Math.max(first - removed, at);
  const stop = last < at ? last : last < end ? at - 1 : last - removed;
  return {
    first: start >= at ? start + inserted : start,
    last: stop >= at ? stop + inserted : stop,
  };
}
