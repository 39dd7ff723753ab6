import type { MessageCode } from "../../messages/messageCode";

/** Periods that have a name, by their labels, with the message that says it and the places of year and number. */
const NAMES: readonly (readonly [RegExp, MessageCode])[] = [
  [/^(\d{4})-(\d{2})$/u, "period-month"],
  [/^(\d{4})W(\d{2})$/u, "period-week"],
  [/^(\d{4})Q(\d)$/u, "period-quarter"],
  [/^(\d{4})H(1)$/u, "period-half-1"],
  [/^(\d{4})H(2)$/u, "period-half-2"],
  [/^(\d{4})$/u, "period-year"],
  [/^(\d{4})YTD$/u, "period-to-date"],
];

/** How a period is called: a message's code with its data. Days as they are. */
export function periodName(period: string): {
  readonly code: MessageCode | null;
  readonly data: Record<string, string>;
} {
  for (const [pattern, code] of NAMES) {
    const [found, year = "", number = ""] = pattern.exec(period) ?? [];
    if (found !== undefined) return { code, data: { year, part: String(Number(number)) } };
  }
  return { code: null, data: {} };
}
