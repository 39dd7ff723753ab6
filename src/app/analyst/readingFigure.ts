import type { CleanedSurvey } from "../../analysis/cleaning/cleaning";
import { cleanSurvey } from "../../analysis/cleaning/cleanSurvey";
import { measureNetPromoter } from "../../analysis/measures/netPromoter";
import { measureSatisfaction } from "../../analysis/measures/satisfaction";
import { buildSurvey } from "../../analysis/survey/columns/buildSurvey";
import type { ReadingFigure } from "../../analysis/survey/decision/openQuestions";
import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import type { RawColumn } from "../../analysis/survey/rawColumn";
import { SurveyError } from "../../analysis/survey/surveyError";
import type { StaffState } from "../../documents/staffState";
import { placeOf } from "../sourceData/sourcePlace";
import { optionsOfStaff, settledRecognition } from "./analyseSource";

/** What one reading of the source comes to, all periods together; null where it cannot be read so. */
export function readingFigure(
  source: ChosenSource,
  columns: readonly RawColumn[],
  staff: StaffState,
): ReadingFigure | null {
  try {
    const options = optionsOfStaff(staff);
    const recognition = settledRecognition(source, columns, staff);
    const survey = buildSurvey(recognition, columns, placeOf(source), { takenBack: options.takenBack });
    return figureOf(cleanSurvey(survey, options));
  } catch (error) {
    if (error instanceof SurveyError) return null;
    throw error;
  }
}

function figureOf({ survey, score, kept, answers }: CleanedSurvey): ReadingFigure {
  const overall = survey.score === null ? null : measureSatisfaction(score, kept, survey.score.scale);
  const promoters = survey.nps === null ? null : measureNetPromoter(survey.nps.values, answers);
  const nps = promoters?.score ?? null;
  if (overall === null) return { n: promoters?.n ?? 0, rate: null, mean: null, nps };
  const { n, rate, mean } = overall;
  return { n, rate, mean, nps };
}
