import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { readHeader, strongestRole } from "../candidates/headerWords";
import { scoreFit } from "../evidence/roleFit";
import { identifiersIn, leafOf } from "./headings";
import type { AnswersAcross } from "./tableShape";

const MOST_GROUPS = 30;
const READABLE = 0.7;
/** A heading that says more of the whole than of a part. */
const OF_SATISFACTION = 0.75;
const TELLS_ITSELF = 0.5;

/**
 * Columns of one question about several things: under one heading of satisfaction stand names that say nothing of what
 * is scored (Dealership A, Dealership B), or the same heading stands under several names. A table with an overall score of
 * its own has none: there they are parts of it. Null where there are none.
 */
export function findGroupsAcross(columns: readonly SampledColumn[]): AnswersAcross | null {
  const scores = columns.filter(
    ({ header, profile }) => header !== "" && profile.filled > 0 && scoreFit(profile) >= READABLE,
  );
  const under = [...setsBy(scores, ({ group }) => group)].find(([group, set]) =>
    isOneQuestion(group, set, leafOf),
  );
  const over = [...setsBy(scores, leafOf)].find(([leaf, set]) =>
    isOneQuestion(leaf, set, ({ group }) => group),
  );
  const [found, labelOf] =
    under !== undefined ? [under, leafOf] : [over, ({ group }: SampledColumn) => group];
  if (found === undefined) return null;
  const [question, set] = found;
  const isApart = columns.some(
    (other) => !set.includes(other) && other.reading.overall >= TELLS_ITSELF && scores.includes(other),
  );
  if (isApart) return null;
  const labels = set.map(labelOf);
  return {
    kind: "groups",
    positions: set.map(({ position }) => position),
    labels,
    header: question,
    groupHeader: commonStem(labels) ?? labels.join(" / "),
    identifiers: identifiersIn(columns),
  };
}

function setsBy(
  scores: readonly SampledColumn[],
  keyOf: (column: SampledColumn) => string,
): ReadonlyMap<string, readonly SampledColumn[]> {
  const sets = new Map<string, SampledColumn[]>();
  for (const column of scores) sets.set(keyOf(column), [...(sets.get(keyOf(column)) ?? []), column]);
  return sets;
}

function isOneQuestion(
  question: string,
  set: readonly SampledColumn[],
  labelOf: (column: SampledColumn) => string,
): boolean {
  if (question === "" || set.length < 2 || set.length > MOST_GROUPS) return false;
  const { overall, notScore } = readHeader(question);
  if (overall < OF_SATISFACTION || notScore) return false;
  const labels = set.map(labelOf);
  const areNames = labels.every((label) => label !== "" && strongestRole(readHeader(label)) < TELLS_ITSELF);
  return areNames && new Set(labels).size === labels.length;
}

const FEWEST_LETTERS = 2;

/** What all labels begin with ("Dealership" of "Dealership A" and "Dealership B"); null where that is hardly anything. */
function commonStem(labels: readonly string[]): string | null {
  const [first = "", ...others] = labels;
  let length = first.length;
  for (const label of others) while (!label.startsWith(first.slice(0, length))) length--;
  const stem = first.slice(0, length).replace(/[\s\-–—_:：(（#]+$/u, "");
  return stem.length >= FEWEST_LETTERS ? stem : null;
}
