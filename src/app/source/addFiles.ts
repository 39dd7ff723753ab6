import type { FileGuess } from "../../textFiles/textTable";
import { addTextSheet } from "../../workbook/navigation/addTextSheet";
import { insertSheets, type OtherFile } from "../../workbook/navigation/insertSheets";
import { AppError } from "../appError";
import { WORKBOOK_FILES } from "./addableFiles";
import type { ReadText } from "./textDesk";
import { textsHere, type Texts } from "./texts";

export type { OtherFile };

/** What was added, and what was guessed of files of text. */
export interface AddedFiles {
  readonly sheets: readonly string[];
  readonly guesses: readonly FileGuess[];
}

/**
 * Adds other files to the workbook, the sheets of workbooks and files of text as sheets, to be read as more answers to the
 * same form, or as what says more of its tickets and agents.
 *
 * @param openTexts opens who reads the files of text, where there are any
 * @throws AppError `files-not-addable`, `file-empty`, `file-too-large`, `file-quote-open`, before anything is added; WorkbookError.
 */
export async function addFiles(
  files: readonly OtherFile[],
  signal: AbortSignal,
  openTexts: (signal: AbortSignal) => Promise<Texts> = textsHere,
): Promise<AddedFiles> {
  if (files.every(isPackage)) return { sheets: await addWorkbooks(files, signal), guesses: [] };
  const texts = await openTexts(signal);
  try {
    const read = new Map<OtherFile, ReadText>();
    for (const file of files) {
      const text = isPackage(file) ? null : await texts.read(file);
      if (text !== null) read.set(file, text);
    }
    assertAll(files, (file) => isPackage(file) || read.has(file));
    const sheets: string[] = [];
    for (const file of files) sheets.push(...(await addFile(file, read.get(file), texts, signal)));
    return { sheets, guesses: [...read.values()].flatMap(({ guesses }) => guesses) };
  } finally {
    texts.close();
  }
}

/** Adds the sheets of one file. */
async function addFile(
  file: OtherFile,
  read: ReadText | undefined,
  texts: Texts,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (read === undefined) return insertSheets(file, signal);
  const { text, rows } = read;
  return [await addTextSheet({ name: file.name, rows, block: (from) => texts.block(text, from) }, signal)];
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
