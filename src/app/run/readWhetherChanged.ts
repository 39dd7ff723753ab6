import { SurveyError } from "../../analysis/survey/surveyError";
import { DOCUMENT_IDS } from "../../documents/registry";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { readLastRun } from "../../workbook/identity/lastRun";
import { BLOCK_BYTES } from "../../workbook/payload";
import { WorkbookError } from "../../workbook/workbookError";
import { analystHere } from "../analyst/analystHere";
import { findSource } from "../source/findSource";
import { readSource } from "../source/readSource";
import { WHOLE_SURVEY } from "../request/generateRequest";
import { isSourceChanged } from "../request/isSourceChanged";
import { lastRunOf } from "../request/lastRun";

/**
 * Whether the survey of the open workbook is another than the last run read: it is read for that. One that is gone, or
 * can't be read any more, is; without a run nothing is.
 *
 * @throws WorkbookError.
 */
export async function readWhetherChanged(signal: AbortSignal): Promise<boolean> {
  const lastRun = lastRunOf(await readLastRun(signal));
  if (lastRun.source === undefined) return false;
  const analyst = analystHere();
  try {
    const source = await findSource(WHOLE_SURVEY, await findOurBook(DOCUMENT_IDS, signal), analyst, signal);
    await readSource({ source, blockBytes: BLOCK_BYTES }, analyst, () => undefined, signal);
  } catch (error) {
    const isGone = error instanceof WorkbookError && error.code === "workbook-empty";
    if (isGone || error instanceof SurveyError) return true;
    throw error;
  }
  return isSourceChanged(lastRun, await analyst.sourceDigest());
}
