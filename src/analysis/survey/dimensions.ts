import type { ColumnProfile } from "./columnProfile";
import type { SampledColumn } from "./columnsUnderHeader";
import { questionOf } from "./overallScore";
import { shareInside } from "./recogniseScale";
import { scoreFit } from "./roleFit";
import type { Scale } from "./scale";

const BY_WORDS = 0.85;
const BY_QUESTION = 0.8;
const BY_PLACE = 0.7;
const ENOUGH_INSIDE = 0.85;
const ENOUGH_READABLE = 0.7;
const FEWEST_VALUES = 3;

/**
 * Columns that score something apart, with confidences by position: by their words, as items of the overall score's
 * question (Q7FOOD beside Q7ALL), or as neighbours of the overall score answered on its scale. `free` columns have no
 * other role. Numbers that merely are numbers (年龄, counts, codes) are none.
 */
export function findDimensions(
  free: readonly SampledColumn[],
  overall: SampledColumn | null,
  scale: Scale | null,
): Map<number, number> {
  const found = new Map<number, number>();
  const question = overall === null ? null : questionOf(overall.reading.folded.core);
  const neighbours = overall === null || question !== null ? new Set() : neighboursOf(overall, free, scale);
  for (const column of free) {
    const { reading, profile, position } = column;
    if (column.header === "" || reading.notScore || profile.filled === 0) continue;
    const isSibling = question !== null && questionOf(reading.folded.core) === question;
    if (isSibling && hasValuesOf(profile, overall?.profile, scale)) found.set(position, BY_QUESTION);
    else if (isNamed(column) && isScored(column, scale)) found.set(position, BY_WORDS);
    else if (neighbours.has(position)) found.set(position, BY_PLACE);
  }
  return found;
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
  return highest >= 2 && (reading.overall > 0 || scale === null || highest <= scale.max + 1);
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

function neighboursOf(
  overall: SampledColumn,
  free: readonly SampledColumn[],
  scale: Scale | null,
): Set<number> {
  const suitable = new Set(free.filter((column) => isAlike(column, scale)).map(({ position }) => position));
  const neighbours = new Set<number>();
  for (const step of [-1, 1]) {
    for (let at = overall.position + step; suitable.has(at); at += step) neighbours.add(at);
  }
  return neighbours;
}

function isAlike({ header, reading, profile }: SampledColumn, scale: Scale | null): boolean {
  if (scale === null || header === "" || reading.notScore || scoreFit(profile) < ENOUGH_INSIDE) return false;
  const values = new Set(profile.numbers);
  if (profile.numbers.length === 0) return profile.verbal.length >= profile.filled * ENOUGH_INSIDE;
  const reachesUp = Math.max(...values) >= scale.max - 1;
  return reachesUp && values.size >= FEWEST_VALUES && shareInside(profile.numbers, scale) >= ENOUGH_INSIDE;
}
