import { runExcel } from "../excelRun";

/**
 * Tells when cells of one of these sheets are edited, by this user or by others at the same file.
 *
 * @returns ends it.
 */
export async function watchEdits(
  sheets: readonly string[],
  onEdited: () => void,
): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    const watched = new Set(worksheets.items.filter(({ name }) => sheets.includes(name)).map(({ id }) => id));
    const registered = worksheets.onChanged.add(({ worksheetId }) => {
      if (watched.has(worksheetId)) onEdited();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      registered.remove();
      await registered.context.sync();
    };
  });
}
