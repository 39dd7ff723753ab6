import type { GroupMeasure, GroupTable } from "../measures/groupTable";
import type { SampleNumbers } from "../measures/sampleNumbers";
import type { ProblemEvidence } from "./problemEvidence";
import type { MeasuredFor } from "./problemFinder";
import { problemKey } from "./problemKey";

/** Groups under all others beyond chance, those first that keep most answers from being satisfied ones. */
export function groupsBelow({ groups }: MeasuredFor): readonly ProblemEvidence[] {
  const below = groups.flatMap(({ role, items }) =>
    items.filter(({ verdict }) => verdict === "below").map((item) => ({ role, item })),
  );
  return below.sort((one, other) => lostTo(other.item) - lostTo(one.item)).flatMap(groupEvidence);
}

function lostTo({ n, difference }: GroupMeasure): number {
  return n * Math.abs(difference ?? 0);
}

function groupEvidence({
  role,
  item: { name, rate, difference, n },
}: {
  readonly role: GroupTable["role"];
  readonly item: GroupMeasure;
}): readonly ProblemEvidence[] {
  if (rate === null || difference === null) return [];
  return [{ kind: "group", role, name, rate, under: -difference, n }];
}

/** The same by NPS or effort where there is no overall score, those first that lose most answers. */
export function loyalGroupsBelow({ loyaltyGroups }: MeasuredFor): readonly ProblemEvidence[] {
  const found = loyaltyGroups.flatMap(({ role, label, unit, better, items }) =>
    items.flatMap(({ name, n, numbers, value, difference, verdict }): LoyaltyEvidence[] => {
      const isWorse = verdict === (better === "lower" ? "above" : "below");
      if (!isWorse || better === null || label === null || value === null || difference === null) return [];
      const under = Math.abs(difference);
      return [{ kind: "loyalty", role, name, measure: label, unit, value, under, count: lostOf(numbers), n }];
    }),
  );
  const first = found.sort((one, other) => other.n * other.under - one.n * one.under);
  return first.filter(
    (each, place) => first.findIndex((other) => problemKey(other) === problemKey(each)) === place,
  );
}

type LoyaltyEvidence = Extract<ProblemEvidence, { kind: "loyalty" }>;

function lostOf(numbers: SampleNumbers): number {
  if (numbers.kind === "net") return numbers.detractors;
  return numbers.kind === "share" ? numbers.n - numbers.count : numbers.n;
}
