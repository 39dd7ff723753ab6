import type { CleanedSurvey } from "../cleaning/cleaning";
import { momentsOf } from "../survey/moments";

/**
 * The survey with each answer on the first day of its year, where nothing but years is known of when they were given; else
 * as it is. For what goes by years alone: of days, weeks and months it tells nothing.
 */
export function datedByYear(cleaned: CleanedSurvey): CleanedSurvey {
  const { survey } = cleaned;
  const time = momentsOf(survey);
  return time === survey.time ? cleaned : { ...cleaned, survey: { ...survey, time } };
}
