import type { GroupRole } from "../survey/role";
import type { CoreProblem } from "../reasons/coreProblem";
import { GENERAL_THEME } from "../opinions/lexicon/themes";
import type { ThemeMeasure } from "../opinions/themes";
import type { Term } from "../../glossary/locale";
import { OPERATING_MEASURES } from "../../glossary/operatingMeasures";
import { groupsBelow, loyalGroupsBelow } from "./groupsBelow";
import { categoriesAbout, likeCategories } from "./likeCategories";
import { harmfulCircumstances, missedTargets } from "./operatingProblems";
import type { ProblemEvidence } from "./problemEvidence";
import type { MeasuredFor, ProblemFinder, ProblemLimits } from "./problemFinder";
import { problemKey } from "./problemKey";
import { weakDimensions } from "./weakDimensions";

/** As many as the documents call core. */
const MOST_PROBLEMS = 3;
/** So that one kind does not leave the others out (ours). */
const MOST_OF_A_KIND = 2;

/** Where problems are looked for, the first before the others. */
const FINDERS: readonly ProblemFinder[] = [
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

function isGroup(
  evidence: ProblemEvidence,
): evidence is Extract<ProblemEvidence, { kind: "group" | "loyalty" }> {
  return evidence.kind === "group" || evidence.kind === "loyalty";
}

function isAgent(role: GroupRole): boolean {
  return role === "agentName" || role === "agentId";
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

/** S10: 总体满意度 under its threshold, of answers enough to say so. */
function rateUnderThreshold({ satisfaction }: MeasuredFor, { improveUnder, smallSample }: ProblemLimits) {
  const { rate = null, n = 0 } = satisfaction ?? {};
  if (rate === null || n < smallSample || rate >= improveUnder) return [];
  return [{ kind: "rate", rate, threshold: improveUnder, n } satisfies ProblemEvidence];
}
