import { columnOf } from "../formulas/reference";
import { live, type DocumentSources } from "../sources";
import { cell } from "./cells";
import type { Cell, CellsBlock, NumberFormat, StyleName } from "./cellSpec";
import type { Column } from "./column";
import { shownIn } from "./cellContent";

/** A table whose columns do not all fit on a page. */
export interface WideTable<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** How many of the columns are printed with the table. */
  readonly printed: number;
  readonly formatOf: (row: Row, columnKey: string) => NumberFormat | null;
}

const HEADING_HEIGHT = 44;

/** Rows that the columns beyond the printed ones take below the table, a blank one below each block. */
export function continuedHeight<Row>(table: WideTable<Row>): number {
  return chunksOf(table).length * (table.rows.length + 2);
}

/**
 * The columns of a table that are right of its print, once more below it under the name of each row: blocks as wide as
 * the print, whose cells follow those of the table.
 */
export function continuedColumns<Row>(
  sources: DocumentSources,
  table: WideTable<Row>,
  row: number,
): readonly CellsBlock[] {
  const [names] = table.columns;
  if (names === undefined) return [];
  return chunksOf(table).map((chunk, i): CellsBlock => {
    const columns = [names, ...chunk];
    return {
      kind: "cells",
      row: row + i * (table.rows.length + 2),
      column: 1,
      rows: [
        columns.map(({ heading }, place) => cell(heading, place === 0 ? "headingLeft" : "headingRight")),
        ...table.rows.map((each, place) =>
          columns.map((column, at) =>
            cellOf(sources, table, column, { row: each, place, style: STYLES[Math.min(at, 1)] ?? "text" }),
          ),
        ),
      ],
      rowHeights: [HEADING_HEIGHT],
    };
  });
}

const STYLES: readonly StyleName[] = ["text", "number"];

function chunksOf<Row>({ columns, printed }: WideTable<Row>): readonly (readonly Column<Row>[])[] {
  const [step, chunks] = [Math.max(1, printed - 1), [] as (readonly Column<Row>[])[]];
  for (let from = printed; from < columns.length; from += step) chunks.push(columns.slice(from, from + step));
  return chunks;
}

function cellOf<Row>(
  sources: DocumentSources,
  { name, formatOf }: WideTable<Row>,
  column: Column<Row>,
  { row, place, style }: { readonly row: Row; readonly place: number; readonly style: StyleName },
): Cell {
  const found = column.value(row, place);
  const value = shownIn(found);
  const from = `INDEX(${columnOf(name, column.heading)},${String(place + 1)})`;
  const format = formatOf(row, column.key) ?? column.format;
  return cell(live(sources, `=IF(${from}="","",${from})`, value ?? ""), style, format);
}
