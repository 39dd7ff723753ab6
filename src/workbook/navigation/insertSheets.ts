import { runExcel } from "../excelRun";
import { freeSheetName } from "../identity/sheetName";
import { WorkbookError } from "../workbookError";

/** A workbook that stands outside this one. */
export interface OtherFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Adds the sheets of another file behind all others, each named after the file, and after its own name where the file has
 * several.
 *
 * @returns their names.
 * @throws WorkbookError `files-not-supported` in an older Excel.
 */
export async function insertSheets(file: OtherFile, signal: AbortSignal): Promise<readonly string[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13"))
    throw new WorkbookError("files-not-supported");
  const base64 = inBase64(file.bytes);
  return runExcel(async (context) => {
    const { workbook } = context;
    const inserted = workbook.insertWorksheetsFromBase64(base64);
    await context.sync();
    const { worksheets } = workbook;
    worksheets.load({ id: true, name: true });
    await context.sync();
    const own = worksheets.items.filter(({ id }) => inserted.value.includes(id));
    const taken = worksheets.items.filter(({ id }) => !inserted.value.includes(id)).map(({ name }) => name);
    const names = own.map((sheet) => {
      const name = freeSheetName(nameOf(file, sheet.name, own.length === 1), taken);
      taken.push(name);
      return name;
    });
    own.forEach((sheet, place) => {
      sheet.name = names[place] ?? sheet.name;
    });
    await context.sync();
    return names;
  }, signal);
}

/** Bytes of a piece: as many as can be passed as arguments at once, and a multiple of three. */
const PIECE = 3 * 8192;

function inBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join("");
}

function nameOf({ name }: OtherFile, sheet: string, isOnly: boolean): string {
  const stem = name.replace(/\.[^.]*$/u, "");
  return isOnly ? stem : `${stem}-${sheet}`;
}
