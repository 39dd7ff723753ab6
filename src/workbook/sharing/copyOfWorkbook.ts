import { runExcel } from "../excelRun";
import { WorkbookError } from "../workbookError";

/** A slice of the file, in bytes: the most that Office gives. */
const SLICE = 4_194_304;
/** Bytes that become text at once: more arguments than this are too many for one call. */
const CHUNK = 0x8000;

/** The file of the open workbook as it stands, saved or not, as Base64. @throws WorkbookError `excel-failed`. */
export async function workbookAsBase64(): Promise<string> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    let text = "";
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      text += textOf(slice.data as readonly number[]);
    }
    return btoa(text);
  } finally {
    file.closeAsync();
  }
}

/** Opens a file, as Base64, in a window of its own. @throws WorkbookError. */
export async function openAsNewWorkbook(base64: string): Promise<void> {
  await runExcel(() => Excel.createWorkbook(base64));
}

function textOf(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.slice(at, at + CHUNK));
  }
  return text;
}

function asked<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else
        reject(
          new WorkbookError(
            "excel-failed",
            { officeCode: error.name, place: "Document.getFileAsync" },
            error,
          ),
        );
    });
  });
}
