import { FNV_PRIME, hashText, hex, HIGH_START, LOW_START } from "../survey/cells/hashText";
import type { Survey, TextColumn } from "../survey/survey";

/** Two 32-bit lanes, so that a million rows stay apart. */
interface Lanes {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/**
 * A 64-bit FNV-1a hash of each row's content, as 16 hexadecimal digits. It depends on what the columns mean and
 * hold, not on where they or the row stand. Source: Fowler, Noll, Vo.
 */
export function contentHashes(survey: Survey): (row: number) => string {
  let lanes: Lanes | null = null;
  return (row) => {
    // Not before the first is asked for: where every row has a ticket number none is.
    lanes ??= hashRows(survey);
    return hex(lanes.high[row] ?? 0) + hex(lanes.low[row] ?? 0);
  };
}

function hashRows(survey: Survey): Lanes {
  const lanes: Lanes = {
    low: new Uint32Array(survey.rowCount).fill(LOW_START),
    high: new Uint32Array(survey.rowCount).fill(HIGH_START),
  };
  for (const [role, column] of textColumns(survey)) mixTexts(lanes, role, column);
  for (const [role, values] of numberColumns(survey)) mixNumbers(lanes, role, values);
  return lanes;
}

function textColumns(survey: Survey): (readonly [string, TextColumn])[] {
  const named = Object.entries(survey.texts).sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = [
    ...survey.reasons.map((column) => [`reason ${column.header}`, column] as const),
    ...survey.comments.map((column) => [`comment ${column.header}`, column] as const),
  ];
  const coded = survey.reasonCategory === null ? [] : [["reasonCategory", survey.reasonCategory] as const];
  return [...named, ...listed, ...coded];
}

function numberColumns(survey: Survey): (readonly [string, ArrayLike<number>])[] {
  const scores = [survey.score, survey.nps, survey.ces, ...survey.dimensions].flatMap((column, i) =>
    column === null ? [] : [[`score ${String(Math.min(i, 3))} ${column.header}`, column.values] as const],
  );
  const numbers = Object.entries(survey.numbers).map(([role, column]) => [role, column.values] as const);
  const flags = survey.reasonFlags.map(({ header, values }) => [`flag ${header}`, values] as const);
  const time = survey.time === null ? [] : [["time", survey.time.values] as const];
  return [...scores, ...numbers.sort(([a], [b]) => (a < b ? -1 : 1)), ...flags, ...time];
}

function mixTexts(lanes: Lanes, role: string, { codes, texts }: TextColumn): void {
  const lowRole = hashText(role, LOW_START);
  const highRole = hashText(role, HIGH_START);
  const low = Uint32Array.from(texts, (text) => hashText(text, lowRole));
  const high = Uint32Array.from(texts, (text) => hashText(text, highRole));
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code > 0) mix(lanes, row, low[code - 1] ?? 0, high[code - 1] ?? 0);
  }
}

function mixNumbers(lanes: Lanes, role: string, values: ArrayLike<number>): void {
  const seed = hashText(role, LOW_START);
  const bits = new Float64Array(1);
  const words = new Uint32Array(bits.buffer);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    bits[0] = value;
    const low = words[0] ?? 0;
    const high = words[1] ?? 0;
    mix(lanes, row, seed ^ low ^ Math.imul(high, FNV_PRIME), Math.imul(seed, FNV_PRIME) ^ high ^ (low >>> 7));
  }
}

function mix({ low, high }: Lanes, row: number, first: number, second: number): void {
  low[row] = scramble(Math.imul((low[row] ?? 0) ^ first, FNV_PRIME));
  high[row] = scramble(Math.imul((high[row] ?? 0) ^ second, FNV_PRIME));
}

/** The finishing step of MurmurHash3, as whole words instead of bytes are mixed in. */
function scramble(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
}
