import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import type { Warning } from "../../analysis/survey/recognition";
import { DOCUMENT_IDS } from "../../documents/registry";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { SETTINGS } from "../../documents/settings/table";
import type { OurBook } from "../../workbook/identity/ourBook";
import { findOurBook } from "../../workbook/identity/findOurBook";
import { readLastRun, writeLastRun } from "../../workbook/identity/lastRun";
import { clearHalfBuilt } from "../../workbook/identity/stamp";
import { WorkbookError } from "../../workbook/workbookError";
import { BLOCK_BYTES } from "../../workbook/payload";
import { isProtectable, protectSheets, withoutProtection } from "../../workbook/identity/ownProtection";
import { renderSheets, type RenderedSheet } from "../../workbook/rendering/renderSheets";
import { calculateByHand } from "../../workbook/navigation/calculateByHand";
import { hasSheet } from "../../workbook/reading/hasSheet";
import type { Analyst, MadeSheets } from "../analyst/analyst";
import { analystHere } from "../analyst/analystHere";
import { largeRows } from "../analyst/largeRows";
import { untilCancelled } from "../analyst/untilCancelled";
import type { SheetOrder } from "../analyst/buildSheets";
import { unpackSheet } from "../analyst/packedSheets";
import type { GenerateOutcome, GenerateProgressListener, GenerateRequest } from "./generateRequest";
import { isSourceChanged } from "./isSourceChanged";
import { askedOfRun, keptOfRun, lastRunOf } from "./lastRun";
import { watchSheets, type EditWatch } from "./editWatch";
import { guessed } from "./guessed";
import { noteLine } from "./noteLine";
import { openBook, type OpenBook } from "./openBook";
import type { Report } from "./report";
import { OpenQuestionsError } from "./openQuestionsError";
import { hasUnknownTables, tablesIn, type OurTables } from "../staff/ourTables";
import { goneColumns, saidOfGone, withMended, type GoneColumns } from "../staff/goneColumns";
import { restoreKeys } from "../staff/restoreKeys";
import { beginUndo } from "../undo/keepUndo";
import type { TypedTable } from "../undo/typedRows";
import { readStaffState } from "../staff/readStaffState";
import { findSource } from "../source/findSource";
import { changeSettings } from "../settings/changeSettings";
import { setBands } from "../settings/setBands";
import { readSource } from "../source/readSource";
import { dataRowsOf } from "../source/sourcePlace";
import { rememberChoices } from "../source/rememberedChoices";

/**
 * The main use case: reads the survey of the open workbook, cleans and measures it, and writes the documents into the
 * same workbook, new ones beside and standing ones in place. The source is never written.
 *
 * @param analyst does what grows with the rows: in this thread where none is given.
 * @throws OpenQuestionsError, SurveyError, AppError, WorkbookError: the user's data and staff's cells are then as they were, and the next
 *   run clears up what was begun. A cancelled run does so itself before it ends, with `cancelled`.
 */
export async function generate(
  request: GenerateRequest,
  onProgress: GenerateProgressListener,
  signal: AbortSignal,
  analyst: Analyst = analystHere(),
): Promise<GenerateOutcome> {
  try {
    return await run(request, onProgress, signal, untilCancelled(analyst, signal));
  } catch (error) {
    if (signal.aborted) await clearHalfBuilt(await findOurBook(DOCUMENT_IDS));
    throw error;
  }
}

async function run(
  request: GenerateRequest,
  onProgress: GenerateProgressListener,
  signal: AbortSignal,
  analyst: Analyst,
): Promise<GenerateOutcome> {
  onProgress({ stage: "reading", share: null });
  const opened = await openBook(signal);
  const { book } = opened;
  const watch = await watchSheets(book.sheetNames);
  try {
    return await runWatched(opened, request, watch, { onProgress, signal, analyst });
  } finally {
    await watch.end();
  }
}

/** Who takes part in a run. */
interface RunParts {
  readonly onProgress: GenerateProgressListener;
  readonly signal: AbortSignal;
  readonly analyst: Analyst;
}

async function runWatched(
  opened: OpenBook,
  request: GenerateRequest,
  watch: EditWatch,
  { onProgress, signal, analyst }: RunParts,
): Promise<GenerateOutcome> {
  const { book, rescued } = opened;
  const blockBytes = request.blockBytes ?? BLOCK_BYTES;
  const prepared = await prepare({ request, book, rescued }, watch, onProgress, signal, analyst);
  const { source, made, undo, warnings } = prepared;
  onProgress({ stage: "writing", share: 0 });
  const specs = made.sheets.map((sheet) => unpackSheet(sheet, (table) => largeRows(analyst, table)));
  const naming = { issued: () => made.names };
  const options = { book, naming, blockBytes, rescue: made.rescue, asked: askedOfRun(request), noteLine };
  const { sheets, notices } = await untilMoved(book, watch, signal, (writing) =>
    withoutProtection(opened.guarded, () => renderSheets(specs, options, onProgress, writing)),
  );
  onProgress({ stage: "finishing", share: null });
  await rememberChoices(request.choices, signal);
  const rows = source === null ? 0 : dataRowsOf(source);
  const digest = await analyst.sourceDigest();
  const asked = keptOfRun({ ...request, withoutSurvey: source === null }, rows, digest);
  const before = lastRunOf(await writeLastRun({ asked, cycles: made.cycles }, signal));
  const isChanged = isSourceChanged(before, digest);
  await undo?.keep(specs, request.locale);
  await protectAgain(opened, made.areProtected, specs, sheets);
  const byHand = (await calculateByHand(signal)) ? [{ code: "calculated-by-hand" }] : [];
  const overwritten = await watch.overwritten(signal);
  const told = [...warnings, ...made.report.warnings, ...notices, ...overwritten, ...byHand];
  const report: Report = {
    ...made.report,
    sheets,
    warnings: told,
    ...(isChanged ? { sourceChanged: true } : {}),
  };
  return { report, warnings: report.warnings };
}

/**
 * Writes until others put in or take out rows or columns of a sheet of ours: what is still to be written would land beside
 * its place. What was begun is cleared up.
 *
 * @throws WorkbookError `moved-while-writing`.
 */
async function untilMoved<T>(
  { sheets }: OurBook,
  watch: EditWatch,
  signal: AbortSignal,
  write: (writing: AbortSignal) => Promise<T>,
): Promise<T> {
  const writing = new AbortController();
  const stop = (): void => {
    writing.abort();
  };
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  const moved: string[] = [];
  watch.beginWriting(
    [...sheets.values()].map(({ name }) => name),
    (sheet) => {
      moved.push(sheet);
      stop();
    },
  );
  try {
    return await write(writing.signal);
  } catch (error) {
    const [sheet] = moved;
    if (sheet === undefined || signal.aborted) throw error;
    await clearHalfBuilt(await findOurBook(DOCUMENT_IDS));
    throw new WorkbookError("moved-while-writing", { sheet }, error);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Protects what is computed, where that is wanted: what this run made, and what earlier ones had protected. */
async function protectAgain(
  { book, guardedDocuments }: OpenBook,
  isWanted: boolean,
  specs: readonly SheetSpec[],
  made: readonly RenderedSheet[],
): Promise<void> {
  if (!isWanted && guardedDocuments.length === 0) return;
  const nameOf = new Map(made.map(({ id, name }) => [id, name]));
  const sheets = specs.flatMap((spec) => {
    const name = nameOf.get(spec.id);
    return isWanted && name !== undefined && isProtectable(spec) ? [{ spec, name }] : [];
  });
  const others = guardedDocuments.flatMap((id) => {
    const name = book.sheets.get(id)?.name;
    return isWanted && name !== undefined && !nameOf.has(id) ? [{ id, name }] : [];
  });
  await protectSheets(sheets, others);
}

/** How often a run begins anew with what others write while it computes. */
const MOST_ROUNDS = 3;

/** What a run has to write, and what there is to know of it. */
interface PreparedRun {
  readonly source: ChosenSource | null;
  readonly made: MadeSheets;
  readonly undo: Awaited<ReturnType<typeof beginUndo>> | null;
  readonly warnings: readonly Warning[];
}

/** Reads and computes all that a run writes, with what others wrote into our sheets meanwhile. */
async function prepare(
  order: SheetOrder,
  watch: EditWatch,
  onProgress: GenerateProgressListener,
  signal: AbortSignal,
  analyst: Analyst,
): Promise<PreparedRun> {
  const { request, book } = order;
  const source = request.withoutSurvey === true ? null : await sourceIn(request, book, analyst, signal);
  if (source === null) await analyst.goWithoutSurvey();
  else await readSurvey(source, request, analyst, onProgress, signal);
  const { typed: begun, gone } = await readStaff(order, analyst, signal);
  const whole = withMended(order, gone);
  const standing = new Set(book.sheets.keys());
  onProgress({ stage: "analysing", share: null });
  const guesses = await settledGuesses(request, analyst);
  await setAsWanted(order, analyst, signal);
  let typed = begun;
  const ours = [...book.sheets.values()].map(({ name }) => name);
  for (let round = 1; ; round++) {
    const made = await analyst.makeSheets(whole);
    const undo = request.undoable === false ? null : await beginUndo(typed, standing, signal);
    if (round < MOST_ROUNDS && watch.edited(ours).length > 0) {
      const again = await readStaff(order, analyst, signal);
      typed = new Map([...again.typed, ...settingsAmong(begun)]);
      continue;
    }
    const edited = watch.edited(source === null ? [] : sheetsOf(source));
    const told = edited.map((sheet): Warning => ({ code: "source-edited", sheet }));
    return { source, made, undo, warnings: [...guesses, ...gone.map(saidOfGone), ...told] };
  }
}

/** What was set before the run set what it was asked to set. */
function settingsAmong(tables: ReadonlyMap<string, TypedTable>): readonly (readonly [string, TypedTable])[] {
  return [...tables].filter(([, { document }]) => document === SETTINGS.document);
}

function sheetsOf({ sample, sisters, companions }: ChosenSource): readonly string[] {
  return [
    ...new Set(
      [sample, ...[...sisters, ...companions].map((other) => other.sample)].map(({ sheet }) => sheet),
    ),
  ];
}

/** @throws WorkbookError `sheet-removed`; else as readSource. */
async function readSurvey(
  source: ChosenSource,
  { blockBytes = BLOCK_BYTES }: GenerateRequest,
  analyst: Analyst,
  onProgress: GenerateProgressListener,
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
interface ReadStaff {
  readonly typed: ReadonlyMap<string, TypedTable>;
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
  const typed = await readStaffState({ ...found, tables }, analyst, signal);
  return { typed, gone: goneColumns(found) };
}
