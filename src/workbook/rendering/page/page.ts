import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { runExcel } from "../../excelRun";
import { keptRows } from "./keptRows";
import { fitsOnePage, placedSpec } from "./onePage";
import { inOwnBatch, lookKey } from "./ownBatch";
import { MARGINS } from "./paper";
import { movedArea, printArea } from "./printArea";
import { movedSides, sideMargins } from "./printScale";
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
  const zoom = zoomOf(placedSpec(task));
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
  const zoom = zoomOf(placedSpec(task));
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
 * Asks a standing sheet on how many pages it is to fit, how wide its margins are and what of it is printed, as a part of a
 * batch; what comes back says it anew, after the next sync, where its rows ask for something else. What staff set
 * themselves stays.
 */
export function askFit(sheet: Excel.Worksheet, task: SheetTask): () => void {
  const { pageLayout } = sheet;
  // only read: kept, it would cost a round trip at the end
  const area = pageLayout.getPrintAreaOrNullObject().untrack();
  pageLayout.load({ zoom: true, leftMargin: true, rightMargin: true });
  area.load({ address: true });
  const spec = placedSpec(task);
  return () => {
    moveArea(pageLayout, area, spec);
    if (!OURS.some((zoom) => hasTaken(pageLayout.zoom, zoom))) return;
    const wanted = zoomOf(spec);
    if (!hasTaken(pageLayout.zoom, wanted)) pageLayout.zoom = wanted;
    const sides = movedSides(pageLayout, spec);
    if (sides !== null) pageLayout.set(sides);
  };
}

function moveArea(pageLayout: Excel.PageLayout, found: Excel.RangeAreas, spec: SheetSpec): void {
  const moved = found.isNullObject ? null : movedArea(found.address, spec);
  if (moved !== null) pageLayout.setPrintArea(moved);
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

function zoomOf(spec: SheetSpec): Excel.PageLayoutZoomOptions {
  return fitsOnePage(spec) ? ONE_PAGE : ONE_WIDE;
}

function hasTaken(found: Excel.PageLayoutZoomOptions, wanted: Excel.PageLayoutZoomOptions): boolean {
  return (
    found.horizontalFitToPages === wanted.horizontalFitToPages &&
    (found.verticalFitToPages ?? null) === (wanted.verticalFitToPages ?? null)
  );
}

function setPage(pageLayout: Excel.PageLayout, task: SheetTask): void {
  const spec = placedSpec(task);
  pageLayout.set({
    paperSize: "A4",
    orientation: spec.print.orientation === "portrait" ? "Portrait" : "Landscape",
    ...MARGINS,
    ...sideMargins(spec),
    centerHorizontally: true,
  });
  setTitles(pageLayout, task);
  const area = printArea(spec);
  if (area !== null) pageLayout.setPrintArea(area);
  pageLayout.headersFooters.defaultForAllPages.set(FOOT);
}

/** Says which rows every page repeats, as a part of a batch. */
export function setTitles(pageLayout: Excel.PageLayout, task: SheetTask): void {
  const { titles } = keptRows(task);
  if (titles === null) return;
  pageLayout.setPrintTitleRows(`$${String(titles.first + 1)}:$${String(titles.last + 1)}`);
}
