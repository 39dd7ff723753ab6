import { isLocale } from "../../glossary/locale";
import { isGroupChoices, USUAL_GROUPS } from "../../analysis/measures/groupChoices";
import type { GenerateRequest } from "./generateRequest";

/** What of a run the next refresh repeats. */
export type LastRun = Pick<
  GenerateRequest,
  "period" | "compareWith" | "reasonsOf" | "groups" | "locale" | "formulas" | "withoutSurvey"
>;

/** What the workbook keeps of a run. */
export function keptOfRun(request: GenerateRequest): LastRun {
  const { period, compareWith, reasonsOf, groups = USUAL_GROUPS, locale, formulas } = request;
  const { withoutSurvey = false } = request;
  return { period, compareWith, reasonsOf, groups, locale, formulas, withoutSurvey };
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
  groups: isGroupChoices,
  locale: isLocale,
  formulas: isOneOf("auto", "always", "never"),
  withoutSurvey: (value: unknown) => typeof value === "boolean",
} satisfies Readonly<Record<keyof LastRun, unknown>>;
