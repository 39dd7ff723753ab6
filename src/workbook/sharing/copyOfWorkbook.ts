import { runExcel } from "../excelRun";
import { workbookFile } from "../workbookFile";

/** Bytes that become text at once: more arguments than this are too many for one call. */
const CHUNK = 0x8000;

/** The file of the open workbook as it stands, saved or not, as Base64. @throws WorkbookError `excel-failed`. */
export async function workbookAsBase64(): Promise<string> {
  const bytes = (await workbookFile()) ?? new Uint8Array();
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/** Opens a file, as Base64, in a window of its own. @throws WorkbookError. */
export async function openAsNewWorkbook(base64: string): Promise<void> {
  await runExcel(() => Excel.createWorkbook(base64));
}
