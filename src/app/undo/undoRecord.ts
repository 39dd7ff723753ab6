import type { CellContent } from "../../documents/sheet/cellSpec";
import type { Kept } from "../../workbook/identity/keptSettings";
import type { RowCells } from "../../workbook/staff/tableRowBlock";
import { digestOf } from "./digest";
import type { TypedRow, TypedTable } from "./typedRows";

/** A cell that a run changed, and what it held before and after. */
export interface ChangedCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A row that a run added, and what its cells were then. */
export interface AddedRow {
  readonly table: string;
  readonly row: string;
  readonly cells: string;
}

/** What it takes to take a run back. */
export interface UndoRecord {
  /** Documents whose sheets the run added. */
  readonly documents: readonly string[];
  /** What stood in the tables of these, by tableKey: whether staff have typed into them since is told by it. */
  readonly tables: Readonly<Record<string, string>>;
  /** What stood in staff's cells outside tables, by document. */
  readonly fields: Readonly<Record<string, string>>;
  readonly changed: readonly ChangedCell[];
  readonly rows: readonly AddedRow[];
  /** What else the workbook kept before. */
  readonly kept: Kept;
}

type Tables = ReadonlyMap<string, TypedTable>;

/** What a run did, from what was typed before and after it and from the sheets that it added. */
export function undoRecordOf(
  before: Tables,
  after: Tables,
  { added: documents, fields }: { readonly added: readonly string[]; readonly fields: UndoRecord["fields"] },
  kept: Kept,
): UndoRecord {
  const added = [...after].filter(([, { document }]) => documents.includes(document));
  const standing = [...after].flatMap(([key, { rows }]) => {
    const old = before.get(key);
    return old === undefined ? [] : [{ key, old: old.rows, rows }];
  });
  return {
    documents,
    tables: Object.fromEntries(
      added.map(([key, { rows }]) => [key, digestOf(rows.map(({ cells }) => cells))]),
    ),
    fields,
    changed: standing.flatMap(({ key, old, rows }) => changedCells(key, old, rows)),
    rows: standing.flatMap(({ key, old, rows }) => addedRows(key, old, rows)),
    kept,
  };
}

function changedCells(
  table: string,
  old: readonly TypedRow[],
  rows: readonly TypedRow[],
): readonly ChangedCell[] {
  const standing = new Map(old.map((row) => [row.key, row.cells]));
  return rows.flatMap(({ key, cells }) => {
    const earlier = key === "" ? undefined : standing.get(key);
    if (earlier === undefined) return [];
    return Object.entries(earlier).flatMap(([column, before]): ChangedCell[] => {
      const now = cells[column] ?? null;
      return before === now ? [] : [{ table, row: key, column, before, after: now }];
    });
  });
}

/** Rows without a key before the run are staff's own, which it gave one: where one is not found again, none counts as added. */
function addedRows(table: string, old: readonly TypedRow[], rows: readonly TypedRow[]): readonly AddedRow[] {
  const keys = new Set(old.map(({ key }) => key));
  const fresh = rows.filter(({ key }) => key !== "" && !keys.has(key));
  for (const { cells } of old.filter(({ key }) => key === "")) {
    const place = fresh.findIndex((row) => holds(row.cells, cells));
    if (place < 0) return [];
    fresh.splice(place, 1);
  }
  return fresh.map(({ key, cells }) => ({ table, row: key, cells: digestOf([cells]) }));
}

function holds(cells: RowCells, typed: RowCells): boolean {
  return Object.entries(typed).every(([column, cell]) => cell === null || cells[column] === cell);
}

/** What was kept of a run; null of another version's making. */
export function undoRecordIn(stored: unknown): UndoRecord | null {
  if (typeof stored !== "object" || stored === null) return null;
  const { documents, tables, fields, changed, rows, kept } = stored as Partial<
    Record<keyof UndoRecord, unknown>
  >;
  const isWhole =
    [documents, changed, rows].every(Array.isArray) &&
    [tables, fields, kept].every((each) => typeof each === "object" && each !== null);
  return isWhole ? (stored as UndoRecord) : null;
}
