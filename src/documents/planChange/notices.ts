import type { Warning } from "../../analysis/survey/recognition";
import type { DocumentContext } from "../context";
import { isGranted, movedDeadlines } from "./approved";
import { changeRows, type ChangeRow } from "./changeRows";

/**
 * What a run does with granted requests:
 * - `deadlines-moved`: new deadlines went into the plan. Data: count, requests.
 * - `change-not-moved`: granted requests name no action of the plan, or no new deadline. Data: count, requests.
 */
export function changeNotices(context: DocumentContext): readonly Warning[] {
  const granted = changeRows(context).rows.filter(({ cells }) => isGranted(cells));
  const moved = movedDeadlines(context);
  const isMoved = ({ plan, cells }: ChangeRow): boolean =>
    plan !== null && moved.has(plan.key) && typeof cells["newDeadline"] === "number";
  return [
    ...told("deadlines-moved", granted.filter(isMoved)),
    ...told(
      "change-not-moved",
      granted.filter((row) => !isMoved(row)),
    ),
  ];
}

function told(code: string, rows: readonly ChangeRow[]): readonly Warning[] {
  if (rows.length === 0) return [];
  return [{ code, count: rows.length, requests: rows.map(({ number }) => number) }];
}
