import { momentsOf } from "../../survey/moments";
import type { AnalysisOptions } from "../../analysisOptions";
import type { CleanedSurvey } from "../../cleaning/cleaning";
import { earlierPeriod } from "../../comparison/comparePeriods";
import { CONCEPTS } from "../../../glossary/concepts";
import { selectPeriod } from "../../cleaning/selectPeriod";
import type { ReasonBreakdown, ReasonDifference } from "./reasonParts";
import { type Pareto, pareto } from "../pareto";
import { sizeOf } from "../../sizeOf";
import { unmovedReading } from "../chooseReading";
import { classifyReasons } from "../classifyReasons";
import { countMentions, rowsWithReasons, type MentionedRows } from "../mentions";
import { readReasonColumns } from "../reasonReader";
import type { ReasonScheme } from "../scheme";
import { SCHEMES } from "../schemes/schemes";
import { reasonDifferences } from "./reasonDifferences";
import { reasonsOfGroups } from "./reasonsOfGroups";
import { weighReasons } from "./weighReasons";

/** Reasons as they are counted. */
export interface CountedReasons extends MentionedRows {
  readonly scheme: ReasonScheme;
  readonly pareto: Pareto;
}

/** Weighs the reasons that were counted, and sets them side by side by group, period and scheme. */
export function breakDownReasons(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  counted: CountedReasons,
): ReasonBreakdown {
  const { pareto: sorted } = counted;
  const all = sorted.items.map(({ category }) => category);
  const named = new Set(sorted.items.filter(({ last }) => !last).map(({ category }) => category));
  const { smallSample } = options.thresholds;
  return {
    ...weighReasons(cleaned, sorted.items, counted),
    groups: reasonsOfGroups(cleaned, counted, { all, named }, smallSample),
    periods: betweenPeriods(cleaned, options, counted),
    otherSchemes: otherSchemes(cleaned, options, counted),
  };
}

/** The shipped schemes, and the survey's own options where it has such. */
function otherSchemes(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  { scheme: used, mask }: CountedReasons,
): ReasonBreakdown["otherSchemes"] {
  const shipped = SCHEMES.filter(({ id }) => id !== used.id).map((scheme) => ({
    label: scheme.label,
    ...inScheme(cleaned, { ...options, scheme }, mask),
  }));
  if (used.id === "own") return shipped;
  const own = inScheme(cleaned, { ...options, scheme: null }, mask);
  return own.scheme.id === "own" ? [...shipped, { label: CONCEPTS.ownOptions, ...own }] : shipped;
}

/** Share of the answers of each period that mention a category; those set last are among them, but none is tested. */
function betweenPeriods(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  { categoriesOf, scheme }: CountedReasons,
): readonly ReasonDifference[] | null {
  const { period, reasonsOf, thresholds } = options;
  const earlier = earlierPeriod(options);
  if (earlier === null || momentsOf(cleaned.survey) === null) return null;
  const before = selectPeriod(cleaned, earlier).kept;
  if (!before.includes(1)) return null;
  const after =
    period === null ? cleaned.kept.map((counts, row) => (before[row] === 1 ? 0 : counts)) : cleaned.kept;
  const counts = [after, before].map((kept) => ({
    n: sizeOf(kept),
    mentions: countMentions(categoriesOf, rowsWithReasons(cleaned, kept, reasonsOf)),
  }));
  const last = new Set(scheme.categories.filter((category) => category.last).map(({ name }) => name));
  const mentioned = new Set(counts.flatMap(({ mentions }) => [...mentions.keys()]));
  const sides = [...mentioned].map((category) => {
    const [own, other] = counts.map(({ n, mentions }) => ({ count: mentions.get(category) ?? 0, n }));
    return { category, own: own ?? { count: 0, n: 0 }, other: other ?? { count: 0, n: 0 } };
  });
  const byCount = sides.sort((one, another) => another.own.count - one.own.count);
  const tested = reasonDifferences(
    byCount.filter(({ category }) => !last.has(category)),
    thresholds.smallSample,
  );
  const untested = byCount.filter(({ category }) => last.has(category));
  return [...tested, ...untested.map((side) => ({ ...side, adjustedP: null, interval: null }))];
}

/** By the shipped words: what staff changed of theirs speaks of the scheme that is used. */
function inScheme(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
  mask: Uint8Array,
): Pick<CountedReasons, "scheme" | "pareto"> {
  const reading = unmovedReading(cleaned, { ...options, dictionary: null, categories: [] });
  const readers = readReasonColumns(cleaned.survey, reading);
  const none = { corrections: new Map(), dictionary: null };
  const { categories } = classifyReasons(cleaned, reading, readers, none) ?? { categories: [] };
  const counts = countMentions((row) => categories[row] ?? [], mask);
  return { scheme: reading.scheme, pareto: pareto(counts, reading.scheme, options.paretoLimits) };
}
