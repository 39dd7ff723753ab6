import type { Locale } from "../../glossary/locale";
import type { DocumentId } from "../../documents/documentId";
import { documentTitle } from "../../documents/documents";
import type { Naming } from "../../documents/naming";
import { createNaming } from "../../workbook/identity/createNaming";
import { findOurBook } from "../../workbook/identity/findOurBook";
import type { RememberedTable } from "../../workbook/identity/memory";
import type { OurBook } from "../../workbook/identity/ourBook";
import { BLOCK_BYTES } from "../../workbook/payload";
import { readStandingTables } from "../../workbook/rendering/readStanding";
import type { StandingTable } from "../../workbook/rendering/sheetTask";
import { readTableRows } from "../../workbook/staff/readTableRows";
import type { RowCells } from "../../workbook/staff/tableRowBlock";
import type { TableChanges } from "../../workbook/staff/writeTableCells";

/** Our tables as they stand in the workbook, and how they are called. */
export interface OurTables {
  readonly book: OurBook;
  readonly naming: Naming;
  readonly standing: ReadonlyMap<string, StandingTable>;
  /** The columns of our tables, by table name. */
  readonly tables: Readonly<Record<string, Pick<RememberedTable, "columns" | "keyColumn">>>;
  readonly blockBytes: number;
}

/** One of them: where it stands and which of its columns is which. */
export interface OurTable extends Pick<RememberedTable, "columns" | "keyColumn"> {
  readonly name: string;
  readonly sheet: string;
  readonly standing: StandingTable;
}

/** Finds our tables. Five round trips. */
export async function findOurTables(locale: Locale, signal: AbortSignal): Promise<OurTables> {
  const book = await findOurBook(signal);
  return {
    book,
    naming: createNaming(book, (id) => documentTitle(id, locale) ?? id),
    standing: await readStandingTables(book, signal),
    tables: book.memory.tables,
    blockBytes: BLOCK_BYTES,
  };
}

/** A document's table, or one of its parts; null where it does not stand or its columns are not known. */
export function ourTable(
  { book, naming, standing, tables }: OurTables,
  document: DocumentId,
  part?: string,
): OurTable | null {
  const name = naming.table(document, part);
  const sheet = book.sheets.get(document)?.name;
  const [table, known] = [standing.get(name), tables[name]];
  if (sheet === undefined || table === undefined || known === undefined) return null;
  return { name, sheet, standing: table, ...known };
}

/** Visits the rows of a table with the columns that are wanted. */
export async function eachRow(
  { sheet, standing, columns }: OurTable,
  isWanted: (columnKey: string) => boolean,
  blockBytes: number,
  signal: AbortSignal,
  onRow: (cells: RowCells, tableRow: number) => void,
): Promise<void> {
  await readTableRows({ sheet, table: standing, columns, isWanted, blockBytes }, onRow, signal);
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
