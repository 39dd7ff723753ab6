import { referenceTo, type Area } from "../../area";
import { runExcel } from "../../excelRun";
import type { RememberedSums } from "../../identity/memory";
import type { OurBook } from "../../identity/ourBook";
import type { SheetTask, TableTask } from "../plan/sheetTask";
import { leadsToCell, staffFields } from "./staffFields";

/** A table with the keys of its rows from the top, as they stand. */
export interface KeyedTable {
  readonly sheet: string;
  readonly task: TableTask;
  readonly keys: readonly string[];
  /** Of what was written into its rows. */
  readonly sums?: RememberedSums | null;
}

/** Points the defined names of single cells, in tables and outside, to where they stand. One batch. */
export async function nameCells(
  tables: readonly KeyedTable[],
  tasks: readonly SheetTask[],
  book: OurBook,
  signal: AbortSignal,
): Promise<void> {
  const names = [...tables.flatMap(namedCells), ...tasks.flatMap(namedOutside)];
  if (names.length === 0) return;
  await runExcel(async (context) => {
    for (const { name, formula } of names) setName(context, book, name, formula);
    await context.sync();
  }, signal);
}

function namedCells({ sheet, task, keys }: KeyedTable): readonly { name: string; formula: string }[] {
  const { area, columnAt, block } = task;
  return (block.cellNames ?? []).flatMap(({ rowKey, columnKey, name }) => {
    const row = keys.indexOf(rowKey);
    const place = columnAt.get(columnKey);
    if (row < 0 || place === undefined) return [];
    return [{ name, formula: referenceTo(sheet, cellAt(area.row + 1 + row, area.column + place)) }];
  });
}

function namedOutside({ sheet, cells }: SheetTask): readonly { name: string; formula: string }[] {
  return cells.flatMap(({ block, row, column }) =>
    block.rows.flatMap((line, i) =>
      line.flatMap((cell, j) =>
        cell?.name === undefined
          ? []
          : [{ name: cell.name, formula: referenceTo(sheet, cellAt(row + i, column + j)) }],
      ),
    ),
  );
}

/** Gives staff's cells outside tables the hidden names by which they are found wherever they are moved. */
export function nameStaffCells(context: Excel.RequestContext, task: SheetTask, book: OurBook): void {
  // of a sheet that was deleted the names stand, and stand for nothing
  const isNew = !book.sheets.has(task.spec.id);
  for (const { name, area } of staffFields(task)) {
    const standing = book.definedNames.get(name);
    if (leadsToCell(standing) && !isNew) continue;
    const formula = referenceTo(task.sheet, area);
    if (standing !== undefined) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula).visible = false;
  }
}

function setName(context: Excel.RequestContext, book: OurBook, name: string, formula: string): void {
  const standing = [...book.definedNames.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
  if (standing === undefined) context.workbook.names.add(name, formula);
  else context.workbook.names.getItem(standing).formula = formula;
}

function cellAt(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
