import type { ExclusionRule } from "../../analysis/cleaning/cleaning";
import { calendarDay } from "../../analysis/periods/calendarDay";
import type { Results } from "../../analysis/results";
import type { Scale } from "../../analysis/survey/scale";
import { exclusionTerm } from "../../documents/cleaningLog/logLines";
import { LOCALES } from "../../glossary/locale";
import type { RowCondition } from "./rowSet";

/** What tells the rows behind a figure: in 清洗数据, which has a row an answer, and in 剔除记录. */
export interface AnswerRows {
  /** Rows of the period that count. */
  readonly counted: readonly RowCondition[];
  /** Rows that count, of any period. */
  readonly ofAnyPeriod: readonly RowCondition[];
  /** That a measure was answered, by its key. */
  readonly answered: Readonly<Record<string, readonly RowCondition[]>>;
  readonly dissatisfied: readonly RowCondition[];
  /** Whose reasons count, and the columns in which they stand. */
  readonly whoseReasons: readonly RowCondition[];
  readonly reasonColumns: readonly string[];
  /** The months (or weeks, or years) by their names. */
  readonly months: Readonly<Record<string, RowCondition>>;
  /** The rows of the period that were left out, by rule: how many, and what 剔除记录 calls why. */
  readonly leftOut: readonly {
    readonly rule: ExclusionRule;
    readonly count: number;
    readonly calledAs: readonly string[];
  }[];
}

/** Null for a source without a row an answer, of which there is no 清洗数据. */
export function answerRowsOf(results: Results): AnswerRows | null {
  const { cleaned, scale, period, reasons, periods, trends } = results;
  const { kind, time, years } = cleaned.survey;
  if (kind !== "answers" && kind !== "long") return null;
  const ofAnyPeriod: readonly RowCondition[] = [{ column: "excluded", criteria: ["="] }];
  const days = time === null && years !== undefined ? inYears : onDays;
  const dissatisfied = scale === null ? [] : [dissatisfiedCondition(scale)];
  const months = [...periods, ...trends.flatMap((trend) => trend.periods)];
  return {
    counted:
      period === null || (time === null && years === undefined)
        ? ofAnyPeriod
        : [...ofAnyPeriod, days(period)],
    ofAnyPeriod,
    answered: answeredBy(results),
    dissatisfied,
    whoseReasons: whoseReasons(results, dissatisfied),
    reasonColumns: Array.from({ length: reasons?.mostPerRow ?? 0 }, (_, place) => `reason${String(place)}`),
    months: Object.fromEntries(months.map((month) => [month.period, days(month)])),
    leftOut: leftOutOf(results),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function onDays({ from, to }: Stretch): RowCondition {
  return { column: "time", from, before: to };
}

/** Where nothing but years is known. */
function inYears({ from, to }: Stretch): RowCondition {
  const [first, last] = [calendarDay(from).year, calendarDay(to - 1).year];
  return { column: "year", criteria: [`>=${String(first)}`, `<=${String(last)}`] };
}

/** As the formulas count: numbers on the scale of the overall score, any number in other columns. */
function answeredBy({ scale, cleaned, operating }: Results): AnswerRows["answered"] {
  const number = (column: string): readonly RowCondition[] => [{ column, criteria: [">-1E+300"] }];
  const score = scale === null ? [] : [onScale(scale)];
  const { dimensions } = cleaned.survey;
  return {
    ...(scale === null ? {} : { rate: score, dissatisfiedRate: score, mean: score, answers: score }),
    ...Object.fromEntries(
      dimensions.map(({ header }, place) => [`dimension:${header}`, number(`dimension${String(place)}`)]),
    ),
    nps: number("nps"),
    ces: number("ces"),
    easyShare: number("ces"),
    ...Object.fromEntries(operating.map(({ role }) => [role, number(`operating-${role}`)])),
  };
}

function onScale({ min, max }: Scale): RowCondition {
  return { column: "score", criteria: [`>=${String(min)}`, `<=${String(max)}`] };
}

function dissatisfiedCondition(scale: Scale): RowCondition {
  const { min, max, basicallySatisfied, neutral, direction } = scale;
  const limit = String(neutral ?? basicallySatisfied);
  return direction === "higher-is-better"
    ? { column: "score", criteria: [`>=${String(min)}`, `<${limit}`] }
    : { column: "score", criteria: [`>${limit}`, `<=${String(max)}`] };
}

function whoseReasons(
  { scale, reasonsOf, cleaned }: Results,
  dissatisfied: readonly RowCondition[],
): readonly RowCondition[] {
  if (scale !== null) return reasonsOf === "all" ? [onScale(scale)] : dissatisfied;
  return reasonsOf === "all" || cleaned.survey.nps === null
    ? []
    : [{ column: "nps", criteria: [">=0", "<=6"] }];
}

function leftOutOf({ periodRows, cleaned }: Results): AnswerRows["leftOut"] {
  const byRule = new Map<ExclusionRule, { count: number; readonly calledAs: Set<string> }>();
  for (const exclusion of periodRows.exclusions) {
    const line = byRule.get(exclusion.rule) ?? { count: 0, calledAs: new Set<string>() };
    byRule.set(exclusion.rule, line);
    line.count++;
    const term = exclusionTerm(cleaned.survey, exclusion);
    for (const locale of LOCALES) line.calledAs.add(term[locale]);
  }
  return [...byRule].map(([rule, { count, calledAs }]) => ({ rule, count, calledAs: [...calledAs] }));
}
