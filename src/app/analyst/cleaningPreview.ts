import type { GroupRole } from "../../analysis/survey/role";
import { partsOfSurvey } from "../../analysis/cleaning/partOfSurvey";
import { EXCLUSION_RULES, type ExclusionRule } from "../../analysis/cleaning/cleaning";
import { dayText } from "../../analysis/periods/calendarDay";
import { weekOf } from "../../analysis/periods/isoWeek";
import { monthOf } from "../../analysis/periods/period";
import type { SourceDigest } from "../sourceData/sourceDigest";
import { sourceRowOf } from "../../documents/sheet/sourceRow";
import type { Results } from "../../analysis/results";
import type { Question } from "../../analysis/survey/decision/openQuestions";
import { bandOf, type Band, type Scale } from "../../analysis/survey/scale";
import type { Decision, Recognition, Warning } from "../../analysis/survey/recognition";

/** The periods that the data cover; none without a column that tells when. */
export interface DataPeriods {
  /** "2024-03", in order. */
  readonly months: readonly string[];
  /** "2024W18", in order. */
  readonly weeks: readonly string[];
  /** "2024", in order, where no more than the year is known; else none. */
  readonly years: readonly string[];
  /** The day (1–28) on which a 考核月 begins. */
  readonly monthStartDay: number;
}

/** What cleaning would drop, and the periods that the data cover. */
export interface CleaningPreview extends DataPeriods {
  /** By which it is known whether the last run read the same; null without a survey. */
  readonly source: SourceDigest | null;
  readonly read: number;
  readonly kept: number;
  /** Rules that drop rows, in their order, with up to three of the rows (sheet rows, 1-based; content masked). */
  readonly excluded: readonly {
    readonly rule: ExclusionRule;
    readonly count: number;
    readonly examples: readonly { readonly row: number | string | null; readonly found: string }[];
  }[];
  /** The columns by which the survey can be narrowed down, each with its largest groups. */
  readonly parts: ReturnType<typeof partsOfSurvey>;
  /** As which groups the names of the survey's sheets stand; absent where it has no such groups. */
  readonly sheetsAre?: GroupRole;
  /** The latest day with an answer, "2024-05-31"; null where no time is known. */
  readonly lastDay: string | null;
  readonly warnings: readonly Warning[];
  /** What was answered and in which band it falls; null without an overall score. */
  readonly score: { readonly scale: Scale; readonly answers: readonly AnsweredScore[] } | null;
  /** How the whole source is read. */
  readonly decisions: readonly Decision[];
  /** What only the user can decide of it. */
  readonly questions: readonly Question[];
}

/** A score that was given: how often, in the survey's own words where it has any, and in which band. */
export interface AnsweredScore {
  readonly value: number;
  readonly words: readonly string[];
  readonly count: number;
  readonly band: Band;
}

const EXAMPLES = 3;
/** How many groups of a column are offered. */
const GROUPS_OFFERED = 50;

/** What of the results the preview shows. */
export function previewOf(
  results: Results,
  { decisions }: Recognition,
  questions: readonly Question[],
): Omit<CleaningPreview, "source"> {
  const { rows, cleaned, step, days, monthStartDay, warnings } = results;
  const labels = labelsOf(results);
  const excluded = EXCLUSION_RULES.filter((rule) => rows.excluded[rule] > 0).map((rule) => ({
    rule,
    count: rows.excluded[rule],
    examples: cleaned.exclusions
      .filter((exclusion) => exclusion.rule === rule)
      .slice(0, EXAMPLES)
      .map(({ row, found }) => ({ row: sourceRowOf(cleaned.survey, row), found })),
  }));
  const lastDay = days?.days.at(-1);
  return {
    read: rows.read,
    kept: rows.kept,
    excluded,
    months: step === "year" ? [] : labels,
    years: step === "year" ? labels : [],
    weeks: [...new Set(days?.days.map((day) => weekOf(day).label))],
    parts: partsOfSurvey(cleaned.survey).map(({ values, ...column }) => ({
      ...column,
      values: values.slice(0, GROUPS_OFFERED),
    })),
    ...(cleaned.survey.sheetsAre === undefined ? {} : { sheetsAre: cleaned.survey.sheetsAre }),
    lastDay: lastDay === undefined ? null : dayText(lastDay),
    monthStartDay,
    warnings,
    score: scoreOf(results),
    decisions,
    questions,
  };
}

/** The periods of the answers; of a table that has none, the months of its days. */
function labelsOf({ months, days, monthStartDay }: Results): readonly string[] {
  if (months.length > 0) return months.map(({ period }) => period);
  return [...new Set(days?.days.map((day) => monthOf(day, monthStartDay).label))];
}

/** The best answers first. */
function scoreOf({ scale, satisfaction }: Results): CleaningPreview["score"] {
  if (scale === null || satisfaction === null) return null;
  const answers = satisfaction.distribution.map(({ value, count }) => ({
    value,
    words: scale.anchors.filter((anchor) => anchor.value === value).map(({ word }) => word),
    count,
    band: bandOf(value, scale),
  }));
  return { scale, answers: scale.direction === "higher-is-better" ? answers.reverse() : answers };
}
