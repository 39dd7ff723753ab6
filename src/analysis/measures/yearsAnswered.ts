import type { CleanedSurvey } from "../cleaning/cleaning";
import { serialOf } from "./serialDay";

/**
 * The survey with each answer on the first day of its year, where nothing but years is known of when they were given; else
 * as it is. For trends alone: of days, weeks and months it tells nothing.
 */
export function datedByYear(cleaned: CleanedSurvey): CleanedSurvey {
  const { survey } = cleaned;
  const { years, time } = survey;
  if (years === undefined || time !== null) return cleaned;
  const values = years.values.map((year) => (Number.isNaN(year) ? NaN : serialOf(year, 1, 1)));
  return { ...cleaned, survey: { ...survey, time: { header: years.header, values } } };
}
