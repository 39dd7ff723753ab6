import { watchEdits } from "../../workbook/navigation/watchEdits";

/** Tells when cells of the survey's sheets are edited. Gives what ends it. @throws WorkbookError. */
export async function watchSource(
  sheets: readonly string[],
  onEdited: () => void,
): Promise<() => Promise<void>> {
  return watchEdits(sheets, onEdited);
}
