import type { FlagColumn } from "../survey/survey";
import { NEVER, type RowRule } from "./rowRule";

/** Applies where a yes/no column says yes: 测试工单, 客户误评, 申诉成立 (S14). Shows the column's header. */
export function flagRule(column: FlagColumn | undefined): RowRule {
  return column === undefined ? NEVER : (row) => (column.values[row] === 1 ? column.header : null);
}
