import { runExcel } from "../../excelRun";
import { lookKey } from "./ownBatch";
import { askFit, askPage, fitAnew, layOutPage, repeatHeadings, setTitles } from "./page";
import { addPageBreaks, breakPages, breaksPages, isOfData } from "./pageBreaks";
import { freeze, freezePanes } from "./panes";
import { isRefusal, type Refusals } from "../../refusals";
import type { SheetPlan } from "../plan/sheetPlan";
import type { SheetTask } from "../plan/sheetTask";

/** Sheets of one batch: printers make Excel slow with pages. */
const TOGETHER = 8;

/** What of its page and panes a sheet gets. */
interface Looks {
  readonly task: SheetTask;
  readonly page: "whole" | "titles" | "none";
  /** Whether it stands and may have become longer than a page, or short enough for one. */
  readonly fit: boolean;
  readonly breaks: boolean;
  readonly panes: boolean;
}

/**
 * Lays out the pages of new sheets and freezes their headings, and both anew where they have moved or were refused
 * before: several sheets a batch. Where Excel refuses one, each step of its sheets is taken in a batch of its own, so that
 * only what is refused is missing.
 */
export async function showHeadings(
  plans: readonly SheetPlan[],
  refusals: Refusals,
  signal: AbortSignal,
): Promise<void> {
  const all = plans.map((plan) => looksOf(plan, refusals));
  const wanted = all.filter(({ page, fit, breaks, panes }) => page !== "none" || fit || breaks || panes);
  for (let first = 0; first < wanted.length; first += TOGETHER) {
    const group = wanted.slice(first, first + TOGETHER);
    try {
      for (const task of await showTogether(group, signal)) await layOutPage(task, refusals, signal);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      for (const looks of group) await showApart(looks, refusals, signal);
    }
  }
}

function looksOf({ task, lift }: SheetPlan, refusals: Refusals): Looks {
  const hasMoved = lift !== null && lift.rows !== 0;
  const isWhole = task.isNew || refusals.wasRefused(lookKey(task, "page"));
  return {
    task,
    page: isWhole ? "whole" : hasMoved ? "titles" : "none",
    fit: !isWhole && !isOfData(task),
    breaks: breaksPages(task),
    panes: task.isNew || hasMoved || refusals.wasRefused(lookKey(task, "panes")),
  };
}

/** Gives the sheets whose pages have not taken what was set. */
function showTogether(group: readonly Looks[], signal: AbortSignal): Promise<readonly SheetTask[]> {
  return runExcel(async (context) => {
    const standing = group
      .filter(({ fit }) => fit)
      .map(({ task }) => askFit(context.workbook.worksheets.getItem(task.sheet), task));
    if (standing.length > 0) await context.sync();
    for (const setAnew of standing) setAnew();
    const asked = group.flatMap((looks) =>
      showOn(context.workbook.worksheets.getItem(looks.task.sheet), looks),
    );
    await context.sync();
    return asked.filter(({ hasTaken }) => !hasTaken()).map(({ task }) => task);
  }, signal);
}

function showOn(
  sheet: Excel.Worksheet,
  { task, page, breaks, panes }: Looks,
): readonly { readonly task: SheetTask; readonly hasTaken: () => boolean }[] {
  const asked = page === "whole" ? [{ task, hasTaken: askPage(sheet, task) }] : [];
  if (page === "titles") setTitles(sheet.pageLayout, task);
  if (breaks) addPageBreaks(sheet, task);
  if (panes) freeze(sheet, task);
  return asked;
}

async function showApart(
  { task, page, fit, breaks, panes }: Looks,
  refusals: Refusals,
  signal: AbortSignal,
): Promise<void> {
  if (page === "whole") await layOutPage(task, refusals, signal);
  if (page === "titles") await repeatHeadings(task, refusals, signal);
  if (fit) await fitAnew(task, refusals, signal);
  if (breaks) await breakPages(task, refusals, signal);
  if (panes) await freezePanes(task, refusals, signal);
}
