import { STAFF_TABLES } from "../../documents/registry";
import { ownHeading } from "../../documents/sheet/ownColumn";
import { isRead } from "../../documents/staffTable";
import { tableKey } from "../../documents/staffState";
import { readCycles } from "../../workbook/identity/cycles";
import { readTables, type TableReading } from "../../workbook/staff/readTableRows";
import { eachRowOf, type RowCells } from "../../workbook/staff/tableRowBlock";
import type { Analyst } from "../analyst/analyst";
import { rememberedSettings } from "../settings/rememberedSettings";
import { isKept, TypedRows, type TypedTable } from "../undo/typedRows";
import { keptCycles } from "../staff/keptCycles";
import { ourTable, type OurTables } from "../staff/ourTables";

interface StaffReading extends TableReading {
  readonly key: string;
  /** What takes the rows that a run keeps; null for others. */
  readonly onRow: ((cells: RowCells, tableRow: number) => void) | null;
}

/**
 * Reads to the analyst what staff wrote into our sheets so far: the tables that documents declare. Gives what is typed in
 * those whose rows a run keeps.
 */
export async function readStaffState(
  tables: OurTables,
  analyst: Analyst,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, TypedTable>> {
  const { blockBytes } = tables;
  const typed = new TypedRows();
  const readings: StaffReading[] = [];
  for (const declared of STAFF_TABLES) {
    const found = ourTable(tables, declared.document, declared.part);
    if (found === null) continue;
    const { sheet, standing, columns, keyColumn } = found;
    const isOfUndo = isKept(declared);
    const keys = new Set(columns.map(({ key }) => key));
    const isWanted = (key: string): boolean =>
      isRead(declared, key, keys) || (isOfUndo && ownHeading(key) !== null);
    const onRow = isOfUndo ? typed.open(declared, found) : null;
    await analyst.openStaffTable(tableKey(declared), { columns, keyColumn });
    readings.push({ key: tableKey(declared), onRow, sheet, table: standing, columns, isWanted, blockBytes });
  }
  await readTables(
    readings,
    ({ key, onRow }, rows) => {
      if (onRow !== null) eachRowOf(rows, onRow);
      return analyst.addStaffRows(key, rows);
    },
    signal,
  );
  await analyst.rememberCycles(keptCycles(await readCycles(signal)));
  await analyst.rememberSettings(await rememberedSettings(signal));
  return typed.found();
}
