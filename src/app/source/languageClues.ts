import { toSimplified } from "../../analysis/survey/cells/simplified";
import type { Recognition } from "../../analysis/survey/recognition";
import { SurveyError } from "../../analysis/survey/surveyError";
import { DOCUMENT_IDS } from "../../documents/registry";
import { LOCALES, type Locale } from "../../glossary/locale";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { readLastRun } from "../../workbook/identity/lastRun";
import type { OurBook } from "../../workbook/identity/ourBook";
import { analystHere } from "../analyst/analystHere";
import { WHOLE_SURVEY } from "../request/generateRequest";
import { lastRunOf, type LastRun } from "../request/lastRun";
import { proposedLocale } from "../locales/proposedLocale";
import { sheetLocales } from "../locales/sheetLocales";
import { findSource } from "./findSource";

/** The language to propose for new sheets of the open workbook; the pane's where it has no survey that can be read. */
export async function localeToPropose(paneLocale: Locale, signal: AbortSignal): Promise<Locale> {
  const book = await findOurBook(DOCUMENT_IDS, signal);
  const sheetsIn = standingLocale(book, lastRunOf(await readLastRun(signal)));
  // only an English pane asks the data
  if (sheetsIn !== null || paneLocale !== "en") return sheetsIn ?? paneLocale;
  try {
    const { recognition } = await findSource(WHOLE_SURVEY, book, analystHere(), signal);
    return proposedLocale(paneLocale, { sheetsIn, headingsIn: headingsLocale(recognition) });
  } catch (error) {
    if (error instanceof SurveyError) return paneLocale;
    throw error;
  }
}

/** The language that the sheets of a workbook were last made in; null where none stands. */
export function standingLocale(book: OurBook, { locale }: Partial<LastRun>): Locale | null {
  const [first] = book.sheets.keys();
  return first === undefined ? null : (locale ?? sheetLocales(book, LOCALES[0])(first));
}

/** Chinese of either script where the headings are; English for all others. */
export function headingsLocale({ columns }: Recognition): Locale {
  const headings = columns.map(({ header }) => header).join(" ");
  if (!/\p{Script=Han}/u.test(headings)) return "en";
  return toSimplified(headings) === headings ? "zh-CN" : "zh-TW";
}
