import { CONCEPTS } from "../../glossary/concepts";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { settingValue } from "../settings/settingValue";
import { tableIn } from "../sheet/tableReference";
import { TRACKING } from "./table";
import type { TrackingRow } from "./trackingRows";

/** How an action stands on a day. */
export type ActionStatus = "late" | "soon-late" | "running" | "not-started" | "done";

/** What the status follows from. Days are serials; progress 0–100. */
export interface ActionState {
  readonly due: number | null;
  readonly progress: number;
  readonly finished: number | null;
}

export const STATUS_TERMS = {
  late: CONCEPTS.statusLate,
  "soon-late": CONCEPTS.statusSoonLate,
  running: CONCEPTS.statusRunning,
  "not-started": CONCEPTS.statusNotStarted,
  done: CONCEPTS.statusDone,
} as const;

/** S44: how an action stands on `today`; it is soon late when it is due within `soonDays`. */
export function statusOf(
  { due, progress, finished }: ActionState,
  today: number,
  soonDays: number,
): ActionStatus {
  if (finished !== null || progress >= 100) return "done";
  if (due !== null && due < today) return "late";
  if (due !== null && due <= today + soonDays) return "soon-late";
  return progress > 0 ? "running" : "not-started";
}

/** The same as a formula without "=", in a row of 改善措施跟踪表; blank without an action. */
export function statusFormula(context: DocumentContext): string {
  const { naming, localeOf } = context;
  const words = wordsOf(localeOf(TRACKING.document));
  const { own } = tableIn(context, TRACKING);
  const said = (status: ActionStatus): string => text(words(STATUS_TERMS[status]));
  const due = own("due");
  const today = naming.setting("today");
  const running = `IF(${own("progressValue")}>0,${said("running")},${said("not-started")})`;
  const soon = `IF(${due}<=${today}+${naming.setting("soon-late-days")},${said("soon-late")},${running})`;
  const open = `IF(ISNUMBER(${due}),IF(${due}<${today},${said("late")},${soon}),${running})`;
  const done = `OR(ISNUMBER(${own("finished")}),${own("progressValue")}>=100)`;
  return `IF(${own("measure")}="","",IF(${done},${said("done")},${open}))`;
}

/** 状态 of a row as of the day of the run, in the words of 改善措施跟踪表; "" without an action. */
export function statusWords(context: DocumentContext): (row: TrackingRow | undefined) => string {
  const words = wordsOf(context.localeOf(TRACKING.document));
  const today = Math.floor(context.madeAt);
  const soonDays = settingValue(context, "soon-late-days");
  return (row) => {
    if (row === undefined || row.plan.action === "") return "";
    const { progress, finished, plan } = row;
    return words(STATUS_TERMS[statusOf({ due: plan.due, progress, finished }, today, soonDays)]);
  };
}
