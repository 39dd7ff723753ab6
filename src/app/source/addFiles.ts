import { insertSheets, type OtherFile } from "../../workbook/navigation/insertSheets";
import { AppError } from "../appError";
import { ADDABLE_FILES } from "./addableFiles";

export type { OtherFile };

/**
 * Adds the sheets of other files to the workbook, to be read as more answers to the same form, or as what says more of its
 * tickets and agents.
 *
 * @returns the names of the new sheets.
 * @throws AppError `files-not-addable`, before anything is added; WorkbookError.
 */
export async function addFiles(files: readonly OtherFile[], signal: AbortSignal): Promise<readonly string[]> {
  const others = files.filter((file) => !isAddable(file));
  if (others.length > 0) throw new AppError("files-not-addable", { files: others.map(({ name }) => name) });
  const names: string[] = [];
  for (const file of files) names.push(...(await insertSheets(file, signal)));
  return names;
}

/** How the parts of a workbook are packed (PK, 3, 4), in base64: of a file that begins otherwise Excel says only that it failed. */
const PACKAGE = "UEsDB";

function isAddable({ name, base64 }: OtherFile): boolean {
  return ADDABLE_FILES.some((ending) => name.toLowerCase().endsWith(ending)) && base64.startsWith(PACKAGE);
}
