import type { Term } from "../../glossary/locale";
import type { DocumentSources, PlainSources } from "../sources";
import type { StaffRow } from "../staffState";
import { legendLine } from "./cells";
import { tableOf, type Column, type TableFrame, hiddenPlaces } from "./column";
import { headingHeight, withHeadingRoom, ONE_LINE } from "./headingRoom";
import { wrappedRowHeights } from "./rowHeight";
import type { CellContent, Formula } from "./cellSpec";
import type { Block, SheetSpec, TabGroup } from "./sheetSpec";
import { signatureLine } from "./signature";
import { FIRST_ROW, madeFrom, plainTitleBand, TITLE_ROWS } from "./titleBand";

/** The most columns that are printed: more would not be read on A4. */
export const MOST_PRINTED = 10;
/** Characters of their widths together at which the smallest text, of 9 points, is still printed at 8 on A4 landscape. */
export const MOST_CHARACTERS = 158;

/** A sheet that is one table under its title. */
export interface TableSheet<Row> {
  readonly title: Term;
  readonly tab: TabGroup;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly table: Omit<TableFrame<Row>, "row" | "column" | "headingHeight" | "rowHeights" | "rowHeight">;
  /** Points: the least height of a row; rows are higher where wrapped texts need it. */
  readonly leastHeight?: number;
  /** What staff typed into rows: they are as high as that needs. */
  readonly typed?: readonly StaffRow[];
  /** Under the title; by default period, source, rows and when made. */
  readonly subtitle?: CellContent | Formula;
  /** See titleBand. */
  readonly outdated?: string | null;
  /** Whose columns are whose. */
  readonly legend?: Term;
  /** Columns of the sheet at which the lines to sign on begin; absent for none. */
  readonly signature?: readonly number[];
  /** Rows that the table may have beyond `rows`. */
  readonly standingRows?: number;
  readonly frozenColumns?: number;
  /** What stands between title and table: so many rows, drawn from the first free one on. The headings then scroll along. */
  readonly above?: {
    readonly rows: number;
    /** Widths of the columns that it has right of the table's. */
    readonly furtherWidths?: readonly number[];
    readonly draw: (row: number, columns: number) => readonly Block[];
  };
  /** Other tables stand below: the headings of this one are neither kept in view nor repeated on every page. */
  readonly severalTables?: boolean;
  /** Printed on one page where that can be read. */
  readonly onePage?: boolean;
  /** What else stands on the sheet. */
  readonly beside?: readonly Block[];
}

/** Title, legend, table and signature; widths, hidden and printed columns follow from the columns. */
export function tableSheet<Row>(sources: DocumentSources, sheet: TableSheet<Row>): SheetSpec {
  return plainTableSheet(sources, { ...sheet, subtitle: sheet.subtitle ?? madeFrom(sources) });
}

/** The same of rows that rest on no results; what stands under the title is given. */
export function plainTableSheet<Row>(
  sources: PlainSources,
  given: TableSheet<Row> & Required<Pick<TableSheet<Row>, "subtitle">>,
): SheetSpec {
  const printed = printedColumns(given.columns);
  const columns = withHeadingRoom(given.columns, printed, MOST_CHARACTERS);
  const sheet = { ...given, columns };
  const { rows, signature, above } = sheet;
  const title = sources.words(sheet.title);
  const row = above === undefined ? FIRST_ROW : FIRST_ROW + above.rows;
  const last = lastRow(sheet);
  const onePage = sheet.onePage ?? false;
  return {
    id: sources.document,
    locale: sources.locale,
    name: title,
    tab: sheet.tab,
    ...columnsOfSheet(columns, above?.furtherWidths),
    blocks: [
      ...plainTitleBand(sources, title, printed, sheet.subtitle, sheet.outdated),
      ...overTable(sources, sheet, printed),
      tableOf(sources, { ...sheet.table, row, column: 1, ...heights(sheet) }, rows, columns),
      ...(signature === undefined ? [] : signatureLine(sources, row + last + 3, signature)),
      ...(sheet.beside ?? []),
    ],
    frozen: { rows: frozenRows(sheet), columns: sheet.frozenColumns ?? 0 },
    print: {
      orientation: "landscape",
      titleRows: sheet.severalTables === true ? TITLE_ROWS : { first: row, last: row },
      onePage,
      columns: 1 + printed,
    },
  };
}

function frozenRows<Row>({ above, severalTables }: TableSheet<Row>): number {
  if (severalTables === true) return FIRST_ROW - 1;
  return above === undefined ? FIRST_ROW + 1 : 0;
}

/** Rows that the table may have, blank ones that stand ready among them. */
function lastRow<Row>({ rows, table, standingRows = 0 }: TableSheet<Row>): number {
  return Math.max(rows.length + (table.spareRows ?? 0), standingRows);
}

/** Whose columns are whose, and what else stands between title and table. */
function overTable<Row>(
  { words }: PlainSources,
  { legend, above }: TableSheet<Row>,
  printed: number,
): readonly Block[] {
  return [
    ...(legend === undefined ? [] : [legendLine(words(legend))]),
    ...(above?.draw(FIRST_ROW, printed) ?? []),
  ];
}

function heights<Row>({
  rows,
  columns,
  table,
  typed,
  leastHeight: least,
}: TableSheet<Row>): Pick<TableFrame<Row>, "headingHeight" | "rowHeight" | "rowHeights"> {
  const ofHeadings = { headingHeight: headingHeight(columns, ONE_LINE) };
  if (least === undefined) return ofHeadings;
  const keys = rows.map(table.keyOf);
  return {
    ...ofHeadings,
    rowHeight: least,
    rowHeights: wrappedRowHeights(rows, columns, { keys, least, typed: typed ?? [] }),
  };
}

/** Widths and hidden columns of a sheet whose first table has these columns. */
export function columnsOfSheet(
  columns: readonly Pick<Column<unknown>, "width" | "hidden">[],
  furtherWidths: readonly number[] = [],
): Pick<SheetSpec, "columnWidths" | "hiddenColumns"> {
  return {
    columnWidths: [2, ...columns.map(({ width }) => width), ...furtherWidths],
    hiddenColumns: hiddenPlaces(columns, 1),
  };
}

/**
 * How many of a table's columns are printed: those from the left that are not meant for the screen alone, as many as
 * can be read on a landscape page.
 */
export function printedColumns(
  columns: readonly Pick<Column<unknown>, "width" | "hidden" | "unprinted">[],
): number {
  const unprinted = columns.findIndex((column) => column.hidden === true || column.unprinted === true);
  const printable = columns.slice(0, Math.min(MOST_PRINTED, unprinted < 0 ? columns.length : unprinted));
  let width = 0;
  const beyond = printable.findIndex((column) => (width += column.width) > MOST_CHARACTERS);
  return beyond < 0 ? printable.length : Math.max(1, beyond);
}
