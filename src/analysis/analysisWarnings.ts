import { momentsOf } from "./survey/moments";
import type { CleanedSurvey } from "./cleaning/cleaning";
import { everybodyGivesReasons } from "./cleaning/contradiction";
import { questionsAreForSome } from "./cleaning/incomplete";
import type { AnalysisOptions } from "./analysisOptions";
import type { GroupTable } from "./measures/groupTable";
import { areMany, type RepeatedCustomers } from "./measures/repeatedCustomers";
import { coverageOf, type AnswerDays } from "./measures/answerDays";
import { dayText } from "./periods/calendarDay";
import type { Pareto } from "./reasons/pareto";
import { UNCLASSIFIED } from "./reasons/schemes/lastCategories";
import { sizeOf } from "./sizeOf";
import type { Warning } from "./survey/recognition";

/** Under half of the reasons fitting a phrase, the dictionary needs work before its Pareto means much. */
const MUCH_UNCLASSIFIED = 0.5;

/**
 * What the user should know of the result:
 * - `period-without-time`: a period was asked for, but no column tells when. Data: period.
 * - `stray-dates`: days far from all others, which are in no month. Data: header, dates.
 * - `period-partial`: the data begin after the start of a period asked for, or stop before its end. Data: period, first,
 *   last.
 * - `small-sample`: fewer valid scores than a sure statement needs. Data: n, needed.
 * - `everybody-gives-reasons`: the reason column asks the satisfied too, so none was dropped as contradictory.
 * - `questions-for-some`: dimensions are blank for many, so none was dropped as unfinished.
 * - `many-unclassified`: at least half of the reasons fit no phrase. Data: count, total.
 * - `few-mentions`: too few reasons to call any problem core. Data: total, needed.
 * - `flat-distribution`: no category of reasons stands out.
 * - `tie-at-cut`: categories of equal count of which only some could be core; none is. Data: categories.
 */
export function findWarnings(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  { pareto, days }: { readonly pareto: Pareto | null; readonly days: AnswerDays | null },
): Warning[] {
  const { survey, score, kept } = cleaned;
  const warnings: Warning[] = [];
  const period = options.period ?? options.compareWith;
  if (period !== null && momentsOf(survey) === null)
    warnings.push({ code: "period-without-time", period: period.label });
  if (days !== null) warnings.push(...dateWarnings(survey.time?.header ?? "", days, options));
  const n = sizeOf(kept);
  const needed = options.thresholds.smallSample;
  if (n < needed) warnings.push({ code: "small-sample", n, needed });
  if (everybodyGivesReasons(survey, score)) warnings.push({ code: "everybody-gives-reasons" });
  if (questionsAreForSome(survey, options.limits?.answeredShare))
    warnings.push({ code: "questions-for-some" });
  return [...warnings, ...paretoWarnings(pareto)];
}

/**
 * Customers whose answers weigh so much that groups are tested with the effective n:
 * - `customer-in-group`: one customer has over 5 % of a group. Data: group, count, n.
 * - `customers-repeated`: over 20 % of the customers answer more than once. Data: count, total.
 */
export function repeatedWarnings(
  repeated: RepeatedCustomers | null,
  groups: readonly Pick<GroupTable, "repeated">[],
): Warning[] {
  const shares = groups.flatMap((table) => table.repeated?.largest ?? []);
  const [largest] = shares.sort((a, b) => b.count / b.n - a.count / a.n);
  return [
    ...(largest === undefined ? [] : [{ code: "customer-in-group", ...largest }]),
    ...(repeated === null || !areMany(repeated)
      ? []
      : [{ code: "customers-repeated", count: repeated.repeated, total: repeated.customers }]),
  ];
}

function dateWarnings(header: string, days: AnswerDays, { period, compareWith }: AnalysisOptions): Warning[] {
  const asked = [period, compareWith].filter((each) => each !== null);
  const partial = asked.flatMap((each): Warning[] => {
    const { complete, days: covered } = coverageOf(each, days);
    if (complete || covered === null) return [];
    const [first, last] = covered;
    return [{ code: "period-partial", period: each.label, first: dayText(first), last: dayText(last) }];
  });
  if (days.stray.length === 0) return partial;
  return [{ code: "stray-dates", header, dates: days.stray.map(dayText) }, ...partial];
}

function paretoWarnings(pareto: Pareto | null): Warning[] {
  if (pareto === null || pareto.total === 0) return [];
  const warnings: Warning[] = [];
  const count = pareto.items.find(({ category }) => category === UNCLASSIFIED)?.count ?? 0;
  if (count >= MUCH_UNCLASSIFIED * pareto.total) {
    warnings.push({ code: "many-unclassified", count, total: pareto.total });
  }
  return [...warnings, ...coreWarnings(pareto)];
}

function coreWarnings({ doubts, total, items, coreLine, fewestMentions }: Pareto): Warning[] {
  return doubts.map((doubt): Warning => {
    if (doubt === "few-mentions") return { code: doubt, total, needed: fewestMentions };
    if (doubt === "flat") return { code: "flat-distribution" };
    const tied = items.filter(({ count, last }) => !last && count === coreLine);
    return { code: doubt, categories: tied.map(({ category }) => category) };
  });
}
