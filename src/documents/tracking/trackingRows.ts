import type { DocumentSources } from "../sources";
import { settingValue } from "../settings/settingValue";
import type { CellContent } from "../sheet/sheetSpec";
import { planRows, type PlanRow } from "../plan/planRows";

/** A row of 改善措施跟踪表: the plan's measure and how far it is. */
export interface TrackingRow {
  readonly key: string;
  readonly plan: PlanRow;
  /** What staff entered: 60, 0.6 and 1 (100 %) are understood. */
  readonly entered: CellContent;
  /** 0–100. */
  readonly progress: number;
  readonly finished: number | null;
}

/** One row a measure of the plan, in its order. */
export function trackingRows(sources: DocumentSources): readonly TrackingRow[] {
  const standing = new Map(sources.context.staff.tracking.map((row) => [row.key, row.cells]));
  return planRows(sources).rows.map((plan) => {
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

/** 已完成, 逾期, 即将逾期, 进行中 or 未开始, as of the day of the run; "" without a measure. */
export function statusAt(sources: DocumentSources, row: TrackingRow | undefined): string {
  const { words } = sources;
  if (row === undefined || row.plan.measure === "") return "";
  if (row.finished !== null || row.progress >= 100) return words("statusDone");
  const today = Math.floor(sources.context.madeAt);
  const { due } = row.plan;
  if (due !== null && due < today) return words("statusLate");
  if (due !== null && due <= today + settingValue(sources, "soon-late-days")) return words("statusSoonLate");
  return words(row.progress > 0 ? "statusRunning" : "statusNotStarted");
}
