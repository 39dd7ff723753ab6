import type { CleanedSurvey } from "../cleaning/cleaning";
import type { AnswerDays } from "../measures/answerDays";
import type { Period } from "../periods/period";
import { FEWEST_MENTIONS } from "../reasons/coreCut";
import { agentLabels, countCustomers, byFrequency } from "../reasons/coreProblems";
import { rowsWithReasons, type ReasonsOf } from "../reasons/mentions";
import type { Survey } from "../survey/survey";
import type { DiagnosedProblem, Diagnosis, DiagnosisLimits } from "./diagnosis";
import { countByMonth, monthsBack, monthsOnEnd, type MonthlyMentions } from "./monthlyMentions";
import type { Problem, Problems } from "./problems";
import { chartPlaces, FIELD } from "./chartPlaces";
import { publicityReader, type Publicity } from "./publicity";
import { quadrantOf, type Quadrant } from "./quadrant";
import { reaches } from "../measures/reaches";
import { DEFAULT_SPREAD_LIMITS, spreadOf } from "./spread";

export const DEFAULT_DIAGNOSIS_LIMITS: DiagnosisLimits = { ...DEFAULT_SPREAD_LIMITS, persistentMonths: 3 };

/** The most problems that a quadrant chart can name. */
const MOST_PROBLEMS = 10;
/** See Diagnosis.heavyPart. */
const HEAVY_PART = 0.9;

/** What is asked of a diagnosis. */
interface DiagnosisOptions {
  readonly period: Period | null;
  readonly monthStartDay: number;
  readonly reasonsOf: ReasonsOf;
  readonly limits: DiagnosisLimits;
  /** What staff put in the place of a quadrant, by problem. */
  readonly adjusted: ReadonlyMap<string, Quadrant>;
}

/** How urgent each problem is and whose it is (S25, S28), from the rows that count. */
export function diagnose(
  cleaned: CleanedSurvey,
  problems: Problems,
  days: AnswerDays | null,
  options: DiagnosisOptions,
): Diagnosis {
  const { survey, kept } = cleaned;
  const publicityOf = publicityReader(survey);
  const mask = rowsWithReasons(cleaned, kept, options.reasonsOf);
  const rows = rowsByProblem(problems, mask);
  const listed = problems.all
    .filter(({ id }) => (rows.get(id) ?? []).length > 0)
    .sort((a, b) => (rows.get(b.id)?.length ?? 0) - (rows.get(a.id)?.length ?? 0));
  const shown = listed.slice(0, MOST_PROBLEMS);
  let total = 0;
  mask.forEach((counted, row) => (total += counted === 1 ? problems.mentionsOf(row) : 0));
  const periods = monthsBack(days, options);
  const monthly = countByMonth(cleaned, problems, periods, options.reasonsOf);
  const facts = {
    total,
    monthly,
    publicityOf,
    agentOf: agentsOf(survey),
    all: scoresOf(cleaned),
    limits: options.limits,
  };
  const found = shown.map((problem) => describe(cleaned, problem, rows.get(problem.id) ?? [], facts));
  return {
    basis: problems.basis,
    problems: withQuadrants(found, total, survey.score?.scale.direction === "lower-is-better", options),
    unlisted: listed.length - shown.length,
    total,
    fewestMentions: FEWEST_MENTIONS,
    periods,
    totalsByMonth: monthly.totals,
    limits: options.limits,
    heavyPart: HEAVY_PART,
    field: FIELD,
    publicityOf,
  };
}

function rowsByProblem({ idsOf }: Problems, mask: Uint8Array): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  mask.forEach((counted, row) => {
    if (counted !== 1) return;
    for (const id of idsOf(row)) {
      const of = rows.get(id);
      if (of === undefined) rows.set(id, [row]);
      else of.push(row);
    }
  });
  return rows;
}

type Described = Omit<
  DiagnosedProblem,
  "harm" | "weightedHarm" | "harmKey" | "isFrequent" | "isHeavy" | "quadrant" | "adjusted" | "place"
>;

interface Facts {
  readonly total: number;
  readonly monthly: MonthlyMentions;
  readonly publicityOf: (row: number) => Publicity | null;
  readonly agentOf: ((row: number) => string) | null;
  readonly all: ScoreSum;
  readonly limits: DiagnosisLimits;
}

interface ScoreSum {
  readonly n: number;
  readonly sum: number;
}

/** Who took the call of a row; null where nobody or only one agent is known. */
function agentsOf(survey: Survey): ((row: number) => string) | null {
  const { agentId, agentName } = survey.texts;
  const known = agentId ?? agentName;
  return known === undefined || known.texts.length < 2 ? null : agentLabels(survey);
}

function describe(
  cleaned: CleanedSurvey,
  { id, label, ignoresAgents }: Problem,
  rows: readonly number[],
  { total, monthly, publicityOf, agentOf, all, limits }: Facts,
): Described {
  const agents = agentOf === null ? [] : byFrequency(rows, agentOf);
  const [largest] = agents;
  const byMonth = monthly.byMonth(id);
  const own = sumOf(rows.map((row) => cleaned.score[row] ?? NaN));
  const known = agents.length === 0 ? null : agents.length;
  const customers = countCustomers(rows, cleaned.survey);
  const spread = spreadOf(
    {
      customers,
      agents: ignoresAgents ? null : known,
      largestAgentShare: ignoresAgents || largest === undefined ? null : largest.count / rows.length,
      share: rows.length / total,
    },
    limits,
  );
  return {
    id,
    label,
    count: rows.length,
    scoreSum: own.sum,
    impact: impactOf(own, all),
    byMonth,
    months: byMonth.length === 0 ? null : monthsOnEnd(byMonth, monthly.totals, limits.share),
    publicity: rows.filter((row) => publicityOf(row) !== null).length,
    customers,
    agents: known,
    largestAgent: largest ?? null,
    ignoresAgents,
    spread,
  };
}

/** The mean score of some less that of all others; null where either are none. */
function impactOf(own: ScoreSum, all: ScoreSum): number | null {
  const others = all.n - own.n;
  return own.n === 0 || others === 0 ? null : own.sum / own.n - (all.sum - own.sum) / others;
}

function scoresOf({ score, kept }: CleanedSurvey): ScoreSum {
  let [n, sum] = [0, 0];
  for (let row = 0; row < score.length; row++) {
    const value = score[row] ?? NaN;
    if (kept[row] !== 1 || Number.isNaN(value)) continue;
    n++;
    sum += value;
  }
  return { n, sum };
}

function sumOf(scores: ArrayLike<number>): ScoreSum {
  let [n, sum] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (Number.isNaN(score)) continue;
    n++;
    sum += score;
  }
  return { n, sum };
}

function withQuadrants(
  problems: readonly Described[],
  total: number,
  lowerIsBetter: boolean,
  { limits, adjusted }: DiagnosisOptions,
): readonly DiagnosedProblem[] {
  const harms = problems.map(({ impact }) => (impact ?? 0) * (lowerIsBetter ? 1 : -1));
  const mentions = problems.reduce((sum, { count }) => sum + count, 0);
  const average = problems.reduce((sum, { count }, i) => sum + count * (harms[i] ?? 0), 0) / mentions;
  const judged = problems.map((problem, i) => {
    const harm = harms[i] ?? 0;
    const { count, impact, months, publicity } = problem;
    const isFrequent = count * problems.length >= mentions;
    const isHeavy = impact !== null && count >= limits.customers && reaches(harm, HEAVY_PART * average);
    const isPersistent = (months ?? 0) >= limits.persistentMonths;
    const quadrant =
      total < FEWEST_MENTIONS
        ? null
        : quadrantOf({ isFrequent, isHeavy, isPersistent, isPublic: publicity > 0 });
    const own = adjusted.get(problem.id) ?? null;
    const ordered = { harm, weightedHarm: count * harm, harmKey: harmKey(harm, i) };
    return { ...problem, ...ordered, isFrequent, isHeavy, quadrant, adjusted: own };
  });
  const places = chartPlaces(
    judged.map((problem) => ({ ...problem, quadrant: problem.adjusted ?? problem.quadrant })),
  );
  return judged.map((problem, i) => ({ ...problem, place: places[i] ?? null }));
}

/** Orders problems of equal harm by their place in the list: see DiagnosedProblem.harmKey. */
function harmKey(harm: number, index: number): number {
  return Math.round(harm * 1e6) / 1e6 + index * 1e-7;
}
