import { scaleCandidates } from "../candidates/scaleCandidates";
import { parseScoreText } from "../cells/parseScore";
import { totalOf, type AnswerCounts } from "../evidence/answerCounts";
import { CODE_NUMBER, type RawColumn } from "../rawColumn";
import type { Decision, RecognitionChoices, ScaleSplit, Warning } from "../recognition";
import { scaleOfKind, type Scale, type ScaleKind } from "../scale";
import { questionKey } from "./openQuestions";
import { ENOUGH, partsApart, type ApartParts, type SplitEvidence } from "./scaleParts";

/** A column that two scales share, and how that was seen. */
interface FoundSplit {
  readonly split: ScaleSplit;
  readonly because: Warning;
}

/** Where shorter scales end: below five, people who complain may give nothing that is better. */
const TOPS: readonly number[] = [5, 6, 7, 10];
/** The longer scale is longer by so much: that the best step or two are not given for a while is no other scale. */
const LONGER = 1.4;
/** The best answer of a scale is given by so many of those who have it. */
const TOP_USED = 0.1;
/** On their own scales the parts differ by so much, at most, of what they differ by on one. */
const ALIKE = 0.5;

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
    const found = partsApart(values, top, evidence);
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

/** The parts with the scale that each of them tells; null where they are of one length, or the best of the shorter is hardly given. */
function withScales(
  values: Float64Array,
  told: Scale,
  { top, by, because, isShort }: ApartParts,
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
  isShort: ApartParts["isShort"],
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
