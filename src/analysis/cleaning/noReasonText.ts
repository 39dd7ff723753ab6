import { mappedBytes } from "../statistics/valueCodes";
import { bandOf, isContent } from "../survey/scale";
import type { Survey, TextColumn } from "../survey/survey";
import { saysSomething } from "./emptyReason";
import { NEVER_FLAGGED, type RowFlag } from "./rowRule";

/**
 * S16, 待核实: a score without any text, to be called back. Where the source has comments, everybody was asked for
 * words and a score of any band needs some (document 003: 仅打分无文字说明); where it has only reasons of
 * dissatisfaction, or comments that nobody made, those who are 满意 or 基本满意 had none to give. A chosen reason of a
 * multi-select is as good as a text. Never applies where the source has no column for words.
 */
export function noReasonTextFlag(survey: Survey, score: Float64Array): RowFlag {
  const columns = [...survey.reasons, ...survey.comments];
  const scale = survey.score?.scale ?? null;
  if (columns.length === 0 || scale === null) return NEVER_FLAGGED;
  const onlyReasons = !survey.comments.some(({ texts }) => saysSomething(texts).includes(1));
  const needsWords = (value: number): number => (onlyReasons && isContent(bandOf(value, scale)) ? 0 : 1);
  const silent = mappedBytes(score, needsWords);
  columns.forEach((column) => {
    leaveOutTelling(silent, column);
  });
  return (row) => silent[row] === 1 && !choosesReason(survey, row);
}

/** Takes the rows that say something in a column out of those that are silent. */
function leaveOutTelling(silent: Uint8Array, { codes, texts }: TextColumn): void {
  const says = saysSomething(texts);
  for (let row = 0; row < silent.length; row++) if (says[codes[row] ?? 0] === 1) silent[row] = 0;
}

function choosesReason({ reasonCategory, reasonFlags }: Survey, row: number): boolean {
  if ((reasonCategory?.codes[row] ?? 0) > 0) return true;
  for (const { values } of reasonFlags) if (values[row] === 1) return true;
  return false;
}
