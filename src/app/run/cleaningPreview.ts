import { EXCLUSION_RULES, type ExclusionRule } from "../../analysis/cleaning/cleaning";
import type { Results } from "../../analysis/results";
import type { Question } from "../../analysis/survey/decision/openQuestions";
import type { Decision, Recognition, Warning } from "../../analysis/survey/recognition";

/** What cleaning would drop, and the months that the data cover. */
export interface CleaningPreview {
  readonly read: number;
  readonly kept: number;
  /** Rules that drop rows, in their order, with up to three of the rows (sheet rows, 1-based; content masked). */
  readonly excluded: readonly {
    readonly rule: ExclusionRule;
    readonly count: number;
    readonly examples: readonly { readonly row: number | null; readonly found: string }[];
  }[];
  /** "2024-03", in order; empty without a column that tells when. */
  readonly months: readonly string[];
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
  const { rows, cleaned, periods, warnings } = results;
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
    warnings,
    decisions,
    questions,
  };
}
