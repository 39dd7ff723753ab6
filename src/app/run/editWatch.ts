import { watchEdits } from "../../workbook/navigation/watchEdits";

/** What others edit while a run reads and computes. */
export interface EditWatch {
  /** Which of these sheets were edited since it was last asked. */
  readonly edited: (sheets: readonly string[]) => readonly string[];
  readonly end: () => Promise<void>;
}

/** Watches sheets, by their names, until it is ended. @throws WorkbookError. */
export async function watchSheets(sheets: readonly string[]): Promise<EditWatch> {
  const edited = new Set<string>();
  const end = await watchEdits(sheets, (sheet) => edited.add(sheet));
  return { edited: (asked) => asked.filter((sheet) => edited.delete(sheet)), end };
}
