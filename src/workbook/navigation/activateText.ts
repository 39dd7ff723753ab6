import { withoutSheet } from "../area";
import { runExcel } from "../excelRun";
import { activatePlace } from "./activatePlace";

/**
 * Brings a sheet to the front and selects the first cell in sight whose content is one of the texts; where none is, the
 * selection stays.
 *
 * @throws WorkbookError `sheet-not-found` (the sheet was renamed or deleted since), `sheet-hidden`.
 */
export async function activateText(sheet: string, texts: readonly string[]): Promise<void> {
  await activatePlace(sheet, null);
  const address = await runExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    const view = used.getVisibleView().load({ values: true, cellAddresses: true });
    await context.sync();
    const addresses = (view.cellAddresses as string[][]).flat();
    return addresses[(view.values as unknown[][]).flat().findIndex((value) => texts.includes(String(value)))];
  });
  if (address !== undefined) await activatePlace(sheet, withoutSheet(address));
}
