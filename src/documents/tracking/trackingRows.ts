import type { DocumentContext } from "../context";
import { perContext } from "../perContext";
import { planRows, type PlanRow } from "../plan/planRows";
import type { CellContent } from "../sheet/cellSpec";
import { staffRows } from "../staffState";
import { TRACKING } from "./table";

/** A row of 改善措施跟踪表: the plan's action and how far it is. */
export interface TrackingRow {
  readonly key: string;
  readonly plan: PlanRow;
  /** What staff entered: 60, 0.6 and 1 (100 %) are understood. */
  readonly entered: CellContent;
  /** 0–100. */
  readonly progress: number;
  /** Serial day; null while it is not. */
  readonly finished: number | null;
}

/** One row an action of the plan, in its order. */
export const trackingRows = perContext(tracked);

function tracked(context: DocumentContext): readonly TrackingRow[] {
  const standing = new Map((staffRows(context.staff, TRACKING) ?? []).map(({ key, cells }) => [key, cells]));
  return planRows(context).rows.map((plan) => {
    const cells = standing.get(plan.key);
    const entered = cells?.["progress"] ?? null;
    const finished = cells?.["finished"];
    return {
      key: plan.key,
      plan,
      entered,
      progress: progressOf(entered),
      finished: typeof finished === "number" ? finished : null,
    };
  });
}

/** Progress in percent: an entry up to 1 is a share. */
export function progressOf(entered: CellContent): number {
  if (typeof entered !== "number") return 0;
  return entered <= 1 ? entered * 100 : entered;
}

/** The same as a formula without "=", of the cell in which staff enter it. */
export function progressFormula(entered: string): string {
  return `IF(ISNUMBER(${entered}),IF(${entered}<=1,${entered}*100,${entered}),0)`;
}
