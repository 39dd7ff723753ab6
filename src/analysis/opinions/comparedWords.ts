import { shareDifference } from "../measures/sampleTests";
import type { Period } from "../periods/period";
import { sizeOf } from "../sizeOf";
import { holmAdjusted } from "../statistics/holm";
import { shareOf } from "../statistics/share";
import type { FrequentWord, FrequentWords } from "./frequentWord";

/** Whose words are counted, now and before. */
export interface WordRows {
  /** 1 where the row's words are counted. */
  readonly mask: Uint8Array;
  readonly before: { readonly period: Period; readonly mask: Uint8Array } | null;
  readonly isAllElse: boolean;
}

/** The words shown (`names`, by what they are counted as) with their counts, and against those of the period before. */
export function comparedWords(
  { mask, before, isAllElse }: WordRows,
  names: ReadonlyMap<string, string>,
  ofRow: FrequentWords["ofRow"],
  counts: ReadonlyMap<string, number>,
): Pick<FrequentWords, "before" | "items"> {
  const n = sizeOf(mask);
  const words = [...names].map(([key, word]) => ({
    word,
    count: counts.get(key) ?? 0,
    share: shareOf(counts.get(key) ?? 0, n),
  }));
  if (before === null) {
    return {
      before: null,
      items: words.map((word) => ({ ...word, countBefore: null, change: null, p: null })),
    };
  }
  const earlier = new Map<string, number>();
  before.mask.forEach((counted, row) => {
    if (counted !== 1) return;
    for (const word of ofRow(row)) earlier.set(word, (earlier.get(word) ?? 0) + 1);
  });
  const size = { before: sizeOf(before.mask), after: isAllElse ? n - sizeOf(before.mask) : n };
  const changes = words.map(({ word, count }) => {
    const countBefore = earlier.get(word) ?? 0;
    return changeOf(countBefore, isAllElse ? count - countBefore : count, size);
  });
  const tested = holmAdjusted(changes.map(({ p }) => p ?? 1));
  return {
    before: { period: before.period, n: size.before },
    items: words.map((word, i) => {
      const { countBefore = 0, change = null, p = null } = changes[i] ?? {};
      return { ...word, countBefore, change, p: p === null ? null : (tested[i] ?? null) };
    }),
  };
}

function changeOf(
  countBefore: number,
  countAfter: number,
  n: { readonly before: number; readonly after: number },
): Pick<FrequentWord, "change" | "p"> & { readonly countBefore: number } {
  if (n.before === 0 || n.after === 0) return { countBefore, change: null, p: null };
  const { p } = shareDifference({ count: countBefore, n: n.before }, { count: countAfter, n: n.after });
  return { countBefore, change: countAfter / n.after - countBefore / n.before, p };
}
