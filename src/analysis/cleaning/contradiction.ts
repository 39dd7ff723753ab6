import { isPraiseAlone } from "../opinions/praiseAlone";
import { mappedBytes } from "../statistics/valueCodes";
import { bandOf, type Scale } from "../survey/scale";
import type { Survey, TextColumn } from "../survey/survey";
import { saysSomething } from "./emptyReason";
import { maskedTextAt } from "./maskedWords";
import { NEVER, type RowRule } from "./rowRule";

/** Below so many satisfied answers nothing is said about what the column is. */
const ENOUGH_TO_TELL = 30;

/**
 * S15, 逻辑矛盾: a score in the band 满意 together with a reason of dissatisfaction. Comments and multi-select flags
 * don't count, nor does praise. Where everybody gives reasons nothing contradicts (see everybodyGivesReasons).
 */
export function contradictionRule(survey: Survey, score: Float64Array): RowRule {
  if (survey.reasons.length === 0 || everybodyGivesReasons(survey, score)) return NEVER;
  const satisfied = satisfiedRows(survey, score);
  const reasonAt = firstText(survey, complaining);
  const maskedAt = new Map(survey.reasons.map((column) => [column, maskedTextAt(survey, column)]));
  return (row) => {
    const reason = satisfied[row] === 1 ? reasonAt(row) : null;
    if (reason === null) return null;
    return `${String(score[row] ?? "")} · ${maskedAt.get(reason)?.(row) ?? ""}`;
  };
}

/** Whether more than half of the satisfied (30 or more) give a reason: then the column asks everybody why. */
export function everybodyGivesReasons(survey: Survey, score: Float64Array): boolean {
  if (survey.reasons.length === 0) return false;
  const known = KNOWN.get(score);
  if (known?.reasons === survey.reasons && known.scale === survey.score?.scale) return known.everybody;
  const everybody = giveReasons(survey, score);
  KNOWN.set(score, { reasons: survey.reasons, scale: survey.score?.scale, everybody });
  return everybody;
}

/** Cleaning and warnings ask for the same scores. */
const KNOWN = new WeakMap<
  Float64Array,
  Pick<Survey, "reasons"> & { readonly scale: Scale | undefined; readonly everybody: boolean }
>();

function giveReasons(survey: Survey, score: Float64Array): boolean {
  const satisfied = satisfiedRows(survey, score);
  const reasonAt = firstText(survey, saysSomething);
  let count = 0;
  let withReason = 0;
  for (let row = 0; row < survey.rowCount; row++) {
    if (satisfied[row] !== 1) continue;
    count++;
    if (reasonAt(row) !== null) withReason++;
  }
  return count >= ENOUGH_TO_TELL && withReason > count / 2;
}

/** 1 where a row is in the band 满意. */
function satisfiedRows(survey: Survey, score: Float64Array): Uint8Array {
  const scale = survey.score?.scale;
  return scale === undefined
    ? new Uint8Array(score.length)
    : mappedBytes(score, (value) => (bandOf(value, scale) === "satisfied" ? 1 : 0));
}

/** For each code of a text column, 1 when it says something that is more than praise. */
function complaining(texts: readonly string[]): Uint8Array {
  return saysSomething(texts).map((says, code) =>
    says === 1 && !isPraiseAlone(texts[code - 1] ?? "") ? 1 : 0,
  );
}

/** The first column in which a row has a text that counts; null where none does. */
function firstText(
  survey: Survey,
  counting: (texts: readonly string[]) => Uint8Array,
): (row: number) => TextColumn | null {
  const columns = survey.reasons.map((column) => ({ column, counts: counting(column.texts) }));
  return (row) => {
    for (const { column, counts } of columns) if (counts[column.codes[row] ?? 0] === 1) return column;
    return null;
  };
}
