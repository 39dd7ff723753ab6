import { DOCUMENT_IDS } from "../../documents/registry";
import { findOurBook } from "../../workbook/identity/findOurBook";
import type { OurBook } from "../../workbook/identity/ourBook";
import { BLOCK_BYTES } from "../../workbook/payload";
import type { ProgressListener } from "../../workbook/progress";
import type { Analyst } from "../analyst/analyst";
import type { GenerateRequest } from "../request/generateRequest";
import { hasUnknownTables, tablesIn } from "../staff/ourTables";
import { readStaffState } from "./readStaffState";
import { findSource } from "../source/findSource";
import { readSource } from "../source/readSource";

/** What is looked at: the source, and what the user said of it. */
export type PreviewRequest = Pick<
  GenerateRequest,
  "sheet" | "range" | "choices" | "reasonsOf" | "locale" | "blockBytes"
>;

/**
 * Reads the survey to the analyst with what staff corrected and set so far; without that where the workbook has lost
 * its memory of our tables.
 */
export async function readSurvey(
  request: PreviewRequest,
  analyst: Analyst,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<OurBook> {
  const blockBytes = request.blockBytes ?? BLOCK_BYTES;
  const book = await findOurBook(DOCUMENT_IDS, signal);
  const source = await findSource(request, book, analyst, signal);
  await readSource({ source, blockBytes }, analyst, onProgress, signal);
  const tables = await tablesIn(book, request.locale, blockBytes, signal);
  if (!hasUnknownTables(tables)) await readStaffState(tables, analyst, signal);
  return book;
}
