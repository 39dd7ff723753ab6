import type { Block } from "../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../documents/sheet/tableSpec";
import { columnLetters } from "../area";
import { runExcel } from "../excelRun";
import { columnPoints, HEADING_HEIGHT, LOOK_HEIGHTS, ROW_HEIGHT } from "../theme";
import { keptRows } from "./keptRows";
import type { Refusals } from "./refusals";
import { bodyRows, type SheetTask } from "./sheetTask";

const CENTIMETER = 28.35;
const MARGINS = {
  leftMargin: CENTIMETER,
  rightMargin: CENTIMETER,
  topMargin: CENTIMETER,
  bottomMargin: CENTIMETER * 1.5,
} as const;
const A4 = { portrait: { width: 595.3, height: 841.9 }, landscape: { width: 841.9, height: 595.3 } } as const;

/** The smallest text of a sheet, 9 points, is printed at 8 from this scale on. */
const LEAST_SCALE = 8 / 9;
/** Points of a row that nothing says otherwise of. */
const PLAIN_ROW = 15;

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

function setTitles(pageLayout: Excel.PageLayout, task: SheetTask): void {
  const { titles } = keptRows(task);
  if (titles === null) return;
  pageLayout.setPrintTitleRows(`$${String(titles.first + 1)}:$${String(titles.last + 1)}`);
}

/** Whether a sheet that asks for one page can be read on it. */
function fitsOnePage({ print, blocks, columnWidths }: SheetTask["spec"]): boolean {
  if (!print.onePage) return false;
  const { width, height } = A4[print.orientation];
  const printed = columnWidths.slice(0, print.columns ?? columnWidths.length);
  const wide = printed.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const high = heightOf(blocks);
  const across = (width - MARGINS.leftMargin - MARGINS.rightMargin) / wide;
  const down = (height - MARGINS.topMargin - MARGINS.bottomMargin) / high;
  return Math.min(across, down) >= LEAST_SCALE;
}

/** Points from the top of the sheet to the end of the lowest block. */
function heightOf(blocks: readonly Block[]): number {
  const heights = new Map<number, number>();
  const raise = (row: number, height: number): void => {
    heights.set(row, Math.max(heights.get(row) ?? PLAIN_ROW, height));
  };
  let last = 0;
  for (const block of blocks) {
    if (block.kind === "chart") {
      last = Math.max(last, block.to.row);
    } else if (block.kind === "drawing") {
      last = Math.max(last, block.row + block.covered.rows - 1);
    } else if (block.kind === "cells") {
      last = Math.max(last, block.row + block.rows.length - 1);
      block.rows.forEach((cells, i) => {
        const ofLooks = Math.max(
          0,
          ...cells.map((cell) => (cell === undefined ? 0 : (LOOK_HEIGHTS[cell.style] ?? 0))),
        );
        raise(block.row + i, block.rowHeights?.[i] ?? ofLooks);
      });
    } else {
      last = Math.max(last, block.row + bodyRows(block));
      raise(block.row, HEADING_HEIGHT);
      for (let i = 0; i < bodyRows(block); i++) raise(block.row + 1 + i, rowHeight(block, i));
    }
  }
  return Array.from({ length: last + 1 }, (_, row) => heights.get(row) ?? PLAIN_ROW).reduce(
    (sum, each) => sum + each,
    0,
  );
}

function rowHeight({ rowHeights, rowHeight: usual }: TableBlock, row: number): number {
  return rowHeights?.[row] ?? usual ?? ROW_HEIGHT;
}
