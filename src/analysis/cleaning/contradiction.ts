import { bandOf } from "../survey/scale";
import type { Survey } from "../survey/survey";
import { saysSomething } from "./emptyReason";
import { maskPersonalData } from "./maskPersonalData";
import type { RowRule } from "./rowRule";
import { textAt } from "./textAt";

/** Below so many satisfied answers nothing is said about what the column is. */
const ENOUGH_TO_TELL = 30;

/**
 * S15, 逻辑矛盾: a score in the band 满意 together with a reason of dissatisfaction. Comments and multi-select flags
 * don't count. Where more than half of the satisfied (30 or more) give a reason, the column asks everybody why, and
 * nothing contradicts.
 */
export function contradictionRule(survey: Survey, score: Float64Array): RowRule {
  const columns = survey.reasons.map((column) => ({ column, says: saysSomething(column.texts) }));
  const scale = survey.score?.scale ?? null;
  if (columns.length === 0 || scale === null) return () => null;
  const isSatisfied = (row: number): boolean => {
    const value = score[row] ?? NaN;
    return !Number.isNaN(value) && bandOf(value, scale) === "satisfied";
  };
  const reasonAt = (row: number): string | null => {
    const said = columns.find(({ column, says }) => says[column.codes[row] ?? 0] === 1);
    return said === undefined ? null : textAt(said.column, row);
  };
  if (everybodyIsAsked(survey.rowCount, isSatisfied, reasonAt)) return () => null;
  return (row) => {
    const reason = isSatisfied(row) ? reasonAt(row) : null;
    if (reason === null) return null;
    return `${String(score[row] ?? "")} · ${maskPersonalData(reason, [textAt(survey.texts.customerName, row)])}`;
  };
}

function everybodyIsAsked(
  rowCount: number,
  isSatisfied: (row: number) => boolean,
  reasonAt: (row: number) => string | null,
): boolean {
  let satisfied = 0;
  let withReason = 0;
  for (let row = 0; row < rowCount; row++) {
    if (!isSatisfied(row)) continue;
    satisfied++;
    if (reasonAt(row) !== null) withReason++;
  }
  return satisfied >= ENOUGH_TO_TELL && withReason > satisfied / 2;
}
