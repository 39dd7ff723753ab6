import { SHEET_COLUMNS, SHEET_ROWS } from "../area";
import type { Bound, Span } from "./cellReference";
import { parseCellReference, printCellReference } from "./cellReference";
import { rewriteTokens, splitSheetPrefix } from "./rewriteTokens";

/**
 * The formula as copying or filling moves it: relative references go along by the deltas (rows and columns, may be
 * negative), fixed ones stay; a reference that leaves the sheet is #REF!.
 */
export function translateFormula(formula: string, rowDelta: number, columnDelta: number): string {
  if (rowDelta === 0 && columnDelta === 0) return formula;
  return rewriteTokens(formula, (text, kind) => {
    if (kind !== "cells") return text;
    const { rest } = splitSheetPrefix(text);
    const reference = parseCellReference(rest);
    if (reference === null) return text;
    const rows = moveSpan(reference.rows, rowDelta, SHEET_ROWS);
    const columns = moveSpan(reference.columns, columnDelta, SHEET_COLUMNS);
    if (rows === "outside" || columns === "outside") return "#REF!";
    const moved = printCellReference({ rows, columns, single: reference.single });
    return text.slice(0, text.length - rest.length) + moved;
  });
}

function moveSpan(span: Span, delta: number, size: number): Span | "outside" {
  if (span === null) return null;
  const first = moveBound(span.first, delta);
  const last = moveBound(span.last, delta);
  if ([first, last].some((bound) => bound.at < 0 || bound.at >= size)) return "outside";
  return first.at <= last.at ? { first, last } : { first: last, last: first };
}

function moveBound(bound: Bound, delta: number): Bound {
  return bound.fixed ? bound : { at: bound.at + delta, fixed: false };
}
