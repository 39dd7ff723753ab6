import { blankCodes } from "../cells/blankText";
import { CODE_EMPTY, pick, type RawColumn } from "../rawColumn";
import type { Warning } from "../recognition";
import { findNotAnswers } from "../rows/findNotAnswers";
import { reshape } from "../shape/reshape";
import { isMade, MADE_ROWS, PLAIN_SHAPE, type TableShape } from "../shape/tableShape";
import { NOT_ANSWER_KINDS, type NotAnswer, type NotAnswerKind } from "../rows/notAnswer";

/** What is known of the source's rows beside the columns read. */
export interface SourceRows {
  /** Sheet row (1-based) of each row of the columns; by default they follow one another from the first data row. */
  readonly sheetRows?: Uint32Array;
  /** Keys of rows that were taken for no answers, and that staff took back: they are answers. */
  readonly takenBack?: ReadonlySet<string>;
}

/** The filled rows of the columns that were read, row i of each being the same one. */
export interface FilledRows {
  readonly columns: ReadonlyMap<number, RawColumn>;
  readonly rowCount: number;
  readonly sheetRows: Uint32Array;
  /** The rows that are no answers, emptied. */
  readonly notAnswers: ReadonlyMap<number, NotAnswer>;
  /** The rows that would be none of them, had staff not taken them back. */
  readonly returned: ReadonlyMap<number, NotAnswer>;
  readonly warnings: readonly Warning[];
}

/** Warnings by what the rows are. */
const WARNINGS: Readonly<Record<NotAnswerKind, string>> = {
  total: "total-rows",
  statistic: "statistic-rows",
  header: "repeated-headers",
  units: "unit-rows",
  note: "note-rows",
};
const ROWS_LISTED = 20;

/** What is known of the rows, and how they become one answer each. */
interface RowReading extends SourceRows {
  readonly shape?: TableShape;
}

/**
 * Leaves out rows without anything in them, and empties rows that are no answers (see findNotAnswers). Those still count
 * as read, without an answer; a warning for each kind of them lists them. The others are shaped to one answer a row.
 */
export function filledRows(
  all: readonly RawColumn[],
  firstDataRow: number,
  rows: RowReading = {},
): FilledRows {
  const { columns, sheetRows, found } = judgedRows(all, firstDataRow, rows);
  const { notAnswers, returned } = withoutReturned(found, rows.takenBack);
  const emptied = [...notAnswers.keys()];
  const masked = emptied.length === 0 ? columns : columns.map((column) => empty(column, emptied));
  const shape = rows.shape ?? PLAIN_SHAPE;
  const rowCount = sheetRows.length;
  const { columns: shaped, origin } = reshape(masked, rowCount, shape, (row) => notAnswers.has(row));
  return {
    columns: new Map(shaped.map((column) => [column.position, column])),
    rowCount: origin?.length ?? rowCount,
    sheetRows: origin?.map((row) => sheetRows[row] ?? 0) ?? sheetRows,
    notAnswers: fromOrigin(notAnswers, origin),
    returned: fromOrigin(returned, origin),
    warnings: NOT_ANSWER_KINDS.flatMap((kind) => listed(kind, notAnswers, sheetRows)),
  };
}

/** The rows that are filled, and which of them are no answers. */
interface JudgedRows {
  readonly columns: readonly RawColumn[];
  readonly sheetRows: Uint32Array;
  readonly found: ReadonlyMap<number, NotAnswer>;
}

/** By the columns and their first row: each reading that is tried looks at the same rows, and judging them is most of its time. */
const judgedBefore = new WeakMap<readonly RawColumn[], Map<number, JudgedRows>>();

function judgedRows(all: readonly RawColumn[], firstDataRow: number, rows: SourceRows): JudgedRows {
  if (rows.sheetRows !== undefined) return judge(all, firstDataRow, rows);
  const byFirstRow = judgedBefore.get(all) ?? new Map<number, JudgedRows>();
  const judged = byFirstRow.get(firstDataRow) ?? judge(all, firstDataRow, rows);
  judgedBefore.set(all, byFirstRow.set(firstDataRow, judged));
  return judged;
}

function judge(all: readonly RawColumn[], firstDataRow: number, rows: SourceRows): JudgedRows {
  const numbers = all.find(({ position }) => position === MADE_ROWS);
  const columns = all.filter((column) => column !== numbers);
  const length = columns.reduce((longest, column) => Math.max(longest, column.length), 0);
  const kept = keptRows(columns, length);
  const compact = kept === null ? columns : columns.map((column) => pick(column, kept));
  const rowCount = kept?.length ?? length;
  const given = rows.sheetRows ?? numbers?.numbers;
  const sheetRows = new Uint32Array(rowCount);
  for (let index = 0; index < rowCount; index++) {
    const row = kept?.[index] ?? index;
    sheetRows[index] = given?.[row] ?? firstDataRow + row;
  }
  const own = compact.filter(({ position }) => !isMade(position));
  return { columns: compact, sheetRows, found: findNotAnswers(own, rowCount, sheetRows) };
}

/** The rows that are no answers, apart from those that staff took back. */
function withoutReturned(
  found: JudgedRows["found"],
  takenBack: ReadonlySet<string> = new Set(),
): Pick<FilledRows, "notAnswers" | "returned"> {
  return {
    notAnswers: new Map([...found].filter(([, { key }]) => !takenBack.has(key))),
    returned: new Map([...found].filter(([, { key }]) => takenBack.has(key))),
  };
}

function keptRows(columns: readonly RawColumn[], length: number): Uint32Array | null {
  const { filled, count } = filledIn(columns, length);
  if (count === length) return null;
  const kept = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < length; row++) if (filled[row] === 1) kept[next++] = row;
  return kept;
}

/** 1 for the rows in which a column has something, and how many they are. */
function filledIn(
  columns: readonly RawColumn[],
  length: number,
): { readonly filled: Uint8Array; readonly count: number } {
  const filled = new Uint8Array(length);
  let count = 0;
  for (const { codes, texts, length: own } of columns.filter(({ position }) => !isMade(position))) {
    // a number that every row has says it all
    if (count === length) break;
    const spaces = spaceCodes(texts);
    for (let row = 0; row < own; row++) {
      const code = codes[row] ?? CODE_EMPTY;
      if (filled[row] === 1 || code === CODE_EMPTY || (code > 0 && spaces[code] === 1)) continue;
      filled[row] = 1;
      count++;
    }
  }
  return { filled, count };
}

/** By code, 1 for texts of nothing but spaces, which are some of those that mean an empty cell. */
function spaceCodes(texts: readonly string[]): Uint8Array {
  const codes = blankCodes(texts).slice();
  for (let code = codes.indexOf(1); code > 0; code = codes.indexOf(1, code + 1)) {
    if (texts[code - 1]?.trim() !== "") codes[code] = 0;
  }
  return codes;
}

function empty(column: RawColumn, rows: readonly number[]): RawColumn {
  const codes = column.codes.slice();
  rows.forEach((row) => {
    codes[row] = CODE_EMPTY;
  });
  return { ...column, codes };
}

function fromOrigin(rows: FilledRows["notAnswers"], origin: Uint32Array | null): FilledRows["notAnswers"] {
  if (origin === null) return rows;
  const moved = new Map<number, NotAnswer>();
  origin.forEach((row, index) => {
    const found = rows.get(row);
    if (found !== undefined) moved.set(index, found);
  });
  return moved;
}

function listed(
  kind: NotAnswerKind,
  notAnswers: FilledRows["notAnswers"],
  sheetRows: Uint32Array,
): Warning[] {
  const rows = [...notAnswers].flatMap(([row, found]) => (found.kind === kind ? [sheetRows[row] ?? 0] : []));
  if (rows.length === 0) return [];
  rows.sort((one, other) => one - other);
  return [{ code: WARNINGS[kind], count: rows.length, rows: rows.slice(0, ROWS_LISTED) }];
}
