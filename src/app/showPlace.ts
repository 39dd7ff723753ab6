import { activatePlace } from "../workbook/navigation/activatePlace";

/**
 * Shows the user a sheet, and a range of it when one is given.
 *
 * @throws WorkbookError `sheet-not-found`, `sheet-hidden`.
 */
export async function showPlace(sheet: string, range: string | null = null): Promise<void> {
  await activatePlace(sheet, range);
}
