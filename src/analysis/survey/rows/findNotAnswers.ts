import { foldText } from "../cells/foldText";
import { hashText, hex, HIGH_START, LOW_START } from "../cells/hashText";
import { rawCellAt, type RawColumn } from "../rawColumn";
import { idCodes } from "../textCodes";
import { ColumnPattern } from "./columnPattern";
import { FilledColumns, ROWS_FOR_PATTERN } from "./filledColumns";
import type { NotAnswer, NotAnswerKind } from "./notAnswer";
import { repeatedHeaders } from "./repeatedHeaders";
import { totalLabelOf, type TotalLabel } from "./totalLabel";
import { unitRows } from "./unitRows";

/** A row as it is judged. */
interface Judged {
  readonly row: number;
  /** Blank rows stand before it. */
  readonly afterGap: boolean;
  /** Half or more of what the rows above fill is empty in it, and it has no number or name of its own. */
  readonly lacksKeys: boolean;
}

/**
 * The rows that are no answers, judged against the pattern of the rows above them: totals and statistics by their label
 * or by being what the numbers above come to, where the columns that every answer fills are empty; headings and units that
 * stand among the data; remarks under a gap. `sheetRows` tell where the gaps are; column order is that of the sheet.
 */
export function findNotAnswers(
  columns: readonly RawColumn[],
  rowCount: number,
  sheetRows: Uint32Array,
): Map<number, NotAnswer> {
  const inOrder = [...columns].sort((one, other) => one.position - other.position);
  const patterns = inOrder.map((column) => new ColumnPattern(column, rowCount));
  const labels = inOrder.map(labelsOf);
  const found = new Map<number, NotAnswerKind>();
  repeatedHeaders(inOrder, rowCount).forEach((row) => found.set(row, "header"));
  unitRows(inOrder, rowCount).forEach((row) => found.set(row, "units"));
  const filled = new FilledColumns(
    patterns.map(({ filledRows }) => filledRows),
    rowCount,
  );
  const isLabelled = labelFinder(patterns, labels);
  let run: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (found.has(row)) continue;
    const lacksMost = filled.lacksMost(row);
    if (!lacksMost && !isLabelled(row)) {
      run = emptied(run);
      filled.take(row);
      continue;
    }
    patterns.forEach((pattern) => pattern.takeBefore(row, filled));
    const judged = judge(row, patterns, lacksMost, sheetRows);
    if (!judged.lacksKeys || judged.afterGap) run = [];
    const kind = kindOf(judged, patterns, labels, filled.taken) ?? kindOfRun(judged, run, found, patterns);
    if (judged.lacksKeys) run.push(row);
    if (kind === null) {
      filled.take(row);
      continue;
    }
    found.set(row, kind);
    if (kind === "statistic") alsoStatistics(run, found);
    if (kind === "total") patterns.forEach((pattern) => pattern.endBlock());
  }
  const keyOf = keysByContent(inOrder);
  const inRows = [...found].sort(([one], [other]) => one - other);
  return new Map(
    inRows.map(([row, kind]) => [row, { kind, found: firstThing(row, patterns), key: keyOf(row) }]),
  );
}

/** Most rows end no run: they make no list. */
function emptied(run: number[]): number[] {
  return run.length === 0 ? run : [];
}

/** Names rows by all that stands in them, and by which of its like each is: it stays when rows come before it. */
function keysByContent(columns: readonly RawColumn[]): (row: number) => string {
  const seen = new Map<string, number>();
  return (row) => {
    const cells = columns.map((column) => String(rawCellAt(column, row)).trim()).join("\u001f");
    const content = hex(hashText(cells, HIGH_START)) + hex(hashText(cells, LOW_START));
    const occurrence = (seen.get(content) ?? 0) + 1;
    seen.set(content, occurrence);
    return `~${content}#${String(occurrence)}`;
  };
}

/** What a row is by those right above it that lack the same: more statistics, more of a remark. */
function kindOfRun(
  { row, lacksKeys }: Judged,
  run: readonly number[],
  found: ReadonlyMap<number, NotAnswerKind>,
  patterns: readonly ColumnPattern[],
): NotAnswerKind | null {
  const last = lacksKeys ? found.get(run.at(-1) ?? -1) : undefined;
  if (last === "note") return hasOnlyTexts(row, patterns) ? "note" : null;
  return last === "statistic" || last === "total" ? "statistic" : null;
}

/** Rows of a block of statistics that stand before the one that gave it away (n, then the mean). */
function alsoStatistics(run: readonly number[], found: Map<number, NotAnswerKind>): void {
  run.forEach((row) => {
    if (!found.has(row)) found.set(row, "statistic");
  });
}

/** Codes of the texts of a column that are labels of totals. */
function labelsOf({ texts }: RawColumn): ReadonlyMap<number, TotalLabel> {
  const labels = new Map<number, TotalLabel>();
  const ids = idCodes(texts);
  for (let code = 1; code <= texts.length; code++) {
    const label = ids[code] === 1 ? null : totalLabelOf(texts[code - 1] ?? "");
    if (label !== null) labels.set(code, label);
  }
  return labels;
}

/** Whether a row has a label of totals in whatever column; most columns have none. */
function labelFinder(
  patterns: readonly ColumnPattern[],
  labels: readonly ReadonlyMap<number, TotalLabel>[],
): (row: number) => boolean {
  const labelled = patterns.flatMap(({ column: { codes } }, place) => {
    const own = labels[place];
    return own === undefined || own.size === 0 ? [] : [{ codes, own }];
  });
  if (labelled.length === 0) return () => false;
  return (row) => labelled.some(({ codes, own }) => own.has(codes[row] ?? 0));
}

function judge(
  row: number,
  patterns: readonly ColumnPattern[],
  lacksMost: boolean,
  sheetRows: Uint32Array,
): Judged {
  const afterGap = row > 0 && (sheetRows[row] ?? 0) - (sheetRows[row - 1] ?? 0) > 1;
  return { row, afterGap, lacksKeys: lacksMost && !patterns.some((pattern) => pattern.namesRow(row)) };
}

function kindOf(
  judged: Judged,
  patterns: readonly ColumnPattern[],
  labels: readonly ReadonlyMap<number, TotalLabel>[],
  taken: number,
): NotAnswerKind | null {
  const { row, afterGap, lacksKeys } = judged;
  if (isLabelledTotal(judged, patterns, labels)) return "total";
  if (!lacksKeys) return null;
  const numeric = patterns.filter((pattern) => pattern.isNumeric && !Number.isNaN(pattern.number(row)));
  if (numeric.some((pattern) => pattern.isStatistic(row))) return "statistic";
  if (!afterGap || taken < ROWS_FOR_PATTERN) return null;
  if (numeric.some((pattern) => pattern.isBrokenAmongWhole(row))) return "statistic";
  return hasOnlyTexts(row, patterns) ? "note" : null;
}

/**
 * A label of totals counts where nothing stands before it, or where what answers fill is empty; one that names a group,
 * only where that is empty or the group is one of the column's.
 */
function isLabelledTotal(
  { row, lacksKeys }: Judged,
  patterns: readonly ColumnPattern[],
  labels: readonly ReadonlyMap<number, TotalLabel>[],
): boolean {
  return patterns.some((pattern, place) => {
    const label = labels[place]?.get(pattern.column.codes[row] ?? 0);
    if (label === undefined) return false;
    if (label.kind === "doubtful") return lacksKeys;
    const isFirst = !patterns.slice(0, place).some((other) => other.isFilled(row));
    if (label.kind === "plain")
      return lacksKeys || (isFirst && hasOnlyNumbers(row, patterns.slice(place + 1)));
    return isFirst && (lacksKeys || hasGroup(pattern.column, label.group));
  });
}

function hasOnlyTexts(row: number, patterns: readonly ColumnPattern[]): boolean {
  return patterns.every((pattern) => !pattern.isFilled(row) || pattern.text(row) !== "");
}

/** A row of totals has no texts but its label, or several (Subtotal, Avg). */
function hasOnlyNumbers(row: number, patterns: readonly ColumnPattern[]): boolean {
  return patterns.every((pattern) => {
    const text = pattern.text(row).trim();
    return NUMBER_OR_NOTHING.test(text) || totalLabelOf(text) !== null;
  });
}

const NUMBER_OR_NOTHING = /^[-–—/]*$|^[+-]?[\d.,]+\s*[%％]?\D{0,2}$/;

function hasGroup({ texts }: RawColumn, group: string): boolean {
  return group !== "" && texts.some((text) => foldText(text) === group);
}

function firstThing(row: number, patterns: readonly ColumnPattern[]): string {
  const first = patterns.find((pattern) => pattern.isFilled(row));
  if (first === undefined) return "";
  const number = first.number(row);
  return Number.isNaN(number) ? first.text(row).trim() : String(number);
}
