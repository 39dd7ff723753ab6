import type { Locale } from "../../glossary/locale";
import { documentTitle } from "../../documents/documents";
import type { Naming } from "../../documents/naming";
import { createNaming } from "../../workbook/identity/createNaming";
import type { RememberedTable } from "../../workbook/identity/memory";
import { readRememberedSettings } from "../../workbook/identity/rememberedSettings";
import type { OurBook } from "../../workbook/identity/ourBook";
import { readStandingTables } from "../../workbook/rendering/readStanding";
import type { StandingTable } from "../../workbook/rendering/sheetTask";
import { readTableBlocks } from "../../workbook/staff/readTableRows";
import type { Analyst } from "../analyst/analyst";
import { isCorrectionColumn } from "./corrections";
import { rememberedSettingsOf } from "../settings/rememberedSettings";
import { placeOfTable, type StaffTable } from "./staffTables";

/** Where staff's words are read from. */
export interface StaffReading {
  readonly book: OurBook;
  readonly naming: Naming;
  readonly standing: ReadonlyMap<string, StandingTable>;
  /** The columns of our tables, by table name. */
  readonly tables: Readonly<Record<string, Pick<RememberedTable, "columns" | "keyColumn">>>;
  readonly blockBytes: number;
}

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

/** What of ours stands in a workbook. Two round trips. */
export async function staffReading(
  book: OurBook,
  locale: Locale,
  blockBytes: number,
  signal: AbortSignal,
): Promise<StaffReading> {
  const naming = createNaming(book, (id) => documentTitle(id, locale) ?? id);
  const standing = await readStandingTables(book, signal);
  return { book, naming, standing, tables: book.memory.tables, blockBytes };
}

/** Reads to the analyst what staff wrote into our sheets so far. */
export async function readStaffState(
  reading: StaffReading,
  analyst: Analyst,
  signal: AbortSignal,
): Promise<void> {
  const { book, naming, standing, tables, blockBytes } = reading;
  for (const [staffTable, isWanted] of STAFF_TABLES) {
    const { document, part } = placeOfTable(staffTable);
    const name = naming.table(document, part);
    const sheet = book.sheets.get(document)?.name;
    const [table, known] = [standing.get(name), tables[name]];
    if (sheet === undefined || table === undefined || known === undefined) continue;
    const { columns, keyColumn } = known;
    await analyst.openStaffTable(staffTable, { columns, keyColumn });
    await readTableBlocks(
      { sheet, table, columns, isWanted, blockBytes },
      (rows) => analyst.addStaffRows(staffTable, rows),
      signal,
    );
  }
  await analyst.rememberSettings(rememberedSettingsOf(await readRememberedSettings(signal)));
}

/** Whether any table of ours stands whose columns are no longer known. */
export function hasUnknownTables({ standing, tables }: StaffReading): boolean {
  return [...standing.keys()].some((name) => tables[name] === undefined);
}

function isOneOf(...keys: readonly string[]): (columnKey: string) => boolean {
  return (columnKey) => keys.includes(columnKey);
}
