import type { CleanedSurvey } from "../cleaning/cleaning";
import type { Warning } from "../survey/recognition";
import { shareOf } from "../statistics/share";

/** From this share on, those who did not answer may well turn the picture. */
const MUCH = 0.2;

/** Rows without an answer among those that could have given one. */
export interface NonResponse {
  /** Rows of the period with a valid answer or none; those dropped for another reason are not among them. */
  readonly asked: number;
  readonly unanswered: number;
  /** Of `asked`, 0–1; null where nobody was asked. */
  readonly share: number | null;
  /** The share calls for a warning: it reaches `much`. */
  readonly isMuch: boolean;
  readonly much: number;
}

/**
 * How many rows have no valid answer to the overall score or, where the survey has none, to any of its questions.
 * Null where it has neither. "n/a" and what is not on the scale is no answer.
 */
export function measureNonResponse({ survey, answers, kept }: CleanedSurvey): NonResponse | null {
  const { score, dimensions, nps, ces } = survey;
  const questions = [...dimensions, ...[nps, ces].filter((column) => column !== null)];
  if (score === null && questions.length === 0) return null;
  const hasAnswer = (row: number): boolean =>
    score === null ? questions.some(({ values }) => !Number.isNaN(values[row] ?? NaN)) : kept[row] === 1;
  let asked = 0;
  let unanswered = 0;
  for (let row = 0; row < answers.length; row++) {
    if (answers[row] !== 1) continue;
    asked++;
    if (!hasAnswer(row)) unanswered++;
  }
  const share = shareOf(unanswered, asked);
  return { asked, unanswered, share, isMuch: share !== null && share >= MUCH, much: MUCH };
}

/** `much-non-response`: a fifth of the rows or more have no answer. Data: asked, unanswered, percent (0–100). */
export function nonResponseWarnings(found: NonResponse | null): Warning[] {
  if (found === null || !found.isMuch) return [];
  const { asked, unanswered, share } = found;
  return [{ code: "much-non-response", asked, unanswered, percent: Math.round((share ?? 0) * 1000) / 10 }];
}
