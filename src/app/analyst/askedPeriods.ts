import type { AnalysisOptions } from "../../analysis/analysisOptions";
import { answerDays } from "../../analysis/measures/answerDays";
import { calendarDay, dayText } from "../../analysis/periods/calendarDay";
import { weeksIn } from "../../analysis/periods/isoWeek";
import { namedPeriod } from "../../glossary/namedPeriod";
import { parsePeriod } from "../../analysis/periods/parsePeriod";
import { overlap, type Period, type PeriodCalendar } from "../../analysis/periods/period";
import { momentsOf } from "../../analysis/survey/moments";
import type { Survey } from "../../analysis/survey/survey";
import { AppError } from "../appError";
import type { GenerateRequest } from "../request/generateRequest";

/**
 * The periods that a request names, in a survey whose 考核月 begin on `startDay`. A change is only told between two periods
 * that share no day; where only the year of answers is known, whole years are asked for.
 *
 * @throws AppError `period-invalid`, `period-no-such-week`, `period-without-time`,
 * `period-only-years`, `period-without-data`, `periods-overlap`.
 */
export function askedPeriods(
  request: Pick<GenerateRequest, "period" | "compareWith">,
  survey: Pick<Survey, "time" | "years">,
  startDay: number,
): Pick<AnalysisOptions, "period" | "compareWith"> {
  const time = momentsOf(survey);
  const areYears = survey.time === null;
  const calendar: PeriodCalendar = {
    startDay: areYears ? 1 : startDay,
    lastDayWithin: (stretch) => (time === null ? null : lastDayWithin(time.values, stretch)),
  };
  const [period, compareWith] = [request.period, request.compareWith].map((text) =>
    text === null ? null : periodOf(text, calendar),
  ) as [Period | null, Period | null];
  const asked = [period, compareWith].filter((each) => each !== null);
  const [first] = asked;
  if (first !== undefined && time === null)
    throw new AppError("period-without-time", { period: first.label });
  if (period !== null && compareWith !== null && overlap(period, compareWith)) {
    throw new AppError("periods-overlap", { period: period.label, compareWith: compareWith.label });
  }
  if (time !== null) {
    if (areYears) asked.forEach((each) => assertWholeYears(each, time.values));
    asked.forEach((each) => assertAnswered(each, time.values));
  }
  return { period, compareWith };
}

function periodOf(text: string, calendar: PeriodCalendar): Period {
  const period = parsePeriod(text, calendar);
  if (period !== null) return period;
  const named = namedPeriod(text.normalize("NFKC").trim().toUpperCase());
  if (named?.kind !== "week") throw new AppError("period-invalid", { period: text });
  const { year } = named;
  throw new AppError("period-no-such-week", { period: text, year, weeks: weeksIn(year) });
}

/** Of less than a year nothing is known where only the year of answers is. */
function assertWholeYears({ label, from, to }: Period, time: Float64Array): void {
  const isNewYear = (day: number): boolean => {
    const { month, day: ofMonth } = calendarDay(day);
    return month === 1 && ofMonth === 1;
  };
  if (isNewYear(from) && isNewYear(to)) return;
  const years = (answerDays(time)?.days ?? []).map((day) => calendarDay(day).year);
  throw new AppError("period-only-years", { period: label, year: years.at(-1) ?? "" });
}

function assertAnswered({ label, from, to }: Period, time: Float64Array): void {
  if (time.some((moment) => moment >= from && moment < to)) return;
  const days = answerDays(time)?.days ?? [];
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) throw new AppError("period-without-time", { period: label });
  throw new AppError("period-without-data", { period: label, first: dayText(first), last: dayText(last) });
}

function lastDayWithin(time: Float64Array, { from, to }: Pick<Period, "from" | "to">): number | null {
  return answerDays(time)?.days.findLast((day) => day >= from && day < to) ?? null;
}
