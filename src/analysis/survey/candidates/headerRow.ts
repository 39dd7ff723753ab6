import { foldHeader } from "../cells/foldHeader";
import { foldSpaces } from "../cells/foldText";
import { asksForReasons, readHeader, strongestRole } from "./headerWords";
import type { RawCell } from "../rawColumn";
import type { SourceSample } from "../recognition";

/** Where the header stands in a sample; rows are 0-based positions in it. */
export interface HeaderRow {
  readonly row: number;
  /** One a column of the area, line breaks folded; "" where there is none. */
  readonly headers: readonly string[];
  /** The heading over each column's own that spans it, outermost first (服务评价 › 态度 under 服务评价); "" where none does. */
  readonly groups: readonly string[];
}

/** Headers stand near the top: title rows, notes and blank rows above them are fewer than this. */
const ROWS_TRIED = 40;
/** What speaks for a row, against the strength (0–1) of a word of a role: headings all across, one that the user named. */
const FILL_WEIGHT = 1.5;
const WANTED_WEIGHT = 5;
/** Of two rows that are alike the upper one is the header. */
const ROW_PENALTY = 0.02;
/** Weaker words say nothing. */
const TELLING = 0.55;
/** What so many (0–1) of a column's cells are is data. */
const REPEATED_SHARE = 0.05;
/** Longer texts are answers, not headers. */
const LONGEST_HEADER = 120;

/** Between a heading and the one over it. */
export const PATH = " › ";

/** What is known of a sample while its rows are tried as headers. */
interface Trial {
  readonly sample: SourceSample;
  readonly width: number;
  readonly wanted: ReadonlySet<string>;
  /** How often each text stands in each column. */
  readonly occurrences: readonly ReadonlyMap<string, number>[];
  readonly strengths: Map<string, number>;
}

/**
 * Finds the header row of a sample: the row whose cells are words of roles, fill the width and differ from what stands
 * below. Two rows count as one header where the upper one has what the lower one lacks (merged cells).
 * `wanted` are header texts that the user named. Null when no row looks like a header.
 */
export function findHeaderRow(sample: SourceSample, wanted: readonly string[]): HeaderRow | null {
  const trial = beginTrial(sample, wanted);
  let best: { score: number; header: HeaderRow } | null = null;
  for (let row = 0; row < Math.min(ROWS_TRIED, sample.rows.length); row++) {
    for (const headings of candidates(sample, row, trial.width)) {
      const score = headerScore(headings, row, trial);
      if (score > (best?.score ?? 0)) best = { score, header: { row, ...headings } };
    }
  }
  return best === null ? null : passMachineRow(best.header, sample);
}

/** Qualtrics writes a third header row for programs ({"ImportId":"QID1"}): the answers begin under it. */
function passMachineRow({ row, ...headings }: HeaderRow, { rows }: SourceSample): HeaderRow {
  const below = (rows[row + 1] ?? []).filter((cell) => cell !== "");
  const isForMachines = below.length > 0 && below.every((cell) => /^\{"?ImportId/i.test(String(cell)));
  return { row: isForMachines ? row + 1 : row, ...headings };
}

function beginTrial(sample: SourceSample, wanted: readonly string[]): Trial {
  const width = sample.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const occurrences = Array.from({ length: width }, () => new Map<string, number>());
  for (const row of sample.rows) {
    row.forEach((cell, column) => {
      const counts = occurrences[column];
      if (cell !== "") counts?.set(String(cell), (counts.get(String(cell)) ?? 0) + 1);
    });
  }
  const cores = new Set(wanted.map((text) => foldHeader(text).core));
  return { sample, width, wanted: cores, occurrences, strengths: new Map() };
}

type Headings = Pick<HeaderRow, "headers" | "groups">;

/** A row alone, with the row above it, and with the two above it. */
function candidates(sample: SourceSample, row: number, width: number): Headings[] {
  const own = headerTexts(sample.rows[row] ?? [], width);
  if (filledIn(own) === 0) return [];
  const plain: Headings = { headers: own, groups: own.map(() => "") };
  const upper = headerTexts(sample.rows[row - 1] ?? [], width);
  const top = headerTexts(sample.rows[row - 2] ?? [], width);
  const two = spansColumns(upper, own) ? [combine({ headers: upper, groups: upper.map(() => "") }, own)] : [];
  const three =
    filledIn(upper) >= 2 && filledIn(top) >= 2
      ? [combine(combine({ headers: top, groups: top.map(() => "") }, upper), own)]
      : [];
  return [plain, ...two, ...three];
}

/**
 * A single heading that begins beside the first column, or says what none of the headings under it does, is one of
 * columns; else it is a title.
 */
function spansColumns(upper: readonly string[], own: readonly string[]): boolean {
  if (filledIn(upper) !== 1) return filledIn(upper) > 1;
  const filled = own.filter((text) => text !== "");
  const says = (text: string): boolean => strongestRole(readHeader(text)) >= TELLS_ITSELF;
  const isBeside = upper.findIndex((text) => text !== "") > own.findIndex((text) => text !== "");
  return filled.length >= 2 && says(upper.join("")) && (isBeside || !filled.some(says));
}

function headerTexts(cells: readonly RawCell[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => foldSpaces(String(cells[column] ?? "")));
}

/** What stands under a question that has one answer only (SurveyMonkey and the like). */
const ONLY_ANSWER = /^(response|open-ended response|answer|回答|答案|答复|作答)$/i;

/** A heading that says so much by itself needs not the one over it. */
const TELLS_ITSELF = 0.5;

/**
 * Lower texts; upper ones where the lower cell is empty (merged downwards) or only says "Response"; both where lower
 * texts repeat, where the upper one asks for reasons, so that its options are known for what they are, and where the
 * lower text says nothing and the upper one says what is scored.
 */
function combine(upper: Headings, lower: readonly string[]): Headings {
  const repeated = new Set(lower.filter((text, column) => text !== "" && lower.indexOf(text) !== column));
  let last = -1;
  const over = lower.map((_, column) => {
    if (upper.headers[column] !== "") last = column;
    return last;
  });
  const groups = over.map((column) =>
    [upper.groups[column] ?? "", upper.headers[column] ?? ""].filter((text) => text !== "").join(PATH),
  );
  const headers = lower.map((text, column) => {
    const group = upper.headers[over[column] ?? -1] ?? "";
    if (text === "") return upper.headers[column] ?? "";
    const isSpread = upper.headers[column] === "" || upper.headers[column + 1] === "";
    return group === "" ? text : underGroup(text, group, repeated.has(text), isSpread);
  });
  return { headers, groups: groups.map((group, column) => (lower[column] === "" ? "" : group)) };
}

function underGroup(text: string, group: string, isRepeated: boolean, isSpread: boolean): string {
  if (ONLY_ANSWER.test(text)) return group;
  const isOption = isSpread && asksForReasons(group);
  return isRepeated || isOption || isToldByGroup(text, group) ? `${group}${PATH}${text}` : text;
}

function isToldByGroup(text: string, group: string): boolean {
  if (DATA_LIKE.test(text) || strongestRole(readHeader(text)) >= TELLS_ITSELF) return false;
  const { overall, notScore } = readHeader(group);
  return overall >= TELLS_ITSELF && !notScore;
}

function filledIn(texts: readonly string[]): number {
  return texts.filter((text) => text !== "").length;
}

function headerScore({ headers, groups }: Headings, row: number, trial: Trial): number {
  const cells = trial.sample.rows[row] ?? [];
  const scale = scaleAcross(cells);
  const used = trial.occurrences.filter((counts) => counts.size > 0).length;
  const fill = Math.min(1, filledIn(headers) / Math.max(1, used));
  const seen = new Set<string>();
  const words = headers.reduce((sum, header, column) => {
    if (header === "" || scale.has(column)) return sum;
    // An option of a multi-select stands again in its own column wherever it was chosen.
    const isOption = header.endsWith(`${PATH}${String(cells[column] ?? "")}`);
    const again = isOption ? 0 : repetition(cells[column] ?? "", column, trial);
    const penalty = Number(seen.has(header)) * 0.5 + again;
    seen.add(header);
    const part = partScore(header, groups[column] ?? "", trial);
    return sum + (part > 0 ? part : cellScore(header, cells[column] ?? "", trial)) - penalty;
  }, 0);
  return words + FILL_WEIGHT * fill - ROW_PENALTY * row;
}

const FEWEST_STEPS = 3;

/** Neighbouring cells that count a scale up or down (5, 4, 3, 2, 1): headings of how many gave each answer. */
function scaleAcross(cells: readonly RawCell[]): ReadonlySet<number> {
  const runs: number[][] = [[]];
  cells.forEach((cell, column) => {
    const before = cells[column - 1];
    const isStep = isWhole(cell) && isWhole(before) && Math.abs(Number(cell) - Number(before)) === 1;
    if (isStep) runs.at(-1)?.push(column);
    else runs.push([column]);
  });
  const isScale = (run: readonly number[]): boolean =>
    run.length >= FEWEST_STEPS && run.some((column) => Number(cells[column]) === 1);
  return new Set(runs.filter(isScale).flat());
}

/** As a number or as its text. */
function isWhole(cell: RawCell | undefined): boolean {
  return /^\d+$/.test(String(cell ?? ""));
}

/** A cell that stands again and again in its own column is data, unless nothing else does: that is a ticked option. */
function repetition(cell: RawCell, column: number, { sample, occurrences }: Trial): number {
  const texts = occurrences[column];
  const times = texts?.get(String(cell)) ?? 0;
  if (texts?.size === 1) return 0;
  return times >= 3 && times > sample.rows.length * REPEATED_SHARE ? 1 : 0;
}

const MONTH_OR_YEAR = /^(\d{1,2}月|\d{4}\s*[-./年]\s*\d{1,2}\s*月?|\d{4}年?|\d{6})$/;
const DATA_LIKE = /^[-+]?[\d.,:%/\s-]+$|^[★☆]+$|^\d{4}[-/年]\d{1,2}[-/月]\d{1,2}/;

function cellScore(header: string, cell: RawCell, { wanted, strengths }: Trial): number {
  if (wanted.size > 0 && wanted.has(foldHeader(header).core)) return WANTED_WEIGHT;
  if (MONTH_OR_YEAR.test(header)) return 0;
  if (typeof cell !== "string" || DATA_LIKE.test(header)) return -1;
  if (header.length > LONGEST_HEADER) return 0;
  const strength = Math.max(strengthOf(header, strengths), strengthOf(foldSpaces(cell), strengths));
  return strength >= TELLING ? strength : 0;
}

/** What is scored apart, under a heading that says that it is (态度 under 服务评价), tells as much as that heading. */
function partScore(header: string, group: string, { strengths }: Trial): number {
  if (group === "" || !readHeader(header).dimensionWord) return 0;
  const strength = strengthOf(group, strengths);
  return strength >= TELLING ? strength : 0;
}

function strengthOf(text: string, known: Map<string, number>): number {
  const strength = known.get(text) ?? strongestRole(readHeader(text));
  known.set(text, strength);
  return strength;
}
