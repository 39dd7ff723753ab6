import { runExcel } from "../excelRun";
import { WorkbookError } from "../workbookError";

/**
 * Tells when cells of one of these sheets are edited, by this user or by others at the same file.
 *
 * @param onEdited is given the sheet's name.
 * @returns ends it.
 */
export async function watchEdits(
  sheets: readonly string[],
  onEdited: (sheet: string) => void,
): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    const watched = new Map(
      worksheets.items.filter(({ name }) => sheets.includes(name)).map(({ id, name }) => [id, name]),
    );
    const registered = worksheets.onChanged.add(({ worksheetId }) => {
      const sheet = watched.get(worksheetId);
      if (sheet !== undefined) onEdited(sheet);
      return Promise.resolve();
    });
    await context.sync();
    return () => stopWatching(registered);
  });
}

/** A listener that Excel does not let go of hears of edits that nobody asks for any more: nothing is lost by it. */
async function stopWatching<Event>(registered: OfficeExtension.EventHandlerResult<Event>): Promise<void> {
  try {
    await runExcel(async () => {
      registered.remove();
      await registered.context.sync();
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}
