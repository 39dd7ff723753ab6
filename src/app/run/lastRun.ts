import { isLocale } from "../../glossary/locale";
import type { GenerateRequest } from "./generateRequest";

/** What of a run the next refresh repeats. */
export type LastRun = Pick<GenerateRequest, "period" | "compareWith" | "reasonsOf" | "locale" | "formulas">;

/** What the workbook keeps of a run. */
export function keptOfRun({ period, compareWith, reasonsOf, locale, formulas }: GenerateRequest): LastRun {
  return { period, compareWith, reasonsOf, locale, formulas };
}

/** What the workbook kept of its last run; of another program's or version's making only what is understood. */
export function lastRunOf(stored: unknown): Partial<LastRun> {
  if (typeof stored !== "object" || stored === null) return {};
  const known = Object.entries(stored).filter(([key, value]) => IS_KNOWN[key]?.(value) === true);
  return Object.fromEntries(known);
}

const isPeriod = (value: unknown): boolean => value === null || typeof value === "string";
const isOneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    words.some((word) => word === value);

const IS_KNOWN: Readonly<Record<string, (value: unknown) => boolean>> = {
  period: isPeriod,
  compareWith: isPeriod,
  reasonsOf: isOneOf("dissatisfied", "all"),
  locale: isLocale,
  formulas: isOneOf("auto", "always", "never"),
} satisfies Readonly<Record<keyof LastRun, unknown>>;
