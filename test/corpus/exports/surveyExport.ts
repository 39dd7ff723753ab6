import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { Role } from "../../../src/analysis/survey/role";
import type { Rows } from "../../analysis/survey/surveyOf";
import { mixed } from "../reading";

/** An export of a system, and what a careful person reads in it. The answer was written before it was ever read. */
export interface SurveyExport {
  readonly name: string;
  readonly right: CarefulAnswer;
  /** Sheets by name, or one file of text as its bytes. */
  readonly sheets: Readonly<Record<string, Rows>> | Uint8Array;
}

export interface CarefulAnswer {
  /** Headings by role, those that matter: what is not named here is free. */
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Headings that must have no role. */
  readonly unused?: readonly string[];
  /** n and 总体满意度 in percent; null where there is no score. */
  readonly figure: readonly [n: number, rate: string] | null;
  /** The mean of a table of means, which has no single answers. */
  readonly mean?: string;
  /** Points. */
  readonly nps?: number;
  /** A careful person asks before giving any figure. */
  readonly asks?: true;
  readonly also?: FurtherFigures;
}

/** What else must stand in the report, where it matters. */
export interface FurtherFigures {
  /** Answers by month; {} where there must be no months. */
  readonly months?: Readonly<Record<string, number>>;
  /** Mean by heading; {} where there must be no dimension. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Mentions by category. */
  readonly reasons?: Readonly<Record<string, number>>;
  readonly ces?: string;
  /** Warnings that must be among those that are given. */
  readonly says?: readonly string[];
}

type Column = readonly RawCell[] | ((row: number, before: Readonly<Record<string, RawCell>>) => RawCell);
type Columns = Readonly<Record<string, Column>>;

/** Rows under the headings. What a row has further left can be looked up by heading. */
export function under(columns: Columns, rows = 60): Rows {
  const names = Object.keys(columns);
  return Array.from({ length: rows }, (_, row) => {
    const cells: Record<string, RawCell> = {};
    for (const name of names) {
      const column = columns[name];
      cells[name] = typeof column === "function" ? column(row, cells) : (column?.[row] ?? "");
    }
    return names.map((name) => cells[name] ?? "");
  });
}

/** A header row and the rows under it. `#2` behind a heading is left off, so that it can stand twice. */
export function table(columns: Columns, rows = 60): Rows {
  return [Object.keys(columns).map((name) => name.replace(/#\d$/u, "")), ...under(columns, rows)];
}

/** Answers by how often each was given, mixed. */
export function given(...counts: readonly (readonly [RawCell, number])[]): RawCell[] {
  return mixed(counts);
}

/** One of the cells after the other. */
export function inTurn(...cells: readonly RawCell[]): (row: number) => RawCell {
  return (row) => cells[row % cells.length] ?? "";
}

export function numbered(prefix: string, first = 1): (row: number) => string {
  return (row) => `${prefix}${String(first + row).padStart(6, "0")}`;
}

/** Days of May and June 2024, written as `write` says. */
export function days(write: (year: string, month: string, day: string) => string): (row: number) => string {
  return (row) => write("2024", row % 2 === 0 ? "05" : "06", String(1 + (row % 28)).padStart(2, "0"));
}

export const isoDays = days((year, month, day) => `${year}-${month}-${day} 10:2${day.slice(-1)}:05`);
export const slashDays = days(
  (year, month, day) => `${year}/${Number(month).toFixed(0)}/${Number(day).toFixed(0)} 9:05:31`,
);

/** Lines of text with the cells quoted where they have to be. */
export function lines(rows: Rows, separator = ","): string {
  const quoted = (cell: RawCell): string =>
    /["\n]/u.test(String(cell)) || String(cell).includes(separator)
      ? `"${String(cell).replaceAll('"', '""')}"`
      : String(cell);
  return rows.map((cells) => cells.map(quoted).join(separator)).join("\r\n");
}
