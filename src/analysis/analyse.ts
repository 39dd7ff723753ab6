import { authenticity } from "./callbacks/authenticity";
import { inspectionCases } from "./inspection/inspectionCases";
import { meanDifference } from "./measures/sampleTests";
import { callList } from "./callbacks/callList";
import type { CleanedSurvey, Exclusion } from "./cleaning/cleaning";
import { cleanSurvey } from "./cleaning/cleanSurvey";
import { selectPeriod } from "./cleaning/selectPeriod";
import { periodRows } from "./cleaning/periodRows";
import { countByRule } from "./cleaning/ruleCounts";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "./analysisOptions";
import { findWarnings, repeatedWarnings } from "./analysisWarnings";
import { maskedWords } from "./cleaning/maskedWords";
import { comparePeriods } from "./comparison/comparePeriods";
import { verificationOf } from "./comparison/verificationOf";
import { compareGroups } from "./groupResults";
import { expectedRest } from "./measures/expectedRest";
import { requiredSample } from "./statistics/requiredSample";
import { measureLeftOut } from "./measures/leftOut";
import { measureCustomerEffort } from "./measures/customerEffort";
import { measureDimensions } from "./measures/dimensions";
import { driverWarnings, measureDrivers, type Drivers } from "./measures/drivers";
import { figuresOf } from "./measures/figures";
import { groupColumns } from "./measures/groupColumns";
import { measuresOf } from "./measures/measureRecords";
import { loyaltyGroups } from "./measures/loyaltyGroups";
import { measureTrends } from "./measures/measureTrends";
import { measureNetPromoter } from "./measures/netPromoter";
import { measureNonResponse, nonResponseWarnings } from "./measures/nonResponse";
import { measureOperating } from "./measures/operating";
import { partialAnswers, partialWarnings } from "./measures/partialAnswers";
import { repeatedProblems, type RepeatedProblems } from "./measures/repeatedProblems";
import { measureSatisfaction } from "./measures/satisfaction";
import { measureWeighted, weightWarnings } from "./measures/weighted";
import { datedByYear } from "./measures/yearsAnswered";
import { measuredProblems } from "./improvement/measuredProblems";
import { monthsAnswered } from "./improvement/monthsAnswered";
import { problemImpacts } from "./improvement/problemImpacts";
import { once, onceFor } from "./once";
import { identifiedCorrections } from "./reasons/identifiedReasons";
import { measureCircumstances } from "./diagnosis/measureCircumstances";
import { measureOpinions } from "./diagnosis/measureOpinions";
import { measureReasons, type MeasuredReasons } from "./reasons/measureReasons";
import { effectiveCategories } from "./reasons/mentions";
import type { ClassifiedReasons } from "./reasons/scheme";
import type { Results } from "./results";
import type { Survey } from "./survey/survey";
import { daysOf, trendOf } from "./trendResults";

/**
 * Cleans and measures a survey (S01–S25, S45). Without a period everything is measured; with one, all measures are
 * of that period. What a missing column makes impossible is null or empty.
 */
export function analyse(survey: Survey, options: AnalysisOptions = DEFAULT_ANALYSIS): Results {
  const cleaned = cleanSurvey(survey, options);
  const reasons = measureReasons(cleaned, options);
  const results = measureCleaned(cleaned, options, reasons);
  const measures = measuresOf(survey, results.operating);
  const { thresholds, groups, alarms = new Map(), goalOf = () => null } = options;
  const anyPeriod = options.period === null ? cleaned : selectPeriod(cleaned, null);
  const dated = datedByYear(cleaned);
  const { step } = results;
  const comparisons = comparePeriods(cleaned, measures, daysOf(dated), { ...options, step });
  const circumstances = findCircumstances(results, options);
  const limits = { ...thresholds, goalOf };
  const loyalty = loyaltyGroups(measures, cleaned, thresholds.smallSample, groups.order);
  const measured = measuredProblems({ ...results, circumstances, loyaltyGroups: loyalty }, limits);
  const coreProblems = [...results.coreProblems, ...measured];
  return {
    ...results,
    circumstances,
    warnings: [...results.warnings, ...loyaltyWarnings(survey, loyalty)],
    coreProblems,
    problemImpacts: problemImpacts(coreProblems, results.diagnosis),
    comparisons,
    verification: verificationOf(cleaned, measures, { ...reasons, reasonsOf: options.reasonsOf }),
    trends: measureTrends(measures, dated, anyPeriod, daysOf(dated), {
      step,
      startDay: options.monthStartDay,
      period: options.period,
      thresholds,
      alarms,
    }),
    loyaltyGroups: loyalty,
    figures: figuresOf(measures, results, comparisons[0]?.measures ?? []),
  };
}

/** What is derived from the results of the measures, not from the answers alone. */
type DerivedResults =
  | "circumstances"
  | "comparisons"
  | "verification"
  | "figures"
  | "problemImpacts"
  | "trends"
  | "loyaltyGroups";

function measureCleaned(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  reasons: MeasuredReasons,
): Omit<Results, DerivedResults> {
  const { survey, kept, answers, score } = cleaned;
  const scale = survey.score?.scale ?? null;
  const { warnings: groupWarnings, ...compared } = compareGroups(cleaned, options, reasons);
  const satisfaction = scale === null ? null : measureSatisfaction(score, kept, scale);
  const drivers = findDrivers(cleaned);
  const weighted = measureWeighted(cleaned);
  const nonResponse = measureNonResponse(cleaned);
  const partial = partialAnswers(cleaned);
  const days = daysOf(cleaned);
  return {
    cleaned,
    scale,
    period: options.period,
    monthStartDay: options.monthStartDay,
    rows: countRows(cleaned),
    periodRows: periodRows(cleaned, options.period),
    nonResponse,
    partialAnswers: partial,
    satisfaction,
    ...answersAhead(satisfaction, days, options),
    dimensions: measureDimensions(survey.dimensions, answers, drivers, options.dimensionFields),
    drivers,
    weighted,
    nps: survey.nps === null ? null : measureNetPromoter(survey.nps.values, answers),
    ces: survey.ces === null ? null : measureCustomerEffort(survey.ces.values, answers, survey.ces.scale),
    ...reasons.found,
    ...measureOpinions(cleaned, reasons, days, options),
    reasonsOf: options.reasonsOf,
    maskedWords: maskedWords(survey),
    groupColumns: groupColumns(survey),
    ...compared,
    ...trendOf(datedByYear(cleaned), options),
    days,
    monthsAnswered: monthsAnswered(days, options.period, options.monthStartDay),
    operating: measureOperating(cleaned, problemsAgain(cleaned, reasons.found.reasons, options)),
    appeals: measureLeftOut(cleaned, satisfaction, options.period, ({ rule }) => rule === "appeal"),
    misrated: measureLeftOut(cleaned, satisfaction, options.period, isMisrated(cleaned, options)),
    calls: once(() => callList(cleaned, options.calls)),
    inspectionCases: () => inspectionCases(cleaned, options.inspectionDraw),
    meanDifference,
    authenticity: once(() => authenticity(cleaned)),
    warnings: [
      ...survey.warnings,
      ...findWarnings(cleaned, options, { pareto: reasons.found.pareto, days }),
      ...reasons.warnings,
      ...weightWarnings(cleaned, weighted),
      ...partialWarnings(partial),
      ...nonResponseWarnings(nonResponse),
      ...(drivers === null ? [] : driverWarnings(survey.dimensions, drivers)),
      ...groupWarnings,
    ],
  };
}

/** What else a diagnosis can stand on where nobody tells of problems. */
function findCircumstances(
  { diagnosis, dimensions, cleaned, operating, groups }: Omit<Results, DerivedResults>,
  { thresholds, quadrants }: AnalysisOptions,
): Results["circumstances"] {
  if (diagnosis !== null || dimensions.some(({ field }) => field !== null)) return [];
  const { smallSample } = thresholds;
  return measureCircumstances(cleaned, { operating, groups, smallSample, chosen: quadrants ?? new Map() });
}

/** How many answers it takes, and how many are still to come. */
function answersAhead(
  satisfaction: Results["satisfaction"],
  days: Results["days"],
  { thresholds, period }: AnalysisOptions,
): Pick<Results, "requiredSample" | "expectedRest"> {
  return {
    requiredSample: requiredSample(satisfaction?.rate ?? null, thresholds.precision),
    expectedRest: expectedRest(satisfaction, period, days),
  };
}

/** 客户误评, by a column of the source or as a check call found. */
function isMisrated(
  { keys }: CleanedSurvey,
  { corrections }: AnalysisOptions,
): (exclusion: Exclusion) => boolean {
  return ({ rule, row }) =>
    rule === "misrated" || (rule === "by-hand" && corrections.get(keys()[row] ?? "")?.misrated === true);
}

/** Of customers who answered again and again, where the groups of an overall score don't tell. */
function loyaltyWarnings({ score }: Survey, tables: Results["loyaltyGroups"]): Results["warnings"] {
  return score === null ? repeatedWarnings(null, tables) : [];
}

function findDrivers({ survey, score, kept }: CleanedSurvey): Drivers | null {
  if (survey.score === null || survey.dimensions.length === 0) return null;
  return measureDrivers(survey.dimensions, kept, { values: score, scale: survey.score.scale });
}

function countRows({ survey, exclusions, flagged }: CleanedSurvey): Results["rows"] {
  const read = survey.rowCount;
  return { read, kept: read - exclusions.length, ...countByRule(exclusions, flagged) };
}

/** What came again, by the categories that staff corrected; 其他 and 未分类 are no problem of their own. */
function problemsAgain(
  cleaned: CleanedSurvey,
  reasons: ClassifiedReasons | null,
  options: AnalysisOptions,
): RepeatedProblems | null {
  if (reasons === null) return null;
  const { corrections, repeatDays } = options;
  const last = new Set(reasons.scheme.categories.flatMap(({ name, last }) => (last ? [name] : [])));
  const found = effectiveCategories(reasons, cleaned, identifiedCorrections(corrections, reasons.scheme));
  const withoutLast = onceFor((categories: readonly string[]) =>
    categories.filter((name) => !last.has(name)),
  );
  return repeatedProblems(cleaned.survey, {
    counted: selectPeriod(cleaned, null).kept,
    categoriesOf: (row) => withoutLast(found(row)),
    days: repeatDays,
  });
}
