import { dayText } from "../../periods/calendarDay";
import { scaleCandidates } from "../candidates/scaleCandidates";
import { parseScoreText } from "../cells/parseScore";
import { totalOf, type AnswerCounts } from "../evidence/answerCounts";
import { CODE_NUMBER, type RawColumn } from "../rawColumn";
import type { Decision, RecognitionChoices, ScaleSplit, Warning } from "../recognition";
import type { GroupRole } from "../role";
import { scaleOfKind, type Scale, type ScaleKind } from "../scale";
import type { TextColumn } from "../survey";
import { questionKey } from "./openQuestions";

/** What may tell on which scale an answer was given: when, and whose it is. */
export interface SplitEvidence {
  readonly times: { readonly header: string; readonly values: Float64Array } | null;
  readonly groups: readonly { readonly role: GroupRole; readonly column: TextColumn }[];
}

/** A column that two scales share, and how that was seen. */
interface FoundSplit {
  readonly split: ScaleSplit;
  readonly because: Warning;
}

/** Answers of a part, and those of them above the shorter scale. */
interface Part {
  readonly n: number;
  readonly above: number;
}

/** Where shorter scales end: below five, people who complain may give nothing that is better. */
const TOPS: readonly number[] = [5, 6, 7, 10];
/** The longer scale is longer by so much: that the best step or two are not given for a while is no other scale. */
const LONGER = 1.4;
/** Fewer answers say nothing of where their scale ends. */
const ENOUGH = 20;
/** So many above a scale are slips. */
const SLIPS = 0.01;
/** So many go beyond the shorter scale where the longer one is in use. */
const BEYOND = 0.25;
/** The best answer of a scale is given by so many of those who have it. */
const TOP_USED = 0.1;
/** That nobody of the part went beyond by chance. */
const CHANCE = 1e-6;
/** On their own scales the parts differ by so much, at most, of what they differ by on one. */
const ALIKE = 0.5;
/** Of the answers, so many may be in groups that are neither, and in groups too small to tell. */
const BETWEEN = 0.05;
const SMALL = 0.2;

/**
 * A score column whose answers were given on two scales, one until a day and another since then, or one in some groups and
 * another in the rest: nobody of the one part goes beyond where the other, often, goes on. Null where nothing speaks for that.
 */
export function findScaleSplit(
  raw: RawColumn,
  { numbers }: AnswerCounts,
  told: Scale,
  evidenceOf: () => SplitEvidence,
): FoundSplit | null {
  if (told.unit !== 1 || told.direction !== "higher-is-better" || told.kind.startsWith("words")) return null;
  const all = totalOf(numbers.values());
  const tops = TOPS.filter((top) => {
    const above = totalOf([...numbers].filter(([value]) => value > top).map(([, count]) => count)) / all;
    return (numbers.get(top) ?? 0) >= ENOUGH * TOP_USED && above >= 0.02 && above <= 0.98;
  });
  if (tops.length === 0 || all < 2 * ENOUGH) return null;
  const [values, evidence] = [numbersOf(raw), evidenceOf()];
  for (const top of tops) {
    const found = byTime(values, top, evidence.times) ?? byGroup(values, top, evidence.groups);
    const split = found === null ? null : withScales(values, told, found);
    if (split !== null) return split;
  }
  return null;
}

/** What there is to decide of it: each answer on its own scale, the likelier reading, or all on the longer one. */
export function splitDecision(
  header: string,
  { split, because }: FoundSplit,
  told: Scale,
  answers: RecognitionChoices["answers"],
): Decision {
  const key = questionKey({ what: "mixed-scale", header });
  const optionOf = (value: "own" | "one", data: Warning) => ({
    value,
    told: data,
    choices: { answers: { [key]: value } },
  });
  const own = optionOf("own", { code: "option-scales-own", short: split.short, long: split.long });
  const one = optionOf("one", { code: "option-scales-one", scale: told.kind });
  const answer = answers?.[key];
  const isAnswered = answer === "own" || answer === "one";
  return {
    what: "mixed-scale",
    header,
    chosen: answer === "one" ? one : own,
    because: isAnswered ? [{ code: "because-chosen" }] : [because],
    alternatives: isAnswered ? [] : [one],
  };
}

type Found = Pick<FoundSplit, "because"> & {
  readonly top: number;
  readonly by: ScaleSplit["by"];
  readonly isShort: (row: number) => boolean;
};

/** The parts with the scale that each of them tells; null where they are of one length, or the best of the shorter is hardly given. */
function withScales(
  values: Float64Array,
  told: Scale,
  { top, by, because, isShort }: Found,
): FoundSplit | null {
  const { short, long } = countedApart(values, isShort);
  if ((short.get(top) ?? 0) < TOP_USED * totalOf(short.values())) return null;
  const beginsAtZero = scaleCandidates(short)?.kind.startsWith("0-") === true;
  const shorter: ScaleKind = `${beginsAtZero ? 0 : 1}-${top}`;
  const longer = told.max > top ? told : scaleOfKind(scaleCandidates(long)?.kind ?? shorter);
  const isLonger = longer.max >= LONGER * top && longer.direction === "higher-is-better";
  if (!isLonger || !areMoreAlikeApart(short, scaleOfKind(shorter), long, longer)) return null;
  return { split: { by, short: shorter, long: longer.kind }, because };
}

/** How often each number stands in either part. */
function countedApart(
  values: Float64Array,
  isShort: Found["isShort"],
): Readonly<Record<"short" | "long", ReadonlyMap<number, number>>> {
  const [short, long] = [new Map<number, number>(), new Map<number, number>()];
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const part = isShort(row) ? short : long;
    part.set(value, (part.get(value) ?? 0) + 1);
  });
  return { short, long };
}

/** Whether people were about as content on both sides if each side has its own scale, and were not on one. */
function areMoreAlikeApart(
  short: ReadonlyMap<number, number>,
  shorter: Scale,
  long: ReadonlyMap<number, number>,
  longer: Scale,
): boolean {
  const beside = heightOn(long, longer);
  const apart = Math.abs(heightOn(short, shorter) - beside);
  return apart < Math.abs(heightOn(short, longer) - beside) * ALIKE;
}

/** How high the mean of what lies on a scale is, 0–1. */
function heightOn(numbers: ReadonlyMap<number, number>, { min, max }: Scale): number {
  const inside = [...numbers].filter(([value]) => value >= min && value <= max);
  const sum = totalOf(inside.map(([value, count]) => (value - min) * count));
  return sum / totalOf(inside.map(([, count]) => count)) / (max - min);
}

function byTime(values: Float64Array, top: number, times: SplitEvidence["times"]): Found | null {
  if (times === null) return null;
  const days = partsByDay(values, times.values, top);
  const cut = sharpestCut([...days].sort(([one], [other]) => one - other));
  if (cut === null) return null;
  const { day, early, late } = cut;
  const isEarlyShort = isShortBeside(early, late);
  if (!isEarlyShort && !isShortBeside(late, early)) return null;
  const [short, long] = isEarlyShort ? [early, late] : [late, early];
  const isShort = (row: number): boolean => (times.values[row] ?? NaN) < day === isEarlyShort;
  return {
    top,
    by: { kind: "time", day, isEarlyShort },
    because: {
      code: isEarlyShort ? "because-scale-since" : "because-scale-until",
      header: times.header,
      day: dayText(day),
      n: short.n,
      top,
      percent: Math.round((100 * long.above) / long.n),
    },
    isShort,
  };
}

function partsByDay(values: Float64Array, times: Float64Array, top: number): ReadonlyMap<number, Part> {
  const days = new Map<number, { n: number; above: number }>();
  values.forEach((value, row) => {
    const serial = Math.floor(times[row] ?? NaN);
    if (Number.isNaN(value) || Number.isNaN(serial)) return;
    const day = days.get(serial) ?? { n: 0, above: 0 };
    day.n++;
    if (value > top) day.above++;
    days.set(serial, day);
  });
  return days;
}

/** The day from which on the share above is most unlike the one before. */
function sharpestCut(
  days: readonly (readonly [number, Part])[],
): { readonly day: number; readonly early: Part; readonly late: Part } | null {
  const all = days.reduce((sum, [, part]) => plus(sum, part), { n: 0, above: 0 });
  let best: { day: number; early: Part; late: Part } | null = null;
  let likeliest = -Infinity;
  let early: Part = { n: 0, above: 0 };
  for (const [day, part] of days) {
    const late = { n: all.n - early.n, above: all.above - early.above };
    const likelihood = logLikelihood(early) + logLikelihood(late);
    if (early.n > 0 && likelihood > likeliest) {
      likeliest = likelihood;
      best = { day, early, late };
    }
    early = plus(early, part);
  }
  return best;
}

function plus(one: Part, other: Part): Part {
  return { n: one.n + other.n, above: one.above + other.above };
}

function logLikelihood({ n, above }: Part): number {
  const term = (count: number): number => (count === 0 ? 0 : count * Math.log(count / n));
  return term(above) + term(n - above);
}

/** Whether nobody of a part goes beyond where many of the other do, and that is no chance. */
function isShortBeside(part: Part, other: Part): boolean {
  if (part.n < ENOUGH || other.n < ENOUGH) return false;
  const beyond = other.above / other.n;
  return part.above <= SLIPS * part.n && beyond >= BEYOND && (1 - beyond) ** part.n < CHANCE;
}

function byGroup(values: Float64Array, top: number, groups: SplitEvidence["groups"]): Found | null {
  for (const { role, column } of groups) {
    const short = shortGroups(values, top, column);
    if (short === null) continue;
    const names = [...short.codes].map((code) => column.texts[code - 1] ?? "");
    return {
      top,
      by: { kind: "group", role, names },
      because: {
        code: "because-scale-groups",
        header: column.header,
        groups: names.slice(0, 5),
        n: short.part.n,
        top,
        percent: Math.round((100 * short.rest.above) / short.rest.n),
      },
      isShort: (row) => short.codes.has(column.codes[row] ?? 0),
    };
  }
  return null;
}

/** The groups that end where the others go on; null where not nearly all groups are one or the other. */
function shortGroups(
  values: Float64Array,
  top: number,
  { codes, texts }: TextColumn,
): { readonly codes: ReadonlySet<number>; readonly part: Part; readonly rest: Part } | null {
  const tallies = Array.from({ length: texts.length + 1 }, () => ({ n: 0, above: 0 }));
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    const tally = tallies[codes[row] ?? 0];
    if (Number.isNaN(value) || tally === undefined) continue;
    tally.n++;
    if (value > top) tally.above++;
  }
  const sum = (parts: readonly Part[]): Part => parts.reduce(plus, { n: 0, above: 0 });
  const large = tallies.filter(({ n }) => n >= ENOUGH);
  const rest = sum(large.filter(({ n, above }) => above >= BEYOND * n));
  const short = new Set(
    tallies.flatMap((part, code) => (isShortBeside(part, rest) && code > 0 ? [code] : [])),
  );
  const part = sum(tallies.filter((_, code) => short.has(code)));
  const [all, known] = [sum(tallies).n, part.n + rest.n];
  const isClear = sum(large).n - known <= BETWEEN * all && known >= (1 - SMALL) * all;
  return short.size > 0 && isClear ? { codes: short, part, rest } : null;
}

/** The number of each row, NaN where none stands. */
function numbersOf({ codes, numbers, texts, length }: RawColumn): Float64Array {
  const ofText = texts.map((text) => {
    const parsed = parseScoreText(text);
    return parsed.kind === "number" ? parsed.value : NaN;
  });
  return Float64Array.from({ length }, (_, row) => {
    const code = codes[row] ?? 0;
    return code > 0 ? (ofText[code - 1] ?? NaN) : code === CODE_NUMBER ? (numbers[row] ?? NaN) : NaN;
  });
}
