import { keptJson } from "../sheet/keptJson";

/** What a department enters of an action, and how each is compared: texts trimmed, dates as serial days, progress 0–100. */
export const TASK_FIELDS = {
  owner: "text",
  due: "date",
  progress: "progress",
  problems: "text",
  adjustment: "text",
  nextStep: "text",
  finished: "date",
  delayCause: "text",
} as const;

export type TaskField = keyof typeof TASK_FIELDS;

/** What stands in a field: a text ("" for none), or a number (null for none). */
export type TaskValue = string | number | null;

export type TaskEntry = Readonly<Record<TaskField, TaskValue>>;

/** An action on a department's list; its entries as they were sent. */
export interface Task {
  readonly key: string;
  readonly problem: string;
  readonly action: string;
  readonly entry: TaskEntry;
}

/** What a row says of how it was sent, as its hidden cell keeps it. */
export function sentText({ problem, action, entry }: Task): string {
  return JSON.stringify({ problem, action, ...entry });
}

/** What was sent of an action. */
export interface Sent extends TaskEntry {
  readonly problem: string;
  readonly action: string;
}

/** How a row was sent; null where its hidden cell is gone or was typed over. */
export function sentIn(content: unknown): Sent | null {
  const stored = keptJson(content);
  const keys = ["problem", "action", ...Object.keys(TASK_FIELDS)];
  const isWhole = typeof stored === "object" && stored !== null && keys.every((key) => key in stored);
  return isWhole ? (stored as Sent) : null;
}
