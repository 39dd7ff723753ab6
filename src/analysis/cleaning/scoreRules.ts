import { rawCellAt } from "../survey/rawColumn";
import type { ScoreColumn } from "../survey/survey";
import { NEVER, type RowRule } from "./rowRule";

/** S14, 评分缺失: no score, or that nobody gave one ("未评价", "Unoffered"). Never applies without a score column. */
export function scoreMissingRule(column: ScoreColumn | null, score: Float64Array): RowRule {
  if (column === null) return NEVER;
  return (row) => {
    if (!Number.isNaN(score[row] ?? NaN) || column.invalid[row] === 1) return null;
    // a score that a correction took away is not what stands there
    return Number.isNaN(column.values[row] ?? NaN) ? String(rawCellAt(column.raw, row)).trim() : "";
  };
}

/** Something stands where the score belongs that is no answer on its scale: "5分?", 0 on 1–5, a correction off it. */
export function scoreInvalidRule(column: ScoreColumn | null, score: Float64Array): RowRule {
  if (column === null) return NEVER;
  return (row) => {
    const value = score[row] ?? NaN;
    if (Number.isNaN(value)) return column.invalid[row] === 1 ? String(rawCellAt(column.raw, row)) : null;
    return value < column.scale.min || value > column.scale.max ? String(value) : null;
  };
}
