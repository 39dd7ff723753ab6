import { totalOf } from "../evidence/answerCounts";
import { parseScaleKind, type ScaleKind } from "../scale";

/** A number with how often it was given. */
interface ValueCount {
  readonly value: number;
  readonly count: number;
}

/** What the numbers of a column allow: the scale they are likeliest on, and others that they don't rule out. */
export interface NumericCandidates {
  readonly kind: ScaleKind;
  readonly alternatives: readonly ScaleKind[];
  /** What one of the numbers counts: 100 where they are fractions. */
  readonly unit: number;
}

/** Fewer answers say little of where a scale ends. */
const ENOUGH = 20;
/** A usual scale that holds so many of the answers is not given up for a longer one. */
const HELD = 0.9;
/** The highest answer given by so many is the top of its scale, not its second step. */
const OFTEN = 0.25;
/** An end that more than so many give is no slip and no code. */
const NO_CODE = 0.35;
/** Numbers that stand for "don't know" and the like, where they lie apart from the answers. */
const CODES: ReadonlySet<number> = new Set([
  7, 8, 9, 66, 77, 88, 96, 97, 98, 99, 777, 888, 997, 998, 999, 9999,
]);

/**
 * Reads the occupied numbers: the body of the answers, isolated codes apart from it, ends that nothing explains. Null
 * without a number, or where no scale of at most a hundred holds them.
 */
export function scaleCandidates(numbers: ReadonlyMap<number, number>): NumericCandidates | null {
  const values = [...numbers].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
  if (values.length === 0) return null;
  if (areFractions(values)) return settled("0-100", 100);
  const around = aroundZero(values);
  if (around !== null) return around;
  const body = values.filter(({ value }) => value >= 0 && !isFarCode(value, values));
  const small = body.filter(({ value }) => value <= 10);
  if (counted(small) >= HELD * counted(body) && counted(small) > 0)
    return smallScale(withoutNearCodes(small));
  const long = body.filter(({ value }) => value <= 100);
  return counted(long) >= 0.85 * counted(values) ? longScale(long) : null;
}

/** All from 0 to 1, with parts of one: shares, of whatever. */
function areFractions(values: readonly ValueCount[]): boolean {
  return values.every(({ value }) => value >= 0 && value <= 1) && values.some(({ value }) => value % 1 !== 0);
}

/** As far below nothing as above, hardly a step left out: −2 to 2. That −1 alone stands for no answer is possible. */
function aroundZero(values: readonly ValueCount[]): NumericCandidates | null {
  const [lowest, highest] = [values[0]?.value ?? 0, values.at(-1)?.value ?? 0];
  const isWhole = values.every(({ value }) => Number.isInteger(value));
  if (lowest >= 0 || lowest !== -highest || !isWhole || values.length < 2 * highest) return null;
  const kind: ScaleKind = `${lowest}-${highest}`;
  return { ...settled(kind), alternatives: highest === 1 ? ["0-1"] : [] };
}

/** 99 beside 1–5: nothing else lies between ten and it but other codes. */
function isFarCode(value: number, values: readonly ValueCount[]): boolean {
  if (value <= 10 || !CODES.has(value)) return value > 100;
  const others = values.filter((other) => other.value > 10 && !CODES.has(other.value));
  const within = values.filter((other) => other.value >= 0 && other.value <= 10);
  return counted(others) <= 0.02 * counted(values) && within.length > 1;
}

/** 8 and 9 beside 1–5: nobody gave 10, nor what lies between; and a few slips beside 1–5, 10 among them. */
function withoutNearCodes(values: readonly ValueCount[]): readonly ValueCount[] {
  const toFive = values.filter(({ value }) => value <= 5);
  if (liesApart(toFive, values) && toFive.length > 3 && counted(toFive) >= HELD * counted(values))
    return toFive;
  const body = values.slice(0, values.findLastIndex(({ value }) => !CODES.has(value)) + 1);
  return liesApart(body, values) && body.length > 2 && counted(values) >= ENOUGH ? body : values;
}

/** Whether nobody gave the number after the body's last, and somebody a later one. */
function liesApart(body: readonly ValueCount[], values: readonly ValueCount[]): boolean {
  const [last, next] = [body.at(-1), values[body.length]];
  return last !== undefined && next !== undefined && last.value + 2 <= next.value;
}

function smallScale(values: readonly ValueCount[]): NumericCandidates {
  const total = counted(values);
  const top = Math.ceil(values.at(-1)?.value ?? 0);
  const share = (value: number): number => (values.find((each) => each.value === value)?.count ?? 0) / total;
  const hasEnough = total >= ENOUGH;
  if (top > 7) return tenScale(values, top, hasEnough && top === 9 && share(9) >= OFTEN);
  if (top === 7) return withZero("1-7", share(0), []);
  if (top === 6) return sixScale(share(6), share(0), hasEnough);
  if (top <= 3) return threeScale(values, total);
  const doubtful = top === 4 && hasEnough && share(4) >= OFTEN;
  if (!doubtful) return withZero("1-5", share(0), []);
  return withZero("1-4", share(0), ["1-5"]);
}

function tenScale(values: readonly ValueCount[], top: number, endsAtNine: boolean): NumericCandidates {
  const [lowest] = values;
  const kind: ScaleKind = lowest?.value === 0 ? "0-10" : "1-10";
  if (top === 9 && endsAtNine) return { ...settled(kind), alternatives: ["1-9"] };
  if (lowest?.value !== 0) return settled(kind);
  // people who are angry give 0 and 1; who did not answer, only 0
  const others = values.filter(({ value }) => value > 0 && value <= 3);
  const isApart = lowest.count > 3 * counted(others) && lowest.count >= 0.1 * counted(values);
  return isApart ? { ...settled("1-10"), alternatives: ["0-10"] } : settled(kind);
}

/** 6 beside 1–5 may be a code of "never used", or the top of its scale. */
function sixScale(atSix: number, atZero: number, hasEnough: boolean): NumericCandidates {
  if (atSix <= 1 - HELD && hasEnough) return withZero("1-5", atZero, []);
  if (!hasEnough) return settled("1-7");
  return withZero("1-6", atZero, atSix <= NO_CODE ? ["1-7", "1-5"] : ["1-7"]);
}

/** Nobody gave 4 or 5: keys of a telephone, a scale of three, or one whose better half nobody chose. */
function threeScale(values: readonly ValueCount[], total: number): NumericCandidates {
  const [top, bottom] = [values.at(-1)?.value ?? 0, values[0]?.value ?? 0];
  const isWhole = values.every(({ value }) => Number.isInteger(value));
  if (total < 10 || !isWhole || values.length === 1) return settled("1-5");
  if (top <= 2) return twoScale(bottom, top);
  const most = values.reduce((one, other) => (other.count > one.count ? other : one));
  const others: readonly ScaleKind[] = ["ivr", "1-3", "1-5"];
  const kind = most.value === 3 ? "1-3" : "ivr";
  return { ...settled(kind), alternatives: others.filter((other) => other !== kind) };
}

function twoScale(bottom: number, top: number): NumericCandidates {
  if (top === 1) return settled("0-1");
  if (bottom === 0) return { ...settled("0-2"), alternatives: ["1-5"] };
  return { ...settled("1-5"), alternatives: ["1-2", "2-1"] };
}

/** 0 below a scale that begins at 1: few stand for no answer, many may be its lowest step. */
function withZero(kind: ScaleKind, atZero: number, others: readonly ScaleKind[]): NumericCandidates {
  const longer = parseScaleKind(kind.replace(/^1/, "0"));
  const isMuch = atZero > 1 - HELD && longer !== null;
  return { ...settled(kind), alternatives: isMuch ? [...others, longer] : others };
}

function longScale(values: readonly ValueCount[]): NumericCandidates {
  if (standsApart(values)) return { ...settled("1-100"), alternatives: ["0-100"] };
  const top = values.at(-1)?.value ?? 0;
  if (top > 50 || counted(values) < ENOUGH) return settled("0-100");
  const shorter: ScaleKind = top <= 20 ? "0-20" : "0-50";
  return { ...settled(shorter), alternatives: ["0-100"] };
}

/** Many zeros far below all other scores may stand for no answer. */
function standsApart([lowest, next, ...others]: readonly ValueCount[]): boolean {
  if (lowest?.value !== 0 || next === undefined || next.value < 20) return false;
  return lowest.count > (1 - HELD) * counted([lowest, next, ...others]);
}

function settled(kind: ScaleKind, unit = 1): NumericCandidates {
  return { kind, alternatives: [], unit };
}

function counted(values: readonly ValueCount[]): number {
  return totalOf(values.map(({ count }) => count));
}
