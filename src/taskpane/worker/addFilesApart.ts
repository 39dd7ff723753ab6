import { addFiles, type AddedFiles, type OtherFile } from "../../app/source/addFiles";
import { openTexts } from "./openTexts";

/** Adds files to the workbook (see addFiles); those of text are read in a thread of their own. */
export function addFilesApart(files: readonly OtherFile[], signal: AbortSignal): Promise<AddedFiles> {
  return addFiles(files, signal, openTexts);
}
