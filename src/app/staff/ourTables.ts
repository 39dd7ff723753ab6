import type { Locale } from "../../glossary/locale";
import { DOCUMENT_IDS, tableTitle } from "../../documents/registry";
import type { Naming } from "../../documents/sheet/sheetSpec";
import { sheetLocales } from "../locales/sheetLocales";
import { areaAddress } from "../../workbook/area";
import { columnPlaces } from "../../workbook/identity/columnPlaces";
import { createNaming } from "../../workbook/identity/createNaming";
import { findOurBook } from "../../workbook/identity/findOurBook";
import type { RememberedTable } from "../../workbook/identity/memory";
import type { OurBook } from "../../workbook/identity/ourBook";
import { BLOCK_BYTES } from "../../workbook/payload";
import { readStandingTables } from "../../workbook/rendering/prepare/readStanding";
import type { StandingTable } from "../../workbook/rendering/plan/sheetTask";
import { readTables } from "../../workbook/staff/readTableRows";
import { eachRowOf, type RowCells } from "../../workbook/staff/tableRowBlock";
import type { TableChanges } from "../../workbook/staff/writeTableCells";

/** The columns of a table of ours, and the one that holds its rows' keys. */
export type KnownTable = Pick<RememberedTable, "columns" | "keyColumn" | "sums">;

/** Our tables as they stand in the workbook, and how they are called. */
export interface OurTables {
  readonly book: OurBook;
  readonly naming: Naming;
  readonly standing: ReadonlyMap<string, StandingTable>;
  /** The columns of our tables, by table name. */
  readonly tables: Readonly<Record<string, KnownTable>>;
  readonly blockBytes: number;
}

/** One of them: where it stands and which of its columns is which. */
export interface OurTable extends KnownTable {
  readonly name: string;
  readonly sheet: string;
  readonly standing: StandingTable;
}

/** Finds our tables. Five round trips. */
export async function findOurTables(locale: Locale, signal: AbortSignal): Promise<OurTables> {
  return tablesIn(await findOurBook(DOCUMENT_IDS, signal), locale, BLOCK_BYTES, signal);
}

/** Our tables in a workbook whose sheets were found. Two round trips. */
export async function tablesIn(
  book: OurBook,
  locale: Locale,
  blockBytes: number,
  signal: AbortSignal,
): Promise<OurTables> {
  const localeOf = sheetLocales(book, locale);
  const naming = createNaming(book, (id) => tableTitle(id, localeOf(id)));
  const standing = await readStandingTables(book, signal);
  return { book, naming, standing, tables: book.memory.tables, blockBytes };
}

/** Whether any table of ours stands whose columns are no longer known. */
export function hasUnknownTables({ standing, tables }: OurTables): boolean {
  return [...standing.keys()].some((name) => tables[name] === undefined);
}

/** A document's table, or one of its parts; null where it does not stand or its columns are not known. */
export function ourTable(
  { book, naming, standing, tables }: OurTables,
  document: string,
  part?: string,
): OurTable | null {
  const name = naming.table(document, part);
  const sheet = book.sheets.get(document)?.name;
  const [table, known] = [standing.get(name), tables[name]];
  if (sheet === undefined || table === undefined || known === undefined) return null;
  return { name, sheet, standing: table, ...known };
}

/** Where a row of a table has the cell of a column; the whole row where staff took the column out. */
export function cellAddress({ standing, columns }: OurTable, columnKey: string, tableRow: number): string {
  const { area } = standing;
  const row = { ...area, row: area.row + 1 + tableRow, rows: 1 };
  const place = columnPlaces(standing.columns, columns, columns).get(columnKey);
  return areaAddress(place === undefined ? row : { ...row, column: area.column + place, columns: 1 });
}

/** Visits the rows of a table with the columns that are wanted. */
export async function eachRow(
  table: OurTable,
  isWanted: (columnKey: string) => boolean,
  blockBytes: number,
  signal: AbortSignal,
  onRow: RowListener,
): Promise<void> {
  await eachRowIn([{ table, isWanted, onRow }], blockBytes, signal);
}

/** Takes a row of a table, with its 0-based place in it. */
type RowListener = (cells: RowCells, tableRow: number) => void;

/** The same of several tables, one after the other; small ones are read together. */
export async function eachRowIn(
  wanted: readonly {
    readonly table: OurTable;
    readonly isWanted: (columnKey: string) => boolean;
    readonly onRow: RowListener;
  }[],
  blockBytes: number,
  signal: AbortSignal,
): Promise<void> {
  const readings = wanted.map(({ table: { sheet, standing, columns }, isWanted, onRow }) => {
    return { sheet, table: standing, columns, isWanted, onRow, blockBytes };
  });
  await readTables(readings, ({ onRow }, block) => eachRowOf(block, onRow), signal);
}

/** What is to be written into a table's cells, as the workbook takes it. */
export function changesIn(
  table: OurTable,
  changes: TableChanges["changes"],
  added: NonNullable<TableChanges["added"]> = [],
): TableChanges {
  const { name, sheet, columns, keyColumn } = table;
  return { name, sheet, columns, keyColumn: keyColumn ?? "key", changes, added };
}
