import { runExcel } from "../excelRun";
import type { OurBook } from "../identity/ourBook";
import { staffCellNameItem } from "../identity/marker";
import { heightsOfRows, writeCells, type CellsOptions } from "./cells/cells";
import { askCharts, type SeenCharts } from "./charts/seenCharts";
import { SMALL_TABLE_CELLS, type SheetTask, type TableTask } from "./plan/sheetTask";
import { withoutTextFormat } from "./tables/textFormat";
import { removeRules, type OwnRules } from "./way/ownRules";
import { addTableRules } from "./tables/tableRules";
import { dressRows, dressSingleCells, renewChoices, writeColumnFormulas } from "./tables/tables";
import { allRows } from "./tables/rowBlock";
import { nameStaffCells } from "./cells/cellNames";
import { leadsToCell } from "./cells/staffFields";
import { rangeAt } from "../rangeAt";

/** Whether a table's rows are written along with the rest of its sheet. */
export function isSmall({ block, area }: TableTask): boolean {
  const isAtHand = block.mode !== "data" && block.source === undefined;
  return isAtHand && area.rows * area.columns <= SMALL_TABLE_CELLS;
}

/**
 * Writes everything of a sheet that may refer to other sheets: small tables, column formulas, cells, rules. One batch.
 *
 * @returns the charts that stand on the sheet then, where it is to have any.
 */
export async function finishSheet(
  task: SheetTask,
  book: OurBook,
  { sheetOf, isTheirs, rules }: Pick<CellsOptions, "sheetOf" | "isTheirs"> & { readonly rules: OwnRules },
  signal: AbortSignal,
): Promise<SeenCharts> {
  return runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(task.sheet);
    removeRules(context, rules);
    for (const table of task.tables) finishTable(sheet, table);
    const heights = heightsOfRows(task.cells);
    for (const { block, row, column } of task.cells) {
      writeCells(
        sheet,
        block,
        { row, column },
        {
          heights,
          isNew: task.isNew,
          sheetOf,
          isTheirs,
          isKept: (key) => leadsToCell(book.definedNames.get(staffCellNameItem(task.spec.id, key))),
        },
      );
    }
    nameStaffCells(context, task, book);
    const seen = askCharts(sheet, task);
    await context.sync();
    return seen();
  }, signal);
}

function finishTable(sheet: Excel.Worksheet, task: TableTask): void {
  const { block, area } = task;
  const rows = { from: 0, to: area.rows - 1 };
  if (block.mode === "ledger" && !task.isNew) return;
  if (isSmall(task)) {
    dressSingleCells(sheet, task, rows, true);
    withoutTextFormat(sheet, task, rows, () => {
      rangeAt(sheet, area.row + 1, area.column, rows.to, area.columns).values = allRows(task);
    });
    dressSingleCells(sheet, task, rows);
  }
  writeColumnFormulas(sheet, task, rows);
  if (!task.isNew && block.mode === "computed") dressRows(sheet, task, rows, false);
  addTableRules(sheet, task, rows);
  if (!task.isNew && block.mode === "data") renewChoices(sheet, task);
}
