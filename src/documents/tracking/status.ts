import { CONCEPTS } from "../../glossary/concepts";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { ADOPTION_TERMS, type Adoption } from "../plan/adoption";
import { PLAN } from "../plan/table";
import { settingValue } from "../settings/settingValue";
import { tableIn } from "../sheet/tableReference";
import { TRACKING } from "./table";
import type { TrackingRow } from "./trackingRows";

/** How an action stands on a day. */
export type ActionStatus =
  "late" | "soon-late" | "undecided" | "running" | "not-started" | "done" | "declined";

/** What the status follows from. Days are serials; progress 0–100. */
export interface ActionState {
  readonly adoption: Adoption | null;
  readonly owner: string;
  readonly deadline: number | null;
  readonly progress: number;
  readonly finished: number | null;
}

/** A meeting a week looks back so many days. */
export const DAYS_BACK = 7;

export const STATUS_TERMS = {
  late: CONCEPTS.statusLate,
  "soon-late": CONCEPTS.statusSoonLate,
  undecided: CONCEPTS.statusUndecided,
  running: CONCEPTS.statusRunning,
  "not-started": CONCEPTS.statusNotStarted,
  done: CONCEPTS.statusDone,
  declined: CONCEPTS.statusDeclined,
} as const satisfies Readonly<Record<ActionStatus, unknown>>;

/** All of them, the most urgent first. */
export const STATUSES: readonly ActionStatus[] = [
  "late",
  "soon-late",
  "undecided",
  "running",
  "not-started",
  "done",
  "declined",
];

/**
 * S44: how an action stands on `today`; it is soon late when its deadline lies within `soonDays`, and to be settled
 * without an owner or a deadline.
 */
export function statusOf(
  { adoption, owner, deadline, progress, finished }: ActionState,
  today: number,
  soonDays: number,
): ActionStatus {
  if (adoption === "declined") return "declined";
  if (finished !== null || progress >= 100) return "done";
  if (owner === "" || deadline === null) return "undecided";
  if (deadline < today) return "late";
  if (deadline <= today + soonDays) return "soon-late";
  return progress > 0 ? "running" : "not-started";
}

/** The same as a formula without "=", in a row of 改善措施跟踪表; blank without an action. */
export function statusFormula(context: DocumentContext): string {
  const { naming } = context;
  const { own } = tableIn(context, TRACKING);
  const said = (status: ActionStatus): string => text(statusWord(context, status));
  const [due, progress, today] = [own("due"), own("progressValue"), naming.setting("today")];
  const running = `IF(${progress}>0,${said("running")},${said("not-started")})`;
  const soon = `IF(${due}<=${today}+${naming.setting("soon-late-days")},${said("soon-late")},${running})`;
  const settled = `IF(${due}<${today},${said("late")},${soon})`;
  const isUnsettled = `OR(${own("owner")}="",NOT(ISNUMBER(${due})))`;
  const open = `IF(${isUnsettled},${said("undecided")},${settled})`;
  const isDone = `OR(ISNUMBER(${own("finished")}),${progress}>=100)`;
  const adopted = `IF(${isDone},${said("done")},${open})`;
  return `IF(${own("measure")}="","",IF(${isDeclined(context)},${said("declined")},${adopted}))`;
}

/** Whether the plan says 不采纳 of the row's action. */
function isDeclined(context: DocumentContext): string {
  const words = wordsOf(context.localeOf(PLAN.document));
  return `${tableIn(context, TRACKING).own("adoption")}=${text(words(ADOPTION_TERMS.declined))}`;
}

/** A status in the words of 改善措施跟踪表. */
export function statusWord({ localeOf }: DocumentContext, status: ActionStatus): string {
  return wordsOf(localeOf(TRACKING.document))(STATUS_TERMS[status]);
}

/** 状态 of a row as of the day of the run, in the words of 改善措施跟踪表; "" without an action. */
export function statusWords(context: DocumentContext): (row: TrackingRow | undefined) => string {
  const stands = statusToday(context);
  return (row) => (row === undefined || row.plan.action === "" ? "" : statusWord(context, stands(row)));
}

/** How actions stand on the day of the run. */
export function statusToday(context: DocumentContext): (row: TrackingRow) => ActionStatus {
  const today = Math.floor(context.madeAt);
  const soonDays = settingValue(context, "soon-late-days");
  return ({ plan, progress, finished }) => statusOf({ ...plan, progress, finished }, today, soonDays);
}
