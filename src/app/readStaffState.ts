import type { RowCorrection } from "../analysis/cleaning/cleaning";
import type { DictionaryEntry } from "../analysis/reasons/scheme";
import type { DocumentId } from "../documents/documentId";
import type { Naming } from "../documents/naming";
import type { CellContent } from "../documents/sheetSpec";
import type { LedgerRow, StaffState } from "../documents/staffState";
import type { RememberedTable } from "../workbook/identity/memory";
import type { OurBook } from "../workbook/identity/ourBook";
import type { StandingTable } from "../workbook/rendering/sheetTask";
import { readTableRows, type RowCells } from "../workbook/staff/readTableRows";
import { correctionOf, isCorrectionColumn } from "./corrections";

/** Where staff's words are read from. */
export interface StaffReading {
  readonly book: OurBook;
  readonly naming: Naming;
  readonly standing: ReadonlyMap<string, StandingTable>;
  /** The columns of our tables, by table name. */
  readonly tables: Readonly<Record<string, Pick<RememberedTable, "columns" | "keyColumn">>>;
  readonly blockBytes: number;
}

/** What staff wrote into our sheets so far; everything is empty where a sheet is not there yet. */
export async function readStaffState(reading: StaffReading, signal: AbortSignal): Promise<StaffState> {
  const corrections = new Map<string, RowCorrection>();
  await eachRow(reading, "clean-data", isCorrectionColumn, signal, (cells) => {
    const found = correctionOf(cells);
    if (found !== null) corrections.set(found.key, found.correction);
  });
  const takenBack = new Set<string>();
  await eachRow(reading, "cleaning-log", isOneOf("key", "takeBack"), signal, (cells) => {
    if (isYes(cells["takeBack"] ?? null)) takenBack.add(String(cells["key"] ?? ""));
  });
  const settings = new Map<string, CellContent>();
  await eachRow(reading, "settings", isOneOf("key", "value"), signal, (cells) => {
    settings.set(String(cells["key"] ?? ""), cells["value"] ?? null);
  });
  return {
    corrections,
    takenBack,
    settings,
    dictionary: await readDictionary(reading, signal),
    plan: (await readLedger(reading, "improvement-plan", signal)) ?? [],
    tracking: (await readLedger(reading, "measure-tracking", signal)) ?? [],
    improvementTable: (await readLedger(reading, "improvement-table", signal)) ?? [],
    measureLibrary: await readLedger(reading, "measure-library", signal),
  };
}

/** Whether any table of ours stands whose columns are no longer known. */
export function hasUnknownTables({ standing, tables }: StaffReading): boolean {
  return [...standing.keys()].some((name) => tables[name] === undefined);
}

async function readDictionary(
  reading: StaffReading,
  signal: AbortSignal,
): Promise<readonly DictionaryEntry[] | null> {
  const entries: DictionaryEntry[] = [];
  const stands = await eachRow(reading, "dictionary", isOneOf("phrase", "category"), signal, (cells) => {
    const [phrase, category] = [cells["phrase"] ?? null, cells["category"] ?? null];
    if (phrase !== null && category !== null) {
      entries.push({ phrase: String(phrase), category: String(category) });
    }
  });
  return stands ? entries : null;
}

/** The filled rows of a ledger, those that staff typed without a key among them; null where there is no ledger. */
async function readLedger(
  reading: StaffReading,
  document: DocumentId,
  signal: AbortSignal,
): Promise<readonly LedgerRow[] | null> {
  const rows: LedgerRow[] = [];
  const known = reading.tables[reading.naming.table(document)];
  const typed = known?.columns.filter(({ computed }) => !computed) ?? [];
  const isFilled = (cells: RowCells): boolean => typed.some(({ key }) => (cells[key] ?? null) !== null);
  const stands = await eachRow(
    reading,
    document,
    () => true,
    signal,
    (cells, tableRow) => {
      if (!isFilled(cells)) return;
      const key = cells[known?.keyColumn ?? ""] ?? "";
      rows.push({ key: String(key), tableRow, cells });
    },
  );
  return stands ? rows : null;
}

/** Visits the rows of a document's main table; false where there is none. */
async function eachRow(
  { book, naming, standing, tables, blockBytes }: StaffReading,
  document: DocumentId,
  isWanted: (columnKey: string) => boolean,
  signal: AbortSignal,
  onRow: (cells: RowCells, tableRow: number) => void,
): Promise<boolean> {
  const name = naming.table(document);
  const sheet = book.sheets.get(document)?.name;
  const [table, known] = [standing.get(name), tables[name]];
  if (sheet === undefined || table === undefined || known === undefined) return false;
  await readTableRows({ sheet, table, columns: known.columns, isWanted, blockBytes }, onRow, signal);
  return true;
}

function isOneOf(...keys: readonly string[]): (columnKey: string) => boolean {
  return (columnKey) => keys.includes(columnKey);
}

const NO = /^(否|不|no|n|false|0)$/iu;

function isYes(content: CellContent): boolean {
  const text = content === null ? "" : String(content).trim();
  return text !== "" && !NO.test(text);
}
