import type { DocumentContext } from "../context";
import { perContext } from "../perContext";
import { planRows, type PlanRow } from "../plan/planRows";
import type { CellContent } from "../sheet/cellSpec";
import { staffRows } from "../staffState";
import { progressOf } from "./progress";
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
