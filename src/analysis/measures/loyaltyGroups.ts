import type { CleanedSurvey } from "../cleaning/cleaning";
import { GROUP_ROLES, type GroupRole } from "../survey/role";
import { inOrder, type GroupOrder } from "./groupChoices";
import { groupNames } from "./groupNames";
import { chancesOf, LEVEL, notJudged, type GroupTest, type GroupVerdict } from "./groupTests";
import { splitListed } from "./listedGroups";
import type { LoyaltyGroup, LoyaltyFigures, LoyaltyTable } from "./loyaltyTable";
import { betterOf, type MeasureRecord } from "./measureRecord";
import { differenceOf } from "./sampleTests";
import { numbersFrom, sampleInterval, sampleValue, tallyOf } from "./sampleFigures";
import type { AnswerTally, SampleNumbers } from "./sampleNumbers";
import { tallyAnswers } from "./tallyAnswers";

/** Those that are no overall score, and by which agents and teams are compared all the same (S06, S07). */
const COMPARED: readonly string[] = ["nps", "ces", "easyShare"];

/**
 * NPS and CES by each column that divides the answers into at least two groups. A group is tested against all others from
 * `smallSample` answers on, its own and theirs: shares and NPS by z, means after Welch, Holm over the table.
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
  const { names, groupOfCode } = groupNames(column);
  const bucketOf = (row: number): number => groupOfCode[column.codes[row] ?? 0] ?? -1;
  const groups = tallyAnswers(measure, cleaned, cleaned, names.length, bucketOf)
    .map((numbers, place) => ({ name: names[place] ?? "", numbers }))
    .filter(({ numbers }) => numbers.n > 0)
    .sort((a, b) => b.numbers.n - a.numbers.n || (a.name < b.name ? -1 : 1));
  const items = judged(groups, smallSample);
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
    unlisted:
      left.length === 0 ? null : { groups: left.length, ...figuresOf(together(left), together(listed)) },
  };
}

interface NamedNumbers {
  readonly name: string;
  readonly numbers: SampleNumbers;
}

function judged(groups: readonly NamedNumbers[], smallSample: number): readonly LoyaltyGroup[] {
  const all = tallyOf(groups.map(({ numbers }) => numbers));
  const pairs = groups.map((group) => {
    const own = tallyOf([group.numbers]);
    const others = numbersFrom(group.numbers.kind, less(all, own));
    return { ...group, others, verdict: unjudged(own.n, others.n, smallSample) };
  });
  const chances = chancesOf(pairs, ({ numbers, others }) => differenceOf(others, numbers).p ?? 1);
  return pairs.map(({ name, numbers, others, verdict }, i) => {
    const chance = chances[i] ?? null;
    const test = verdict !== null || chance === null ? null : judgement(numbers, others, chance);
    return { name, ...figuresOf(numbers, others), ...(test ?? notJudged(verdict ?? "no-others")) };
  });
}

function unjudged(own: number, others: number, smallSample: number): GroupVerdict | null {
  if (own < smallSample) return "small-sample";
  return others < smallSample ? "no-others" : null;
}

function judgement(
  own: SampleNumbers,
  others: SampleNumbers,
  { p, adjustedP }: { readonly p: number; readonly adjustedP: number },
): GroupTest {
  const difference = (sampleValue(own) ?? 0) - (sampleValue(others) ?? 0);
  const different = adjustedP <= LEVEL;
  return {
    p,
    adjustedP,
    different,
    difference,
    differenceInterval: differenceOf(others, own).interval,
    verdict: different ? (difference > 0 ? "above" : "below") : "same",
  };
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
