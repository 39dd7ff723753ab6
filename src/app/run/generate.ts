import { dataRowsOf } from "../../analysis/survey/decision/surveySheet";
import { DOCUMENT_IDS } from "../../documents/registry";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { findOurBook } from "../../workbook/identity/findOurBook";
import type { LiftedProtection } from "../../workbook/identity/memory";
import { writeLastRun } from "../../workbook/identity/lastRun";
import type { OurBook } from "../../workbook/identity/ourBook";
import {
  isByStaff,
  isProtectable,
  protectSheets,
  withoutProtection,
} from "../../workbook/identity/ownProtection";
import { clearHalfBuilt } from "../../workbook/identity/stamp";
import { calculateByHand } from "../../workbook/navigation/calculateByHand";
import { BLOCK_BYTES } from "../../workbook/payload";
import type { ProgressListener } from "../../workbook/progress";
import { type RenderedSheet, renderSheets } from "../../workbook/rendering/renderSheets";
import { WorkbookError } from "../../workbook/workbookError";
import type { Analyst } from "../analyst/analyst";
import { analystHere } from "../analyst/analystHere";
import { largeRows } from "../analyst/largeRows";
import { unpackSheet } from "../analyst/packedSheets";
import { untilCancelled } from "../analyst/untilCancelled";
import { rememberChoices } from "../source/rememberedChoices";
import { type EditWatch, watchSheets } from "./editWatch";
import type { GenerateRequest } from "../request/generateRequest";
import { isSourceChanged } from "../request/isSourceChanged";
import { askedOfRun, keptOfRun, lastRunOf } from "../request/lastRun";
import { asideLine, noteLine, typedHeading } from "./noteLine";
import { openBook, type OpenBook } from "./openBook";
import { prepareRun, type PreparedRun, type RunParts } from "./prepareRun";
import type { Report } from "../report/report";

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
  onProgress: ProgressListener,
  signal: AbortSignal,
  analyst: Analyst = analystHere(),
): Promise<Report> {
  try {
    return await run(request, onProgress, signal, untilCancelled(analyst, signal));
  } catch (error) {
    if (signal.aborted) await clearHalfBuilt(await findOurBook(DOCUMENT_IDS));
    throw error;
  }
}

async function run(
  request: GenerateRequest,
  onProgress: ProgressListener,
  signal: AbortSignal,
  analyst: Analyst,
): Promise<Report> {
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

async function runWatched(
  opened: OpenBook,
  request: GenerateRequest,
  watch: EditWatch,
  parts: RunParts,
): Promise<Report> {
  const { book, rescued } = opened;
  const prepared = await prepareRun({ request, book, rescued }, watch, parts);
  const specs = unpacked(prepared, parts);
  return withoutProtection(book, opened.guarded, (lifted) =>
    writePrepared(opened, request, { watch, prepared, specs, lifted }, parts),
  );
}

function unpacked({ made }: PreparedRun, { onProgress, analyst }: RunParts): readonly SheetSpec[] {
  onProgress({ stage: "writing", share: 0 });
  return made.sheets.map((sheet) => unpackSheet(sheet, (table) => largeRows(analyst, table)));
}

/** What a run is about to write, and on which sheets it has lifted the protection. */
interface Writing {
  readonly watch: EditWatch;
  readonly prepared: PreparedRun;
  readonly specs: readonly SheetSpec[];
  readonly lifted: LiftedProtection;
}

async function writePrepared(
  opened: OpenBook,
  request: GenerateRequest,
  { watch, prepared, specs, lifted }: Writing,
  { onProgress, signal, analyst }: RunParts,
): Promise<Report> {
  const { book } = opened;
  const { source, made, undo, warnings } = prepared;
  const options = {
    book,
    naming: { issued: () => made.names },
    blockBytes: request.blockBytes ?? BLOCK_BYTES,
    rescue: made.rescue,
    asked: askedOfRun(request),
    noteLine,
    asideLine,
    typedHeading,
    touched: prepared.touched,
  };
  const { sheets, notices } = await untilMoved(book, watch, signal, (writing) =>
    renderSheets(specs, options, onProgress, writing),
  );
  onProgress({ stage: "finishing", share: null });
  await rememberChoices(request.choices, signal);
  const rows = source === null ? 0 : dataRowsOf(source);
  const digest = await analyst.sourceDigest();
  const asked = keptOfRun({ ...request, withoutSurvey: source === null }, rows, digest);
  const before = lastRunOf(await writeLastRun({ asked, cycles: made.cycles }, signal));
  const isChanged = isSourceChanged(before, digest);
  await undo?.keep(specs, request.locale);
  await protectAgain(opened, { isWanted: made.areProtected, lifted }, specs, sheets);
  const byHand = (await calculateByHand(signal)) ? [{ code: "calculated-by-hand" }] : [];
  const overwritten = await watch.overwritten(signal);
  const again = opened.protectedAgain.map((sheet) => ({ code: "protected-again", sheet }));
  const told = [...again, ...warnings, ...made.report.warnings, ...notices, ...overwritten, ...byHand];
  return {
    ...made.report,
    sheets,
    warnings: told,
    ...(isChanged ? { sourceChanged: true } : {}),
  };
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

/**
 * Protects what is computed, where that is wanted: what this run made, and what earlier ones had protected. What staff protected
 * themselves is as it was in any case.
 */
async function protectAgain(
  { book, guarded }: OpenBook,
  { isWanted, lifted }: { readonly isWanted: boolean; readonly lifted: LiftedProtection },
  specs: readonly SheetSpec[],
  made: readonly RenderedSheet[],
): Promise<void> {
  if (!isWanted && guarded.length === 0) return;
  const nameOf = new Map(made.map(({ id, name }) => [id, name]));
  if (!isWanted) {
    const others = guarded.filter(({ id }) => isByStaff(lifted[id] ?? {}));
    await protectSheets(
      { ours: [], others: others.map(({ id, name }) => ({ id, name: nameOf.get(id) ?? name })) },
      lifted,
    );
    return;
  }
  const written = specs.flatMap((spec) => {
    const name = nameOf.get(spec.id);
    return name !== undefined && isProtectable(spec) ? [{ id: spec.id, name, spec }] : [];
  });
  const beside = guarded.filter(({ id }) => book.sheets.has(id) && !nameOf.has(id));
  await protectSheets({ ours: [...written, ...beside], others: [] }, lifted);
}
