import { WHOLE_SURVEY, type GenerateRequest } from "../app/run/generateRequest";
import { browserStorage, loadPreferences } from "../app/preferences";

/**
 * 一键生成: makes the sheets that were chosen last, from all data, with the roles that the workbook remembers.
 *
 * @throws OpenQuestionsError, SurveyError, AppError, WorkbookError.
 */
export async function generateNow(): Promise<null> {
  const { generate } = await import(/* webpackChunkName: "app" */ "../app/run/generate");
  const { documents, sheetLocale, reasonsOf, formulas } = loadPreferences(browserStorage());
  const request: GenerateRequest = {
    ...WHOLE_SURVEY,
    reasonsOf,
    documents: documents ?? "default",
    locale: sheetLocale,
    formulas,
    now: new Date(),
  };
  await generate(request, () => undefined, new AbortController().signal);
  return null;
}
