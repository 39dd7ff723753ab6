/** The longest slice that Office gives, in bytes. */
const LONGEST_SLICE = 4_194_304;

type Callback = (result: AsyncResult) => void;

interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

interface FileOptions {
  readonly sliceSize?: number;
}

/**
 * `Office.context.document`: its address, empty as of a workbook that has no place yet, and its file as it stands, in
 * slices. Of the types of file only the whole workbook is known here.
 */
export function createOfficeDocument(
  readFile: () => Promise<Uint8Array> = () => Promise.reject(new Error("there is no file")),
): object {
  return {
    url: "",
    getFileAsync: (type: string, ...rest: readonly (FileOptions | Callback)[]): void => {
      const callback = rest.find((each) => typeof each === "function");
      const options = rest.find((each) => typeof each === "object");
      if (callback === undefined) throw new TypeError("getFileAsync needs a callback");
      const sliceSize = options?.sliceSize ?? LONGEST_SLICE;
      if (type !== "compressed" || sliceSize < 1 || sliceSize > LONGEST_SLICE) {
        callback(failed("ApiNotFound", `getFileAsync of ${type} in slices of ${String(sliceSize)}`));
        return;
      }
      readFile().then(
        (bytes) => callback({ status: "succeeded", value: fileOf(bytes, sliceSize) }),
        (error: unknown) => callback(failed("InternalError", String(error))),
      );
    },
  };
}

function fileOf(bytes: Uint8Array, sliceSize: number): object {
  const sliceCount = Math.ceil(bytes.length / sliceSize);
  return {
    size: bytes.length,
    sliceCount,
    getSliceAsync: (index: number, callback: Callback): void => {
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      const isThere = Number.isInteger(index) && index >= 0 && index < sliceCount;
      callback(
        isThere
          ? { status: "succeeded", value: { index, size: data.length, data } }
          : failed("InvalidSlice", `there is no slice ${String(index)}`),
      );
    },
    closeAsync: (callback?: Callback): void => callback?.({ status: "succeeded" }),
  };
}

function failed(name: string, message: string): AsyncResult {
  return { status: "failed", error: { code: 5001, name, message } };
}
