import { authenticity } from "./callbacks/authenticity";
import { callList, DEFAULT_CALLS } from "./callbacks/callList";
import { EXCLUSION_RULES, FLAG_RULES, type CleanedSurvey, type Exclusion } from "./cleaning/cleaning";
import { cleanSurvey } from "./cleaning/cleanSurvey";
import { ruleCounts } from "./cleaning/ruleCounts";
import { selectPeriod, without, type Selection } from "./cleaning/selectPeriod";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "./analysisOptions";
import { findWarnings, repeatedWarnings } from "./analysisWarnings";
import { maskedWords } from "./cleaning/maskedWords";
import { compareSelections } from "./comparison/compareSelections";
import { answerDays, coverageOf, type AnswerDays } from "./measures/answerDays";
import { bandCodes } from "./measures/bandCodes";
import { fittingChart } from "./measures/controlChart";
import { measureLeftOut } from "./measures/leftOut";
import { measureCustomerEffort } from "./measures/customerEffort";
import { measureDimensions } from "./measures/dimensions";
import { driverWarnings, measureDrivers, type Drivers } from "./measures/drivers";
import { figuresOf } from "./measures/figures";
import { groupColumns } from "./measures/groupColumns";
import { measureGroups } from "./measures/groups";
import type { MeasureRecord } from "./measures/measureRecord";
import { measuresOf } from "./measures/measureRecords";
import { measureMonths } from "./measures/months";
import { measureNetPromoter } from "./measures/netPromoter";
import { measureNonResponse, nonResponseWarnings } from "./measures/nonResponse";
import { measureOperating } from "./measures/operating";
import { repeatedCustomers } from "./measures/repeatedCustomers";
import { measureSatisfaction } from "./measures/satisfaction";
import { measureWeighted, weightWarnings } from "./measures/weighted";
import { measuredProblems } from "./improvement/measuredProblems";
import { measureReasons } from "./reasons/measureReasons";
import type { ComparedMeasure, ComparedPeriods } from "./comparison/comparedMeasure";
import type { PeriodMeasure } from "./measures/periodMeasure";
import type { Results } from "./results";
import type { Survey } from "./survey/survey";

/**
 * Cleans and measures a survey (S01–S25, S45). Without a period everything is measured; with one, all measures are
 * of that period. What a missing column makes impossible is null or empty.
 */
export function analyse(survey: Survey, options: AnalysisOptions = DEFAULT_ANALYSIS): Results {
  const cleaned = cleanSurvey(survey, options);
  const results = measureCleaned(cleaned, options);
  const measures = measuresOf(survey);
  const comparison = findComparison(cleaned, measures, options);
  return {
    ...results,
    coreProblems: [...results.coreProblems, ...measuredProblems(results, options.thresholds)],
    comparison,
    figures: figuresOf(measures, results, comparison),
  };
}

function measureCleaned(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
): Omit<Results, "comparison" | "figures"> {
  const { survey, kept, answers, score } = cleaned;
  const scale = survey.score?.scale ?? null;
  const overall = scale === null ? null : { values: score, scale };
  const bands = overall === null ? null : bandCodes(score, kept, overall.scale);
  const repeated = bands === null ? null : repeatedCustomers(survey, bands);
  const groups =
    bands === null ? [] : measureGroups(survey, { score, bands, repeated }, options.thresholds.smallSample);
  const satisfaction = overall === null ? null : measureSatisfaction(score, kept, overall.scale);
  const drivers = findDrivers(cleaned);
  const weighted = measureWeighted(cleaned);
  const nonResponse = measureNonResponse(cleaned);
  const rows = countRows(cleaned);
  const days = survey.time === null ? null : answerDays(survey.time.values);
  const periods = findMonths(cleaned, days, options);
  const reasons = measureReasons(cleaned, options);
  return {
    cleaned,
    scale,
    period: options.period,
    rows,
    ruleCounts: ruleCounts(rows),
    nonResponse,
    satisfaction,
    dimensions: measureDimensions(survey.dimensions, answers, drivers),
    drivers,
    weighted,
    nps: survey.nps === null ? null : measureNetPromoter(survey.nps.values, answers),
    ces: survey.ces === null ? null : measureCustomerEffort(survey.ces.values, answers, survey.ces.scale),
    ...reasons.found,
    reasonsOf: options.reasonsOf,
    maskedWords: maskedWords(survey),
    groupColumns: groupColumns(survey),
    groups,
    periods,
    control: fittingChart(periods.map(({ dissatisfied, n }) => ({ count: dissatisfied, n }))),
    days,
    comparedPeriods: comparedPeriods(days, options),
    operating: measureOperating(cleaned),
    appeals: measureLeftOut(cleaned, satisfaction, options.period, ({ rule }) => rule === "appeal"),
    misrated: measureLeftOut(cleaned, satisfaction, options.period, isMisrated(cleaned, options)),
    calls: () => callList(cleaned, options.calls ?? DEFAULT_CALLS),
    authenticity: () => authenticity(cleaned),
    warnings: [
      ...survey.warnings,
      ...findWarnings(cleaned, options, { pareto: reasons.found.pareto, days }),
      ...reasons.warnings,
      ...weightWarnings(cleaned, weighted),
      ...nonResponseWarnings(nonResponse),
      ...(drivers === null ? [] : driverWarnings(survey.dimensions, drivers)),
      ...repeatedWarnings(repeated, groups),
    ],
  };
}

/** 客户误评, by a column of the source or as a check call found. */
function isMisrated(
  { keys }: CleanedSurvey,
  { corrections }: AnalysisOptions,
): (exclusion: Exclusion) => boolean {
  return ({ rule, row }) =>
    rule === "misrated" || (rule === "by-hand" && corrections.get(keys[row] ?? "")?.misrated === true);
}

function findDrivers({ survey, score, kept }: CleanedSurvey): Drivers | null {
  if (survey.score === null || survey.dimensions.length === 0) return null;
  return measureDrivers(survey.dimensions, kept, { values: score, scale: survey.score.scale });
}

function countRows(cleaned: CleanedSurvey): Results["rows"] {
  const excluded = Object.fromEntries(EXCLUSION_RULES.map((rule) => [rule, 0])) as Record<
    (typeof EXCLUSION_RULES)[number],
    number
  >;
  for (const { rule } of cleaned.exclusions) excluded[rule]++;
  const flagged = Object.fromEntries(
    FLAG_RULES.map((rule) => [rule, cleaned.flagged[rule].length]),
  ) as Record<(typeof FLAG_RULES)[number], number>;
  const read = cleaned.survey.rowCount;
  return { read, kept: read - cleaned.exclusions.length, excluded, flagged };
}

function findMonths(
  cleaned: CleanedSurvey,
  days: AnswerDays | null,
  options: AnalysisOptions,
): PeriodMeasure[] {
  const { survey, score, kept } = cleaned;
  if (survey.score === null || survey.time === null || days === null) return [];
  const keptInAnyPeriod = options.period === null ? kept : selectPeriod(cleaned, null).kept;
  const { scale } = survey.score;
  return measureMonths(
    { score, scale, time: survey.time.values, kept, keptInAnyPeriod, days },
    { startDay: options.monthStartDay, period: options.period, thresholds: options.thresholds },
  );
}

/** Without a period, what is compared is everything that is not in the period before. */
function findComparison(
  cleaned: CleanedSurvey,
  measures: readonly MeasureRecord[],
  options: AnalysisOptions,
): ComparedMeasure[] {
  if (options.compareWith === null || cleaned.survey.time === null) return [];
  const before = selectPeriod(cleaned, options.compareWith);
  const current: Selection = cleaned;
  const after = options.period === null ? without(current, before) : current;
  return compareSelections(measures, cleaned, before, after);
}

function comparedPeriods(
  days: AnswerDays | null,
  { period, compareWith }: AnalysisOptions,
): ComparedPeriods | null {
  if (compareWith === null || days === null) return null;
  const isComplete = (of: ComparedPeriods["after"]["period"]): boolean =>
    of === null || coverageOf(of, days).complete;
  return {
    before: { period: compareWith, complete: isComplete(compareWith) },
    after: { period, complete: isComplete(period) },
  };
}
