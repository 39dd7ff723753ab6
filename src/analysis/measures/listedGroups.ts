import type { GroupFigures } from "./groupTable";
import { ratesOf, type Tally } from "./tally";
import { wilsonInterval } from "../statistics/wilsonInterval";

const LARGEST = 20;

/** Splits groups, the largest first, into those worth a row (the twenty largest, and all that are different) and those left. */
export function splitListed<Group extends { readonly different: boolean | null }>(
  groups: readonly Group[],
): { readonly listed: readonly Group[]; readonly left: readonly Group[] } {
  const isListed = ({ different }: Group, place: number): boolean => place < LARGEST || different === true;
  return {
    listed: groups.filter(isListed),
    left: groups.filter((group, place) => !isListed(group, place)),
  };
}

/** Several groups as if they were one. */
export function togetherOf(groups: readonly { readonly tally: Tally }[]): Tally {
  const total = (key: keyof Tally): number => groups.reduce((sum, { tally }) => sum + tally[key], 0);
  return {
    n: total("n"),
    content: total("content"),
    dissatisfied: total("dissatisfied"),
    sum: total("sum"),
    squares: total("squares"),
  };
}

/** The figures of a group. */
export function figuresOf(tally: Tally): GroupFigures {
  return { ...ratesOf(tally), interval: wilsonInterval(tally.content, tally.n) };
}
