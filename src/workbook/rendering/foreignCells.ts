import { runExcel } from "../excelRun";
import type { WrittenValue } from "../writtenValue";
import type { TableChange } from "./planSheets";
import { columnKeys } from "./rowBlock";
import { foreignPlaces, sourceOf, type ForeignCells } from "./tableRows";

/** Bytes that a cell of staff's own takes in an answer, its value and its formula together. */
const CELL_BYTES = 80;

/**
 * What staff keep in columns of their own beside ours, by row key; null when there are none, or when every row stays
 * where it is and those cells need not be touched.
 */
export async function readForeignCells(
  sheet: string,
  { standing, task }: TableChange,
  blockBytes: number,
  signal: AbortSignal,
): Promise<ForeignCells | null> {
  const { block, columnAt } = task;
  const keyPlace = block.keyColumn === null ? undefined : columnAt.get(block.keyColumn);
  const places = foreignPlaces(columnKeys({ area: standing.area, columnAt }));
  if (places.length === 0 || keyPlace === undefined) return null;
  const most = Math.max(1, Math.floor(blockBytes / CELL_BYTES / (places.length + 1)));
  const keys = await sourceOf(task).keys();
  const found = new Map<string, readonly WrittenValue[]>();
  const moved = new Set<string>();
  for (let from = 0; from < standing.area.rows - 1; from += most) {
    const rows = Math.min(most, standing.area.rows - 1 - from);
    const part = await readPart(
      sheet,
      standing.area.row + 1 + from,
      rows,
      task,
      [keyPlace, ...places],
      signal,
    );
    part.forEach(([key, ...cells], index) => {
      if (keyOf(key) !== keys[from + index]) moved.add(keyOf(key));
      found.set(keyOf(key), cells.map(asWritten));
    });
  }
  return moved.size === 0 ? null : found;
}

async function readPart(
  sheet: string,
  row: number,
  rows: number,
  { area }: TableChange["task"],
  places: readonly number[],
  signal: AbortSignal,
): Promise<readonly (readonly Read[])[]> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const columns = places.map((place) =>
      worksheet.getRangeByIndexes(row, area.column + place, rows, 1).load({ formulas: true, values: true }),
    );
    await context.sync();
    return Array.from({ length: rows }, (_, index) => columns.map((column) => readCell(column, index)));
  }, signal);
}

interface FormulaRead {
  readonly formula: string;
}

type Read = string | number | boolean | FormulaRead;

function readCell(column: Excel.Range, row: number): Read {
  const value = (column.values as (string | number | boolean)[][])[row]?.[0] ?? "";
  const formula = (column.formulas as unknown[][])[row]?.[0];
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : value;
}

/** Texts are literal and are armed again; formulas stay formulas. */
function asWritten(cell: Read): WrittenValue {
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
}

function keyOf(cell: Read | undefined): string {
  return cell === undefined || typeof cell === "object" ? "" : String(cell);
}
