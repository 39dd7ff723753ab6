import type { Area } from "../area";
import { isTooLarge, runExcel } from "../excelRun";
import { rangeOfArea, usedPart } from "./usedPart";

/** The most cells that are read at once. */
const MOST_CELLS = 50_000;

/**
 * The rows (0-based, of the sheet) of an area in which anything stands. Only the used part is read, halved until it is
 * small: two cells at far corners of the sheet cost a few questions, not the cells between them.
 *
 * @throws WorkbookError `cancelled` and the errors of the workbook.
 */
export async function filledRows(sheet: string, area: Area, signal: AbortSignal): Promise<readonly number[]> {
  const used = await usedPart(sheet, area, signal);
  if (used === null) return [];
  if (used.rows * used.columns <= MOST_CELLS) {
    const rows = await rowsWithValues(sheet, used, signal).catch((error: unknown) => {
      if (!isTooLarge(error) || used.rows * used.columns === 1) throw error;
      return null;
    });
    if (rows !== null) return rows;
  }
  const [first, second] = halves(used);
  return [...(await filledRows(sheet, first, signal)), ...(await filledRows(sheet, second, signal))];
}

async function rowsWithValues(sheet: string, area: Area, signal: AbortSignal): Promise<readonly number[]> {
  return runExcel(async (context) => {
    const range = rangeOfArea(context, sheet, area).load({ values: true });
    await context.sync();
    return (range.values as unknown[][]).flatMap((cells, row) =>
      cells.some((cell) => String(cell).trim() !== "") ? [area.row + row] : [],
    );
  }, signal);
}

function halves(area: Area): readonly [Area, Area] {
  if (area.rows === 1) {
    const left = Math.floor(area.columns / 2);
    return [
      { ...area, columns: left },
      { ...area, column: area.column + left, columns: area.columns - left },
    ];
  }
  const upper = Math.floor(area.rows / 2);
  return [
    { ...area, rows: upper },
    { ...area, row: area.row + upper, rows: area.rows - upper },
  ];
}
