import type { Calculation } from "../../calculation/calculation";
import type { ConditionalFormat, DataBarBound, Sheet } from "../../model/sheet";
import type { DataBarView } from "../bookView";
import { ruleValue } from "./ruleValue";

type DataBar = Extract<ConditionalFormat, { type: "DataBar" }>;

/** The bars of a rule: each number's length between the rule's bounds. Null for cells without a number. */
export function dataBarViews(
  calculation: Calculation,
  sheet: Sheet,
  rule: DataBar,
): (row: number, column: number) => DataBarView | null {
  const numbers = numbersUnder(sheet, rule);
  const low = boundOf(calculation, sheet, rule.minimum, numbers, Math.min(0, numbers[0] ?? 0));
  const high = boundOf(calculation, sheet, rule.maximum, numbers, Math.max(0, numbers.at(-1) ?? 0));
  const { color, gradient, showValue } = rule;
  return (row, column) => {
    const value = sheet.cells.getValue(row, column);
    if (typeof value !== "number") return null;
    const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
    return { color, gradient, showValue, share };
  };
}

function numbersUnder(sheet: Sheet, { areas }: DataBar): readonly number[] {
  const numbers: number[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = sheet.cells.getValue(row, column);
        if (typeof value === "number") numbers.push(value);
      }
    }
  }
  return numbers.sort((first, second) => first - second);
}

/** @param automatic the bound where Excel chooses: 0 or the extreme value. */
function boundOf(
  calculation: Calculation,
  sheet: Sheet,
  bound: DataBarBound,
  numbers: readonly number[],
  automatic: number,
): number {
  const lowest = numbers[0] ?? 0;
  const highest = numbers.at(-1) ?? 0;
  switch (bound.type) {
    case "LowestValue":
      return lowest;
    case "HighestValue":
      return highest;
    case "Percent":
      return lowest + ((highest - lowest) * given(calculation, sheet, bound, 0)) / 100;
    case "Percentile":
      return (
        numbers[Math.round(((numbers.length - 1) * given(calculation, sheet, bound, 0)) / 100)] ?? automatic
      );
    case "Number":
    case "Formula":
      return given(calculation, sheet, bound, automatic);
    default:
      return automatic;
  }
}

function given(calculation: Calculation, sheet: Sheet, { formula }: DataBarBound, otherwise: number): number {
  if (formula === null) return otherwise;
  const corner = { row: 0, column: 0 };
  const value = ruleValue(calculation, sheet, formula, corner, corner);
  return typeof value === "number" ? value : otherwise;
}
