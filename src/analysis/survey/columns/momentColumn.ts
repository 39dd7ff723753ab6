import { dayText } from "../../periods/calendarDay";
import { blankCodes } from "../cells/blankText";
import { decodeColumn } from "./decodeColumn";
import {
  isEpochText,
  parseMomentText,
  parseTimeOfDay,
  settleMoment,
  type DateOrder,
  type MomentText,
} from "../cells/parseMoment";
import { CODE_EMPTY, someNumber, type RawColumn } from "../rawColumn";
import type { Warning } from "../recognition";
import { EARLIEST_SERIAL, isSinceEpoch, LATEST_SERIAL, serialSinceEpoch } from "../cells/serialDay";
import type { NumberColumn } from "../survey";

/** A column of moments, with what had to be assumed. */
export interface MomentColumn extends NumberColumn {
  readonly warnings: readonly Warning[];
}

type EitherMoment = Extract<MomentText, { kind: "either" }>;

/**
 * Reads a column of moments as Excel serial days. Whether 05/01/2024 is May or January is settled from the column as a
 * whole; `date-order-assumed` where it says nothing, `date-order-mixed` where it says both,
 * `dates-not-readable` with the count of filled cells that are no moment, `time-since-1970` where numbers count seconds
 * since then: they tell the time in Greenwich.
 */
export function momentColumn(raw: RawColumn, header: string): MomentColumn {
  const moments = raw.texts.map(parseMomentText);
  const either = moments.filter((moment): moment is EitherMoment => moment?.kind === "either");
  const { order, warning } = settleOrder(either);
  let next = 0;
  const values = decodeColumn(raw, {
    number: momentOfNumber,
    text: () => {
      const moment = moments[next++] ?? null;
      return moment === null ? NaN : (settleMoment(moment, order) ?? NaN);
    },
  });
  const example = warning === "date-order-assumed" ? exampleOf(raw, order) : {};
  const warnings = warning === null ? [] : [{ code: warning, header, order, ...example }];
  const counted = someNumber(raw, isSinceEpoch);
  const since =
    counted || raw.texts.some((text) => isEpochText(text)) ? [{ code: "time-since-1970", header }] : [];
  return { header, values, warnings: [...warnings, ...since, ...unreadable(raw, header, values)] };
}

/** Adds the time of day of one column to the date of another. */
export function withTimeOfDay(date: MomentColumn, timeOfDay: RawColumn): MomentColumn {
  const fractions = decodeColumn(timeOfDay, {
    number: (value) => (value >= 0 ? value % 1 : NaN),
    text: (text) => parseTimeOfDay(text) ?? NaN,
  });
  const values = date.values.map((day, row) => {
    const fraction = fractions[row] ?? NaN;
    return Number.isNaN(fraction) ? day : Math.floor(day) + fraction;
  });
  return { ...date, values };
}

function settleOrder(moments: readonly EitherMoment[]): { order: DateOrder; warning: string | null } {
  const dayFirst = moments.some(({ first }) => first > 12);
  const monthFirst = moments.some(({ second }) => second > 12);
  if (dayFirst && monthFirst) return { order: "month-first", warning: "date-order-mixed" };
  if (dayFirst || monthFirst) return { order: dayFirst ? "day-first" : "month-first", warning: null };
  const isSettled = moments.every(({ first, second }) => first === second);
  return { order: narrowerOrder(moments), warning: isSettled ? null : "date-order-assumed" };
}

/** A date that the other order reads differently, as it is written and as it was read. */
function exampleOf(raw: RawColumn, order: DateOrder): { readonly text?: string; readonly read?: string } {
  for (const text of raw.texts) {
    const moment = parseMomentText(text);
    if (moment?.kind !== "either" || moment.first === moment.second) continue;
    const day = settleMoment(moment, order);
    if (day !== null) return { text: text.trim(), read: dayText(Math.floor(day)) };
  }
  return {};
}

/** Of two possible orders the one whose dates lie closer together; month first when both do. */
function narrowerOrder(moments: readonly EitherMoment[]): DateOrder {
  const span = (order: DateOrder): number => {
    let [low, high] = [Infinity, -Infinity];
    for (const moment of moments) {
      const serial = settleMoment(moment, order) ?? NaN;
      if (serial < low) low = serial;
      if (serial > high) high = serial;
    }
    return high - low;
  };
  return moments.length > 0 && span("day-first") < span("month-first") ? "day-first" : "month-first";
}

/**
 * A serial day, a date typed as 20240501, or seconds or milliseconds since 1970; NaN for other numbers.
 *
 * @example [45413, 20240501, 12].map(momentOfNumber) // [45413, 45413, NaN]
 */
export function momentOfNumber(value: number): number {
  if (value >= EARLIEST_SERIAL && value <= LATEST_SERIAL) return value;
  if (isSinceEpoch(value)) return serialSinceEpoch(value);
  if (!Number.isInteger(value) || value < 19_800_101 || value > 20_991_231) return NaN;
  const moment = parseMomentText(String(value));
  return moment?.kind === "serial" ? moment.serial : NaN;
}

function unreadable(raw: RawColumn, header: string, values: Float64Array): Warning[] {
  const blank = blankCodes(raw.texts);
  let count = 0;
  for (let row = 0; row < raw.length; row++) {
    const code = raw.codes[row] ?? CODE_EMPTY;
    if (code === CODE_EMPTY || !Number.isNaN(values[row] ?? NaN)) continue;
    if (code < 0 || blank[code] !== 1) count++;
  }
  return count === 0 ? [] : [{ code: "dates-not-readable", header, count }];
}
