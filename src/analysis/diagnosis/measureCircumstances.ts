import type { CleanedSurvey } from "../cleaning/cleaning";
import { bandCodes, CONTENT, DISSATISFIED, NO_BAND } from "../measures/bandCodes";
import { distributionOf, medianOf } from "../statistics/distribution";
import type { GroupMeasure, GroupTable } from "../measures/groupTable";
import { LEVEL, testGroups } from "../measures/groupTests";
import { holmAdjusted } from "../statistics/holm";
import type { OperatingMeasure } from "../measures/operating";
import { shareOf } from "../statistics/share";
import type { GroupRole } from "../survey/role";
import type { Circumstance } from "./circumstance";
import { quadrantOf, type Quadrant } from "./quadrant";

/** What circumstances are found among. */
interface CircumstanceSources {
  readonly operating: readonly OperatingMeasure[];
  readonly groups: readonly GroupTable[];
  readonly smallSample: number;
  /** What staff put in the place of quadrants, by key. */
  readonly chosen: ReadonlyMap<string, Quadrant>;
}

type Found = Omit<Circumstance, "quadrant" | "adjusted">;

/** So many circumstances are listed of one division, and of all (ours). */
const MOST_OF_A_ROLE = 3;
const MOST = 12;
/** Two columns that name the same: of these only the first that a survey has. */
const SAME: readonly GroupRole[] = ["agentName", "agentId"];

/**
 * Which circumstances go with less satisfaction, where neither reasons nor dimensions tell: each operating measure split
 * at its worse half or its worse answer (Holm over the measures), and the lowest groups of each division, as they were
 * tested there. Those proven first. One that is proven is 紧急重要 where as many of the dissatisfied as on the average fall
 * under it, else 紧急不重要.
 */
export function measureCircumstances(
  cleaned: CleanedSurvey,
  { operating, groups, smallSample, chosen }: CircumstanceSources,
): readonly Circumstance[] {
  const { survey, score, kept } = cleaned;
  if (survey.score === null) return [];
  const bands = bandCodes(score, kept, survey.score.scale);
  const found = [...ofOperating(operating, bands, smallSample), ...lowestGroups(groups)]
    .sort((one, other) => order(one) - order(other) || loss(other) - loss(one))
    .slice(0, MOST);
  const usual = found.reduce((sum, { dissatisfied }) => sum + dissatisfied, 0) / found.length;
  return found.map((each) => {
    const isBelow = each.verdict === "below";
    const isFrequent = isBelow && each.dissatisfied >= usual;
    const facts = { isFrequent, isHeavy: isBelow, isPersistent: false, isPublic: false };
    return { ...each, quadrant: quadrantOf(facts), adjusted: chosen.get(each.key) ?? null };
  });
}

function order({ verdict }: Found): number {
  return ["below", "same", "above"].indexOf(verdict) + 1 || 4;
}

function loss({ n, difference }: Found): number {
  return -n * (difference ?? 0);
}

function ofOperating(
  operating: readonly OperatingMeasure[],
  bands: Uint8Array,
  smallSample: number,
): readonly Found[] {
  const split = operating.flatMap((measure) => splitAnswers(measure, bands, smallSample) ?? []);
  const judged = split.flatMap(({ p }) => p ?? []);
  const adjusted = holmAdjusted(judged);
  let next = 0;
  return split.map(({ p, ...found }): Found => {
    if (p === null) return found;
    const adjustedP = adjusted[next++] ?? 1;
    if (adjustedP <= LEVEL) return { ...found, adjustedP };
    return { ...found, adjustedP, verdict: "same" };
  });
}

/** The worse answers of a measure against the others; null where all are alike. */
function splitAnswers(
  { name, role, unit, better, values }: OperatingMeasure,
  bands: Uint8Array,
  smallSample: number,
): (Found & { readonly p: number | null }) | null {
  const scored = bands.map((band) => (band === NO_BAND ? 0 : 1));
  const limit = unit === "share" ? null : medianOf(distributionOf(values, scored));
  const sign = better === "lower" ? 1 : -1;
  const isWorse = (value: number): boolean => sign * (value - (limit ?? 0.5)) > 0;
  const [worse, others] = [noAnswers(), noAnswers()];
  values.forEach((value, row) => {
    const band = bands[row] ?? NO_BAND;
    if (band === NO_BAND || Number.isNaN(value)) return;
    const side = isWorse(value) ? worse : others;
    side.n++;
    if (band === CONTENT) side.count++;
    if (band === DISSATISFIED) side.dissatisfied++;
  });
  if (worse.n === 0 || others.n === 0) return null;
  const [test] = testGroups([worse, others], smallSample);
  if (test === undefined) return null;
  return {
    ...test,
    key: `operating:${name}`,
    of: { kind: "operating", name, role, unit, better, limit },
    n: worse.n,
    dissatisfied: worse.dissatisfied,
    rate: shareOf(worse.count, worse.n),
    othersRate: shareOf(others.count, others.n),
  };
}

function noAnswers(): { count: number; n: number; dissatisfied: number; readonly effects: null } {
  return { count: 0, n: 0, dissatisfied: 0, effects: null };
}

/** Of each division the groups with the lowest rates, few answers apart. */
function lowestGroups(groups: readonly GroupTable[]): readonly Found[] {
  const sameAsBefore = SAME.filter((role) => groups.some((table) => table.role === role)).slice(1);
  return groups
    .filter(({ role }) => !sameAsBefore.includes(role))
    .flatMap(({ role, items }) => {
      const all = items.reduce((sum, { contentCount }) => sum + contentCount, 0);
      const n = items.reduce((sum, item) => sum + item.n, 0);
      const below = items.filter(({ difference }) => difference !== null && difference < 0);
      return below
        .sort((one, other) => (one.difference ?? 0) - (other.difference ?? 0))
        .slice(0, MOST_OF_A_ROLE)
        .map((item) => groupFound(role, item, { count: all - item.contentCount, n: n - item.n }));
    });
}

function groupFound(
  role: GroupRole,
  { name, n, dissatisfied, rate, difference, differenceInterval, adjustedP, verdict }: GroupMeasure,
  others: { readonly count: number; readonly n: number },
): Found {
  return {
    ...{ key: `group:${role}:${name}`, of: { kind: "group", role, name } as const },
    ...{ n, dissatisfied, rate, difference, differenceInterval, adjustedP, verdict },
    othersRate: shareOf(others.count, others.n),
  };
}
