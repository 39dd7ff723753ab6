import { WorkbookError } from "./workbookError";

/** A slice of the file, in bytes: the most that Office gives. */
const SLICE = 4_194_304;

/**
 * The file of the open workbook as it stands, saved or not; null where it has more bytes than `most`.
 *
 * @throws WorkbookError `excel-failed`.
 */
export async function workbookFile(most = Infinity): Promise<Uint8Array | null> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    if (file.size > most) return null;
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const given = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      const slice = given.data as readonly number[];
      bytes.set(slice, at);
      at += slice.length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
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
