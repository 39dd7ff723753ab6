import { columnLetters } from "../../area";
import { runExcel } from "../../excelRun";
import { blockHeights } from "./blockHeights";
import { keptRows } from "./keptRows";
import { CENTIMETER, MARGINS, roomOf, scaleAcross } from "./paper";
import type { Refusals } from "../../refusals";
import type { SheetTask } from "../plan/sheetTask";

/** The smallest text of a sheet, 9 points, is printed at 8 from this scale on. */
const LEAST_SCALE = 8 / 9;
/** How often a sheet is told on how many pages it is to fit: Excel may let the first time pass. */
const ATTEMPTS = 2;

/**
 * A4, one page wide, margins of 1 cm, page x / y and the sheet's name at the foot; one page in all where that can be
 * read. One batch, which asks a second time for what has not taken.
 */
export async function layOutPage(task: SheetTask, refusals: Refusals, signal: AbortSignal): Promise<void> {
  const refusal = { code: "page-refused", sheet: task.sheet } as const;
  const zoom = zoomOf(task.spec);
  const taken = await refusals.attempt(pageKey(task), refusal, () =>
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
  if (taken === false) refusals.note(pageKey(task), { ...refusal, member: "PageLayout.zoom" });
}

/** The same as a part of a batch; what comes back says, after the next sync, whether all has taken. */
export function askPage(sheet: Excel.Worksheet, task: SheetTask): () => boolean {
  const { pageLayout } = sheet;
  const zoom = zoomOf(task.spec);
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
  await refusals.attempt(pageKey(task), { code: "page-refused", sheet: task.sheet }, () =>
    runExcel(async (context) => {
      setTitles(context.workbook.worksheets.getItem(task.sheet).pageLayout, task);
      await context.sync();
    }, signal),
  );
}

/** By what a refusal of the page is remembered. */
export function pageKey({ spec }: SheetTask): string {
  return `${spec.id} page`;
}

function zoomOf(spec: SheetTask["spec"]): Excel.PageLayoutZoomOptions {
  return fitsOnePage(spec) ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
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
  pageLayout.headersFooters.defaultForAllPages.set({ centerFooter: "&P / &N", rightFooter: "&A" });
}

/** Says which rows every page repeats, as a part of a batch. */
export function setTitles(pageLayout: Excel.PageLayout, task: SheetTask): void {
  const { titles } = keptRows(task);
  if (titles === null) return;
  pageLayout.setPrintTitleRows(`$${String(titles.first + 1)}:$${String(titles.last + 1)}`);
}

/** Whether a sheet asks for one page and can be read on it. */
export function fitsOnePage(spec: SheetTask["spec"]): boolean {
  if (!spec.print.onePage) return false;
  const high = blockHeights(spec.blocks).reduce((sum, each) => sum + each, 0);
  return Math.min(scaleAcross(spec), roomOf(spec.print).height / high) >= LEAST_SCALE;
}
