import { fisherMidP } from "../statistics/fisherMidP";
import { holmAdjusted } from "../statistics/holm";
import type { Interval } from "../statistics/interval";
import { newcombeInterval } from "../statistics/newcombeInterval";
import type { Proportion } from "../statistics/proportion";
import { twoProportionTest } from "../statistics/twoProportionTest";

/** The variance of a share against that of as many answers of as many customers, 1 or more; see designEffects. */
export interface DesignEffects {
  readonly own: number;
  /** Of all other groups together. */
  readonly others: number;
}

/** Of customers who don't answer often enough to matter. */
export const NO_EFFECT: DesignEffects = { own: 1, others: 1 };

/** The answers of a group. */
export interface TestedGroup extends Proportion {
  /** Null where no customer answers often enough to matter. */
  readonly effects: DesignEffects | null;
}

/**
 * How a group stands against all others:
 * - `above`, `below`: different, beyond chance.
 * - `same`: not different beyond chance.
 * - `small-sample`: too few answers to be judged.
 * - `no-others`: the others have too few to be judged by.
 */
export type GroupVerdict = "above" | "below" | "same" | "small-sample" | "no-others";

/** A group against all others of its table; all null where it is not judged. */
export interface GroupTest {
  /** The chance (0–1) of a difference as large, were there none. */
  readonly p: number | null;
  /** `p` for all groups being tested together (Holm, 0–1). */
  readonly adjustedP: number | null;
  /** Whether `adjustedP` is at most 5 %. */
  readonly different: boolean | null;
  /** The group's rate less that of the others, a fraction. */
  readonly difference: number | null;
  /** 95 % (Newcombe) of `difference`. */
  readonly differenceInterval: Interval | null;
  readonly verdict: GroupVerdict;
}

/** Up to this chance a group is different. */
export const LEVEL = 0.05;

/** Under this expected count the normal distribution is no longer near enough: rates of 93–99 % would be called different. */
const EXACT_UNDER = 20;

/**
 * Tests each group against all others, Holm over those judged; two groups are one test. A group is judged from
 * `smallSample` answers on, its own and the others'; answers of one customer count as the design effect says.
 */
export function testGroups(groups: readonly TestedGroup[], smallSample: number): GroupTest[] {
  const all = groups.reduce((sum, { count, n }) => ({ count: sum.count + count, n: sum.n + n }), {
    count: 0,
    n: 0,
  });
  const pairs = groups.map((group) => {
    const others = { count: all.count - group.count, n: all.n - group.n };
    return { group, others, verdict: unjudged(group, others, smallSample) };
  });
  const chances = chancesOf(pairs, chanceOf);
  return pairs.map((pair, i) => {
    const chance = chances[i] ?? null;
    if (pair.verdict !== null || chance === null) return notJudged(pair.verdict ?? "no-others");
    return judgement(pair, chance);
  });
}

/** The chances of the groups of a table that are judged, Holm over them; two groups are one test. Null for the others. */
export function chancesOf<Pair extends { readonly verdict: GroupVerdict | null }>(
  pairs: readonly Pair[],
  chanceOf: (pair: Pair) => number,
): readonly (Chance | null)[] {
  const judged = pairs.filter(({ verdict }) => verdict === null);
  const isOneTest = pairs.length === 2 && judged.length === 2;
  const pValues = (isOneTest ? judged.slice(0, 1) : judged).map(chanceOf);
  const adjusted = holmAdjusted(pValues);
  let next = 0;
  return pairs.map(({ verdict }) => {
    if (verdict !== null) return null;
    const place = Math.min(next++, pValues.length - 1);
    return { p: pValues[place] ?? 1, adjustedP: adjusted[place] ?? 1 };
  });
}

/** How likely a difference as large is, were there none: alone, and with all groups tested together. */
export interface Chance {
  readonly p: number;
  readonly adjustedP: number;
}

interface Pair {
  readonly group: TestedGroup;
  readonly others: Proportion;
}

/** Why a group is not judged; null where it is. */
function unjudged(group: TestedGroup, others: Proportion, smallSample: number): GroupVerdict | null {
  if (group.n / (group.effects?.own ?? 1) < smallSample) return "small-sample";
  return others.n / (group.effects?.others ?? 1) < smallSample ? "no-others" : null;
}

/** What is said of a group that is not judged. */
export function notJudged(verdict: GroupVerdict): GroupTest {
  return { p: null, adjustedP: null, different: null, difference: null, differenceInterval: null, verdict };
}

function judgement({ group, others }: Pair, chance: Chance): GroupTest {
  const difference = group.count / group.n - others.count / others.n;
  const { own, rest } = effective({ group, others });
  return judged(chance, difference, newcombeInterval(rest, own));
}

/** What is said of a group that is judged, by its difference from the others and the chance of that. */
export function judged(
  { p, adjustedP }: Chance,
  difference: number,
  differenceInterval: Interval | null,
): GroupTest {
  const different = adjustedP <= LEVEL;
  const verdict = different ? (difference > 0 ? "above" : "below") : "same";
  return { p, adjustedP, different, difference, differenceInterval, verdict };
}

/**
 * Fisher's mid-p where an expected count is under 20, else the pooled z; 1 where everybody answers alike. Where customers
 * answer repeatedly, z with the effective n (Kish 1965), but never surer than without.
 */
function chanceOf(pair: Pair): number {
  const { group, others } = pair;
  const plain =
    leastExpected(group, others) < EXACT_UNDER ? fisherMidP(group, others) : zChance(group, others);
  if (group.effects === null) return plain ?? 1;
  const { own, rest } = effective(pair);
  return Math.max(plain ?? 1, zChance(own, rest) ?? 1);
}

function zChance(first: Proportion, second: Proportion): number | null {
  return twoProportionTest(first, second)?.p ?? null;
}

/** The least of the four counts to be expected were both shares the same. */
function leastExpected(first: Proportion, second: Proportion): number {
  const counted = first.count + second.count;
  const total = first.n + second.n;
  return (Math.min(counted, total - counted) * Math.min(first.n, second.n)) / total;
}

/** Both sides with the number of independent answers that theirs are worth. */
function effective({ group, others }: Pair): { readonly own: Proportion; readonly rest: Proportion } {
  const { own, others: rest } = group.effects ?? NO_EFFECT;
  return {
    own: { count: group.count / own, n: group.n / own },
    rest: { count: others.count / rest, n: others.n / rest },
  };
}
