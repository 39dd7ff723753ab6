import { STAFF_TABLES } from "../../documents/registry";
import { ownHeading } from "../../documents/sheet/ownColumn";
import { isRead } from "../../documents/staffTable";
import { eachRow, eachRowIn, ourTable, type OurTables } from "../staff/ourTables";
import { isKept, typedColumns, TypedRows, type TypedTable } from "./typedRows";

/**
 * Cells that no formula fills, by tableKey, of the tables whose rows a run keeps.
 *
 * @param isWanted whether a document's tables are wanted.
 */
export async function typedCells(
  tables: OurTables,
  signal: AbortSignal,
  isWanted: (document: string) => boolean = () => true,
): Promise<ReadonlyMap<string, TypedTable>> {
  const typed = new TypedRows();
  const wanted = STAFF_TABLES.flatMap((declared) => {
    const table = ourTable(tables, declared.document, declared.part);
    if (table === null || !isKept(declared) || !isWanted(declared.document)) return [];
    const columns = typedColumns(declared, table);
    const isTyped = (key: string): boolean => columns.has(key) || ownHeading(key) !== null;
    return [{ table, isWanted: isTyped, onRow: typed.open(declared, table) }];
  });
  await eachRowIn(wanted, tables.blockBytes, signal);
  return typed.found();
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
    const keys = new Set(table.columns.map(({ key }) => key));
    const isWanted = (key: string): boolean => isRead(declared, key, keys);
    await eachRow(table, isWanted, tables.blockBytes, signal, (cells) => {
      corrected ||= keeps(cells);
    });
  }
  return corrected;
}
