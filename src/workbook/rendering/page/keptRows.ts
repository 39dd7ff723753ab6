import type { SheetTask } from "../plan/sheetTask";

/** Rows that stay in view and rows that every printed page repeats. */
export interface KeptRows {
  /** How many rows from the top stay in view; 0 for none. */
  readonly frozen: number;
  /** 0-based, both included; null for none. */
  readonly titles: { readonly first: number; readonly last: number } | null;
}

/** What a sheet asks for, moved along with the heading of its first table. */
export function keptRows({ spec, tables }: SheetTask): KeptRows {
  const [first] = tables;
  const moved = first === undefined ? 0 : first.area.row - first.block.row;
  const { titleRows } = spec.print;
  return {
    frozen: spec.frozen.rows === 0 ? 0 : Math.max(1, spec.frozen.rows + moved),
    titles: titleRows === null ? null : { first: titleRows.first + moved, last: titleRows.last + moved },
  };
}
