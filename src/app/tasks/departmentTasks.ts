import type { Locale } from "../../glossary/locale";
import { TASK_FIELDS, type Task, type TaskEntry, type TaskField } from "../../documents/departmentTask/task";
import { trackedActions, type TrackedAction } from "../tracking/trackedActions";
import { AppError } from "../appError";

/** The open actions of a department. */
export interface DepartmentTasks {
  readonly department: string;
  readonly tasks: readonly Task[];
}

/** The plan by department. */
export interface SplitPlan {
  readonly departments: readonly DepartmentTasks[];
  /** Open actions of no department: they are on no list. */
  readonly unassigned: readonly string[];
  /** Days from the workbook's dates to those of the tasks. */
  readonly dateShift: number;
}

/**
 * The open actions of 改进计划 by 责任部门, as they are sent to the departments: what is done or declined stays here.
 *
 * @throws AppError `nothing-to-split` where no open action has a department; WorkbookError.
 */
export async function departmentTasks(locale: Locale, now: Date, signal: AbortSignal): Promise<SplitPlan> {
  const actions = (await trackedActions(locale, now, signal)) ?? [];
  const open = actions.filter(({ status }) => status !== "done" && status !== "declined");
  const departments = new Map<string, Task[]>();
  for (const action of open) {
    const { department } = action.entry;
    if (department === "") continue;
    departments.set(department, [...(departments.get(department) ?? []), taskOf(action)]);
  }
  if (departments.size === 0) throw new AppError("nothing-to-split", {});
  return {
    departments: [...departments].map(([department, tasks]) => ({ department, tasks: byKey(tasks) })),
    dateShift: open[0]?.dateShift ?? 0,
    unassigned: open.filter(({ entry }) => entry.department === "").map(({ name }) => name),
  };
}

function byKey(tasks: readonly Task[]): readonly Task[] {
  return [...tasks].sort((one, other) => (one.key < other.key ? -1 : 1));
}

function taskOf(action: TrackedAction): Task {
  return { key: action.key, problem: action.problem ?? "", action: action.name, entry: taskEntry(action) };
}

/** What a department's list shows of an action: the deadline that counts, be it only the proposed one. */
export function taskEntry({ entry, deadline }: Pick<TrackedAction, "entry" | "deadline">): TaskEntry {
  const fields = Object.keys(TASK_FIELDS) as TaskField[];
  const shown = fields.map((field) => [field, field === "due" ? deadline : entry[field]]);
  return Object.fromEntries(shown) as TaskEntry;
}
