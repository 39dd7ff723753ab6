import { categoryLabels } from "../../analysis/reasons/shippedLabels";
import type { GroupRole } from "../../analysis/survey/role";
import type { AnswerRows } from "./answerRows";
import type { RowCondition, RowSet } from "./rowSet";

/** The rows that a measure of the period was computed from; of 不满意率 those that are dissatisfied. */
export function rowsOfMeasure(rows: AnswerRows, measure: string): RowSet {
  const own = measure === "dissatisfiedRate" ? rows.dissatisfied : rows.answered[measure];
  return answers([...rows.counted, ...(own ?? [])]);
}

/** The rows of the period whose reasons name a category. */
export function rowsOfReason({ counted, whoseReasons, reasonColumns }: AnswerRows, category: string): RowSet {
  return answers([...counted, ...whoseReasons, { columns: reasonColumns, oneOf: categoryLabels(category) }]);
}

/** The rows of the period that a group's measure was computed from. */
export function rowsOfGroup(rows: AnswerRows, role: GroupRole, name: string, measure: string): RowSet {
  const group: RowCondition = { columns: [role], oneOf: [name] };
  return answers([...rows.counted, ...(rows.answered[measure] ?? []), group]);
}

/** The rows that a month's measure was computed from, whatever the period. */
export function rowsOfMonth(rows: AnswerRows, month: string, measure: string): RowSet | null {
  const days = rows.months[month];
  return days === undefined ? null : answers([...rows.ofAnyPeriod, days, ...(rows.answered[measure] ?? [])]);
}

/** The rows of 剔除记录 that were left out by a rule. */
export function rowsLeftOut({ calledAs }: AnswerRows["leftOut"][number]): RowSet {
  return { document: "cleaning-log", conditions: [{ columns: ["rule"], oneOf: calledAs }] };
}

function answers(conditions: readonly RowCondition[]): RowSet {
  return { document: "clean-data", conditions };
}
