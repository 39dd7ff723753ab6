import { SCHEMES } from "../../reasons/schemes/schemes";
import { foldText } from "../cells/foldText";
import type { AssignedRole } from "../decision/assignRoles";
import type { SampledColumn } from "./columnsUnderHeader";
import { isProblem, namesDimensions, speaksOfReasons } from "./headerWords";
import { isMonthHeader, monthOfCell } from "./monthHeader";
import { amountOfText } from "../columns/plainColumns";
import type { RawCell } from "../rawColumn";
import type { Role } from "../role";
import { areDates, scoreFit } from "../evidence/roleFit";

/** Roles by position of a table that is not one answer a row. */
type TableRoles = ReadonlyMap<number, readonly AssignedRole[]>;

const MOST_ITEMS = 40;
const MOST_CATEGORIES = 500;
const MOSTLY = 0.9;
const FEWEST_MONTHS = 2;
const TOTAL = /^\s*(?:合\s*[计計]|[总總]\s*[计計]|累[计計]|平均|均值|total|average|mean)/iu;
/** Categories of a table of counts are different, a slip or two apart; tickets of a long table repeat more. */
const MOSTLY_DIFFERENT = 0.75;

/**
 * Positions of the column that names the dimensions, and of the one that tells which rows belong together where no heading
 * does.
 */
export interface LongTable {
  readonly names: number;
  readonly untoldKey: number | null;
}

/**
 * A long table: a column that names dimensions, one that scores them, one whose values repeat, once a dimension.
 * Null when the columns are not such a table.
 */
export function longTable(
  columns: readonly SampledColumn[],
  chosen: ReadonlyMap<number, readonly Role[]>,
): LongTable | null {
  const isTicket = ({ reading }: SampledColumn): boolean =>
    [...reading.roles.keys()].some((role) => role === "ticketId" || role === "customerId");
  const names = columns.find(
    ({ header, profile, position }) =>
      (chosen.get(position)?.includes("dimension") ?? namesDimensions(header)) &&
      profile.textShare > MOSTLY &&
      profile.scoreShare < 0.5 &&
      profile.distinct <= MOST_ITEMS &&
      profile.distinct < profile.filled,
  );
  const score = columns.find(({ reading, profile }) => reading.overall > 0 && scoreFit(profile) > 0.5);
  if (names === undefined || score === undefined) return null;
  if (columns.some((column) => isTicket(column) && repeats(column)))
    return { names: names.position, untoldKey: null };
  const key = keyOf(columns, names, score);
  return key === undefined ? null : { names: names.position, untoldKey: key.position };
}

function repeats({ profile }: SampledColumn): boolean {
  return profile.distinct <= profile.filled * MOSTLY_DIFFERENT;
}

/** What is asked of each row's thing once: whatever it is called, a pair of it and the dimension stands in one row. */
function keyOf(
  columns: readonly SampledColumn[],
  names: SampledColumn,
  score: SampledColumn,
): SampledColumn | undefined {
  return columns.find((column) => {
    if (column === names || column === score || !repeats(column) || column.profile.digitShare < MOSTLY)
      return false;
    const pairs = new Set(column.cells.map((cell, row) => JSON.stringify([cell, names.cells[row]])));
    const isWhole = pairs.size >= column.profile.distinct * names.profile.distinct * MOSTLY;
    return pairs.size === column.cells.length && isWhole && !areDates(column.profile);
  });
}

/**
 * A table of reasons and counts (原因, 次数); null when the columns are not such a table. Products and channels are counted
 * as well: unless the user named a column of it, its heading, the captions (titles, the sheet's name) or most of what it
 * lists speak of reasons.
 */
export function reasonCounts(
  columns: readonly SampledColumn[],
  chosen: ReadonlyMap<number, readonly Role[]>,
  captions: readonly string[],
): TableRoles | null {
  const named = chosenColumn("reasonCategory", columns, chosen) ?? chosenColumn("reason", columns, chosen);
  const chosenCount = chosenColumn("count", columns, chosen);
  const count = chosenCount ?? columnOfCounts(columns);
  const category = named ?? columns.find((column) => column !== count && listsCategories(column));
  if (count === undefined || category === undefined) return null;
  const isNamed = named !== undefined || chosenCount !== undefined;
  if (!isNamed && !listsReasons(category, [category.header, count.header, ...captions])) return null;
  return new Map([
    [category.position, [{ role: "reasonCategory", confidence: 0.8 }]],
    [count.position, [{ role: "count", confidence: 0.8 }]],
  ]);
}

/** A table 指标 × 月份: a column of names, then months; null when the columns are not such a table. */
export function measuresByMonth(columns: readonly SampledColumn[]): TableRoles | null {
  const months = columns.filter(({ header }) => isMonthHeader(header));
  const names = columns.find(
    ({ profile }) => profile.textShare > MOSTLY && profile.distinct === profile.filled,
  );
  if (months.length < FEWEST_MONTHS || names === undefined) return null;
  return new Map([[names.position, [{ role: "ignore", confidence: 0.8 }]]]);
}

/**
 * The same table the other way round: first a column of different months, then amounts alone. Told before answers are,
 * as 满意度 of 0.88 a month is nobody's score; null when the columns are not such a table.
 */
export function monthsDown(columns: readonly SampledColumn[]): TableRoles | null {
  const [first, ...others] = columns.filter(({ profile, header }) => profile.filled > 0 || header !== "");
  if (first === undefined || others.length === 0) return null;
  const months = first.cells.filter((cell) => cell !== "" && !TOTAL.test(String(cell)));
  const labels = new Set(months.map((cell) => monthOfCell(cell)?.label));
  const isMonths = months.length >= FEWEST_MONTHS && labels.size === months.length && !labels.has(undefined);
  if (!isMonths || !others.every(({ cells }) => areAmounts(cells))) return null;
  return new Map([[first.position, [{ role: "ignore", confidence: 0.8 }]]]);
}

function chosenColumn(
  role: Role,
  columns: readonly SampledColumn[],
  chosen: ReadonlyMap<number, readonly Role[]>,
): SampledColumn | undefined {
  return columns.find(({ position }) => chosen.get(position)?.includes(role));
}

/** The column that is surest to hold counts; undefined where none does. */
export function columnOfCounts(columns: readonly SampledColumn[]): SampledColumn | undefined {
  return columns
    .filter(({ reading, cells }) => (reading.roles.get("count") ?? 0) >= 0.5 && areAmounts(cells))
    .sort((one, other) => (other.reading.roles.get("count") ?? 0) - (one.reading.roles.get("count") ?? 0))[0];
}

function areAmounts(cells: readonly RawCell[]): boolean {
  const filled = cells.filter((cell) => cell !== "");
  const amounts = filled.filter((cell) => typeof cell !== "boolean" && amountOfText(String(cell)) >= 0);
  return amounts.length > 0 && amounts.length >= filled.length * MOSTLY;
}

function listsReasons({ header, cells }: SampledColumn, texts: readonly string[]): boolean {
  if (texts.some(speaksOfReasons)) return true;
  const listed = cells.map(String).filter((cell) => cell !== "");
  // 服务态度 may be a dimension as well
  const isCategory = (cell: string): boolean => CATEGORIES.has(foldText(cell)) && !namesDimensions(header);
  return listed.filter((cell) => isProblem(cell) || isCategory(cell)).length * 2 > listed.length;
}

/** What the categories of the shipped schemes are called, in every language. */
const CATEGORIES: ReadonlySet<string> = new Set(
  SCHEMES.flatMap(({ categories }) =>
    categories.flatMap(({ label }) => Object.values<string>(label).map(foldText)),
  ),
);

/** Different short texts, a title or a note among them allowed. */
function listsCategories({ profile, header }: SampledColumn): boolean {
  const { filled, distinct, textShare } = profile;
  const isList = filled > 1 && filled <= MOST_CATEGORIES && distinct >= filled * MOSTLY_DIFFERENT;
  return header !== "" && isList && textShare >= MOSTLY && profile.averageTextLength <= 60;
}
