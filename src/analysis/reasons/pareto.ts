import type { ReasonCounts } from "../survey/survey";
import {
  coreCut,
  FEWEST_MENTIONS,
  isApart,
  reachesShare,
  type ParetoLimits,
  type CoreDoubt,
} from "./coreCut";
import { ownFactor, ownScheme } from "./ownScheme";
import type { ReasonScheme } from "./scheme";
import { isLastName, OTHER, OTHER_FACTOR } from "./schemes/lastCategories";

/** A category of reasons in its place. Shares 0–1. */
export interface ParetoItem {
  readonly category: string;
  readonly factor: string;
  readonly count: number;
  readonly share: number;
  readonly cumulativeShare: number;
  /** 核心问题 (S24): goes into the plan. */
  readonly core: boolean;
  /** 关键少数: within the smallest set that reaches 80 % of the mentions. */
  readonly vitalFew: boolean;
  /** Differs beyond chance from the next in the order; false where none follows that is not set last. */
  readonly apart: boolean;
  /** 其他, 未分类 and what is in no scheme: stands last whatever its size. */
  readonly last: boolean;
}

/** S24: the reasons by how often they are named, and which of them count. */
export interface Pareto {
  /** Mentions: a row with two reasons counts twice. */
  readonly total: number;
  /** Sorted; categories without a mention left out. */
  readonly items: readonly ParetoItem[];
  /** No two neighbours of the order differ beyond chance: the split into few and many says little. */
  readonly flat: boolean;
  /** What stands against calling problems core, or more of them; [] where nothing does. */
  readonly doubts: readonly CoreDoubt[];
  /** With fewer mentions none is core. */
  readonly fewestMentions: number;
  /** So many problems S24 would make core, doubts aside: 1–3. */
  readonly cut: number;
  /** A core problem has more mentions than this. */
  readonly coreLine: number;
}

/** 80 % is Juran's; the second's 10 % and the third's 15 % are ours, as the documents give none. */
export const DEFAULT_PARETO_LIMITS: ParetoLimits = { vitalShare: 0.8, secondShare: 0.1, thirdShare: 0.15 };

interface Counted {
  readonly name: string;
  readonly factor: string;
  readonly last: boolean;
  readonly count: number;
}

/**
 * S24: categories by count, ties in the scheme's order, 其他 and 未分类 last; cumulative share, the vital few
 * (smallest set with ≥ 80 %, compared as integers) and the core problems (see coreCut). Categories without a mention
 * are left out; counts of names outside the scheme go last. Source: document 000; Juran.
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
  const named = sorted.filter(({ last }) => !last).map(({ count }) => count);
  const { cut, line, flat, doubts } = coreCut(named, total, limits);
  const items = describe(sorted, total, { line, vitalShare: limits.vitalShare });
  return { total, items, flat, doubts, fewestMentions: FEWEST_MENTIONS, cut, coreLine: line };
}

/**
 * A Pareto of a table of reasons and counts (类别, 次数); equal names are added up. The example is that of R's qcc: the
 * first three are the vital few, with exactly 80 %.
 *
 * @example paretoOfCounts({ items: [80, 27, 66, 94, 33].map((count, i) => ({ category: String(i), count })) }).items.map(({ cumulativeShare }) => cumulativeShare) // [0.31333, 0.58, 0.8, 0.91, 1]
 */
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

function describe(
  sorted: readonly Counted[],
  total: number,
  { line, vitalShare }: { readonly line: number; readonly vitalShare: number },
): ParetoItem[] {
  let before = 0;
  return sorted.map(({ name, factor, count, last }, i) => {
    // In the vital few as long as those before it have not reached their share.
    const vitalFew = !last && !reachesShare(before, total, vitalShare);
    before += count;
    const next = sorted[i + 1];
    return {
      category: name,
      factor,
      count,
      share: count / total,
      cumulativeShare: before / total,
      core: !last && count > line,
      vitalFew,
      apart: !last && next?.last === false && isApart(count, next.count),
      last,
    };
  });
}
