import { runExcel } from "../excelRun";
import { rangeAt } from "../rangeAt";

/** The values of a sheet from A1 on. */
export type SheetValues = readonly (readonly unknown[])[];

/** Where headings are looked for. */
const TOP = { rows: 40, columns: 40 } as const;

/** The top left of every sheet but some, by name. Two round trips. */
export async function readTops(
  but: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, SheetValues>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const read = worksheets.items
      .filter(({ name }) => !but.includes(name))
      .map((sheet) => ({
        name: sheet.name,
        range: rangeAt(sheet, 0, 0, TOP.rows, TOP.columns).load({ values: true }),
      }));
    await context.sync();
    return new Map(read.map(({ name, range }) => [name, range.values as unknown[][]]));
  }, signal);
}

/** All that stands on a sheet. */
export async function readSheetValues(sheet: string, signal: AbortSignal): Promise<SheetValues> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true).untrack();
    used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    await context.sync();
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const whole = rangeAt(worksheet, 0, 0, rowIndex + rowCount, columnIndex + columnCount);
    whole.load({ values: true });
    await context.sync();
    return whole.values as unknown[][];
  }, signal);
}
