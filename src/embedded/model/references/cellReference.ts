import type { RangeA1 } from "@borgar/fx/xlsx";
import { parseA1Range } from "@borgar/fx/xlsx";
import { columnLetters } from "./address";

/** One bound of a reference: 0-based, `fixed` with a dollar. */
export interface Bound {
  readonly at: number;
  readonly fixed: boolean;
}

/** Both bounds along one axis, null when the reference spans the whole axis (A:A has no rows). */
export type Span = { readonly first: Bound; readonly last: Bound } | null;

/** A reference to cells without its sheet. `single` when it is written as one cell. */
export interface CellReference {
  readonly rows: Span;
  readonly columns: Span;
  readonly single: boolean;
}

/** Reads "A$1", "A1:B2", "A:C" or "1:3"; null for anything else. */
export function parseCellReference(text: string): CellReference | null {
  const range = parseA1Range(text);
  if (range === undefined) return null;
  return { rows: rowSpan(range), columns: columnSpan(range), single: !text.includes(":") };
}

function rowSpan(range: RangeA1): Span {
  if (range.top === null) return null;
  const bottom = range.bottom ?? range.top;
  return {
    first: { at: range.top, fixed: range.$top === true },
    last: { at: bottom, fixed: range.$bottom === true },
  };
}

function columnSpan(range: RangeA1): Span {
  if (range.left === null) return null;
  const right = range.right ?? range.left;
  return {
    first: { at: range.left, fixed: range.$left === true },
    last: { at: right, fixed: range.$right === true },
  };
}

/** The text of a reference. */
export function printCellReference({ rows, columns, single }: CellReference): string {
  const first = printBounds(columns?.first, rows?.first);
  return single ? first : `${first}:${printBounds(columns?.last, rows?.last)}`;
}

function printBounds(column: Bound | undefined, row: Bound | undefined): string {
  const letters = column === undefined ? "" : (column.fixed ? "$" : "") + columnLetters(column.at);
  const number = row === undefined ? "" : (row.fixed ? "$" : "") + String(row.at + 1);
  return letters + number;
}
