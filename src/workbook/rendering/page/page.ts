import { columnLetters } from "../../area";
import { runExcel } from "../../excelRun";
import { keptRows } from "./keptRows";
import { fitsOnePage, placedSpec } from "./onePage";
import { inOwnBatch, lookKey } from "./ownBatch";
import { CENTIMETER, MARGINS } from "./paper";
import type { Refusals } from "../../refusals";
import type { SheetTask } from "../plan/sheetTask";

/** Page x / y and the sheet's name, small enough for Chinese letters to show whole where the foot of the page has no more room. */
const FOOT = { centerFooter: "&9&P / &N", rightFooter: "&9&A" } as const;
/** How often a sheet is told on how many pages it is to fit: Excel may let the first time pass. */
const ATTEMPTS = 2;

/**
 * A4, one page wide, margins of 1 cm, page x / y and the sheet's name at the foot; one page in all where that can be
 * read. One batch, which asks a second time for what has not taken.
 */
export async function layOutPage(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  const refusal = { code: "page-refused", sheet: task.sheet } as const;
  const zoom = zoomOf(task);
  const taken = await refusals.attempt(lookKey(task, "page"), refusal, () =>
    runExcel(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(task.sheet);
      setPage(pageLayout, task);
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        pageLayout.zoom = zoom;
        pageLayout.load({ zoom: true });
        await context.sync();
        if (hasTaken(pageLayout.zoom, zoom)) return true;
      }
      return false;
    }, signal),
  );
  if (taken === false) refusals.note(lookKey(task, "page"), { ...refusal, member: "PageLayout.zoom" });
}

/** The same as a part of a batch; what comes back says, after the next sync, whether all has taken. */
export function askPage(sheet: Excel.Worksheet, task: SheetTask): () => boolean {
  const { pageLayout } = sheet;
  const zoom = zoomOf(task);
  setPage(pageLayout, task);
  pageLayout.zoom = zoom;
  pageLayout.load({ zoom: true });
  return () => hasTaken(pageLayout.zoom, zoom);
}

/** Repeats the headings on every page, wherever they have moved to. */
export async function repeatHeadings(
  task: SheetTask,
  refusals: Refusals,
  signal: AbortSignal,
): Promise<void> {
  await inOwnBatch(task, "page", refusals, signal, ({ pageLayout }) => {
    setTitles(pageLayout, task);
    return null;
  });
}

/**
 * Asks a standing sheet on how many pages it is to fit, as a part of a batch; what comes back says it anew, after the next
 * sync, where it has become too long for one page or short enough. What staff set themselves stays.
 */
export function askFit(sheet: Excel.Worksheet, task: SheetTask): () => void {
  const { pageLayout } = sheet;
  pageLayout.load({ zoom: true });
  return () => {
    const [found, wanted] = [pageLayout.zoom, zoomOf(task)];
    const isOurs = OURS.some((zoom) => hasTaken(found, zoom));
    if (isOurs && !hasTaken(found, wanted)) pageLayout.zoom = wanted;
  };
}

/** The same in a batch of its own. */
export async function fitAnew(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  await inOwnBatch(task, "page", refusals, signal, (sheet) => askFit(sheet, task));
}

const [ONE_PAGE, ONE_WIDE] = [
  { horizontalFitToPages: 1, verticalFitToPages: 1 },
  { horizontalFitToPages: 1 },
] as const;
const OURS: readonly Excel.PageLayoutZoomOptions[] = [ONE_PAGE, ONE_WIDE];

function zoomOf(task: SheetTask): Excel.PageLayoutZoomOptions {
  return fitsOnePage(placedSpec(task)) ? ONE_PAGE : ONE_WIDE;
}

function hasTaken(found: Excel.PageLayoutZoomOptions, wanted: Excel.PageLayoutZoomOptions): boolean {
  return (
    found.horizontalFitToPages === wanted.horizontalFitToPages &&
    (found.verticalFitToPages ?? null) === (wanted.verticalFitToPages ?? null)
  );
}

function setPage(pageLayout: Excel.PageLayout, task: SheetTask): void {
  const { print } = task.spec;
  pageLayout.set({
    paperSize: "A4",
    orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
    ...MARGINS,
    headerMargin: CENTIMETER / 2,
    footerMargin: CENTIMETER / 2,
    centerHorizontally: true,
  });
  setTitles(pageLayout, task);
  if (print.columns !== null) pageLayout.setPrintArea(`A:${columnLetters(print.columns - 1)}`);
  pageLayout.headersFooters.defaultForAllPages.set(FOOT);
}

/** Says which rows every page repeats, as a part of a batch. */
export function setTitles(pageLayout: Excel.PageLayout, task: SheetTask): void {
  const { titles } = keptRows(task);
  if (titles === null) return;
  pageLayout.setPrintTitleRows(`$${String(titles.first + 1)}:$${String(titles.last + 1)}`);
}
