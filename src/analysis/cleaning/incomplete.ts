import type { Survey } from "../survey/survey";
import type { RowRule } from "./rowRule";

/** Fewer questions are no questionnaire that could be left unfinished. */
const FEWEST_QUESTIONS = 3;
/** Where more rows than this are "unfinished", the questions are not put to everybody. */
const LARGEST_SHARE = 0.2;

/**
 * S15, 未完成: under `answeredShare` (0–1) of the dimensions are filled in; "not applicable" and the like are filled
 * in. Applies to questionnaires of three dimensions or more of which at most a fifth would be dropped: where more
 * are blank, the questions were not meant for everybody.
 */
export function incompleteRule(survey: Survey, answeredShare: number): RowRule {
  const { dimensions, rowCount } = survey;
  if (dimensions.length < FEWEST_QUESTIONS) return () => null;
  const filled = new Uint8Array(rowCount);
  for (const { values, invalid } of dimensions) {
    for (let row = 0; row < rowCount; row++) {
      if (!Number.isNaN(values[row] ?? NaN) || invalid[row] === 1) filled[row] = (filled[row] ?? 0) + 1;
    }
  }
  const isShort = (row: number): boolean => (filled[row] ?? 0) < answeredShare * dimensions.length;
  if (shareOfScored(survey, isShort) > LARGEST_SHARE) return () => null;
  return (row) => (isShort(row) ? `${String(filled[row] ?? 0)}/${String(dimensions.length)}` : null);
}

function shareOfScored({ score, rowCount }: Survey, condition: (row: number) => boolean): number {
  let scored = 0;
  let met = 0;
  for (let row = 0; row < rowCount; row++) {
    if (score !== null && Number.isNaN(score.values[row] ?? NaN)) continue;
    scored++;
    if (condition(row)) met++;
  }
  return scored === 0 ? 0 : met / scored;
}
