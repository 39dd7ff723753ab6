import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import type { Warning } from "../../analysis/survey/recognition";
import { SETTINGS } from "../../documents/settings/table";
import type { OurBook } from "../../workbook/identity/ourBook";
import { readLastRun } from "../../workbook/identity/lastRun";
import { WorkbookError } from "../../workbook/workbookError";
import { BLOCK_BYTES } from "../../workbook/payload";
import { hasSheet } from "../../workbook/reading/hasSheet";
import type { Analyst, MadeSheets } from "../analyst/analyst";
import type { SheetOrder } from "../analyst/buildSheets";
import type { GenerateRequest } from "../request/generateRequest";
import { lastRunOf } from "../request/lastRun";
import type { EditWatch } from "./editWatch";
import { guessed } from "./guessed";
import { OpenQuestionsError } from "./openQuestionsError";
import { hasUnknownTables, tablesIn, type OurTables } from "../staff/ourTables";
import { goneColumns, saidOfGone, withMended, type GoneColumns } from "./goneColumns";
import { restoreKeys } from "../staff/restoreKeys";
import { beginUndo } from "../undo/beginUndo";
import type { TypedTable } from "../undo/typedRows";
import { readStaffState, type StaffRead } from "./readStaffState";
import { findSource } from "../source/findSource";
import { changeSettings } from "../settings/changeSettings";
import { setBands } from "../settings/setBands";
import { readSource } from "../source/readSource";
import type { ProgressListener } from "../../workbook/progress";
import { sheetsOf } from "../sourceData/sourcePlace";

/** Who takes part in a run. */
export interface RunParts {
  readonly onProgress: ProgressListener;
  readonly signal: AbortSignal;
  readonly analyst: Analyst;
}

/** How often a run begins anew with what others write while it computes. */
const MOST_ROUNDS = 3;

/** What a run has to write, and what there is to know of it. */
export interface PreparedRun {
  readonly source: ChosenSource | null;
  readonly made: MadeSheets;
  readonly undo: Awaited<ReturnType<typeof beginUndo>> | null;
  readonly warnings: readonly Warning[];
  readonly touched: StaffRead["touched"];
}

/** Reads and computes all that a run writes, with what others wrote into our sheets meanwhile. */
export async function prepareRun(
  order: SheetOrder,
  watch: EditWatch,
  { onProgress, signal, analyst }: RunParts,
): Promise<PreparedRun> {
  const { request, book } = order;
  const source = request.withoutSurvey === true ? null : await sourceIn(request, book, analyst, signal);
  if (source === null) await analyst.goWithoutSurvey();
  else await readChosen(source, request, analyst, onProgress, signal);
  const { typed: begun, gone, ...read } = await readStaff(order, analyst, signal);
  const whole = withMended(order, gone);
  const standing = new Set(book.sheets.keys());
  onProgress({ stage: "analysing", share: null });
  const guesses = await settledGuesses(request, analyst);
  await setAsWanted(order, analyst, signal);
  let [typed, touched] = [begun, read.touched];
  const ours = [...book.sheets.values()].map(({ name }) => name);
  for (let round = 1; ; round++) {
    const made = await analyst.makeSheets(whole);
    const undo = request.undoable === false ? null : await beginUndo(typed, standing, signal);
    if (round < MOST_ROUNDS && watch.edited(ours).length > 0) {
      const again = await readStaff(order, analyst, signal);
      typed = new Map([...again.typed, ...settingsAmong(begun)]);
      touched = again.touched;
      continue;
    }
    const edited = watch.edited(source === null ? [] : sheetsOf(source));
    const told = edited.map((sheet): Warning => ({ code: "source-edited", sheet }));
    return { source, made, undo, warnings: [...guesses, ...gone.map(saidOfGone), ...told], touched };
  }
}

/** What was set before the run set what it was asked to set. */
function settingsAmong(tables: ReadonlyMap<string, TypedTable>): readonly (readonly [string, TypedTable])[] {
  return [...tables].filter(([, { document }]) => document === SETTINGS.document);
}

/** Reads the survey that was found. @throws WorkbookError `sheet-removed`; else as readSource. */
async function readChosen(
  source: ChosenSource,
  { blockBytes = BLOCK_BYTES }: GenerateRequest,
  analyst: Analyst,
  onProgress: ProgressListener,
  signal: AbortSignal,
): Promise<void> {
  try {
    await readSource({ source, blockBytes }, analyst, onProgress, signal);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code !== "excel-failed") throw error;
    for (const sheet of sheetsOf(source)) {
      if (!(await hasSheet(sheet, signal))) throw new WorkbookError("sheet-removed", { sheet }, error);
    }
    throw error;
  }
}

/** The survey; null in a workbook that was made without one and has none yet. */
async function sourceIn(
  request: GenerateRequest,
  book: OurBook,
  analyst: Analyst,
  signal: AbortSignal,
): Promise<ChosenSource | null> {
  try {
    return await findSource(request, book, analyst, signal);
  } catch (error) {
    const isEmpty = error instanceof WorkbookError && error.code === "workbook-empty";
    if (isEmpty && lastRunOf(await readLastRun(signal)).withoutSurvey === true) return null;
    throw error;
  }
}

/** Sets what was asked to be set, and reads once more what staff set. */
async function setAsWanted(order: SheetOrder, analyst: Analyst, signal: AbortSignal): Promise<void> {
  const { settings, bands, locale } = order.request;
  const scale = bands === undefined ? null : await analyst.scale();
  const hasBands = bands !== undefined && scale !== null;
  if (settings === undefined && !hasBands) return;
  if (settings !== undefined) await changeSettings(settings, locale, signal);
  if (hasBands) await setBands(scale, bands, locale, signal);
  await readStaff(order, analyst, signal);
}

/** What was guessed for the user, who said that it may be; without that word nothing is, and the run ends here. */
async function settledGuesses(
  { acceptGuess = false }: GenerateRequest,
  analyst: Analyst,
): Promise<readonly Warning[]> {
  const questions = await analyst.questions();
  if (questions.length > 0 && !acceptGuess) throw new OpenQuestionsError(questions);
  return questions.map(guessed);
}

/** What staff wrote, and which columns of ours they took away. */
interface ReadStaff extends StaffRead {
  readonly gone: readonly GoneColumns[];
}

/** What staff wrote; in a workbook that has lost its memory, our tables are read by the headings that they begin with. */
async function readStaff(order: SheetOrder, analyst: Analyst, signal: AbortSignal): Promise<ReadStaff> {
  const { book, request, rescued } = order;
  const look = (): Promise<OurTables> =>
    tablesIn(book, request.locale, request.blockBytes ?? BLOCK_BYTES, signal);
  const standing = await look();
  const found = (await restoreKeys(standing, signal)) ? await look() : standing;
  const tables = hasUnknownTables(found)
    ? { ...(await analyst.begunTables(order)), ...found.tables }
    : found.tables;
  await analyst.expectRescued(rescued);
  const read = await readStaffState({ ...found, tables }, analyst, signal, true);
  return { ...read, gone: goneColumns(found) };
}
