import type { MessageCode } from "../../messages/messageCode";

/** The periods that months of data make, each as the analysis takes it, the latest first. */
export interface PeriodChoices {
  readonly months: readonly string[];
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  readonly years: readonly string[];
}

/**
 * The periods of these months.
 *
 * @param months "2024-03".
 * @example periodChoices(["2024-03", "2024-04"]).quarters // ["2024Q2", "2024Q1"]
 */
export function periodChoices(months: readonly string[]): PeriodChoices {
  const latestFirst = [...months].sort().reverse();
  const named = (name: (year: string, month: number) => string): readonly string[] => [
    ...new Set(latestFirst.map((month) => name(month.slice(0, 4), Number(month.slice(5))))),
  ];
  return {
    months: latestFirst,
    quarters: named((year, month) => `${year}Q${String(Math.ceil(month / 3))}`),
    halves: named((year, month) => `${year}H${month <= 6 ? "1" : "2"}`),
    years: named((year) => year),
  };
}

/** How a period is called: a message's code with its data. Days as they are. */
export function periodName(period: string): {
  readonly code: MessageCode | null;
  readonly data: Record<string, string>;
} {
  const match = /^(\d{4})(?:-(\d{2})|([QH])(\d))?$/u.exec(period);
  if (match === null) return { code: null, data: {} };
  const [, year = "", month, part, number = ""] = match;
  if (month !== undefined)
    return { code: "period-month", data: { year, part: String(Number(month)), month } };
  if (part === "Q") return { code: "period-quarter", data: { year, part: number } };
  return part === "H"
    ? { code: number === "1" ? "period-half-1" : "period-half-2", data: { year } }
    : { code: "period-year", data: { year } };
}
