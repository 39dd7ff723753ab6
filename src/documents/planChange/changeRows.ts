import type { DocumentContext } from "../context";
import { type PlanRow, planRows } from "../plan/planRows";
import { PLAN } from "../plan/table";
import { numberIn } from "../sheet/cellContent";
import { keyedRows, keyIssuer } from "../sheet/rowKeys";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { type StaffRow, staffRows } from "../staffState";
import { chosenKey, isGranted } from "./approved";
import { CHANGES } from "./table";

/** A row of 调整申请: a request, or a number that waits for one. */
export interface ChangeRow {
  readonly number: string;
  readonly cells: StaffRow["cells"];
  /** The action that it is about; null where it names none of the plan. */
  readonly plan: PlanRow | null;
  /** When the new deadline went into the plan, a serial day; null while it did not. */
  readonly applied: number | null;
  /** The deadline that the request changes; null where the action has none. */
  readonly original: number | null;
  /** The same, once it has been changed. */
  readonly originalThen: number | null;
}

const PREFIX = "TZ";
/** Numbers that wait for a request. */
const WAITING = 3;

/** The requests that stand, those granted put into the plan in this run, and numbers for further ones. */
export function changeRows(context: DocumentContext): {
  readonly rows: readonly ChangeRow[];
  readonly adopted: AdoptedKeys;
} {
  const { keyed, adopted } = keyedRows(PREFIX, staffRows(context.staff, CHANGES) ?? []);
  const plan = new Map(planRows(context).rows.map((row) => [row.key, row]));
  const rows = keyed.map(({ row, key }) => standingRow(context, row.cells, key, plan));
  const nextNumber = keyIssuer(
    PREFIX,
    rows.map(({ number }) => number),
  );
  const blank = rows.filter(({ cells }) => isBlank(cells)).length;
  const added = Array.from({ length: Math.max(0, WAITING - blank) }, (): ChangeRow => {
    return { number: nextNumber(), cells: {}, plan: null, applied: null, original: null, originalThen: null };
  });
  return { rows: [...rows, ...added], adopted };
}

function standingRow(
  context: DocumentContext,
  cells: StaffRow["cells"],
  number: string,
  actions: ReadonlyMap<string, PlanRow>,
): ChangeRow {
  const plan = actions.get(chosenKey(cells)) ?? null;
  const isNow = isPutIn(cells, plan);
  const before = numberIn(cells["originalThen"]);
  const originalThen = isNow ? deadlineBefore(context, plan) : before;
  return {
    number,
    cells,
    plan,
    applied: isNow ? Math.floor(context.madeAt) : numberIn(cells["applied"]),
    original: originalThen ?? plan?.deadline ?? null,
    originalThen,
  };
}

/** Whether this run puts the new deadline of a request into the plan. */
function isPutIn(cells: StaffRow["cells"], plan: PlanRow | null): boolean {
  return plan !== null && isGranted(cells) && typeof cells["newDeadline"] === "number";
}

/** The deadline that stood in the plan before this run. */
function deadlineBefore({ staff }: DocumentContext, plan: PlanRow | null): number | null {
  const standing = (staffRows(staff, PLAN) ?? []).find(({ key }) => key === plan?.key);
  return numberIn(standing?.cells["due"]) ?? plan?.proposed ?? null;
}

const ENTERED = [
  "action",
  "filed",
  "newDeadline",
  "reason",
  "alternative",
  "qualityReview",
  "approval",
  "result",
] as const;

/** Nobody wrote anything into the row. */
function isBlank(cells: StaffRow["cells"]): boolean {
  return ENTERED.every((key) => (cells[key] ?? "") === "");
}
