import type { PeriodMeasure } from "../../analysis/measures/periodMeasure";
import type { DocumentSources } from "../sources";

/** How much of a month is in the period evaluated, as the hidden column has it. */
export const CHOSEN = { whole: 2, part: 1, none: 0 } as const;

/** How much of a month is in the period evaluated, as a number. */
export function chosenCell({ chosen }: Pick<PeriodMeasure, "chosen">): number {
  return CHOSEN[chosen ?? "none"];
}

/** The same as a formula without "=", from the cells of its first day and the first after it. */
export function chosenFormula({ naming }: DocumentSources["context"], start: string, end: string): string {
  const [from, to] = [naming.setting("period-from"), naming.setting("period-to")];
  const isWhole = `AND(${start}>=${from},${end}<=${to}+1)`;
  const isPart = `AND(${start}<=${to},${end}>${from})`;
  const { whole, part, none } = CHOSEN;
  const found = `IF(${isWhole},${String(whole)},IF(${isPart},${String(part)},${String(none)}))`;
  return `IF(ISNUMBER(${from}),${found},${String(none)})`;
}
