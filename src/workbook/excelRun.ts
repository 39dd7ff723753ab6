import { giveWay } from "./giveWay";
import { WorkbookError, type WorkbookErrorCode } from "./workbookError";

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "writing-refused",
  InactiveWorkbook: "workbook-inactive",
};

/** What a workbook shared in the old manner lets nobody do. */
const NOT_IN_SHARED: readonly string[] = ["TableCollection.add", "Worksheet.delete"];

/** Codes by which Excel says that a request or its answer is too large. */
const TOO_LARGE: readonly string[] = [
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RequestAborted",
];

/**
 * Runs one batch and waits for the user to leave a cell that is being edited. The batch begins in a task of its own,
 * and so does what is done with its answer: neither adds to the time for which the library holds the page up.
 *
 * @throws WorkbookError `cancelled`, `cell-edit-mode`, `writing-refused`, `workbook-inactive`, `structure-refused`,
 * `excel-failed`.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  await giveWay();
  throwIfCancelled(signal);
  try {
    const answer = await Excel.run({ delayForCellEdit: true }, work);
    await giveWay();
    return answer;
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** @throws WorkbookError `cancelled` when the signal was given. */
function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new WorkbookError("cancelled");
}

/** Whether a batch failed for its size alone: half of it may pass. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookError && TOO_LARGE.includes(String(error.data["officeCode"]));
}

/** The code of an error of Excel's, null for any other error. */
function officeCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || !("debugInfo" in error)) return null;
  return String(error.code);
}

function asWorkbookError(error: unknown): unknown {
  const officeCode = officeCodeOf(error);
  if (officeCode === null) return error;
  const { debugInfo } = error as OfficeExtension.Error;
  const place = debugInfo.errorLocation ?? "";
  const code = CODES[officeCode] ?? (NOT_IN_SHARED.includes(place) ? "structure-refused" : "excel-failed");
  return new WorkbookError(code, { officeCode, place }, error);
}
