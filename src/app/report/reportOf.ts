import type { MonthlyMeasures } from "../../analysis/monthly/monthlyMeasures";
import type { CustomerEffort } from "../../analysis/measures/customerEffort";
import type { NetPromoter } from "../../analysis/measures/netPromoter";
import type { Satisfaction } from "../../analysis/measures/satisfaction";
import type { AccountedReasons } from "../../analysis/reasons/accountedReasons";
import type { ParetoItem } from "../../analysis/reasons/pareto";
import type { Results } from "../../analysis/results";
import { UNCLASSIFIED } from "../../analysis/reasons/schemes/lastCategories";
import type { Survey } from "../../analysis/survey/survey";
import { countedWords } from "../../documents/measures/countedWords";
import { askedComparison, changesOf, controlOf, monthsOf, periodsOf } from "./reportedChanges";
import { answerRowsOf } from "../rows/answerRows";
import { listedTrends, loyaltyOf, trendsOf } from "./reportedTrends";
import { tilesOf } from "./reportedTiles";
import { reportedDimension, reportedDrivers } from "./reportedDimensions";
import { reportedDiagnosis } from "./reportedDiagnosis";
import { measuredProblemsOf } from "./reportedProblems";
import { reportedGroups } from "./reportedGroups";
import type { Report, ReportedReason, ReportedReview, ReportedSatisfaction } from "./report";

/** The report of an analysis, before there are sheets. `compared`: another period was asked for. */
export function reportOf(
  results: Results,
  told: Pick<Report, "finding" | "proposedGoals" | "remarks">,
  compared: boolean,
): Report {
  const { survey } = results.cleaned;
  return {
    source: survey.source,
    sources: [survey.source],
    roles: rolesOf(survey),
    ...(survey.sheetsAre === undefined ? {} : { sheetsAre: survey.sheetsAre }),
    scale: scaleOf(results),
    ...partOf(survey),
    reading: [],
    unused: [],
    rows: results.rows,
    nonResponse: nonResponseOf(results),
    satisfaction: satisfactionOf(results.satisfaction) ?? summedUpOf(results.summedUp),
    requiredSample: results.requiredSample,
    aggregated: results.summedUp !== undefined,
    dimensions: results.dimensions.map(reportedDimension),
    drivers: reportedDrivers(results),
    weighted: results.weighted,
    nps: promotersOf(results.nps),
    ces: effortOf(results.ces),
    reasons: reasonsOf(results),
    measuredProblems: measuredProblemsOf(results),
    diagnosis: reportedDiagnosis(results),
    groups: results.groups.map(reportedGroups),
    periods: periodsOf(results),
    trends: trendsOf(results),
    loyaltyGroups: loyaltyOf(results),
    control: controlOf(results),
    ...(compared ? { comparison: askedComparison(results) } : {}),
    ...(results.monthly === undefined ? {} : { monthly: monthlyOf(results.monthly) }),
    reasonReview: reviewOf(results),
    ...told,
    tiles: tilesOf(results),
    periodRows: periodRowsOf(results),
    months: monthsOf(results),
    measureMonths: listedTrends(results),
    changes: changesOf(results),
    answerRows: answerRowsOf(results),
    sheets: [],
    notMade: [],
    warnings: results.warnings,
  };
}

function monthlyOf({ months, items, changes }: MonthlyMeasures): NonNullable<Report["monthly"]> {
  return {
    months: months.map(({ label }) => label),
    items: items.map(({ name, values }, item) => ({
      name,
      values,
      change: changes[item]?.againstBefore.change ?? null,
      rate: changes[item]?.againstBefore.rate ?? null,
      yearRate: changes[item]?.againstYearBefore.rate ?? null,
    })),
  };
}

function periodRowsOf({ periodRows, period }: Results): Report["periodRows"] {
  const { read, kept, outside } = periodRows;
  return { period: period?.label ?? null, read, kept, outside };
}

function partOf({ part }: Survey): Pick<Report, "only"> {
  if (part === undefined) return {};
  const { role, value, header } = part;
  return { only: { role, value, header } };
}

function rolesOf({ headers }: Survey): Report["roles"] {
  const entries = Object.entries(headers).filter(([role]) => role !== "ignore");
  return Object.fromEntries(
    entries.map(([role, texts]): [string, string | readonly string[]] => [
      role,
      texts.length === 1 ? (texts[0] ?? "") : texts,
    ]),
  );
}

function scaleOf({ scale }: Results): Report["scale"] {
  if (scale === null) return null;
  const { min, max, satisfied, basicallySatisfied, neutral, turned } = scale;
  const counted = countedWords(scale);
  const bands = { min, max, satisfied, basicallySatisfied, neutral, turned };
  return counted === null ? bands : { ...bands, counted };
}

function nonResponseOf({ nonResponse }: Results): Report["nonResponse"] {
  if (nonResponse === null) return null;
  const { asked, unanswered, share } = nonResponse;
  return { asked, unanswered, share };
}

function satisfactionOf(satisfaction: Satisfaction | null): Report["satisfaction"] {
  if (satisfaction === null) return null;
  const { n, satisfied, basicallySatisfied, dissatisfied, rate, dissatisfiedRate } = satisfaction;
  const { mean, median, standardDeviation, interval } = satisfaction;
  const counts = { n, satisfied, basicallySatisfied, dissatisfied };
  return { ...counts, rate, dissatisfiedRate, mean, median, standardDeviation, interval };
}

function summedUpOf(summed: Results["summedUp"]): ReportedSatisfaction | null {
  if (summed === undefined) return null;
  const { n, unit, value } = summed;
  return {
    n,
    satisfied: null,
    basicallySatisfied: null,
    dissatisfied: null,
    rate: unit === "rate" ? value : null,
    dissatisfiedRate: null,
    mean: unit === "mean" ? value : null,
    median: null,
    standardDeviation: null,
    interval: null,
  };
}

function promotersOf(nps: NetPromoter | null): Report["nps"] {
  if (nps === null) return null;
  const { n, promoters, passives, detractors, score, interval } = nps;
  return { n, promoters, passives, detractors, score, interval };
}

function effortOf(ces: CustomerEffort | null): Report["ces"] {
  if (ces === null) return null;
  const { n, mean, interval, easyShare, easyInterval } = ces;
  return { n, mean, interval, easyShare, easyInterval };
}

function reasonsOf({ pareto, accountedReasons, furtherReasons }: Results): Report["reasons"] {
  if (pareto === null) return null;
  return {
    total: pareto.total,
    flat: pareto.flat,
    doubts: pareto.doubts,
    accounted: accountedReasons,
    items: pareto.items.map((item) => reportedReason(item, accountedReasons)),
    further: furtherReasons.map(({ title, accounted, pareto: { total, items } }) => ({
      title,
      total,
      accounted,
      // core problems come of the first question
      items: items.map((item) => ({ ...reportedReason(item, accounted), core: false })),
    })),
  };
}

function reviewOf({ reasonTexts, reasons }: Results): ReportedReview {
  const categories = reasons?.scheme.categories ?? [];
  return {
    ...reasonTexts,
    categories: categories.map(({ name }) => name).filter((name) => name !== UNCLASSIFIED),
  };
}

function reportedReason(
  { category, factor, count, share, cumulativeShare, core }: ParetoItem,
  accounted: AccountedReasons | null,
): ReportedReason {
  const { none, unclassified, classified } = accounted ?? { none: 0, unclassified: 0, classified: 0 };
  const answers = none + unclassified + classified;
  const answerShare = answers === 0 ? null : count / answers;
  return { category, factor, count, share, cumulativeShare, core, answerShare };
}
