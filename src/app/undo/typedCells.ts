import { STAFF_TABLES } from "../../documents/registry";
import { kindOf } from "../../documents/staffTable";
import { tableKey } from "../../documents/staffState";
import type { RowCells } from "../../workbook/staff/tableRowBlock";
import { eachRow, ourTable, type OurTable, type OurTables } from "../staff/ourTables";

/** A row as it stands: its cells that no formula fills. */
export interface TypedRow {
  /** "" where staff typed a row of their own. */
  readonly key: string;
  readonly tableRow: number;
  readonly cells: RowCells;
}

/** A table whose rows a run keeps. */
export interface TypedTable {
  readonly table: OurTable;
  readonly document: string;
  readonly rows: readonly TypedRow[];
}

/** Cells that no formula fills, by tableKey, of the tables whose rows a run keeps and whose rows have keys. */
export async function typedCells(
  tables: OurTables,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, TypedTable>> {
  const found = new Map<string, TypedTable>();
  for (const declared of STAFF_TABLES) {
    const table = declared.rescued ? null : ourTable(tables, declared.document, declared.part);
    if (table === null || table.keyColumn === null) continue;
    const { keyColumn } = table;
    const computed = new Set(table.columns.filter((column) => column.computed).map(({ key }) => key));
    const isWanted = (key: string): boolean =>
      key === keyColumn || (!computed.has(key) && kindOf(declared, key) !== null);
    const rows: TypedRow[] = [];
    await eachRow(table, isWanted, tables.blockBytes, signal, (cells, tableRow) => {
      if (Object.values(cells).some((cell) => cell !== null)) {
        rows.push({ key: String(cells[keyColumn] ?? ""), tableRow, cells });
      }
    });
    found.set(tableKey(declared), { table, document: declared.document, rows });
  }
  return found;
}

/** Whether staff corrected anything in the tables of a document whose rows a run rewrites. */
export async function isCorrected(
  tables: OurTables,
  document: string,
  signal: AbortSignal,
): Promise<boolean> {
  let corrected = false;
  for (const declared of STAFF_TABLES) {
    const { keeps } = declared;
    if (!declared.rescued || declared.document !== document || keeps === null) continue;
    const table = ourTable(tables, declared.document, declared.part);
    if (table === null) continue;
    const isWanted = (key: string): boolean => kindOf(declared, key) !== null;
    await eachRow(table, isWanted, tables.blockBytes, signal, (cells) => {
      corrected ||= keeps(cells);
    });
  }
  return corrected;
}
