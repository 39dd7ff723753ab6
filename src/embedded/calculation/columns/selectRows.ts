import type { CodedColumn } from "./codedColumn";
import { rowsBetween } from "./codedColumn";
import type { Criterion } from "./criterion";

/** A condition on the cells of one column from row `top` on. */
export interface ColumnCondition {
  readonly column: CodedColumn;
  readonly top: number;
  readonly criterion: Criterion;
}

/** Receives the distance of a matching row from the top of the ranges, ascending. */
export type Visit = (offset: number) => void;

/** An equality with at most this many rows is answered from its rows. */
const FEW_ROWS = 4096;

/**
 * Counts the rows (of `height` rows each range has) at which all conditions hold, and visits those that lie in a used
 * part of some column or within the first `extent` rows; blank rows past these are only counted.
 */
export function selectRows(
  conditions: readonly ColumnCondition[],
  height: number,
  visit: Visit | null,
  extent: number,
): number {
  const used = Math.max(extent, ...conditions.map(({ column, top }) => column.codes.length - top));
  const searched = Math.max(0, Math.min(height, used));
  const blankRows = height - searched;
  const tail = blankRows > 0 && conditions.every(({ criterion }) => criterion.matches(null)) ? blankRows : 0;
  if (searched === 0) return tail;
  const few = fewestRows(conditions, searched);
  if (few !== null) return tail + visitFew(conditions, few, visit);
  const top = conditions[0]?.top ?? 0;
  if (conditions.every((condition) => condition.top === top)) {
    return tail + visitCommonBits(conditions, top, searched, visit);
  }
  return tail + visitEach(conditions, searched, visit);
}

interface FewRows {
  readonly condition: ColumnCondition;
  readonly rows: Uint32Array;
}

function fewestRows(conditions: readonly ColumnCondition[], height: number): FewRows | null {
  let fewest: FewRows | null = null;
  for (const condition of conditions) {
    const { column, criterion, top } = condition;
    if (criterion.equals === null) continue;
    const codes = column.codesEqual(criterion.equals);
    const lists = codes.map((code) => rowsBetween(column.rowsOf(code), top, top + height - 1));
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    const alone = conditions.length === 1 && lists.length < 2;
    if (count > FEW_ROWS && !alone) continue;
    if (fewest === null || count < fewest.rows.length) fewest = { condition, rows: merged(lists) };
  }
  return fewest;
}

function merged(lists: readonly Uint32Array[]): Uint32Array {
  if (lists.length === 1) return lists[0] ?? new Uint32Array(0);
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

function visitFew(conditions: readonly ColumnCondition[], few: FewRows, visit: Visit | null): number {
  const others = conditions.filter((condition) => condition !== few.condition);
  if (others.length === 0 && visit === null) return few.rows.length;
  let count = 0;
  for (const row of few.rows) {
    const offset = row - few.condition.top;
    if (!others.every(({ column, top, criterion }) => criterion.matches(valueAt(column, top + offset))))
      continue;
    count++;
    visit?.(offset);
  }
  return count;
}

function valueAt(column: CodedColumn, row: number): CodedColumn["values"][number] {
  return column.values[column.codes[row] ?? 0] ?? null;
}

function visitCommonBits(
  conditions: readonly ColumnCondition[],
  top: number,
  height: number,
  visit: Visit | null,
): number {
  const end = top + height;
  const sets = conditions.map(({ column, criterion }) => column.rowSet(criterion, end));
  let count = 0;
  for (let word = top >>> 5; word <= (end - 1) >>> 5; word++) {
    let bits = edgeMask(word, top, end);
    for (const set of sets) bits &= set[word] ?? 0;
    if (bits === 0) continue;
    count += bitCount(bits);
    if (visit !== null) visitBits(bits, word * 32 - top, visit);
  }
  return count;
}

/** The bits of a word that belong to the rows top … end-1. */
function edgeMask(word: number, top: number, end: number): number {
  let mask = -1;
  if (word === top >>> 5) mask &= -1 << (top & 31);
  if (word === (end - 1) >>> 5) mask &= -1 >>> (31 - ((end - 1) & 31));
  return mask;
}

function bitCount(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

function visitBits(bits: number, base: number, visit: Visit): void {
  let rest = bits;
  while (rest !== 0) {
    const lowest = rest & -rest;
    visit(base + 31 - Math.clz32(lowest));
    rest ^= lowest;
  }
}

function visitEach(conditions: readonly ColumnCondition[], height: number, visit: Visit | null): number {
  const parts = conditions.map(({ column, top, criterion }) => ({
    codes: column.codes,
    top,
    mask: column.mask(criterion),
  }));
  let count = 0;
  for (let offset = 0; offset < height; offset++) {
    if (!parts.every(({ codes, top, mask }) => mask[codes[top + offset] ?? 0] === 1)) continue;
    count++;
    visit?.(offset);
  }
  return count;
}
