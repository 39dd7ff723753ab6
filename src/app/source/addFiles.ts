import { TextFileError } from "../../textFiles/textFileError";
import type { FileGuess, TextTable } from "../../textFiles/textTable";
import { addTextSheet } from "../../workbook/navigation/addTextSheet";
import { insertSheets, type OtherFile } from "../../workbook/navigation/insertSheets";
import { AppError } from "../appError";
import { WORKBOOK_FILES } from "./addableFiles";

export type { OtherFile };

/** What was added, and what was guessed of files of text. */
export interface AddedFiles {
  readonly sheets: readonly string[];
  readonly guesses: readonly FileGuess[];
}

/** Adds the sheets of one file. */
type AddFile = (signal: AbortSignal) => Promise<readonly string[]>;

/**
 * Adds other files to the workbook, the sheets of workbooks and files of text as sheets, to be read as more answers to the
 * same form, or as what says more of its tickets and agents.
 *
 * @throws AppError `files-not-addable`, `file-empty`, `file-too-large`, `file-quote-open`, before anything is added; WorkbookError.
 */
export async function addFiles(files: readonly OtherFile[], signal: AbortSignal): Promise<AddedFiles> {
  // read by those alone who add such files
  const { isTextFile, readTextTable } = await import(
    /* webpackChunkName: "text" */ "../../textFiles/textTable"
  );
  const isText = ({ name, bytes }: OtherFile): boolean => isTextFile(bytes, name);
  assertAll(files, (file) => isPackage(file) || isText(file));
  const guesses: FileGuess[] = [];
  const steps = files.map((file): AddFile => {
    if (isPackage(file)) return (during) => insertSheets(file, during);
    const table = readOrSay(file, readTextTable);
    guesses.push(...table.guesses);
    return async (during) => [await addTable(file.name, table, during)];
  });
  const sheets: string[] = [];
  for (const step of steps) sheets.push(...(await step(signal)));
  return { sheets, guesses };
}

/**
 * Adds the sheets of other workbooks.
 *
 * @returns the names of the new sheets.
 * @throws AppError `files-not-addable`, before anything is added; WorkbookError.
 */
export async function addWorkbooks(
  files: readonly OtherFile[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  assertAll(files, isPackage);
  const names: string[] = [];
  for (const file of files) names.push(...(await insertSheets(file, signal)));
  return names;
}

function assertAll(files: readonly OtherFile[], isAddable: (file: OtherFile) => boolean): void {
  const others = files.filter((file) => !isAddable(file));
  if (others.length > 0) throw new AppError("files-not-addable", { files: others.map(({ name }) => name) });
}

/** How the parts of a workbook are packed (PK, 3, 4): of a file that begins otherwise Excel says only that it failed. */
const PACKAGE = [0x50, 0x4b, 3, 4];

function isPackage({ name, bytes }: OtherFile): boolean {
  const hasItsName = WORKBOOK_FILES.some((ending) => name.toLowerCase().endsWith(ending));
  return hasItsName && PACKAGE.every((byte, place) => bytes[place] === byte);
}

function readOrSay(
  { name, bytes }: OtherFile,
  read: (bytes: Uint8Array, fileName: string) => TextTable,
): TextTable {
  try {
    return read(bytes, name);
  } catch (error) {
    if (error instanceof TextFileError) throw new AppError(error.code, { ...error.data, path: name });
    throw error;
  }
}

function addTable(name: string, { rows, cellsOf }: TextTable, signal: AbortSignal): Promise<string> {
  const columns = rows.reduce((most, fields) => Math.max(most, fields.length), 1);
  return addTextSheet({ name, rows: rows.length, columns, cells: (row) => cellsOf(rows[row] ?? []) }, signal);
}
