import { testGroups } from "../../measures/groupTests";
import { holmAdjusted } from "../../statistics/holm";
import type { Proportion } from "../../statistics/proportion";
import type { ReasonDifference } from "./reasonParts";

/** The two sides of a category: answers that mention it, of so many answers. */
export interface ReasonSides {
  readonly category: string;
  readonly own: Proportion;
  readonly other: Proportion;
}

/**
 * How the shares of answers that mention each category differ: two proportions as for groups, Holm over all that are
 * given. Never a test over mentions, of which one person gives several.
 */
export function reasonDifferences(
  sides: readonly ReasonSides[],
  smallSample: number,
): readonly ReasonDifference[] {
  const tests = sides.map(({ own, other }) => {
    const [test] = testGroups(
      [
        { ...own, effects: null },
        { ...other, effects: null },
      ],
      smallSample,
    );
    return { p: test?.p ?? null, interval: test?.differenceInterval ?? null };
  });
  const tested = tests.flatMap(({ p }, place) => (p === null ? [] : [{ place, p }]));
  const adjusted = holmAdjusted(tested.map(({ p }) => p));
  const byPlace = new Map(tested.map(({ place }, i) => [place, adjusted[i] ?? 1]));
  return sides.map((side, place) => ({
    ...side,
    adjustedP: byPlace.get(place) ?? null,
    interval: tests[place]?.interval ?? null,
  }));
}
