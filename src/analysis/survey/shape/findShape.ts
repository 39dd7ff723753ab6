import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { findCountsAcross } from "./countsAcross";
import { findGroupsAcross } from "./groupsAcross";
import { findMergedDown } from "./mergedDown";
import { findJoined } from "./sameHeading";
import type { AnswersAcross, TableShape } from "./tableShape";

/** How the columns of a table become one answer a row. What the user gave a role stays as it is. */
export function findShape(
  columns: readonly SampledColumn[],
  isChosen: (position: number) => boolean,
): TableShape {
  const free = columns.filter(({ position }) => !isChosen(position));
  const joined = findJoined(free);
  const second = new Set(joined.flatMap(({ from }) => from));
  const across = acrossOf(free.filter(({ position }) => !second.has(position)));
  const spread = new Set(across?.positions);
  return {
    mergedDown: findMergedDown(columns),
    joined: joined.filter(({ into }) => !spread.has(into)),
    across,
  };
}

function acrossOf(columns: readonly SampledColumn[]): AnswersAcross | null {
  return findCountsAcross(columns) ?? findGroupsAcross(columns);
}
