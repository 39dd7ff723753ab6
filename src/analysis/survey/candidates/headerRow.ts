import { foldHeader, foldSpaces } from "../cells/foldText";
import { asksForReasons, readHeader, strongestRole } from "./headerWords";
import type { RawCell } from "../rawColumn";
import type { SourceSample } from "../recognition";

/** Where the header stands in a sample; rows are 0-based positions in it. */
export interface HeaderRow {
  readonly row: number;
  /** One a column of the area, line breaks folded; "" where there is none. */
  readonly headers: readonly string[];
}

/** Headers stand near the top: title rows, notes and blank rows above them are fewer than this. */
const ROWS_TRIED = 40;
const FILL_WEIGHT = 1.5;
const WANTED_WEIGHT = 5;
const ROW_PENALTY = 0.02;
const TELLING = 0.55;
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
    for (const headers of candidates(sample, row, trial.width)) {
      const score = headerScore(headers, row, trial);
      if (score > (best?.score ?? 0)) best = { score, header: { row, headers } };
    }
  }
  return best === null ? null : passMachineRow(best.header, sample);
}

/** Qualtrics writes a third header row for programs ({"ImportId":"QID1"}): the answers begin under it. */
function passMachineRow({ row, headers }: HeaderRow, { rows }: SourceSample): HeaderRow {
  const below = (rows[row + 1] ?? []).filter((cell) => cell !== "");
  const isForMachines = below.length > 0 && below.every((cell) => /^\{"?ImportId/i.test(String(cell)));
  return { row: isForMachines ? row + 1 : row, headers };
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

function candidates(sample: SourceSample, row: number, width: number): string[][] {
  const lower = headerTexts(sample.rows[row] ?? [], width);
  if (filledIn(lower) === 0) return [];
  const upper = headerTexts(sample.rows[row - 1] ?? [], width);
  return filledIn(upper) < 2 ? [lower] : [lower, combine(upper, lower)];
}

function headerTexts(cells: readonly RawCell[], width: number): string[] {
  return Array.from({ length: width }, (_, column) => foldSpaces(String(cells[column] ?? "")));
}

/** What stands under a question that has one answer only (SurveyMonkey and the like). */
const ONLY_ANSWER = /^(response|open-ended response|answer|回答|答案|答复|作答)$/i;

/**
 * Lower texts; upper ones where the lower cell is empty (merged downwards) or only says "Response"; both where lower
 * texts repeat and where the upper one asks for reasons, so that its options are known for what they are.
 */
function combine(upper: readonly string[], lower: readonly string[]): string[] {
  const repeated = new Set(lower.filter((text, column) => text !== "" && lower.indexOf(text) !== column));
  let group = "";
  return lower.map((text, column) => {
    if (upper[column] !== "") group = upper[column] ?? "";
    if (text === "") return upper[column] ?? "";
    if (ONLY_ANSWER.test(text) && group !== "") return group;
    const isOption = (upper[column] === "" || upper[column + 1] === "") && asksForReasons(group);
    return group !== "" && (repeated.has(text) || isOption) ? `${group}-${text}` : text;
  });
}

function filledIn(texts: readonly string[]): number {
  return texts.filter((text) => text !== "").length;
}

function headerScore(headers: readonly string[], row: number, trial: Trial): number {
  const cells = trial.sample.rows[row] ?? [];
  const used = trial.occurrences.filter((counts) => counts.size > 0).length;
  const fill = Math.min(1, filledIn(headers) / Math.max(1, used));
  const seen = new Set<string>();
  const words = headers.reduce((sum, header, column) => {
    if (header === "") return sum;
    // An option of a multi-select stands again in its own column wherever it was chosen.
    const isOption = header.endsWith(`-${String(cells[column] ?? "")}`);
    const again = isOption ? 0 : repetition(cells[column] ?? "", column, trial);
    const penalty = Number(seen.has(header)) * 0.5 + again;
    seen.add(header);
    return sum + cellScore(header, cells[column] ?? "", trial) - penalty;
  }, 0);
  return words + FILL_WEIGHT * fill - ROW_PENALTY * row;
}

/** A cell that stands again and again in its own column is data. */
function repetition(cell: RawCell, column: number, { sample, occurrences }: Trial): number {
  const times = occurrences[column]?.get(String(cell)) ?? 0;
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

function strengthOf(text: string, known: Map<string, number>): number {
  const strength = known.get(text) ?? strongestRole(readHeader(text));
  known.set(text, strength);
  return strength;
}
