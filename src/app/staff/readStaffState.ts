import { readRememberedSettings } from "../../workbook/identity/rememberedSettings";
import { readTableBlocks } from "../../workbook/staff/readTableRows";
import type { Analyst } from "../analyst/analyst";
import { rememberedSettingsOf } from "../settings/rememberedSettings";
import { isCorrectionColumn } from "./corrections";
import { ourTable, type OurTables } from "./ourTables";
import { placeOfTable, type StaffTable } from "./staffTables";

/** The tables in which staff write, and the columns that tell what they wrote. */
const STAFF_TABLES: readonly (readonly [StaffTable, (columnKey: string) => boolean])[] = [
  ["clean-data", isCorrectionColumn],
  ["cleaning-log", isOneOf("key", "takeBack")],
  ["settings", isOneOf("key", "value")],
  ["settings/calendar", () => true],
  ["dictionary", isOneOf("phrase", "category")],
  ["dictionary/scheme", () => true],
  ["improvement-plan", () => true],
  ["measure-tracking", () => true],
  ["improvement-table", () => true],
  ["measure-library", () => true],
];

/** Reads to the analyst what staff wrote into our sheets so far. */
export async function readStaffState(
  tables: OurTables,
  analyst: Analyst,
  signal: AbortSignal,
): Promise<void> {
  const { blockBytes } = tables;
  for (const [staffTable, isWanted] of STAFF_TABLES) {
    const { document, part } = placeOfTable(staffTable);
    const found = ourTable(tables, document, part);
    if (found === null) continue;
    const { sheet, standing, columns, keyColumn } = found;
    await analyst.openStaffTable(staffTable, { columns, keyColumn });
    await readTableBlocks(
      { sheet, table: standing, columns, isWanted, blockBytes },
      (rows) => analyst.addStaffRows(staffTable, rows),
      signal,
    );
  }
  await analyst.rememberSettings(rememberedSettingsOf(await readRememberedSettings(signal)));
}

function isOneOf(...keys: readonly string[]): (columnKey: string) => boolean {
  return (columnKey) => keys.includes(columnKey);
}
