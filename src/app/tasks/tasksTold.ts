import { type TaskColumn, TASKS } from "../../documents/departmentTask/table";
import { TASK_FIELDS, type TaskField, type TaskValue } from "../../documents/departmentTask/task";
import { dateText } from "../../documents/sheet/periodWording";
import type { Locale } from "../../glossary/locale";
import type { MergeOutcome } from "./mergeTasks";
import type { Conflict, LeftOut } from "./mergedTasks";

/** A sentence by its code, with its data. */
export interface Told {
  readonly code:
    | LeftOut["code"]
    | "tasks-merged"
    | "tasks-nothing-new"
    | "tasks-conflict-changed"
    | "tasks-conflict-emptied"
    | "tasks-conflict-unsent";
  readonly data: Readonly<Record<string, unknown>>;
}

/** What was merged, and what was not and why. */
export function mergeTold({ cells, actions, leftOut }: MergeOutcome, locale: Locale): readonly Told[] {
  const done: Told =
    cells === 0
      ? { code: "tasks-nothing-new", data: {} }
      : { code: "tasks-merged", data: { cells, actions } };
  return [done, ...leftOutTold(leftOut, locale)];
}

/** What of the lists is not taken over. */
export function leftOutTold(leftOut: readonly LeftOut[], locale: Locale): readonly Told[] {
  return leftOut.map(({ code, column, ...data }) => ({
    code,
    data: { ...data, column: code === "tasks-column-added" ? column : headingOf(column, locale) },
  }));
}

/** What stands against what in a cell. @param blank what an empty cell is called. */
export function conflictTold(conflict: Conflict, locale: Locale, blank: string): Told {
  const { field, sent, workbook, returned } = conflict;
  const shown = (value: TaskValue): string => shownValue(field, value) || blank;
  const data = {
    ...conflict,
    column: headingOf(field, locale),
    workbook: shown(workbook),
    returned: shown(returned),
    sent: shown(sent ?? null),
  };
  if (sent === undefined) return { code: "tasks-conflict-unsent", data };
  const isEmptied =
    shownValue(field, returned) === "" && shownValue(field, workbook) === shownValue(field, sent);
  return { code: isEmptied ? "tasks-conflict-emptied" : "tasks-conflict-changed", data };
}

function headingOf(column: string, locale: Locale): string {
  return column in TASKS.headings ? TASKS.headings[column as TaskColumn][locale] : column;
}

function shownValue(field: TaskField, value: TaskValue): string {
  if (value === null) return "";
  const kind = TASK_FIELDS[field];
  if (kind === "date") return dateText(Number(value));
  return kind === "progress" ? `${String(value)}%` : String(value);
}
