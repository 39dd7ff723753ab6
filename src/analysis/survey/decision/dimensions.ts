import type { ColumnProfile } from "../evidence/columnProfile";
import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { questionOf } from "../evidence/overallScore";
import { recogniseScale, shareInside } from "./recogniseScale";
import { scoreFit } from "../evidence/roleFit";
import type { Scale } from "../scale";

const BY_WORDS = 0.85;
const BY_QUESTION = 0.8;
/** Told by nothing but where they stand and what numbers they hold. */
export const BY_PLACE = 0.7;
const ENOUGH_INSIDE = 0.85;
const ENOUGH_READABLE = 0.7;
const FEWEST_VALUES = 3;

/**
 * Columns that score something apart, with confidences by position: by their words, as items of the overall score's
 * question (Q7FOOD beside Q7ALL), or as neighbours, without a gap, of a score answered on the same scale. `columns`
 * are those without another role. Numbers that merely are numbers (年龄, counts, codes) are none.
 */
export function findDimensions(
  columns: readonly SampledColumn[],
  overall: SampledColumn | null,
  scale: Scale | null,
): Map<number, number> {
  const free = columns.filter((column) => !restates(column, overall));
  const question = overall === null ? null : questionOf(overall.reading.folded.core);
  const found = new Map<number, number>();
  for (const column of free) {
    const isSibling = question !== null && questionOf(column.reading.folded.core) === question;
    if (!canScore(column)) continue;
    if (isSibling && hasValuesOf(column.profile, overall?.profile, scale))
      found.set(column.position, BY_QUESTION);
    else if (isNamed(column) && isScored(column, scale)) found.set(column.position, BY_WORDS);
  }
  if (question === null) addNeighbours(found, free, overall, scale);
  return found;
}

function canScore({ header, reading, profile }: SampledColumn): boolean {
  return header !== "" && !reading.notScore && profile.filled > 0;
}

const FEWEST_ROWS = 10;

/** Whether a column only says the overall score again, in other words (满意度等级 beside 满意度评分). */
export function restates({ reading, cells }: SampledColumn, overall: SampledColumn | null): boolean {
  if (overall === null || reading.dimensionWord || reading.overall === 0) return false;
  const said = new Map<string, string>();
  let rows = 0;
  for (const [row, cell] of cells.entries()) {
    const score = String(overall.cells[row] ?? "");
    if (score === "" || cell === "") continue;
    rows++;
    if ((said.get(score) ?? String(cell)) !== String(cell)) return false;
    said.set(score, String(cell));
  }
  const inOtherWords = [...said].some(([score, word]) => score !== word);
  return inOtherWords && rows >= Math.max(FEWEST_ROWS, 3 * said.size);
}

function addNeighbours(
  found: Map<number, number>,
  free: readonly SampledColumn[],
  overall: SampledColumn | null,
  scale: Scale | null,
): void {
  const named = free.filter(({ position }) => found.has(position));
  for (const seed of overall === null ? named : [overall, ...named]) {
    for (const position of neighboursOf(seed, free, scaleOfSeed(seed, overall, scale))) {
      if (!found.has(position)) found.set(position, BY_PLACE);
    }
  }
}

/** The scale on which a score's neighbours must be answered to be of its kind. */
function scaleOfSeed(seed: SampledColumn, overall: SampledColumn | null, scale: Scale | null): Scale {
  if (seed === overall && scale !== null) return scale;
  const own = recogniseScale(seed.header, seed.profile.answers, null).scale;
  return scale !== null && own.max <= scale.max && !scale.kind.startsWith("words") ? scale : own;
}

function isNamed({ reading }: SampledColumn): boolean {
  return reading.overall > 0 || reading.dimensionWord;
}

/** Readable as scores; numbers beyond the scale of the overall score need a word that says score. */
function isScored({ reading, profile }: SampledColumn, scale: Scale | null): boolean {
  const { numbers, verbal } = profile;
  if (scoreFit(profile) < ENOUGH_READABLE || numbers.some((number) => number < 0)) return false;
  if (numbers.length === 0) return verbal.length > 0;
  const highest = Math.max(...numbers);
  const isOnItsOwn = scale === null || scale.kind.startsWith("words");
  return highest >= 2 && (isOnItsOwn || reading.overall > 0 || highest <= scale.max + 1);
}

/** An item of the same question answers with the same values, codes such as 0 and 6 included. */
function hasValuesOf(
  profile: ColumnProfile,
  overall: ColumnProfile | undefined,
  scale: Scale | null,
): boolean {
  const known = new Set(overall?.numbers);
  return profile.numbers.every(
    (number) => known.has(number) || (scale !== null && number >= scale.min && number <= scale.max),
  );
}

function neighboursOf(seed: SampledColumn, free: readonly SampledColumn[], scale: Scale): Set<number> {
  const suitable = new Set(free.filter((column) => isAlike(column, scale)).map(({ position }) => position));
  const neighbours = new Set<number>();
  for (const step of [-1, 1]) {
    for (let at = seed.position + step; suitable.has(at); at += step) neighbours.add(at);
  }
  return neighbours;
}

/** 等待时间 answered from 1 to 5 beside other scores is one, though times are not. */
const TIME_WORDS = /时间|時間|\btime\b/;

function isAlike({ header, reading, profile }: SampledColumn, scale: Scale): boolean {
  const isNumberOfSomething = reading.notScore && !TIME_WORDS.test(reading.folded.core);
  if (header === "" || isNumberOfSomething || scoreFit(profile) < ENOUGH_INSIDE) return false;
  if (profile.numbers.length === 0) return profile.verbal.length >= profile.filled * ENOUGH_INSIDE;
  const values = new Set(profile.numbers);
  const reachesUp = Math.max(...values) >= scale.max - 1;
  return reachesUp && values.size >= FEWEST_VALUES && shareInside(profile.numbers, scale) >= ENOUGH_INSIDE;
}
