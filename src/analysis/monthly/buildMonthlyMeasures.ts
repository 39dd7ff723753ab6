import { cleanText, foldText } from "../survey/cells/foldText";
import { isMonthHeader, monthOfCell, monthOfHeader, type CellMonth } from "../survey/candidates/monthHeader";
import { amountOfText } from "../survey/columns/plainColumns";
import { namedHeaders } from "../survey/namedHeaders";
import { rawCellAt, type RawCell, type RawColumn } from "../survey/rawColumn";
import type { Recognition } from "../survey/recognition";
import type { Survey } from "../survey/survey";
import { SurveyError } from "../survey/surveyError";
import type { MonthlyMeasures } from "./monthlyMeasures";

/** The names of the measures, and each month's cells in their order. */
interface MonthTable {
  readonly names: readonly string[];
  readonly months: readonly (CellMonth & { readonly cells: readonly RawCell[] })[];
}

/** Names of measures that are shares where no value is over 1. */
const SHARE = /率|度|占比|佔比|比例|%|\b(rate|share|percent|percentage|csat)\b/;

/**
 * The measures of a table 指标 × 月份, a measure a row and a month a column or the other way round, as
 * `analyseMonthlyMeasures` takes them. Measures without a name or a value are left out. Throws SurveyError `no-rows` when
 * nothing is left.
 */
export function buildMonthlyMeasures(
  recognition: Recognition,
  columns: readonly RawColumn[],
  source: Survey["source"],
): Omit<MonthlyMeasures, "changes"> {
  const isAcross = columns.some(({ header }) => isMonthHeader(header));
  const table = isAcross ? monthsAcross(columns) : monthsDown(columns);
  const months = inOrder(table.months);
  const items = table.names
    .map((name, item) => {
      const cells = months.map((month) => month.cells[item] ?? "");
      const values = cells.map(amountOf);
      return { name, isShare: isShare(name, cells, values), values };
    })
    .filter(({ name, values }) => name !== "" && values.some((value) => value !== null));
  if (items.length === 0) {
    const headers = namedHeaders(recognition.columns);
    throw new SurveyError("no-rows", { sheet: source.sheet, headerRow: source.headerRow, headers });
  }
  return { source, months: months.map(({ label, year, month }) => ({ label, year, month })), items };
}

function monthsAcross(columns: readonly RawColumn[]): MonthTable {
  const first = columns.find(({ header, texts }) => !isMonthHeader(header) && texts.length > 0);
  const names = first === undefined ? [] : cellsOf(first).map(nameOf);
  const months = columns.flatMap((raw) => {
    const month = monthOfHeader(raw.header);
    return month === null ? [] : [{ label: raw.header, ...month, cells: cellsOf(raw) }];
  });
  return { names, months };
}

function monthsDown(columns: readonly RawColumn[]): MonthTable {
  const months = columns.find((raw) => cellsOf(raw).some((cell) => monthOfCell(cell) !== null));
  const others = columns.filter((column) => column !== months);
  const rows = (months === undefined ? [] : cellsOf(months)).map(monthOfCell);
  return {
    names: others.map(({ header }) => header),
    months: rows.flatMap((month, row) =>
      month === null ? [] : [{ ...month, cells: others.map((column) => rawCellAt(column, row)) }],
    ),
  };
}

function cellsOf(raw: RawColumn): RawCell[] {
  return Array.from({ length: raw.length }, (_, row) => rawCellAt(raw, row));
}

function nameOf(cell: RawCell): string {
  return cleanText(String(cell));
}

/** In the order of time where all say their year, else in that of the sheet; each month once. */
function inOrder(months: MonthTable["months"]): MonthTable["months"] {
  const once = months.filter(
    ({ year, month }, place) =>
      months.findIndex((other) => other.year === year && other.month === month) === place,
  );
  if (once.some(({ year }) => year === null)) return once;
  const order = ({ year, month }: CellMonth): number => (year ?? 0) * 12 + month;
  return once.sort((one, other) => order(one) - order(other));
}

/** A number, also with a unit ("4.5分钟"), a share of "88%"; null where there is none. */
function amountOf(cell: RawCell): number | null {
  if (typeof cell !== "string") return typeof cell === "number" ? cell : null;
  const amount = amountOfText(cell);
  if (Number.isNaN(amount)) return null;
  return hasPercent(cell) ? amount / 100 : amount;
}

function hasPercent(cell: RawCell): boolean {
  return typeof cell === "string" && foldText(cell).endsWith("%");
}

function isShare(name: string, cells: readonly RawCell[], values: readonly (number | null)[]): boolean {
  const areSmall = values.every((value) => value === null || (value >= 0 && value <= 1));
  return cells.some(hasPercent) || (areSmall && SHARE.test(foldText(name)));
}
