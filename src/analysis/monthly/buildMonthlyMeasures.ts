import { cleanText, foldText } from "../survey/foldText";
import { monthOfHeader, type HeaderMonth } from "../survey/monthHeader";
import { amountOfText } from "../survey/plainColumns";
import { rawCellAt, type RawCell, type RawColumn } from "../survey/rawColumn";
import type { Recognition } from "../survey/recognition";
import type { Survey } from "../survey/survey";
import { SurveyError } from "../survey/surveyError";
import type { MonthlyMeasures } from "./monthlyMeasures";

interface MonthColumn {
  readonly raw: RawColumn;
  readonly month: HeaderMonth;
}

/** Names of measures that are shares where no value is over 1. */
const SHARE = /率|度|占比|佔比|比例|%|\b(rate|share|percent|percentage|csat)\b/;

/**
 * The measures of a table 指标 × 月份, a measure a row and a month a column, as `analyseMonthlyMeasures` takes them. Rows
 * without a name or a value are left out. Throws SurveyError `no-rows` when nothing is left.
 */
export function buildMonthlyMeasures(
  recognition: Recognition,
  columns: readonly RawColumn[],
  source: Survey["source"],
): Omit<MonthlyMeasures, "changes"> {
  const months = monthColumns(columns);
  const names = columns.find(({ header, texts }) => monthOfHeader(header) === null && texts.length > 0);
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  const items = Array.from({ length: rows }, (_, row) => {
    const name = names === undefined ? "" : cleanText(String(rawCellAt(names, row)));
    const cells = months.map(({ raw }) => rawCellAt(raw, row));
    const values = cells.map(amountOf);
    return { name, isShare: isShare(name, cells, values), values };
  }).filter(({ name, values }) => name !== "" && values.some((value) => value !== null));
  if (items.length === 0) {
    const headers = recognition.columns.map(({ header }) => header).filter((header) => header !== "");
    throw new SurveyError("no-rows", { sheet: source.sheet, headerRow: source.headerRow, headers });
  }
  return { source, months: months.map(({ raw, month }) => ({ ...month, label: raw.header })), items };
}

/** The columns of months in the order of time where all say their year, else in that of the sheet; each month once. */
function monthColumns(columns: readonly RawColumn[]): MonthColumn[] {
  const found: MonthColumn[] = [];
  for (const raw of columns) {
    const month = monthOfHeader(raw.header);
    if (month === null) continue;
    const isSame = (one: MonthColumn): boolean =>
      one.month.year === month.year && one.month.month === month.month;
    if (!found.some(isSame)) found.push({ raw, month });
  }
  if (found.some(({ month }) => month.year === null)) return found;
  const order = ({ month }: MonthColumn): number => (month.year ?? 0) * 12 + month.month;
  return found.sort((one, other) => order(one) - order(other));
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
