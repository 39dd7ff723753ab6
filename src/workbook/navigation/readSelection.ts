import { withoutSheet } from "../area";
import { runExcel } from "../excelRun";

/** The sheet in front, and the A1 range selected on it: null where only one cell is selected. */
export async function readSelection(): Promise<{ readonly sheet: string; readonly range: string | null }> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    const selected = context.workbook.getSelectedRange().load({ address: true, cellCount: true });
    await context.sync();
    return { sheet: sheet.name, range: selected.cellCount > 1 ? withoutSheet(selected.address) : null };
  });
}
