import type { CellValue } from "../../model/cellValue";

/** By operator: whether the orders of the value to the two operands are as asked. */
const TESTS: Readonly<Partial<Record<string, (low: number, high: number) => boolean>>> = {
  Between: (low, high) => low >= 0 && high <= 0,
  NotBetween: (low, high) => low < 0 || high > 0,
  EqualTo: (low) => low === 0,
  GreaterThan: (low) => low > 0,
  LessThan: (low) => low < 0,
  GreaterThanOrEqual: (low) => low >= 0,
  LessThanOrEqual: (low) => low <= 0,
};

/**
 * Whether a cell's value stands to a rule's operands as its operator (`Excel.ConditionalCellValueOperator`) says;
 * values of different kinds do not compare, and are not equal.
 */
export function compareWithRule(
  value: CellValue,
  operator: string,
  first: CellValue,
  second: CellValue,
): boolean {
  const low = order(value, first);
  const high = order(value, second);
  if (operator === "NotEqualTo") return low !== 0;
  return low !== null && high !== null && TESTS[operator]?.(low, high) === true;
}

/** Below, equal or above; texts compare without case. Null when the two are of different kinds. */
function order(value: CellValue, operand: CellValue): number | null {
  if (typeof value === "number" && typeof operand === "number") return value - operand;
  if (typeof value === "string" && typeof operand === "string") {
    const first = value.toLowerCase();
    const second = operand.toLowerCase();
    return first === second ? 0 : first < second ? -1 : 1;
  }
  return value === operand ? 0 : null;
}
