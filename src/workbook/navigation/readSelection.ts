import { withoutSheet } from "../area";
import { runExcel } from "../excelRun";
import { WorkbookError } from "../workbookError";

/** A sheet, and the A1 range selected on it: null where only one cell is selected. */
interface Selection {
  readonly sheet: string;
  readonly range: string | null;
}

/**
 * What is selected on the sheet in front.
 *
 * @throws WorkbookError `no-cells-in-front`: Excel names no sheet, as on a chart sheet.
 */
export async function readSelection(): Promise<Selection> {
  try {
    return await selectionInFront();
  } catch (error) {
    const isRefused = error instanceof WorkbookError && error.code === "excel-failed";
    throw isRefused ? new WorkbookError("no-cells-in-front", {}, error) : error;
  }
}

function selectionInFront(): Promise<Selection> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    const selected = context.workbook.getSelectedRange().load({ address: true, cellCount: true });
    await context.sync();
    return { sheet: sheet.name, range: selected.cellCount > 1 ? withoutSheet(selected.address) : null };
  });
}
