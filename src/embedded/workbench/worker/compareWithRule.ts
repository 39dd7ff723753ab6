import type { CellValue } from "../../model/cellValue";

/** Whether a cell's value stands to a rule's operands as its operator says; values of different kinds do not compare. */
export function compareWithRule(
  value: CellValue,
  operator: string,
  first: CellValue,
  second: CellValue,
): boolean {
  const low = order(value, first);
  const high = order(value, second);
  if (operator === "NotEqual" || operator === "NotEqualTo") return low !== 0;
  if (low === null || high === null) return false;
  switch (operator) {
    case "Between":
      return low >= 0 && high <= 0;
    case "NotBetween":
      return low < 0 || high > 0;
    case "EqualTo":
      return low === 0;
    case "GreaterThan":
      return low > 0;
    case "LessThan":
      return low < 0;
    case "GreaterThanOrEqual":
    case "GreaterThanOrEqualTo":
      return low >= 0;
    case "LessThanOrEqual":
    case "LessThanOrEqualTo":
      return low <= 0;
    default:
      return false;
  }
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
