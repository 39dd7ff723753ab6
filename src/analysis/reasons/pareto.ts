import type { Pareto, ParetoItem } from "../results";
import type { ReasonCounts } from "../survey/survey";
import { ownFactor, ownScheme } from "./ownScheme";
import type { ReasonScheme } from "./scheme";
import { isLastName, OTHER, OTHER_FACTOR } from "./schemes/lastCategories";

/** S24: where the vital few end, and what a third core problem needs. Shares, 0–1, of four decimals at most. */
export interface ParetoLimits {
  readonly vitalShare: number;
  readonly thirdShare: number;
}

/** 80 % is Juran's; the third's 15 % is ours, as the documents give none. */
export const DEFAULT_PARETO_LIMITS: ParetoLimits = { vitalShare: 0.8, thirdShare: 0.15 };

/** Shares are compared as integers: so many parts are the whole. */
const PARTS = 10_000;
/** Of n categories the most frequent has under 1.5 times the even share: none stands out. */
const FLAT_RATIO = 1.5;

interface Counted {
  readonly name: string;
  readonly factor: string;
  readonly last: boolean;
  readonly count: number;
}

/**
 * S24: categories by count, ties in the scheme's order, 其他 and 未分类 last; cumulative share, the vital few
 * (smallest set with ≥ 80 %, compared as integers) and the core problems (two, and a third). Categories without a
 * mention are left out; counts of names outside the scheme go last. Source: document 000; Juran.
 */
export function pareto(
  counts: ReadonlyMap<string, number>,
  scheme: ReasonScheme,
  limits: ParetoLimits = DEFAULT_PARETO_LIMITS,
): Pareto {
  const known = new Set(scheme.categories.map(({ name }) => name));
  const strangers = [...counts.keys()].filter((name) => !known.has(name));
  const counted: Counted[] = [
    ...scheme.categories.map((category) => ({ ...category, count: counts.get(category.name) ?? 0 })),
    ...strangers.map((name) => ({ name, factor: OTHER, last: true, count: counts.get(name) ?? 0 })),
  ].filter(({ count }) => count > 0);
  const sorted = counted.sort((a, b) => Number(a.last) - Number(b.last) || (a.last ? 0 : b.count - a.count));
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  return { total, items: describe(sorted, total, limits), flat: isFlat(sorted, total) };
}

/** A Pareto of a table of reasons and counts (类别, 次数); equal names are added up. */
export function paretoOfCounts(
  { items }: Pick<ReasonCounts, "items">,
  limits: ParetoLimits = DEFAULT_PARETO_LIMITS,
): Pareto {
  const counts = new Map<string, number>();
  for (const { category, count } of items) counts.set(category, (counts.get(category) ?? 0) + count);
  return pareto(counts, schemeOfCounts({ items }), limits);
}

/** The categories of a table of counts as a scheme of its own, in the table's order. */
export function schemeOfCounts({ items }: Pick<ReasonCounts, "items">): ReasonScheme {
  const names = [...new Set(items.map(({ category }) => category))];
  return ownScheme(names, (name) => (isLastName(name) ? OTHER_FACTOR : ownFactor(name)));
}

function describe(sorted: readonly Counted[], total: number, limits: ParetoLimits): ParetoItem[] {
  const core = coreNames(sorted, total, limits);
  let before = 0;
  return sorted.map(({ name, factor, count, last }) => {
    // In the vital few as long as those before it have not reached their share.
    const vitalFew = !last && !reachesShare(before, total, limits.vitalShare);
    before += count;
    const cumulativeShare = before / total;
    return {
      category: name,
      factor,
      count,
      share: count / total,
      cumulativeShare,
      core: core.has(name),
      vitalFew,
      last,
    };
  });
}

function coreNames(sorted: readonly Counted[], total: number, limits: ParetoLimits): ReadonlySet<string> {
  const candidates = sorted.filter(({ last }) => !last);
  const [first, second, third] = candidates;
  const two = (first?.count ?? 0) + (second?.count ?? 0);
  const isThird =
    third !== undefined &&
    !reachesShare(two, total, limits.vitalShare) &&
    reachesShare(third.count, total, limits.thirdShare);
  return new Set(candidates.slice(0, isThird ? 3 : 2).map(({ name }) => name));
}

function reachesShare(count: number, total: number, share: number): boolean {
  return count * PARTS >= total * Math.round(share * PARTS);
}

function isFlat(sorted: readonly Counted[], total: number): boolean {
  const named = sorted.filter(({ last }) => !last);
  const most = named[0]?.count ?? 0;
  return named.length > 2 && most * named.length < FLAT_RATIO * total;
}
