import type { SampledColumn } from "../candidates/columnsUnderHeader";
import type { RecognitionChoices } from "../recognition";
import { countsBeside } from "./countedAnswers";
import { columnOf, type Assignment } from "./assignRoles";
import { recogniseScale } from "./recogniseScale";

const BY_CONTENT = 0.55;
/** So many of the cells are answers in words of satisfaction. */
const NEARLY_ALL = 0.98;
const FEWEST = 10;
/** Of a list of answers. */
const FEWEST_LISTED = 3;

/**
 * Where no heading says that satisfaction is scored: the only column whose cells are words of satisfaction or faces, each of
 * them, and at least two different ones, with a warning `score-taken-from`. Others come back as they are.
 */
export function withLoneAnswers(
  columns: readonly SampledColumn[],
  assignment: Assignment,
  choices: RecognitionChoices,
): Assignment {
  const { roles } = assignment;
  if (columnOf("score", columns, roles) !== null || columnOf("nps", columns, roles) !== null)
    return assignment;
  const [lone, ...others] = columns.filter(
    (column) =>
      (holdsAnswers(column) || listsAnswers(column, columns)) &&
      isFree(column, assignment) &&
      !column.reading.notScore,
  );
  if (lone === undefined || others.length > 0) return assignment;
  const { scale, decisions, warnings } = recogniseScale(lone.header, lone.profile.answers, choices.scale);
  return {
    roles: new Map([...roles, [lone.position, [{ role: "score", confidence: BY_CONTENT }]]]),
    scale,
    decisions: [...assignment.decisions, ...decisions],
    warnings: [...assignment.warnings, { code: "score-taken-from", header: lone.header }, ...warnings],
  };
}

function holdsAnswers({ profile }: SampledColumn): boolean {
  const different = new Set(profile.verbal.map(({ ofFive }) => ofFive));
  const { filled, verbal } = profile;
  return filled >= FEWEST && verbal.length >= filled * NEARLY_ALL && different.size > 1;
}

/** Each answer once, and beside it how many gave it (选项, 小计). */
function listsAnswers(column: SampledColumn, columns: readonly SampledColumn[]): boolean {
  const { verbal, filled, distinct } = column.profile;
  const isList = verbal.length >= FEWEST_LISTED && verbal.length === filled && distinct === filled;
  return isList && countsBeside(columns.filter((other) => other !== column)) !== undefined;
}

/** A column of comments in which everybody wrote a word of satisfaction is none. */
function isFree({ position }: SampledColumn, { roles }: Assignment): boolean {
  return roles.get(position)?.every(({ role, confidence }) => role === "comment" && confidence < 1) ?? true;
}
