import { footNotes, sectionHeading } from "../sheet/cells";
import { tableOf, type Column, type TableFrame } from "../sheet/column";
import { headingHeight } from "../sheet/headingRoom";
import { wrappedRowHeights } from "../sheet/rowHeight";
import type { Block } from "../sheet/sheetSpec";
import { tableIn, type TableDefinition } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import type { StaffRow } from "../staffState";

/** Widths of the eight columns that are printed, as wide as an upright page takes; the tables have theirs from them. */
export const WIDTHS = [21, 10, 12, 13, 12, 17, 11, 10] as const;

/** Points of a row of one line, and of headings of two. */
const [ROW_HEIGHT, HEADING_HEIGHT] = [20, 26];
/** Heading, the table's headings and a blank row. */
const ROWS_AROUND = 3;

/** A part of the summary: how many rows it takes, and what it draws from a row on. */
export interface SummarySection {
  readonly height: number;
  readonly draw: (row: number) => readonly Block[];
}

/** What a table of the summary is made of. */
export interface SummaryTable<Row> {
  readonly title: string;
  readonly table: TableDefinition;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly Omit<Column<Row>, "width">[];
  readonly frame?: Partial<TableFrame<Row>>;
  /** Said under the table, one a line. */
  readonly notes?: readonly string[];
  readonly typed?: readonly StaffRow[];
}

/** A table under its heading, with its notes below. */
export function summarySection<Row>(sources: DocumentSources, made: SummaryTable<Row>): SummarySection {
  const { title, rows, notes = [] } = made;
  return {
    height: rows.length + ROWS_AROUND + notes.length,
    draw: (row) => [
      sectionHeading(row, 1, title),
      tableAt(sources, made, row + 1),
      ...(notes.length === 0 ? [] : [footNotes(row + 2 + rows.length, notes)]),
    ],
  };
}

function tableAt<Row>(sources: DocumentSources, made: SummaryTable<Row>, row: number): Block {
  const { table, rows, keyOf, frame } = made;
  const columns = made.columns.map((column, place) => ({ ...column, width: WIDTHS[place] ?? HIDDEN_WIDTH }));
  const keys = rows.map(keyOf);
  return tableOf(
    sources,
    {
      mode: "computed",
      keyColumn: null,
      filterButtons: false,
      headingHeight: headingHeight(columns, HEADING_HEIGHT),
      rowHeight: ROW_HEIGHT,
      rowHeights: wrappedRowHeights(rows, columns, { keys, least: ROW_HEIGHT, typed: made.typed ?? [] }),
      ...frame,
      name: tableIn(sources.context, table).name,
      row,
      column: 1,
      keyOf,
    },
    rows,
    columns,
  );
}

const HIDDEN_WIDTH = 10;
