import { parseScoreText, scoreOfNumber, scoreOfText } from "../cells/parseScore";
import { CODE_EMPTY, CODE_NUMBER, rawCellAt, type RawColumn } from "../rawColumn";
import type { Warning } from "../recognition";
import { recogniseScale, statedKind, type ScaleEvidence } from "../decision/recogniseScale";
import type { Scale } from "../scale";
import type { ScoreColumn } from "../survey";

const ROWS_FOR_EVIDENCE = 5000;
const MANY_INVALID = 0.15;

/** Reads a column of answers on a scale. Percentages (by number format) count as 0–100. */
export function scoreColumn(raw: RawColumn, header: string, scale: Scale, numberFormat: string): ScoreColumn {
  const factor = scale.kind === "0-100" && numberFormat.includes("%") ? 100 : 1;
  const parsed = raw.texts.map((text) => scoreOfText(parseScoreText(text), scale));
  const values = new Float64Array(raw.length).fill(NaN);
  const invalid = new Uint8Array(raw.length);
  for (let row = 0; row < raw.length; row++) {
    const code = raw.codes[row] ?? CODE_EMPTY;
    if (code === CODE_EMPTY) continue;
    const value =
      code > 0
        ? (parsed[code - 1] ?? null)
        : code === CODE_NUMBER
          ? scoreOfNumber((raw.numbers[row] ?? NaN) * factor, scale)
          : null;
    if (value === null) invalid[row] = 1;
    else values[row] = value;
  }
  return { header, scale, values, invalid, raw };
}

/** What a raw column tells of its scale: rows from top to bottom, for a sorted column begins with one end only. */
export function scaleEvidence(raw: RawColumn, numberFormat: string): ScaleEvidence {
  const numbers: number[] = [];
  const verbal: ScaleEvidence["verbal"][number][] = [];
  let outOf: number | null = null;
  const step = Math.max(1, Math.floor(raw.length / ROWS_FOR_EVIDENCE));
  for (let row = 0; row < raw.length; row += step) {
    const cell = rawCellAt(raw, row);
    if (typeof cell === "number") numbers.push(cell);
    if (typeof cell !== "string") continue;
    const parsed = parseScoreText(cell);
    if (parsed.kind === "word") verbal.push(parsed.answer);
    if (parsed.kind !== "number") continue;
    numbers.push(parsed.value);
    outOf ??= parsed.outOf;
  }
  return { numbers, verbal, outOf, numberFormat };
}

/** The scale of a dimension: what its header says, else the overall score's where its answers fit there, else its own. */
export function dimensionScale(header: string, evidence: ScaleEvidence, overall: Scale | null): Scale {
  const own = recogniseScale(header, evidence, null).scale;
  if (overall === null || statedKind(header.toLowerCase(), evidence) !== null) return own;
  const highest = evidence.numbers.reduce((most, number) => Math.max(most, number), -Infinity);
  const isVerbal = evidence.verbal.length > evidence.numbers.length;
  if (isVerbal) return overall.kind.startsWith("words") || overall.kind === "1-5" ? overall : own;
  return highest <= overall.max + 1 && !overall.kind.startsWith("words") ? overall : own;
}

/** `many-invalid-scores` when more of what stands in the column is no answer than slips explain; "未评价" is none. */
export function scoreWarnings({ header, values, invalid, raw }: ScoreColumn): Warning[] {
  const declined = raw.texts.map((text) => parseScoreText(text).kind === "declined");
  let wrong = 0;
  let valid = 0;
  for (let row = 0; row < values.length; row++) {
    if (declined[(raw.codes[row] ?? CODE_EMPTY) - 1] !== true) wrong += invalid[row] ?? 0;
    valid += Number.isNaN(values[row]) ? 0 : 1;
  }
  return wrong > MANY_INVALID * (wrong + valid)
    ? [{ code: "many-invalid-scores", header, invalid: wrong, valid }]
    : [];
}
