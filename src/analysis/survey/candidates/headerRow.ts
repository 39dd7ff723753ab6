import { foldHeader } from "../cells/foldHeader";
import { foldSpaces } from "../cells/foldText";
import { readHeader, strongestRole } from "./headerWords";
import { DATA_LIKE, filledIn, headingsAt, PATH, type Headings } from "./headings";
import type { RawCell } from "../rawColumn";
import type { SourceSample } from "../recognition";

/** Where the header stands in a sample; rows are 0-based positions in it. */
export interface HeaderRow extends Headings {
  readonly row: number;
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
    for (const headings of headingsAt(sample, row, trial.width)) {
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
