import { serialDay } from "../cells/serialDay";
import { CODE_EMPTY, rawCellAt, type RawColumn } from "../rawColumn";
import type { NumberColumn } from "../survey";
import { decodeColumn } from "./decodeColumn";

const [FIRST_YEAR, LAST_YEAR] = [1990, 2099] as const;
const YEAR = /^\s*((?:19|20)\d{2})\s*(?:年|年度)?\s*$/u;
const MONTH = /^\s*(\d{1,2})\s*(?:月|月份)?\s*$/u;

/** The year that a cell is; NaN where it is none. */
function yearOf(cell: number | string): number {
  const year = Number(typeof cell === "number" ? cell : (YEAR.exec(cell)?.[1] ?? NaN));
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : NaN;
}

/** The month (1–12) that a cell is; NaN where it is none. */
function monthOfYear(cell: number | string): number {
  const month = Number(typeof cell === "number" ? cell : (MONTH.exec(cell)?.[1] ?? NaN));
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : NaN;
}

/** A column of years and nothing else, NaN where a cell is empty; null for any other column. */
export function yearColumn(raw: RawColumn, header: string): NumberColumn | null {
  return wholeColumn(raw, header, yearOf);
}

/** The first day of each month that a year and a month beside it name; null where the column is none of months. */
export function monthsOfYears(years: NumberColumn, raw: RawColumn): NumberColumn | null {
  const months = wholeColumn(raw, years.header, monthOfYear);
  if (months === null) return null;
  const values = years.values.map((year, row) => {
    const month = months.values[row] ?? NaN;
    return Number.isNaN(year) || Number.isNaN(month) ? NaN : (serialDay(year, month, 1) ?? NaN);
  });
  return { header: years.header, values };
}

function wholeColumn(
  raw: RawColumn,
  header: string,
  read: (cell: number | string) => number,
): NumberColumn | null {
  // most columns are told by their first cell
  const first = rawCellAt(
    raw,
    raw.codes.findIndex((code) => code !== CODE_EMPTY),
  );
  if (typeof first === "boolean" || Number.isNaN(read(first))) return null;
  const values = decodeColumn(raw, { number: read, text: read });
  let filled = 0;
  for (let row = 0; row < raw.length; row++) {
    if ((raw.codes[row] ?? CODE_EMPTY) === CODE_EMPTY) continue;
    if (Number.isNaN(values[row])) return null;
    filled++;
  }
  return filled === 0 ? null : { header, values };
}
