import type { DocumentId } from "../documents/documentId";
import { documentTitle } from "../documents/documents";
import type { SheetLocale } from "../documents/documentContext";
import { SETTING_DEFAULTS } from "../documents/settingKeys";
import type { CellContent } from "../documents/sheetSpec";
import { areaAddress } from "../workbook/area";
import { createNaming } from "../workbook/identity/createNaming";
import { findOurBook } from "../workbook/identity/findOurBook";
import type { OurBook } from "../workbook/identity/ourBook";
import { BLOCK_BYTES } from "../workbook/payload";
import { readStandingTables } from "../workbook/rendering/readStanding";
import type { StandingTable } from "../workbook/rendering/sheetTask";
import { readTableRows, type RowCells } from "../workbook/staff/readTableRows";
import { serialNow } from "./serialNow";

/** How a measure stands on a day. */
export type MeasureStatus = "late" | "soon-late" | "running" | "not-started" | "done";

/** A measure of 改善措施跟踪表, and where its row is. */
export interface TrackedMeasure {
  readonly key: string;
  readonly name: string;
  readonly problem: string | null;
  readonly department: string | null;
  readonly owner: string | null;
  /** Excel serial day; null where none is planned. */
  readonly due: number | null;
  /** 0–100. */
  readonly progress: number;
  readonly status: MeasureStatus;
  readonly sheet: string;
  readonly range: string;
}

const WANTED = ["key", "measure", "problem", "department", "owner", "due", "progressValue", "finished"];
const URGENCY: readonly MeasureStatus[] = ["late", "soon-late", "running", "not-started", "done"];

/**
 * The measures that the workbook tracks, late ones first and done ones last; null where there is no tracking table yet.
 *
 * @throws WorkbookError.
 */
export async function trackedMeasures(
  locale: SheetLocale,
  now: Date,
  signal: AbortSignal,
): Promise<readonly TrackedMeasure[] | null> {
  const book = await findOurBook(signal);
  const tables = { book, locale, standing: await readStandingTables(book, signal) };
  const soonDays = await soonLateDays(tables, signal);
  const today = Math.floor(serialNow(now));
  const found: TrackedMeasure[] = [];
  const stands = await eachRow(tables, "measure-tracking", WANTED, signal, (cells, place) => {
    const measure = measureOf(cells, today, soonDays);
    if (measure !== null) found.push({ ...measure, ...place });
  });
  return stands ? found.sort(byUrgency) : null;
}

interface OurTables {
  readonly book: OurBook;
  readonly locale: SheetLocale;
  readonly standing: ReadonlyMap<string, StandingTable>;
}

/** Visits the rows of a document's table; false where there is none. */
async function eachRow(
  { book, locale, standing }: OurTables,
  document: DocumentId,
  wanted: readonly string[],
  signal: AbortSignal,
  onRow: (cells: RowCells, place: { readonly sheet: string; readonly range: string }) => void,
): Promise<boolean> {
  const sheet = book.sheets.get(document)?.name;
  const name = createNaming(book, (id) => documentTitle(id, locale) ?? id).table(document);
  const [table, known] = [standing.get(name), book.memory.tables[name]];
  if (sheet === undefined || table === undefined || known === undefined) return false;
  const isWanted = (key: string): boolean => wanted.includes(key);
  await readTableRows(
    { sheet, table, columns: known.columns, isWanted, blockBytes: BLOCK_BYTES },
    (cells, tableRow) => {
      const area = { ...table.area, row: table.area.row + 1 + tableRow, rows: 1 };
      onRow(cells, { sheet, range: areaAddress(area) });
    },
    signal,
  );
  return true;
}

/** S44: a measure due within so many days is soon late, as staff set it in 参数设置. */
async function soonLateDays(tables: OurTables, signal: AbortSignal): Promise<number> {
  let days: number = SETTING_DEFAULTS["soon-late-days"];
  await eachRow(tables, "settings", ["key", "value"], signal, (cells) => {
    const value = numberOf(cells["value"]);
    if (cells["key"] === "soon-late-days" && value !== null) days = value;
  });
  return days;
}

function byUrgency(one: TrackedMeasure, other: TrackedMeasure): number {
  const urgency = URGENCY.indexOf(one.status) - URGENCY.indexOf(other.status);
  return urgency === 0 ? (one.due ?? Infinity) - (other.due ?? Infinity) || 0 : urgency;
}

function measureOf(
  cells: RowCells,
  today: number,
  soonDays: number,
): Omit<TrackedMeasure, "sheet" | "range"> | null {
  const name = textOf(cells["measure"]);
  if (name === null) return null;
  const due = numberOf(cells["due"]);
  const progress = numberOf(cells["progressValue"]) ?? 0;
  const isDone = numberOf(cells["finished"]) !== null || progress >= 100;
  return {
    key: textOf(cells["key"]) ?? "",
    name,
    problem: textOf(cells["problem"]),
    department: textOf(cells["department"]),
    owner: textOf(cells["owner"]),
    due,
    progress,
    status: isDone ? "done" : statusOf(due, progress, today + soonDays, today),
  };
}

function statusOf(due: number | null, progress: number, soon: number, today: number): MeasureStatus {
  if (due !== null && due < today) return "late";
  if (due !== null && due <= soon) return "soon-late";
  return progress > 0 ? "running" : "not-started";
}

function textOf(content: CellContent | undefined): string | null {
  const text = content === null || content === undefined ? "" : String(content).trim();
  return text === "" ? null : text;
}

function numberOf(content: CellContent | undefined): number | null {
  return typeof content === "number" ? content : null;
}
