import type { Results } from "../analysis/results";
import type { ChosenSource } from "../analysis/survey/chooseSource";
import type { RawColumn } from "../analysis/survey/rawColumn";
import type { DocumentContext } from "../documents/documentContext";
import { documentTitle } from "../documents/documents";
import { NO_STAFF_STATE, type StaffState } from "../documents/staffState";
import { createNaming, type IssuedNaming } from "../workbook/identity/createNaming";
import { writeLastRun } from "../workbook/identity/lastRun";
import { BLOCK_BYTES } from "../workbook/payload";
import { readStandingTables } from "../workbook/rendering/readStanding";
import { renderSheets } from "../workbook/rendering/renderSheets";
import { analyseSource } from "./analyseSource";
import { dateShiftOf, specInDateSystem, staffIn1900 } from "./dateSystem";
import { buildSpecs, tablesOf } from "./documents";
import type { GenerateOutcome, GenerateProgressListener, GenerateRequest } from "./generateRequest";
import { keptOfRun } from "./lastRun";
import { openBook, type OpenBook } from "./openBook";
import { hasUnknownTables, readStaffState, type StaffReading } from "./readStaffState";
import { reportOf } from "./report";
import { rescueOf, withRescued } from "./rescue";
import { serialNow } from "./serialNow";
import { findSource, readSource, rememberChoices } from "./source";

/** Up to so many rows in 清洗数据 the sheets are live; above, recalculating them would hurt. */
const LIVE_ROWS = 200_000;

/**
 * The main use case: reads the survey of the open workbook, cleans and measures it, and writes the documents into the
 * same workbook, new ones beside and standing ones in place. The source is never written.
 *
 * @throws SurveyError, AppError, WorkbookError (`cancelled` among them): the user's data and staff's cells are then
 *   as they were, and the next run clears up what was begun.
 */
export async function generate(
  request: GenerateRequest,
  onProgress: GenerateProgressListener,
  signal: AbortSignal,
): Promise<GenerateOutcome> {
  const blockBytes = request.blockBytes ?? BLOCK_BYTES;
  onProgress({ stage: "reading", share: null });
  const opened = await openBook(signal);
  const source = await findSource(request, opened.book, signal);
  const columns = await readSource(source, blockBytes, onProgress, signal);
  const naming = createNaming(opened.book, (id) => documentTitle(id, request.locale) ?? id);
  const run: Run = { request, source, columns, naming, opened, blockBytes };
  const shift = dateShiftOf(source.sample);
  const staff = staffIn1900(await readStaff(run, signal), shift);
  onProgress({ stage: "analysing", share: null });
  const results = analyseSource(source, columns, staff, request);
  const specs = buildSpecs(request.documents, opened.book, contextOf(run, results, staff)).map((spec) =>
    specInDateSystem(spec, shift),
  );
  onProgress({ stage: "writing", share: 0 });
  const options = { book: opened.book, naming, blockBytes, rescue: rescueOf(staff) };
  const sheets = await renderSheets(specs, options, onProgress, signal);
  onProgress({ stage: "finishing", share: null });
  await rememberChoices(request.choices, signal);
  await writeLastRun(keptOfRun(request), signal);
  const report = reportOf(results, sheets, results.warnings, request.compareWith !== null);
  return { report, warnings: results.warnings };
}

interface Run {
  readonly request: GenerateRequest;
  readonly source: ChosenSource;
  readonly columns: readonly RawColumn[];
  readonly naming: IssuedNaming;
  readonly opened: OpenBook;
  readonly blockBytes: number;
}

/** What staff wrote; in a workbook that has lost its memory, our tables are read by the headings that they begin with. */
async function readStaff(run: Run, signal: AbortSignal): Promise<StaffState> {
  const { book, rescued } = run.opened;
  const reading: StaffReading = {
    book,
    naming: run.naming,
    standing: await readStandingTables(book, signal),
    tables: book.memory.tables,
    blockBytes: run.blockBytes,
  };
  if (!hasUnknownTables(reading)) return withRescued(await readStaffState(reading, signal), rescued);
  const results = analyseSource(run.source, run.columns, NO_STAFF_STATE, run.request);
  const begun = tablesOf(buildSpecs("all", book, contextOf(run, results, NO_STAFF_STATE)));
  const tables = { ...begun, ...reading.tables };
  return withRescued(await readStaffState({ ...reading, tables }, signal), rescued);
}

function contextOf({ request, naming }: Run, results: Results, staff: StaffState): DocumentContext {
  const { formulas, locale, now } = request;
  const rows = results.cleaned.listed.length;
  return {
    results,
    staff,
    naming,
    locale,
    formulas: formulas === "auto" ? rows <= LIVE_ROWS : formulas === "always",
    madeAt: serialNow(now),
  };
}
