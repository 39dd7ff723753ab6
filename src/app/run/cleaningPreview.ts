import { EXCLUSION_RULES, type ExclusionRule } from "../../analysis/cleaning/cleaning";
import { weekOf } from "../../analysis/periods/isoWeek";
import type { Results } from "../../analysis/results";
import type { Question } from "../../analysis/survey/decision/openQuestions";
import type { Decision, Recognition, Warning } from "../../analysis/survey/recognition";

/** The periods that the data cover; none without a column that tells when. */
export interface DataPeriods {
  /** "2024-03", in order. */
  readonly months: readonly string[];
  /** "2024W18", in order. */
  readonly weeks: readonly string[];
  /** The day (1–28) on which a 考核月 begins. */
  readonly monthStartDay: number;
}

/** What cleaning would drop, and the periods that the data cover. */
export interface CleaningPreview extends DataPeriods {
  readonly read: number;
  readonly kept: number;
  /** Rules that drop rows, in their order, with up to three of the rows (sheet rows, 1-based; content masked). */
  readonly excluded: readonly {
    readonly rule: ExclusionRule;
    readonly count: number;
    readonly examples: readonly { readonly row: number | null; readonly found: string }[];
  }[];
  readonly warnings: readonly Warning[];
  /** How the whole source is read. */
  readonly decisions: readonly Decision[];
  /** What only the user can decide of it. */
  readonly questions: readonly Question[];
}

const EXAMPLES = 3;

/** What of the results the preview shows. */
export function previewOf(
  results: Results,
  { decisions }: Recognition,
  questions: readonly Question[],
): CleaningPreview {
  const { rows, cleaned, periods, days, monthStartDay, warnings } = results;
  const excluded = EXCLUSION_RULES.filter((rule) => rows.excluded[rule] > 0).map((rule) => ({
    rule,
    count: rows.excluded[rule],
    examples: cleaned.exclusions
      .filter((exclusion) => exclusion.rule === rule)
      .slice(0, EXAMPLES)
      .map(({ row, found }) => ({ row: cleaned.survey.sheetRows[row] ?? null, found })),
  }));
  return {
    read: rows.read,
    kept: rows.kept,
    excluded,
    months: periods.map(({ period }) => period),
    weeks: [...new Set(days?.days.map((day) => weekOf(day).label))],
    monthStartDay,
    warnings,
    decisions,
    questions,
  };
}
