import { WHOLE_SURVEY, type GenerateRequest } from "../app/request/generateRequest";
import { browserStorage, loadPreferences } from "../app/request/preferences";
import { namedNotMade } from "./namedNotMade";
import type { Notice } from "./notice";
import { sheetLocale } from "./sheetLocale";

/**
 * 一键生成: makes the sheets that were chosen last, from all data, with the roles that the workbook remembers.
 *
 * @returns `sheets-made` where some of them could not be made, else null: the sheets are there to see.
 * @throws OpenQuestionsError, SurveyError, AppError, WorkbookError.
 */
export async function generateNow(): Promise<Notice | null> {
  const [{ generate }, { inTurn }] = await Promise.all([
    import(/* webpackChunkName: "app" */ "../app/run/generate"),
    import(/* webpackChunkName: "app" */ "../app/run/inTurn"),
  ]);
  const { documents, reasonsOf, groups, formulas } = loadPreferences(browserStorage());
  const request: GenerateRequest = {
    ...WHOLE_SURVEY,
    reasonsOf,
    groups,
    documents: documents ?? "default",
    locale: await sheetLocale(),
    formulas,
    now: new Date(),
  };
  const report = await inTurn(Office.context.document.url, () =>
    generate(request, () => undefined, new AbortController().signal),
  );
  const notMade = await namedNotMade(report);
  if (notMade.length === 0) return null;
  const sheets = report.sheets.map(({ name }) => name);
  return { code: "sheets-made", data: { count: sheets.length, sheets, notMade } };
}
