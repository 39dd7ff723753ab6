/** Columns that are made out of others get positions from here on: no sheet is so wide. */
const FIRST_MADE = 1_000_000;

/** The column of answers, and that of the groups, that a table with answers side by side is given. */
export const MADE_ANSWERS = FIRST_MADE;
export const MADE_GROUPS = FIRST_MADE + 1;

/** Where a survey stands on several sheets: the sheet of each row, and the row's number on it. */
export const MADE_SHEETS = FIRST_MADE + 2;
export const MADE_ROWS = FIRST_MADE + 3;

/** Columns that other sheets say of the same tickets and agents have positions from here on. */
export const FIRST_ADDED = FIRST_MADE + 10;

/**
 * Whether a column was made out of others and stands nowhere on the sheet.
 *
 * @example [3, MADE_SHEETS].map(isMade) // [false, true]
 */
export function isMade(position: number): boolean {
  return position >= FIRST_MADE;
}

/** A table of counts becomes as many answers as a sheet has rows at most. */
export const MOST_ANSWERS = 1_048_575;

/** Columns that hold the same question, answered by different people each: read as the first of them. */
export interface JoinedColumns {
  readonly into: number;
  readonly from: readonly number[];
}

/**
 * Columns that stand side by side and belong one under the other:
 * - `groups`: one question about several things (Dealership A, Dealership B): a row is an answer about each.
 * - `counts`: how many gave each answer (满意, 基本满意, 不满意): a row is as many answers as it counts.
 */
export interface AnswersAcross {
  readonly kind: "groups" | "counts";
  readonly positions: readonly number[];
  /** What each of them is: the group, or the answer. */
  readonly labels: readonly string[];
  /** Headings of the columns made of them. */
  readonly header: string;
  readonly groupHeader: string;
  /** Columns of numbers of the rows, which are no longer theirs once a row is several answers. */
  readonly identifiers: readonly number[];
}

/** How the cells of a table become one answer a row. Positions are those of the sheet's area. */
export interface TableShape {
  /** Columns whose cells are merged down: a cell holds for the blank ones under it. */
  readonly mergedDown: readonly number[];
  readonly joined: readonly JoinedColumns[];
  readonly across: AnswersAcross | null;
}

export const PLAIN_SHAPE: TableShape = { mergedDown: [], joined: [], across: null };

/** The columns of the sheet that a shape reads, whether or not they have a role. */
export function positionsOfShape({ mergedDown, joined, across }: TableShape): readonly number[] {
  return [
    ...mergedDown,
    ...joined.flatMap(({ into, from }) => [into, ...from]),
    ...(across?.positions ?? []),
  ];
}
