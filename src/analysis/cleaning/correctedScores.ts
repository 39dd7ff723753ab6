import type { Survey } from "../survey/survey";
import type { CleanedSurvey, RowCorrection } from "./cleaning";

/** The overall score of each row after what staff corrected; NaN where there is none. The survey's own array where nothing is. */
export function correctedScores(
  survey: Survey,
  keys: CleanedSurvey["keys"],
  corrections: ReadonlyMap<string, RowCorrection>,
): Float64Array {
  const found = survey.score?.values ?? new Float64Array(survey.rowCount).fill(NaN);
  if (corrections.size === 0) return found;
  const score = found.slice();
  keys().forEach((key, row) => {
    const corrected = corrections.get(key)?.score;
    if (corrected !== undefined) score[row] = typeof corrected === "number" ? corrected : NaN;
  });
  return score;
}
