import { DOCUMENT_IDS } from "../../documents/registry";
import { isTooLarge } from "../../workbook/excelRun";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { isMarkedCopy, markCopy } from "../../workbook/sharing/copyMark";
import { openAsNewWorkbook, workbookAsBase64 } from "../../workbook/sharing/copyOfWorkbook";
import { readCustomerCodes } from "../../workbook/sharing/customerCodes";
import { leftInFile, type Left } from "../../workbook/sharing/leftInFile";
import { AppError } from "../appError";
import { assignCustomerCodes, makeSharingCopy, type SharedReading } from "./makeSharingCopy";

export type { Left };

/**
 * Opens a copy of the workbook in a window of its own, where the pane turns it into the sharing copy. The workbook
 * itself keeps all it has, and the codes of its customers.
 *
 * @throws AppError `nothing-to-share`, `copy-too-large`; SurveyError, WorkbookError.
 */
export async function openCopyToShare(reading: SharedReading, signal: AbortSignal): Promise<void> {
  await assignCustomerCodes(reading, signal);
  const file = await markedFile();
  try {
    await openAsNewWorkbook(file);
  } catch (error) {
    if (isTooLarge(error)) throw new AppError("copy-too-large", {});
    throw error;
  }
}

/** Whether the open workbook was opened to become a sharing copy. @throws WorkbookError. */
export async function isCopyToShare(): Promise<boolean> {
  return isMarkedCopy();
}

/**
 * Turns the open workbook into the sharing copy, as `openCopyToShare` prepared it.
 *
 * @returns what is in its file still: an add-in can neither look into it nor take it out.
 * @throws as `makeSharingCopy`.
 */
export async function convertCopy(signal: AbortSignal): Promise<readonly Left[]> {
  await makeSharingCopy(await readCustomerCodes(signal), signal);
  return leftInCopy(signal);
}

/** Turns the open workbook, which somebody saved as a copy, into the sharing copy. As `convertCopy`. */
export async function convertInPlace(reading: SharedReading, signal: AbortSignal): Promise<readonly Left[]> {
  await makeSharingCopy(await assignCustomerCodes(reading, signal), signal);
  return leftInCopy(signal);
}

async function leftInCopy(signal: AbortSignal): Promise<readonly Left[]> {
  const { sheetNames } = await findOurBook(DOCUMENT_IDS, signal);
  return leftInFile(await workbookAsBase64(), sheetNames);
}

/** Only the copy has the mark: the workbook loses it whatever happens. */
async function markedFile(): Promise<string> {
  await markCopy(true);
  try {
    return await workbookAsBase64();
  } finally {
    await markCopy(false);
  }
}
