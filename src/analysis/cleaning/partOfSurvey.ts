import { groupKey } from "../survey/columns/plainColumns";
import { pickRows } from "../survey/columns/pickRows";
import { GROUP_ROLES, type GroupRole } from "../survey/role";
import type { Survey, TextColumn } from "../survey/survey";
import { SurveyError } from "../survey/surveyError";
import type { SurveyPart } from "../survey/surveyPart";
import { contentHashes } from "./contentHash";
import { withMaskedGroups } from "./customerNames";
import { rowKeys } from "./rowKeys";

/** How many groups a sentence names. */
const MOST_NAMED = 30;

/**
 * The survey with the rows of one group alone. They keep the keys that they have in the whole survey, so that what staff
 * wrote beside them stays theirs. Groups are called as sheets call them: with customers' names masked.
 *
 * @throws SurveyError `part-without-column`, `part-not-found`.
 */
export function partOfSurvey(survey: Survey, { role, value }: SurveyPart): Survey {
  const { texts } = withMaskedGroups(survey);
  const column = texts[role];
  if (column === undefined) {
    const roles = GROUP_ROLES.filter((each) => texts[each] !== undefined);
    throw new SurveyError("part-without-column", { role, roles });
  }
  const { header } = column;
  const wanted = groupKey(value);
  const isWanted = column.texts.map((text) => groupKey(text) === wanted);
  const rows = Uint32Array.from(
    [...column.codes.keys()].filter((row) => isWanted[(column.codes[row] ?? 0) - 1] === true),
  );
  if (rows.length === 0) {
    const values = largestGroups(column).slice(0, MOST_NAMED);
    throw new SurveyError("part-not-found", { header, value, values });
  }
  const allKeys = rowKeys(survey, contentHashes(survey));
  const keys = Array.from(rows, (row) => allKeys[row] ?? "");
  const found = column.texts.find((_text, place) => isWanted[place]) ?? value;
  return {
    ...pickRows(survey, rows),
    part: { role, value: found, header, keys, allKeys: new Set(allKeys) },
  };
}

/** The columns by which a survey can be narrowed down, each with its groups, the largest first. */
export function partsOfSurvey({ texts }: Survey): readonly {
  readonly role: GroupRole;
  readonly header: string;
  readonly values: readonly string[];
}[] {
  return GROUP_ROLES.flatMap((role) => {
    const column = texts[role];
    if (column === undefined) return [];
    const values = largestGroups(column);
    return values.length < 2 ? [] : [{ role, header: column.header, values }];
  });
}

function largestGroups({ codes, texts }: TextColumn): readonly string[] {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const text = texts[code - 1];
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([text]) => text);
}
