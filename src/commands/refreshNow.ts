import { namedNotMade } from "./namedNotMade";
import type { Notice } from "./notice";
import { sheetLocale } from "./sheetLocale";
import { CodedError } from "../errors/codedError";
import { browserStorage, loadPreferences } from "../app/request/preferences";

/**
 * 刷新: brings the sheets that stand in the workbook up to date, and stays where the user is.
 *
 * @returns `sheets-refreshed`.
 * @throws OpenQuestionsError, AppError `nothing-to-refresh` among them, SurveyError, WorkbookError.
 */
export async function refreshNow(): Promise<Notice> {
  const [{ refresh }, { inTurn }, { selectedSource }, { showPlace }] = await Promise.all([
    import(/* webpackChunkName: "app" */ "../app/run/refresh"),
    import(/* webpackChunkName: "app" */ "../app/run/inTurn"),
    import(/* webpackChunkName: "app" */ "../app/source/selectedSource"),
    import(/* webpackChunkName: "app" */ "../app/showPlace"),
  ]);
  const { reasonsOf, groups, formulas } = loadPreferences(browserStorage());
  const before = await unlessOnChart(selectedSource);
  const defaults = { locale: await sheetLocale(), reasonsOf, groups, formulas, now: new Date() };
  const report = await inTurn(Office.context.document.url, () =>
    refresh(defaults, () => undefined, new AbortController().signal),
  );
  if (before !== null && before.sheet !== null) await showPlace(before.sheet, before.range);
  const sheets = report.sheets.map(({ name }) => name);
  const notMade = await namedNotMade(report);
  return { code: "sheets-refreshed", data: { count: sheets.length, sheets, notMade } };
}

/** Where the user is; null on a chart sheet, to which there is no way back. */
async function unlessOnChart<T>(place: () => Promise<T>): Promise<T | null> {
  try {
    return await place();
  } catch (error) {
    if (error instanceof CodedError && error.code === "no-cells-in-front") return null;
    throw error;
  }
}
