import { DOCUMENT_IDS } from "../../documents/registry";
import type { ChosenSource } from "../../analysis/survey/chooseSource";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { analystHere } from "../analyst/analystHere";
import type { GenerateRequest } from "../run/generateRequest";
import { findSource } from "./findSource";

/**
 * Finds the survey of the open workbook and what its columns are, without writing anything.
 *
 * @throws SurveyError, WorkbookError.
 */
export async function recognise(
  request: Pick<GenerateRequest, "sheet" | "range" | "choices">,
  signal: AbortSignal,
): Promise<ChosenSource> {
  return findSource(request, await findOurBook(DOCUMENT_IDS, signal), analystHere(), signal);
}
