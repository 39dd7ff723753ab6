import { runExcel } from "../excelRun";
import { shownComments, type FoundComment } from "../rendering/rows/rowComments";
import { steadyDrawings } from "../steadyDrawings";
import { WorkbookError } from "../workbookError";

/** Rows of a table by their 0-based places. */
interface RemovedRows {
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly number[];
}

interface OpenedTable {
  readonly sheet: string;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly rows: readonly number[];
}

/**
 * Takes rows out of tables: all of them, or none. As a run put them in, they go as whole rows of the sheet; where
 * something else stands beside one, somebody has commented on it, or no other is left, it is made blank.
 *
 * @throws WorkbookError `sheet-protected`, `table-filtered`.
 */
export async function removeRows(removed: readonly RemovedRows[], signal: AbortSignal): Promise<void> {
  if (removed.length === 0) return;
  const sheets = [...new Set(removed.map(({ sheet }) => sheet))];
  await steadyDrawings(sheets, () => takeOutAll(removed, signal), signal);
}

function takeOutAll(removed: readonly RemovedRows[], signal: AbortSignal): Promise<void> {
  return runExcel(async (context) => {
    const opened: OpenedTable[] = [];
    const guards = removed.map(({ name, sheet, rows }) => {
      const table = context.workbook.tables.getItem(name).load({ autoFilter: { isDataFiltered: true } });
      const { worksheet } = table;
      const range = table
        .getRange()
        .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
      const used = worksheet.getUsedRange(true).load({ columnIndex: true, columnCount: true });
      opened.push({ sheet, worksheet, range, used, rows });
      return { table, protection: worksheet.protection.load({ protected: true }), sheet };
    });
    await context.sync();
    for (const { table, protection, sheet } of guards) {
      if (protection.protected) throw new WorkbookError("sheet-protected", { sheet });
      if (table.autoFilter.isDataFiltered) throw new WorkbookError("table-filtered", { sheet });
    }
    const found = opened.map((table) => ({ table, rows: loadedRows(table) }));
    const comments = await shownComments(context);
    // tables lower on a sheet first, and rows from the last on: the places of the others stay
    found.sort((one, other) => other.table.range.rowIndex - one.table.range.rowIndex);
    for (const { table, rows } of found) rows.forEach((row, place) => takeOut(table, row, place, comments));
    await context.sync();
  }, signal);
}

interface LoadedRow {
  /** 0-based row of the sheet. */
  readonly at: number;
  /** As far as anything stands on the sheet. */
  readonly whole: Excel.Range;
}

function loadedRows({ worksheet, range, used, rows }: OpenedTable): readonly LoadedRow[] {
  const width = used.columnIndex + used.columnCount;
  return [...rows]
    .sort((one, other) => other - one)
    .map((row) => {
      const at = range.rowIndex + 1 + row;
      return { at, whole: worksheet.getRangeByIndexes(at, 0, 1, width).load({ formulas: true }) };
    });
}

function takeOut(
  { sheet, worksheet, range, rows }: OpenedTable,
  { at, whole }: LoadedRow,
  place: number,
  comments: readonly FoundComment[],
): void {
  const formulas = (whole.formulas as unknown[][])[0] ?? [];
  const { columnIndex: left, columnCount: width } = range;
  const isAlone =
    formulas.every((cell, column) => cell === "" || (column >= left && column < left + width)) &&
    !comments.some((comment) => comment.sheet === sheet && comment.row === at);
  const isLast = place === rows.length - 1 && rows.length === range.rowCount - 1;
  if (isAlone && !isLast) {
    worksheet.getRangeByIndexes(at, 0, 1, 1).getEntireRow().delete("Up");
    return;
  }
  for (let column = left; column < left + width; column++) {
    const isFormula = String(formulas[column]).startsWith("=");
    if (!isFormula) worksheet.getRangeByIndexes(at, column, 1, 1).values = [[""]];
  }
}
