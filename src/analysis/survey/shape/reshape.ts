import { CODE_EMPTY, copyOfNumbers, type RawColumn } from "../rawColumn";
import { groupsAcross, countsAcross, type Reshaped } from "./spreadAcross";
import type { JoinedColumns, TableShape } from "./tableShape";

/**
 * The columns as one answer a row. `isNoAnswer` tells rows that are left as they are (totals). Throws SurveyError
 * `counts-too-large`.
 */
export function reshape(
  columns: readonly RawColumn[],
  rowCount: number,
  { mergedDown, joined, across }: TableShape,
  isNoAnswer: (row: number) => boolean,
): Reshaped {
  const filled = columns.map((column) =>
    mergedDown.includes(column.position) ? filledDown(column, isNoAnswer) : column,
  );
  const whole = joined.reduce<readonly RawColumn[]>(join, filled);
  if (across === null) return { columns: whole, origin: null };
  return across.kind === "groups"
    ? groupsAcross(whole, rowCount, across)
    : countsAcross(whole, rowCount, across, isNoAnswer);
}

/** Each blank cell holds what stands above it. */
function filledDown(column: RawColumn, isNoAnswer: (row: number) => boolean): RawColumn {
  const codes = column.codes.slice();
  const numbers = copyOfNumbers(column);
  let above = -1;
  for (let row = 0; row < codes.length; row++) {
    if (isNoAnswer(row)) continue;
    if (codes[row] !== CODE_EMPTY) above = row;
    else if (above >= 0) {
      codes[row] = codes[above] ?? CODE_EMPTY;
      numbers[row] = numbers[above] ?? 0;
    }
  }
  return { ...column, codes, numbers };
}

/** What the first column lacks comes from the others; they are gone. */
function join(columns: readonly RawColumn[], { into, from }: JoinedColumns): readonly RawColumn[] {
  const target = columns.find(({ position }) => position === into);
  const others = columns.filter(({ position }) => from.includes(position));
  if (target === undefined || others.length === 0) return columns;
  const joined = others.reduce(withFrom, target);
  return columns
    .filter(({ position }) => !from.includes(position))
    .map((column) => (column === target ? joined : column));
}

function withFrom(target: RawColumn, other: RawColumn): RawColumn {
  const codes = target.codes.slice();
  const numbers = copyOfNumbers(target);
  const texts = [...target.texts, ...other.texts];
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] !== CODE_EMPTY) continue;
    const code = other.codes[row] ?? CODE_EMPTY;
    codes[row] = code > 0 ? code + target.texts.length : code;
    numbers[row] = other.numbers[row] ?? 0;
  }
  return { ...target, codes, numbers, texts };
}
