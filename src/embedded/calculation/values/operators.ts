import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { toNumber, toText } from "./coercion";
import { compareValues } from "./compare";
import { DIV_ERROR, finite, NUM_ERROR } from "./errors";

/** `-x` and `x%`. */
export function unaryOperation(operator: string, operand: CellValue, date1904: boolean): CellValue {
  const value = toNumber(operand, date1904);
  if (value instanceof CellError) return value;
  return finite(operator === "%" ? value / 100 : -value);
}

const COMPARISONS: Readonly<Partial<Record<string, (order: number) => boolean>>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** What an operator makes of two values. */
export type PairOperation = (left: CellValue, right: CellValue) => CellValue;

/** Arithmetic, comparison or joining, as Excel's operators do; an error in either value is the result. */
export function pairOperation(operator: string, date1904: boolean): PairOperation {
  const combine = combination(operator, date1904);
  return (left, right) => {
    if (left instanceof CellError) return left;
    return right instanceof CellError ? right : combine(left, right);
  };
}

function combination(operator: string, date1904: boolean): PairOperation {
  const comparison = COMPARISONS[operator];
  if (comparison !== undefined) return (left, right) => comparison(compareValues(left, right));
  if (operator === "&") return joined;
  return (left, right) => {
    const first = toNumber(left, date1904);
    if (first instanceof CellError) return first;
    const second = toNumber(right, date1904);
    return second instanceof CellError ? second : arithmetic(operator, first, second);
  };
}

function joined(left: CellValue, right: CellValue): CellValue {
  const first = toText(left);
  const second = toText(right);
  if (first instanceof CellError) return first;
  return second instanceof CellError ? second : first + second;
}

function arithmetic(operator: string, first: number, second: number): CellValue {
  switch (operator) {
    case "+":
      return finite(snapped(first + second, first));
    case "-":
      return finite(snapped(first - second, first));
    case "*":
      return finite(first * second);
    case "/":
      return second === 0 ? DIV_ERROR : finite(first / second);
    default:
      return power(first, second);
  }
}

/** Excel takes a sum that is nothing but the rounding error of its terms as 0: 0.5-0.4-0.1. */
function snapped(sum: number, term: number): number {
  return Math.abs(sum) < Math.abs(term) * 5e-16 ? 0 : sum;
}

/** `base ^ exponent`: #NUM! for 0^0 and for what is not real, #DIV/0! for 0 to a negative power. */
export function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return NUM_ERROR;
  if (base === 0 && exponent < 0) return DIV_ERROR;
  return finite(base ** exponent);
}
