import { parseMomentText, settleMoment } from "../../analysis/survey/cells/parseMoment";
import { TASKS, type TaskColumn } from "../../documents/departmentTask/table";
import {
  sentIn,
  TASK_FIELDS,
  type Sent,
  type TaskField,
  type TaskValue,
} from "../../documents/departmentTask/task";
import { progressOf } from "../../documents/tracking/progress";
import { columnLetters } from "../../workbook/area";
import type { SheetValues } from "../../workbook/reading/readSheetCells";

/** A row of a list that came back. */
export interface ReturnedRow {
  /** 1-based row of its sheet. */
  readonly row: number;
  readonly key: string;
  readonly problem: string;
  readonly action: string;
  readonly sent: Sent | null;
  /** Fields whose column is there. */
  readonly entry: Readonly<Partial<Record<TaskField, TaskValue>>>;
  /** Fields in which something stands that is neither day nor percentage: as it stands. */
  readonly unreadable: Readonly<Partial<Record<TaskField, string>>>;
}

/** A column that somebody added to a list, and in how many rows something stands. */
export interface AddedColumn {
  readonly heading: string;
  readonly filled: number;
}

/** A list that came back. */
export interface ReturnedTasks {
  /** The file or sheet that it came in. */
  readonly from: string;
  readonly rows: readonly ReturnedRow[];
  readonly added: readonly AddedColumn[];
}

/** The places of our columns in a row of headings, whatever language they are in. */
type Places = ReadonlyMap<TaskColumn, number>;

/** Headings beside the key that make a row one of headings. */
const LEAST_HEADINGS = 3;

/** Whether a list of ours begins on these cells: as it was sent is kept with it. */
export function holdsTasks(values: SheetValues): boolean {
  return headingRow(values)?.places.has("sent") === true;
}

/** A department's list as its sheet has it, under whatever name it came; null where there is none on the sheet. */
export function returnedTasks(from: string, values: SheetValues, shift: number): ReturnedTasks | null {
  const found = headingRow(values);
  if (found === null) return null;
  const { at, places } = found;
  const body = values.slice(at + 1).map((cells, below) => ({ cells, row: at + 2 + below }));
  const rows = body.filter(({ cells }) => [...places.values()].some((place) => textOf(cells[place]) !== ""));
  return {
    from,
    rows: rows.map(({ cells, row }) => returnedRow(cells, row, places, shift)),
    added: addedColumns(
      values[at] ?? [],
      rows.map(({ cells }) => cells),
      places,
    ),
  };
}

function headingRow(values: SheetValues): { readonly at: number; readonly places: Places } | null {
  for (const [at, cells] of values.entries()) {
    const places = placesIn(cells);
    const isTold = places.has("sent") || places.has("progress");
    if (places.has("key") && isTold && places.size > LEAST_HEADINGS) return { at, places };
  }
  return null;
}

function placesIn(cells: readonly unknown[]): Places {
  const places = new Map<TaskColumn, number>();
  const keys = Object.keys(TASKS.headings) as TaskColumn[];
  cells.forEach((cell, place) => {
    const text = textOf(cell);
    const key = keys.find((each) => Object.values<string>(TASKS.headings[each]).includes(text));
    if (key !== undefined && !places.has(key)) places.set(key, place);
  });
  return places;
}

function returnedRow(cells: readonly unknown[], row: number, places: Places, shift: number): ReturnedRow {
  const at = (key: TaskColumn): unknown => cells[places.get(key) ?? -1];
  const fields = (Object.keys(TASK_FIELDS) as TaskField[]).filter((field) => places.has(field));
  const read = fields.map((field) => ({ field, value: valueOf(field, at(field), shift) }));
  return {
    row,
    key: textOf(at("key")),
    problem: textOf(at("problem")),
    action: textOf(at("action")),
    sent: sentIn(at("sent")),
    entry: Object.fromEntries(
      read.flatMap(({ field, value }) => (value === undefined ? [] : [[field, value]])),
    ),
    unreadable: Object.fromEntries(
      read.flatMap(({ field, value }) => (value === undefined ? [[field, textOf(at(field))]] : [])),
    ),
  };
}

/** What a cell says; undefined where it says nothing that its field can hold. */
function valueOf(field: TaskField, cell: unknown, shift: number): TaskValue | undefined {
  const kind = TASK_FIELDS[field];
  const text = textOf(cell);
  if (kind === "text") return text;
  if (text === "") return null;
  return kind === "date" ? dayOf(cell, text, shift) : percentOf(cell, text);
}

function dayOf(cell: unknown, text: string, shift: number): number | undefined {
  if (typeof cell === "number") return cell > 0 ? cell + shift : undefined;
  const moment = parseMomentText(text);
  if (moment === null) return undefined;
  const day = settleMoment(moment, "month-first");
  return day === null || day !== settleMoment(moment, "day-first") ? undefined : day;
}

const PERCENT = /^(\d+(?:\.\d+)?)\s*(%?)$/u;

function percentOf(cell: unknown, text: string): number | undefined {
  const match = PERCENT.exec(text.normalize("NFKC"));
  if (match === null) return undefined;
  const number = Number(match[1]);
  const percent = match[2] === "%" ? number : progressOf(typeof cell === "number" ? cell : number);
  return percent <= 100 ? percent : undefined;
}

function addedColumns(
  headings: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  places: Places,
): readonly AddedColumn[] {
  const ours = new Set(places.values());
  const width = Math.max(headings.length, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, place) => place)
    .filter((place) => !ours.has(place))
    .map((place) => ({
      heading: textOf(headings[place]) || columnLetters(place),
      filled: rows.filter((cells) => textOf(cells[place]) !== "").length,
    }))
    .filter(({ filled }) => filled > 0);
}

function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell).trim()
    : "";
}
