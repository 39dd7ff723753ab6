import type { CoreProblem } from "../../analysis/reasons/coreProblem";
import type { LibraryRow } from "../actionLibrary/libraryRows";
import { ANY_DIMENSION, ANY_GROUP, ANY_OPERATING, RATE } from "../problems/problemWords";

/** What the library may have a problem under: its own name, what it is about, what kind of problem it is. */
export function libraryNames({ category, like, evidence }: CoreProblem): readonly (readonly string[])[] {
  const kind = evidence === undefined ? null : KINDS[evidence.kind];
  return [[category], like, kind === null ? [] : [kind]];
}

const KINDS = {
  theme: null,
  dimension: ANY_DIMENSION,
  group: ANY_GROUP,
  loyalty: ANY_GROUP,
  operating: ANY_OPERATING,
  circumstance: ANY_OPERATING,
  rate: RATE,
} as const;

/** Whether an action of the library is for a problem of one of these names. */
export function fits({ category, problemType }: LibraryRow, names: readonly string[]): boolean {
  return names.includes(category) || names.includes(problemType);
}
