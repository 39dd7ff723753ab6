import type { SourceSample } from "../../analysis/survey/recognition";
import type { RawCell } from "../../analysis/survey/rawColumn";
import { parseAddress, withoutSheet, type Area } from "../area";
import { runExcel } from "../excelRun";
import type { TablePlace } from "../identity/ourBook";
import { WorkbookError } from "../workbookError";
import { areaOf, rangeAt } from "../rangeAt";

/** Rows of a sample, fewer where the area is wide. */
const SAMPLE_ROWS = 500;
const SAMPLE_CELLS = 60_000;
/** Rows whose number formats are read; the rows below show what the last of them shows. */
const FORMAT_ROWS = 60;
/** A survey has fewer columns: a cell that somebody left at the sheet's far end does not make it wider. */
const MOST_COLUMNS = 2_000;
/** Rows under the sample that are looked at too, in blocks from its end to the bottom. */
const FURTHER_BLOCKS = 20;
const FURTHER_ROWS = 10;

/** Where to look for the survey; everything when both are null. */
export interface SamplePlace {
  readonly sheet: string | null;
  readonly range: string | null;
}

/** What of ours stands in the workbook: sheets, and tables on them that may be read as the survey all the same. */
export interface OurPlaces {
  readonly sheets: readonly string[];
  readonly surveys: readonly TablePlace[];
}

interface SheetAreas {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** See SourceSample. */
  readonly reserve?: boolean;
  /** The 0-based row under all that is used of the sheet. */
  readonly end?: number;
}

/**
 * The top of every area that may hold the survey: of each visible sheet but ours the tables and what is used, of ours
 * the filled part of the tables that staff fill with answers, which come last and in reserve. Sheets without a value are
 * left out.
 *
 * @throws WorkbookError `sheet-not-found`, `range-invalid`, `range-outside`, `workbook-empty`.
 */
export async function readSamples(
  place: SamplePlace,
  ours: OurPlaces,
  signal: AbortSignal,
): Promise<readonly SourceSample[]> {
  const wanted = place.range === null ? null : parseAddress(withoutSheet(place.range));
  const sheets = await runExcel((context) => findAreas(context, place, wanted, ours), signal);
  const areas = sheets.flatMap(({ areas: found, ...rest }) => found.map((area) => ({ ...rest, area })));
  if (areas.length === 0) throw nothingFound(place);
  const samples: SourceSample[] = [];
  for (const { sheet, area, reserve = false, end } of areas) {
    const sample = { ...(await readTop(sheet, area, signal)), isLast: area.row + area.rows === end };
    samples.push(reserve ? { ...sample, reserve } : sample);
  }
  return samples;
}

/**
 * The top rows of an area, and some of those under them.
 *
 * @throws WorkbookError.
 */
export async function readTop(sheet: string, area: Area, signal: AbortSignal): Promise<SourceSample> {
  return runExcel((context) => readSample(context, sheet, area), signal);
}

async function findAreas(
  context: Excel.RequestContext,
  place: SamplePlace,
  wanted: Area | null,
  ours: OurPlaces,
): Promise<readonly SheetAreas[]> {
  const sheets = context.workbook.worksheets;
  sheets.load({ name: true, visibility: true });
  await context.sync();
  const entered = await enteredAreas(context, ours.surveys, { ...place, wanted });
  const isEntered = ours.surveys.some(({ sheet }) => isNamed(sheet, place.sheet));
  if (isEntered) return entered;
  const chosen = chooseSheets(sheets.items, place.sheet, ours.sheets);
  const found = chosen.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    sheet.tables.load({ name: true });
    return { sheet, used };
  });
  await context.sync();
  const tables = found.map(({ sheet }) =>
    sheet.tables.items.map((table) =>
      table
        .getRange()
        .untrack()
        .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
    ),
  );
  await context.sync();
  const others = found.map(({ sheet, used }, index): SheetAreas => {
    if (used.isNullObject) return { sheet: sheet.name, areas: [] };
    const areas = areasToTry(areaOf(used), (tables[index] ?? []).map(areaOf), wanted);
    return { sheet: sheet.name, areas, end: used.rowIndex + used.rowCount };
  });
  if (place.sheet !== null) return others;
  return [...others, ...entered.map((each) => ({ ...each, reserve: true }))];
}

/** The filled parts of our tables of answers, their headings included; tables that nobody filled are left out. */
async function enteredAreas(
  context: Excel.RequestContext,
  surveys: readonly TablePlace[],
  { sheet, wanted }: SamplePlace & { readonly wanted: Area | null },
): Promise<readonly SheetAreas[]> {
  const asked = surveys.filter((table) => sheet === null || isNamed(table.sheet, sheet));
  const ranges = asked.map(({ name }) =>
    context.workbook.tables.getItem(name).getRange().untrack().load({
      rowIndex: true,
      columnIndex: true,
      columnCount: true,
      rowCount: true,
      values: true,
    }),
  );
  await context.sync();
  return ranges.map((range, index) => {
    const rows =
      (range.values as RawCell[][]).findLastIndex((cells) => cells.some((cell) => cell !== "")) + 1;
    const filled = { ...areaOf(range), rows };
    const area = wanted === null ? filled : intersection(wanted, filled);
    return { sheet: asked[index]?.sheet ?? "", areas: area === null || rows < 2 ? [] : [area] };
  });
}

function isNamed(sheet: string, name: string | null): boolean {
  return sheet.toLowerCase() === name?.trim().toLowerCase();
}

/** All tables with a row, then all that is used: the first of equals is taken for the survey. */
function areasToTry(used: Area, tables: readonly Area[], wanted: Area | null): readonly Area[] {
  if (wanted !== null) {
    const area = intersection(wanted, used);
    return area === null ? [] : [area];
  }
  const filled = tables.filter((table) => table.rows > 1);
  const isUsed = (table: Area): boolean => JSON.stringify(table) === JSON.stringify(used);
  return filled.some(isUsed) ? [used] : [...filled, used];
}

function chooseSheets(
  sheets: readonly Excel.Worksheet[],
  name: string | null,
  ourSheets: readonly string[],
): readonly Excel.Worksheet[] {
  if (name === null) {
    return sheets.filter((sheet) => sheet.visibility === "Visible" && !ourSheets.includes(sheet.name));
  }
  if (ourSheets.some((ours) => ours.toLowerCase() === name.trim().toLowerCase())) {
    throw new WorkbookError("sheet-is-ours", { sheet: name });
  }
  const named = sheets.filter((sheet) => sheet.name.toLowerCase() === name.trim().toLowerCase());
  if (named.length > 0) return named;
  throw new WorkbookError("sheet-not-found", { sheet: name, sheets: sheets.map((sheet) => sheet.name) });
}

async function readSample(context: Excel.RequestContext, sheet: string, area: Area): Promise<SourceSample> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const columns = Math.min(area.columns, MOST_COLUMNS);
  const rows = Math.min(area.rows, SAMPLE_ROWS, Math.max(FORMAT_ROWS, Math.floor(SAMPLE_CELLS / columns)));
  const formatRows = Math.min(rows, FORMAT_ROWS);
  const rowsFrom = (first: number, count: number): Excel.Range =>
    rangeAt(worksheet, area.row + first, area.column, count, columns);
  const formats = rowsFrom(0, formatRows).load({ numberFormat: true, text: true });
  const top = rowsFrom(0, rows).load({ values: true });
  const further = furtherBlocks(rows, area.rows, columns).map(({ first, count }) =>
    rowsFrom(first, count).load({ values: true }),
  );
  await context.sync();
  const numberFormats = formats.numberFormat as string[][];
  const last = numberFormats[formatRows - 1] ?? [];
  return {
    sheet,
    firstRow: area.row + 1,
    firstColumn: area.column + 1,
    totalRows: area.rows,
    rows: top.values as RawCell[][],
    numberFormats: Array.from({ length: rows }, (_, row) => numberFormats[row] ?? last),
    texts: formats.text,
    furtherRows: further.flatMap((block) => block.values as RawCell[][]),
  };
}

/** Blocks of rows at equal distances under the first `sampled` ones; none where all rows are sampled. */
function furtherBlocks(
  sampled: number,
  total: number,
  columns: number,
): readonly { readonly first: number; readonly count: number }[] {
  const rest = total - sampled;
  const count = Math.min(FURTHER_ROWS, Math.floor(SAMPLE_CELLS / columns / FURTHER_BLOCKS), rest);
  if (count < 1) return [];
  const blocks = Math.min(FURTHER_BLOCKS, Math.floor(rest / count));
  return Array.from({ length: blocks }, (_, block) => ({
    first: sampled + Math.floor(((rest - count) * block) / Math.max(1, blocks - 1)),
    count,
  }));
}

function nothingFound(place: SamplePlace): WorkbookError {
  if (place.range !== null) {
    return new WorkbookError("range-outside", { sheet: place.sheet, range: place.range });
  }
  return new WorkbookError("workbook-empty", { sheet: place.sheet });
}

/** The place of a loaded range. */
function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
