import type { CleanedSurvey } from "../cleaning/cleaning";
import { GROUP_ROLES, type GroupRole } from "../survey/role";
import { inOrder, type GroupOrder } from "./groupChoices";
import { groupNames, groupRows } from "./groupNames";
import { designEffects, namedEffects } from "./designEffects";
import {
  chancesOf,
  judged,
  NO_EFFECT,
  notJudged,
  type Chance,
  type DesignEffects,
  type GroupTest,
  type GroupVerdict,
} from "./groupTests";
import { repeatedCustomers } from "./repeatedCustomers";
import { splitListed } from "./listedGroups";
import type { LoyaltyGroup, LoyaltyFigures, LoyaltyTable } from "./loyaltyTable";
import { betterOf, type MeasureRecord } from "./measureRecord";
import { differenceOf } from "./sampleTests";
import { effectiveSample, numbersFrom, sampleInterval, sampleValue, tallyOf } from "./sampleFigures";
import type { AnswerTally, SampleNumbers } from "./sampleNumbers";
import { tallyAnswers } from "./tallyAnswers";

/** Those that are no overall score, and by which agents and teams are compared all the same (S06, S07). */
const COMPARED: readonly string[] = ["nps", "ces", "easyShare"];

/**
 * NPS and CES by each column that divides the answers into at least two groups. A group is tested against all others from
 * `smallSample` answers on, its own and theirs: shares and NPS by z, means after Welch, Holm over the table; answers of one
 * customer count as the design effect says.
 */
export function loyaltyGroups(
  measures: readonly MeasureRecord[],
  cleaned: CleanedSurvey,
  smallSample: number,
  order: GroupOrder,
): LoyaltyTable[] {
  const compared = measures.filter(({ key }) => COMPARED.includes(key));
  return compared.flatMap((measure) =>
    GROUP_ROLES.flatMap((role) => {
      const table = groupsOf(measure, cleaned, role, smallSample);
      if (table === null || table.items.length < 2) return [];
      const ranked = table.listed.map((group) => ({ ...group, rate: group.value }));
      const names = inOrder(ranked, order, smallSample).map(({ name }) => name);
      const listed = names.flatMap((name) => table.listed.find((group) => group.name === name) ?? []);
      return [{ ...table, listed }];
    }),
  );
}

function groupsOf(
  measure: MeasureRecord,
  cleaned: CleanedSurvey,
  role: GroupRole,
  smallSample: number,
): LoyaltyTable | null {
  const column = cleaned.survey.texts[role];
  if (column === undefined) return null;
  const { names } = groupNames(column);
  const bucketOf = groupRows(column);
  const repeated = repeatedCustomers(cleaned.survey, answersOf(measure, cleaned));
  const found = repeated === null ? null : designEffects(bucketOf, names.length, repeated);
  const groups = tallyAnswers(measure, cleaned, cleaned, names.length, bucketOf)
    .map((numbers, code) => ({
      name: names[code] ?? "",
      numbers,
      effects: found?.effects[code] ?? NO_EFFECT,
    }))
    .filter(({ numbers }) => numbers.n > 0)
    .sort((a, b) => b.numbers.n - a.numbers.n || (a.name < b.name ? -1 : 1));
  const items = testedGroups(groups, smallSample);
  const { listed, left } = splitListed(items);
  return {
    key: measure.key,
    label: measure.label,
    unit: measure.unit,
    kind: measure.kind,
    better: betterOf(measure),
    role,
    header: column.header,
    items,
    listed,
    repeated: namedEffects(found, names),
    unlisted:
      left.length === 0 ? null : { groups: left.length, ...figuresOf(together(left), together(listed)) },
  };
}

/** A measure's answers where they count, NaN elsewhere. */
function answersOf(measure: MeasureRecord, cleaned: CleanedSurvey): Float64Array {
  const mask = cleaned[measure.counted];
  return measure.answers(cleaned).map((answer, row) => (mask[row] === 1 ? answer : NaN));
}

interface NamedNumbers {
  readonly name: string;
  readonly numbers: SampleNumbers;
  readonly effects: DesignEffects;
}

/** A group and all others, as they were counted. */
interface Pair extends NamedNumbers {
  readonly others: SampleNumbers;
}

function testedGroups(groups: readonly NamedNumbers[], smallSample: number): readonly LoyaltyGroup[] {
  const all = tallyOf(groups.map(({ numbers }) => numbers));
  const pairs = groups.map((group) => {
    const own = tallyOf([group.numbers]);
    const others = numbersFrom(group.numbers.kind, less(all, own));
    const pair = { ...group, others };
    return { ...pair, verdict: unjudged(pair, smallSample) };
  });
  const chances = chancesOf(pairs, chanceOf);
  return pairs.map(({ verdict, ...pair }, i) => {
    const { name, numbers, others, effects } = pair;
    const chance = chances[i] ?? null;
    const test = verdict !== null || chance === null ? null : judgement(pair, chance);
    return { name, effects, ...figuresOf(numbers, others), ...(test ?? notJudged(verdict ?? "no-others")) };
  });
}

/** Repeated answers never make it surer. */
function chanceOf(pair: Pair): number {
  const plain = differenceOf(pair.others, pair.numbers).p ?? 1;
  const { own, others } = effective(pair);
  return Math.max(plain, differenceOf(others, own).p ?? 1);
}

function effective({ numbers, others, effects }: Pair): Readonly<Record<"own" | "others", SampleNumbers>> {
  return { own: effectiveSample(numbers, effects.own), others: effectiveSample(others, effects.others) };
}

function unjudged(pair: Pair, smallSample: number): GroupVerdict | null {
  const { own, others } = effective(pair);
  if (own.n < smallSample) return "small-sample";
  return others.n < smallSample ? "no-others" : null;
}

function judgement(pair: Pair, chance: Chance): GroupTest {
  const { own, others } = effective(pair);
  const difference = (sampleValue(pair.numbers) ?? 0) - (sampleValue(pair.others) ?? 0);
  return judged(chance, difference, differenceOf(others, own).interval);
}

function figuresOf(numbers: SampleNumbers, others: SampleNumbers): LoyaltyFigures {
  const [value, interval] = [sampleValue(numbers), sampleInterval(numbers)];
  return { n: numbers.n, numbers, others, value, interval };
}

function together(groups: readonly LoyaltyGroup[]): SampleNumbers {
  const numbers = groups.map((group) => group.numbers);
  return numbersFrom(numbers[0]?.kind ?? "mean", tallyOf(numbers));
}

function less(all: AnswerTally, own: AnswerTally): AnswerTally {
  return { n: all.n - own.n, sum: all.sum - own.sum, squares: all.squares - own.squares };
}
