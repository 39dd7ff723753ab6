import type { Warning } from "../recognition";
import type { NumberColumn, Survey } from "../survey";
import { byRole, withRole } from "./columnsByRole";
import { momentColumn, withTimeOfDay, type MomentColumn } from "./momentColumn";
import type { SurveyTable } from "./surveyTable";
import { monthsOfYears, yearColumn } from "./yearColumn";

const MOMENT_ROLES = ["createdTime", "respondedTime", "closedTime"] as const;

/** When answers were given, by the years alone where no more is known, and when things happened to their tickets. */
export function momentsOf(table: SurveyTable): {
  when: Pick<Survey, "time" | "years">;
  numbers: Partial<Record<(typeof MOMENT_ROLES)[number], MomentColumn>>;
  warnings: Warning[];
} {
  const numbers = byRole(MOMENT_ROLES, table, ({ raw, header }) => momentColumn(raw, header));
  const years = yearsOf(table);
  const own = years === null ? serviceTime(table) : monthsBeside(table, years);
  const substitute = numbers.createdTime ?? numbers.closedTime ?? null;
  const warnings = [own, ...Object.values(numbers)].flatMap((column) => column?.warnings ?? []);
  if (own === null && substitute === null && years !== null) {
    const byYear: Warning = { code: "time-by-year", header: years.header };
    return { when: { time: null, years }, numbers, warnings: [...warnings, byYear] };
  }
  if (own !== null || substitute === null) return { when: { time: own }, numbers, warnings };
  const taken: Warning = { code: "time-taken-from", header: substitute.header };
  return { when: { time: substitute }, numbers, warnings: [...warnings, taken] };
}

/** The years that stand where the time should; null where a time does. */
function yearsOf(table: SurveyTable): NumberColumn | null {
  const [column] = withRole(table, "time");
  return column === undefined ? null : yearColumn(column.raw, column.header);
}

/** A year and a month in columns of their own: the first of the month. */
function monthsBeside(table: SurveyTable, years: NumberColumn): MomentColumn | null {
  const [month] = withRole(table, "date");
  const time = month === undefined ? null : monthsOfYears(years, month.raw);
  return time === null ? null : { ...time, warnings: [] };
}

/** When the service or the answer was: one column, or a date and a time of day. */
function serviceTime(table: SurveyTable): MomentColumn | null {
  const [day] = [...withRole(table, "time"), ...withRole(table, "date")];
  if (day === undefined) return null;
  const moments = momentColumn(day.raw, day.header);
  const [timeOfDay] = day.role === "date" ? withRole(table, "timeOfDay") : [];
  return timeOfDay === undefined ? moments : withTimeOfDay(moments, timeOfDay.raw);
}
