import { amountColumn } from "../columns/plainColumns";
import { CODE_EMPTY, CODE_NUMBER, pick, type RawColumn } from "../rawColumn";
import { SurveyError } from "../surveyError";
import { MADE_ANSWERS, MADE_GROUPS, MOST_ANSWERS, type AnswersAcross } from "./tableShape";

/** Columns of one answer a row, and the row that each of theirs comes from; null where they are the same. */
export interface Reshaped {
  readonly columns: readonly RawColumn[];
  readonly origin: Uint32Array | null;
}

/** A row for each group that it says something of, and one for a row that says nothing of any. */
export function groupsAcross(
  columns: readonly RawColumn[],
  rowCount: number,
  across: AnswersAcross,
): Reshaped {
  const spread = inOrder(columns, across.positions);
  const origin: number[] = [];
  const part: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const parts = spread.flatMap(({ codes }, place) =>
      (codes[row] ?? CODE_EMPTY) === CODE_EMPTY ? [] : [place],
    );
    for (const place of parts.length === 0 ? [-1] : parts) {
      origin.push(row);
      part.push(place);
    }
  }
  const rows = Uint32Array.from(origin);
  const others = withoutSpread(columns, across).map((column) =>
    across.identifiers.includes(column.position)
      ? numbered(pick(column, rows), part, across.labels)
      : pick(column, rows),
  );
  const answers = answersOf(spread, rows, part, across.header);
  const groups: RawColumn = {
    position: MADE_GROUPS,
    header: across.groupHeader,
    length: rows.length,
    codes: Int32Array.from(part, (place) => place + 1),
    numbers: new Float64Array(rows.length),
    texts: across.labels,
  };
  return { columns: [...others, answers, groups], origin: rows };
}

/** A row for each answer that is counted; what is no answer (a total) stays one row, without an answer. */
export function countsAcross(
  columns: readonly RawColumn[],
  rowCount: number,
  across: AnswersAcross,
  isNoAnswer: (row: number) => boolean,
): Reshaped {
  const counts = inOrder(columns, across.positions).map(
    (column) => amountColumn(column, column.header).values,
  );
  const times = (place: number, row: number): number => {
    const count = counts[place]?.[row] ?? NaN;
    return count > 0 && !isNoAnswer(row) ? Math.round(count) : 0;
  };
  let total = 0;
  for (let row = 0; row < rowCount; row++)
    for (let place = 0; place < counts.length; place++) total += times(place, row);
  if (total > MOST_ANSWERS)
    throw new SurveyError("counts-too-large", { sheet: "", header: across.header, total });
  const origin: number[] = [];
  const codes: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const before = origin.length;
    for (let place = 0; place < counts.length; place++) {
      for (let time = times(place, row); time > 0; time--) {
        origin.push(row);
        codes.push(place + 1);
      }
    }
    if (origin.length === before && isNoAnswer(row)) {
      origin.push(row);
      codes.push(CODE_EMPTY);
    }
  }
  const rows = Uint32Array.from(origin);
  const others = withoutSpread(columns, across)
    .filter(({ position }) => !across.identifiers.includes(position))
    .map((column) => pick(column, rows));
  const answers: RawColumn = {
    position: MADE_ANSWERS,
    header: across.header,
    length: rows.length,
    codes: Int32Array.from(codes),
    numbers: new Float64Array(rows.length),
    texts: across.labels,
  };
  return { columns: [...others, answers], origin: rows };
}

function inOrder(columns: readonly RawColumn[], positions: readonly number[]): readonly RawColumn[] {
  return positions.flatMap((position) => columns.find((column) => column.position === position) ?? []);
}

function withoutSpread(columns: readonly RawColumn[], { positions }: AnswersAcross): readonly RawColumn[] {
  return columns.filter(({ position }) => !positions.includes(position));
}

function answersOf(
  spread: readonly RawColumn[],
  rows: Uint32Array,
  part: readonly number[],
  header: string,
): RawColumn {
  const offsets = spread.map((_, place) =>
    spread.slice(0, place).reduce((sum, { texts }) => sum + texts.length, 0),
  );
  const codes = new Int32Array(rows.length);
  const numbers = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    const place = part[index] ?? -1;
    const code = spread[place]?.codes[row] ?? CODE_EMPTY;
    codes[index] = code > 0 ? code + (offsets[place] ?? 0) : code;
    if (code === CODE_NUMBER) numbers[index] = spread[place]?.numbers[row] ?? 0;
  });
  return {
    position: MADE_ANSWERS,
    header,
    length: rows.length,
    codes,
    numbers,
    texts: spread.flatMap(({ texts }) => texts),
  };
}

/** The number of a row with the group behind it: the same number about two things is not the same answer twice. */
function numbered(column: RawColumn, part: readonly number[], labels: readonly string[]): RawColumn {
  const texts: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = column.codes.map((code, row) => {
    if (code === CODE_EMPTY) return code;
    const own = code > 0 ? (column.texts[code - 1] ?? "") : String(column.numbers[row]);
    const text = `${own} · ${labels[part[row] ?? -1] ?? ""}`;
    const known = codeOf.get(text) ?? texts.push(text);
    codeOf.set(text, known);
    return known;
  });
  return { ...column, codes, texts };
}
