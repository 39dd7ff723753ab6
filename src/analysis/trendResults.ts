import type { AnalysisOptions } from "./analysisOptions";
import type { CleanedSurvey } from "./cleaning/cleaning";
import { selectPeriod } from "./cleaning/selectPeriod";
import { answerDays, type AnswerDays } from "./measures/answerDays";
import { answeredMonths } from "./measures/answeredMonths";
import { measureMonths } from "./measures/months";
import type { PeriodMeasure, TrendStep } from "./measures/periodMeasure";
import { namedPeriod } from "../glossary/namedPeriod";
import type { Results } from "./results";
import { axisOver, fittingChart } from "./statistics/controlChart";

/** The days on which a survey has answers; null where no time is known. */
export function daysOf({ survey }: CleanedSurvey): AnswerDays | null {
  return survey.time === null ? null : answerDays(survey.time.values);
}

/** The overall score month by month (or week by week), with its control chart. */
export function trendOf(
  cleaned: CleanedSurvey,
  options: AnalysisOptions,
): Pick<Results, "step" | "months" | "periods" | "control" | "rateAxis"> {
  const step = cleaned.survey.years === undefined ? stepOf(options.period) : "year";
  const days = daysOf(cleaned);
  const periods = measuredMonths(cleaned, days, step, options);
  return {
    step,
    months: monthsOf(cleaned, days, step, options),
    periods,
    control: fittingChart(periods.map(({ dissatisfied, n }) => ({ count: dissatisfied, n }))),
    rateAxis: axisOver(periods.flatMap(({ rate }) => rate ?? [])),
  };
}

/** The months that have answers, scored or not. */
function monthsOf(
  cleaned: CleanedSurvey,
  days: AnswerDays | null,
  step: TrendStep,
  { period, monthStartDay }: AnalysisOptions,
): Results["months"] {
  const { time } = cleaned.survey;
  const { kept } = period === null ? cleaned : selectPeriod(cleaned, null);
  return answeredMonths(time?.values ?? new Float64Array(), kept, days, {
    step,
    startDay: monthStartDay,
    period,
  });
}

function measuredMonths(
  cleaned: CleanedSurvey,
  days: AnswerDays | null,
  step: TrendStep,
  options: AnalysisOptions,
): PeriodMeasure[] {
  const { survey, score } = cleaned;
  if (survey.score === null || survey.time === null || days === null) return [];
  const { kept } = options.period === null ? cleaned : selectPeriod(cleaned, null);
  const { scale } = survey.score;
  return measureMonths(
    { score, scale, time: survey.time.values, kept, days },
    { step, startDay: options.monthStartDay, period: options.period, thresholds: options.thresholds },
  );
}

/** A week is seen among weeks, every other period among months. */
function stepOf(period: AnalysisOptions["period"]): TrendStep {
  return period !== null && namedPeriod(period.label)?.kind === "week" ? "week" : "month";
}
