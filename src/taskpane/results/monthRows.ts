import type { Interval } from "../../analysis/statistics/interval";
import type { MeasureUnit } from "../../analysis/measures/measureUnit";
import type { Report } from "../../app/report/report";
import { CONCEPTS } from "../../glossary/concepts";
import { DECIMALS, figureText } from "../language/figureText";
import type { Speech } from "../language/speech";

/** A month as it is listed: its value and its change in words, each with the ends of its interval. */
export interface MonthRow {
  readonly period: string;
  readonly chosen: "whole" | "part" | null;
  readonly complete: boolean;
  readonly n: number;
  readonly value: string;
  readonly ends: readonly [string, string] | null;
  readonly change: string;
  readonly changeEnds: readonly [string, string] | null;
  /** Null where nothing is tested. */
  readonly isSure: boolean | null;
  readonly isAlarm: boolean;
}

/** The measure that months are listed of, and its months. */
export interface ListedMonths {
  /** As in the report. */
  readonly key: string;
  readonly measure: string;
  readonly rows: readonly MonthRow[];
}

/** 总体满意度 by month; of a survey without an overall score its first measure that can be followed, else nothing. */
export function listedMonths(report: Report, speech: Speech): ListedMonths {
  const { months, measureMonths } = report;
  if (months.length > 1) {
    const rows = months.map(({ alarm, rate, rateInterval, interval, ...month }) =>
      rowOf(
        { ...month, value: rate, interval: rateInterval, changeInterval: interval, isAlarm: alarm },
        "share",
        speech,
      ),
    );
    return { key: "rate", measure: speech.word(CONCEPTS.satisfactionRate), rows };
  }
  const first = measureMonths.find(({ label, periods }) => label !== null && periods.length > 1);
  if (first === undefined || first.label === null) return { key: "", measure: "", rows: [] };
  const rows = first.periods.map(({ alarms, ...month }) =>
    rowOf({ ...month, isAlarm: alarms.length > 0 }, first.unit, speech),
  );
  return { key: first.key, measure: speech.word(first.label), rows };
}

interface Figures extends Pick<MonthRow, "period" | "chosen" | "complete" | "n" | "isSure" | "isAlarm"> {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly change: number | null;
  readonly changeInterval: Interval | null;
}

function rowOf(
  { value, interval, change, changeInterval, ...month }: Figures,
  unit: MeasureUnit,
  speech: Speech,
): MonthRow {
  const { decimal, signed } = speech;
  const [factor, digits] = [unit === "share" ? 100 : 1, DECIMALS[unit]];
  const ends = (of: Interval | null, said: (end: number, digits: number) => string): MonthRow["ends"] =>
    of === null ? null : [said(of[0] * factor, digits), said(of[1] * factor, digits)];
  return {
    ...month,
    value: figureText(value, unit, speech),
    ends: ends(interval, decimal),
    change: change === null ? "—" : signed(change * factor, digits),
    changeEnds: ends(changeInterval, signed),
  };
}
