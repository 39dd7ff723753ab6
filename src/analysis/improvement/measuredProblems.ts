import type { GroupMeasure, GroupTable } from "../measures/groupTable";
import type { Thresholds } from "../measures/thresholds";
import type { SampleNumbers } from "../measures/sampleNumbers";
import type { GroupRole } from "../survey/role";
import type { CoreProblem, DimensionMeasure, Results } from "../results";
import { GENERAL_THEME } from "../opinions/lexicon/themes";
import type { ThemeMeasure } from "../opinions/themes";
import type { Term } from "../../glossary/locale";
import { OPERATING_MEASURES, type OperatingName } from "../../glossary/operatingMeasures";
import type { GoalOf } from "../measures/goalOf";
import { categoriesAbout, likeCategories } from "./likeCategories";
import type { ProblemEvidence } from "./problemEvidence";

/** From where on something is a problem; under so many answers nothing is. */
interface ProblemLimits extends Pick<Thresholds, "improveUnder" | "smallSample"> {
  /** What staff set as the target of a measure; null where they did not. */
  readonly goalOf: GoalOf;
}

type MeasuredFor = Pick<
  Results,
  | "loyaltyGroups"
  | "pareto"
  | "themes"
  | "dimensions"
  | "groups"
  | "satisfaction"
  | "operating"
  | "circumstances"
  | "cleaned"
>;

/** As many as the documents call core. */
const MOST_PROBLEMS = 3;
const MOST_OF_A_KIND = 2;

/** Where problems are looked for, the first before the others. */
const FINDERS: readonly ((found: MeasuredFor, limits: ProblemLimits) => readonly ProblemEvidence[])[] = [
  complaintThemes,
  weakDimensions,
  groupsBelow,
  loyalGroupsBelow,
  missedTargets,
  harmfulCircumstances,
  rateUnderThreshold,
];

/**
 * The problems of a survey whose reasons tell none, since it has none, too few, or none that stands out: themes of what
 * the dissatisfied wrote (but in the last case), the weakest dimensions, groups under all others, operating measures that
 * miss their target or at whose worse customers are less satisfied, the rate under its threshold.
 */
export function measuredProblems(found: MeasuredFor, limits: ProblemLimits): readonly CoreProblem[] {
  const { pareto } = found;
  if (pareto?.items.some(({ core }) => core) === true) return [];
  // what many reasons do not single out, the themes of the same words do not either
  const hasReasons = pareto !== null && pareto.total >= pareto.fewestMentions;
  const finders = FINDERS.filter((find) => !hasReasons || find !== complaintThemes);
  return finders
    .flatMap((find) => find(found, limits).slice(0, MOST_OF_A_KIND))
    .slice(0, MOST_PROBLEMS)
    .map((evidence) => ({
      category: problemKey(evidence),
      quotes: evidence.kind === "theme" ? quotesOf(found, evidence.label) : [],
      agents: isGroup(evidence) && isAgent(evidence.role) ? [evidence.name] : [],
      customers: 0,
      count: "count" in evidence ? evidence.count : evidence.n,
      like: subjectsOf(found, evidence),
      evidence,
    }));
}

/** What a problem is known by in the workbook, whatever its language. */
function problemKey(evidence: ProblemEvidence): string {
  if (evidence.kind === "theme") return `theme:${evidence.label["zh-CN"]}`;
  if (evidence.kind === "rate") return "measure:rate";
  if (evidence.kind === "operating") return `operating:${evidence.name}`;
  if (evidence.kind === "circumstance") return `circumstance:${evidence.name}`;
  if (evidence.kind === "dimension") return `dimension:${evidence.name}`;
  return `group:${evidence.role}:${evidence.name}`;
}

/** The categories of document 000's scheme that a problem is about. */
function subjectsOf(found: MeasuredFor, evidence: ProblemEvidence): readonly string[] {
  if (evidence.kind === "dimension") return categoriesAbout(evidence.name);
  if (evidence.kind === "operating" || evidence.kind === "circumstance")
    return categoriesAbout(OPERATING_MEASURES[evidence.name].name["zh-CN"]);
  if (evidence.kind !== "theme") return [];
  const category = complaintOf(found, evidence.label)?.theme.category ?? null;
  return category === null ? [] : likeCategories(category);
}

function quotesOf(found: MeasuredFor, label: Term): readonly string[] {
  return complaintOf(found, label)?.quotes ?? [];
}

function complaintOf({ themes }: MeasuredFor, label: Term): ThemeMeasure | undefined {
  return themes?.items.find(({ kind, theme }) => kind === "complaint" && theme.label === label);
}

/** Of fewer comments of the dissatisfied no theme is a problem, nor one that fewer of them speak of (S24). */
const FEWEST_COMMENTS = 10;
const LEAST_SHARE = 0.1;

/** What the dissatisfied complain of in their own words, the most of them first; of nothing in particular is no problem. */
function complaintThemes({ themes }: MeasuredFor): readonly ProblemEvidence[] {
  const n = themes?.dissatisfied ?? 0;
  if (themes === null || n < FEWEST_COMMENTS) return [];
  return themes.items
    .filter(({ kind, theme }) => kind === "complaint" && theme.id !== GENERAL_THEME)
    .filter(({ dissatisfied }) => dissatisfied >= LEAST_SHARE * n)
    .sort((one, other) => other.dissatisfied - one.dissatisfied)
    .map(({ theme: { label }, dissatisfied }) => ({ kind: "theme", label, count: dissatisfied, n }));
}

function isGroup(
  evidence: ProblemEvidence,
): evidence is Extract<ProblemEvidence, { kind: "group" | "loyalty" }> {
  return evidence.kind === "group" || evidence.kind === "loyalty";
}

function isAgent(role: GroupRole): boolean {
  return role === "agentName" || role === "agentId";
}

/**
 * Dimensions that staff call the first to improve, then those with more low answers than the threshold leaves room for,
 * but for any that staff put elsewhere; the lowest mean first.
 */
function weakDimensions({ dimensions }: MeasuredFor, { improveUnder, smallSample }: ProblemLimits) {
  const isWeak = ({ n, lowShare, adjusted }: DimensionMeasure): boolean =>
    adjusted === null
      ? n >= smallSample && lowShare !== null && 1 - lowShare < improveUnder
      : adjusted === "improve";
  const isChosen = ({ adjusted }: DimensionMeasure): number => Number(adjusted === "improve");
  return dimensions
    .filter(isWeak)
    .sort((one, other) => isChosen(other) - isChosen(one) || byAttention(one, other))
    .flatMap(({ name, mean, lowShare, n }): ProblemEvidence[] =>
      mean === null || lowShare === null ? [] : [{ kind: "dimension", name, mean, lowShare, n }],
    );
}

/** By the lowest mean, then by how much goes with the overall score (S08). */
function byAttention(one: DimensionMeasure, other: DimensionMeasure): number {
  const order = (one.attentionOrder ?? Infinity) - (other.attentionOrder ?? Infinity);
  return order === 0 || Number.isNaN(order)
    ? Math.abs(other.correlation ?? 0) - Math.abs(one.correlation ?? 0)
    : order;
}

/** Groups under all others beyond chance, those first that keep most answers from being satisfied ones. */
function groupsBelow({ groups }: MeasuredFor): readonly ProblemEvidence[] {
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
function loyalGroupsBelow({ loyaltyGroups }: MeasuredFor): readonly ProblemEvidence[] {
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

/** Decimal fractions such as 0.85 − 0.8 miss their value by less than this. */
const ROUNDING = 1e-9;

/** Operating measures worse than the target that staff set, those first that miss the most of it. */
function missedTargets(
  { operating, cleaned }: MeasuredFor,
  { smallSample, goalOf }: ProblemLimits,
): readonly ProblemEvidence[] {
  const missed = operating.flatMap((measure) => {
    const { role, name, unit, better, n, mean, values } = measure;
    const target = goalOf({ key: role, unit, better });
    if (target === null || mean === null || n < smallSample) return [];
    const sign = better === "lower" ? -1 : 1;
    const isWorse = (value: number): boolean => sign * (value - target) < -ROUNDING;
    if (!isWorse(mean)) return [];
    const isBad = (value: number): boolean =>
      unit === "share" ? value === (better === "lower" ? 1 : 0) : isWorse(value);
    const count = values.filter((value, row) => cleaned.answers[row] === 1 && isBad(value)).length;
    const evidence: ProblemEvidence = { kind: "operating", name, unit, value: mean, target, count, n };
    return [{ evidence, share: Math.abs(mean - target) / Math.max(Math.abs(target), ROUNDING) }];
  });
  return missed.sort((one, other) => other.share - one.share).map(({ evidence }) => evidence);
}

/** A complaint is what dissatisfaction leads to, not where it comes from. */
const OUTCOMES: readonly OperatingName[] = ["complaint", "majorComplaint"];

/** Operating measures at whose worse satisfaction is lower beyond chance, unless staff put them elsewhere or a target tells of them. */
function harmfulCircumstances(found: MeasuredFor, limits: ProblemLimits): readonly ProblemEvidence[] {
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

/** S10: 总体满意度 under its threshold, of answers enough to say so. */
function rateUnderThreshold({ satisfaction }: MeasuredFor, { improveUnder, smallSample }: ProblemLimits) {
  const { rate = null, n = 0 } = satisfaction ?? {};
  if (rate === null || n < smallSample || rate >= improveUnder) return [];
  return [{ kind: "rate", rate, threshold: improveUnder, n } satisfies ProblemEvidence];
}
