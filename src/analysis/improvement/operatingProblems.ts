import type { OperatingName } from "../../glossary/operatingMeasures";
import { reaches } from "../measures/reaches";
import type { ProblemEvidence } from "./problemEvidence";
import type { MeasuredFor, ProblemLimits } from "./problemFinder";

/** Of a target of nothing any miss is a large part. */
const LEAST_TARGET = 1e-9;

/** Operating measures worse than the target that staff set, those first that miss the most of it. */
export function missedTargets(
  { operating, cleaned }: MeasuredFor,
  { smallSample, goalOf }: ProblemLimits,
): readonly ProblemEvidence[] {
  const missed = operating.flatMap((measure) => {
    const { role, name, unit, better, n, mean, values } = measure;
    const target = goalOf({ key: role, unit, better });
    if (target === null || mean === null || n < smallSample) return [];
    const sign = better === "lower" ? -1 : 1;
    const isWorse = (value: number): boolean => !reaches(sign * value, sign * target);
    if (!isWorse(mean)) return [];
    const isBad = (value: number): boolean =>
      unit === "share" ? value === (better === "lower" ? 1 : 0) : isWorse(value);
    const count = values.filter((value, row) => cleaned.answers[row] === 1 && isBad(value)).length;
    const evidence: ProblemEvidence = { kind: "operating", name, unit, value: mean, target, count, n };
    return [{ evidence, share: Math.abs(mean - target) / Math.max(Math.abs(target), LEAST_TARGET) }];
  });
  return missed.sort((one, other) => other.share - one.share).map(({ evidence }) => evidence);
}

/** A complaint is what dissatisfaction leads to, not where it comes from. */
const OUTCOMES: readonly OperatingName[] = ["complaint", "majorComplaint"];

/** Operating measures at whose worse satisfaction is lower beyond chance, unless staff put them elsewhere or a target tells of them. */
export function harmfulCircumstances(found: MeasuredFor, limits: ProblemLimits): readonly ProblemEvidence[] {
  const missed = missedTargets(found, limits).flatMap((each) => (each.kind === "operating" ? each.name : []));
  const told = new Set<OperatingName>([...OUTCOMES, ...missed]);
  return found.circumstances.flatMap(({ of, quadrant, adjusted, rate, difference, n }): ProblemEvidence[] => {
    const settled = adjusted ?? quadrant;
    const isUrgent = settled === "urgent-important" || settled === "urgent";
    if (of.kind !== "operating" || told.has(of.name) || !isUrgent) return [];
    if (rate === null || difference === null) return [];
    const { name, unit, limit } = of;
    return [{ kind: "circumstance", name, unit, limit, rate, under: -difference, n }];
  });
}
