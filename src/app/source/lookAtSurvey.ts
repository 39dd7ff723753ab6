import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import { dataRowsOf } from "../../analysis/survey/decision/surveySheet";
import type { Recognition, RecognitionChoices } from "../../analysis/survey/recognition";
import { DOCUMENT_IDS } from "../../documents/registry";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { readLastRun } from "../../workbook/identity/lastRun";
import { sourcePlaceIn } from "../../workbook/identity/sourceName";
import type { Analyst } from "../analyst/analyst";
import { analystHere } from "../analyst/analystHere";
import { untilCancelled } from "../analyst/untilCancelled";
import type { GenerateRequest } from "../request/generateRequest";
import { type AskedRun, askedRunOf, type LastRun, lastRunOf } from "../request/lastRun";
import type { LanguageClues } from "../locales/proposedLocale";
import { findSource } from "./findSource";
import { headingsLocale, standingLocale } from "./languageClues";
import { rememberedChoices } from "./rememberedChoices";
import { lettersOf, placeOf, sheetsOf } from "../sourceData/sourcePlace";

/** What stands in the workbook: the survey and what its columns were taken for, and the sheets made before. */
export interface FoundSurvey extends LanguageClues {
  readonly place: { readonly sheet: string; readonly range: string; readonly headerRow: number };
  /** All sheets that it is read from. */
  readonly sourceSheets: readonly string[];
  /** Whether the user said where it is, now or in an earlier run; else it was found by itself. */
  readonly isPlaceChosen: boolean;
  /** The sheets that hold its answers, the one of `place` first. */
  readonly answersOn: readonly string[];
  /** Rows under their headers, blank ones among them. */
  readonly rows: number;
  readonly recognition: Recognition;
  /** The letters of each column by its position. */
  readonly letters: readonly string[];
  /** What the user said of the columns in an earlier run. */
  readonly remembered: RecognitionChoices | null;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** What the last run was asked for; null where no sheet of ours stands. */
  readonly lastRun: Partial<LastRun> | null;
  /** What a run was asked for that was broken off while it wrote; null where none was. */
  readonly unfinished: AskedRun | null;
}

function rowsUnder({ sample, firstDataRow }: ChosenSource["sisters"][number]): number {
  return sample.totalRows - (firstDataRow - sample.firstRow);
}

/**
 * Finds the survey and our sheets, without writing anything.
 *
 * @param helper recognises the columns: in this thread where none is given.
 * @throws SurveyError, WorkbookError.
 */
export async function lookAtSurvey(
  request: Pick<GenerateRequest, "sheet" | "range" | "choices">,
  signal: AbortSignal,
  helper: Analyst = analystHere(),
): Promise<FoundSurvey> {
  const analyst = untilCancelled(helper, signal);
  const book = await findOurBook(DOCUMENT_IDS, signal);
  const source = await findSource(request, book, analyst, signal);
  const { recognition } = source;
  const lastRun = book.sheets.size === 0 ? null : lastRunOf(await readLastRun(signal));
  return {
    place: placeOf(source),
    sourceSheets: sheetsOf(source),
    isPlaceChosen: request.sheet !== null || sourcePlaceIn(book) !== null,
    answersOn: [source, ...source.sisters].map(({ sample }) => sample.sheet),
    rows: source.sisters.reduce((rows, sister) => rows + rowsUnder(sister), dataRowsOf(source)),
    recognition,
    letters: recognition.columns.map(({ position }) => lettersOf(source, position)),
    remembered: rememberedChoices(book.choices),
    sheets: [...book.sheets].map(([id, { name }]) => ({ id, name })),
    lastRun,
    sheetsIn: standingLocale(book, lastRun ?? {}),
    headingsIn: headingsLocale(recognition),
    unfinished: book.unfinished === null ? null : askedRunOf(book.unfinished.asked),
  };
}
