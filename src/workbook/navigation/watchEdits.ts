import { runExcel } from "../excelRun";
import { WorkbookError } from "../workbookError";

/** An edit of a watched sheet. */
export interface SheetEdit {
  readonly sheet: string;
  readonly address: string;
  /** What a single cell shows since; absent for several cells. */
  readonly value?: string | number | boolean;
  /** Made by somebody else, at the same file or before this Excel where it tells, and not by this add-in. */
  readonly isOthers: boolean;
  /** Rows, columns or cells came or went: what stood below or beside has moved. */
  readonly moves: boolean;
}

/**
 * Tells when cells of one of these sheets are edited, by this user or by others at the same file.
 *
 * @returns ends it.
 */
export async function watchEdits(
  sheets: readonly string[],
  onEdited: (edit: SheetEdit) => void,
): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, id: true });
    await context.sync();
    const watched = new Map(
      worksheets.items.filter(({ name }) => sheets.includes(name)).map(({ id, name }) => [id, name]),
    );
    const registered = worksheets.onChanged.add((event) => {
      const sheet = watched.get(event.worksheetId);
      if (sheet !== undefined) onEdited(editOf(event, sheet));
      return Promise.resolve();
    });
    await context.sync();
    return () => stopWatching(registered);
  });
}

function editOf(event: Excel.WorksheetChangedEventArgs, sheet: string): SheetEdit {
  const { address, changeType } = event;
  // the library leaves it out where several cells were edited
  const details = event.details as Excel.ChangedEventDetail | undefined;
  return {
    sheet,
    address,
    ...(details === undefined ? {} : { value: details.valueAfter as string | number | boolean }),
    isOthers: isOthers(event),
    moves: changeType !== "RangeEdited",
  };
}

/** Older Excels do not tell the add-in's own edits from those of the person before them. */
function isOthers(event: Excel.WorksheetChangedEventArgs): boolean {
  if (event.source === "Remote") return true;
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) return false;
  return event.triggerSource !== "ThisLocalAddin";
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
