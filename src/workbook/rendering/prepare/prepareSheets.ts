import { freeSheetName } from "../../identity/sheetName";
import { shiftingCells } from "../../shiftingCells";
import { steadyDrawings } from "../../steadyDrawings";
import { WorkbookError } from "../../workbookError";
import type { SheetPlan } from "../plan/sheetPlan";
import { changesStack } from "../stack/rowSteps";
import { prepareSheet, type PrepareOptions } from "./prepareSheet";

/** How many names a new sheet may try. */
const ATTEMPTS = 10;
const TAKEN: readonly string[] = ["ItemAlreadyExists", "InvalidArgument"];

/**
 * Prepares the sheets one after the other. A chart sheet may bear the name that a new one was to have, and Excel does
 * not tell of it before: the new one then gets the next.
 *
 * @param onRenamed is told before a sheet is tried under another name.
 * @param onPrepared is told of each sheet that stands.
 */
export function prepareSheets(
  begun: readonly SheetPlan[],
  options: PrepareOptions,
  listeners: Listeners,
  signal: AbortSignal,
): Promise<readonly SheetPlan[]> {
  const sheets = begun.filter(movesRows).map(({ task }) => task.sheet);
  return steadyDrawings(sheets, () => prepareEach(begun, options, listeners, signal), signal);
}

interface Listeners {
  readonly onRenamed: (plans: readonly SheetPlan[]) => Promise<unknown>;
  readonly onPrepared: () => void;
}

/** Whether whole rows of a sheet come or go: where tables of a stack change, and where ours do not begin in its first row. */
function movesRows(plan: SheetPlan): boolean {
  return !plan.task.isNew && (plan.lift !== null || changesStack(plan));
}

async function prepareEach(
  begun: readonly SheetPlan[],
  options: PrepareOptions,
  listeners: Listeners,
  signal: AbortSignal,
): Promise<readonly SheetPlan[]> {
  const { book } = options;
  const plans = [...begun];
  const tried: string[] = [];
  for (const [index] of plans.entries()) {
    for (let attempt = 1; ; attempt++) {
      const plan = plans[index] as SheetPlan;
      try {
        const prepared = await shiftingCells([plan.task.sheet], () => prepareSheet(plan, options, signal));
        plans[index] = prepared;
        listeners.onPrepared();
        break;
      } catch (error) {
        if (attempt === ATTEMPTS || !plan.task.isNew || !isNameTaken(error)) throw error;
        tried.push(plan.task.sheet);
        const taken = [...book.sheetNames, ...plans.map(({ task }) => task.sheet), ...tried];
        plans[index] = renamed(plan, freeSheetName(plan.task.spec.name, taken));
        await listeners.onRenamed(plans);
      }
    }
  }
  return plans;
}

function renamed(plan: SheetPlan, sheet: string): SheetPlan {
  return { ...plan, task: { ...plan.task, sheet } };
}

function isNameTaken(error: unknown): boolean {
  if (!(error instanceof WorkbookError)) return false;
  const { officeCode, place } = error.data;
  return TAKEN.includes(String(officeCode)) && place === "WorksheetCollection.add";
}
