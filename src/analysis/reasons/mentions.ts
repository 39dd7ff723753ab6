import type { CleanedSurvey, RowCorrection } from "../cleaning/cleaning";
import { bandCodes, DISSATISFIED } from "../measures/bandCodes";
import { onceFor } from "../once";
import type { ClassifiedReasons } from "./scheme";

/** Where the mentions of the Pareto stand. */
export interface MentionedRows {
  readonly categoriesOf: (row: number) => readonly string[];
  /** 1 where the row's reasons count. */
  readonly mask: Uint8Array;
}

/** Whose reasons count. */
export type ReasonsOf = "dissatisfied" | "all";

/**
 * 1 for each row of `mask` whose reasons count: the dissatisfied ones, by the overall score (who gave none is not known to
 * be), else by NPS (0–6); everybody's where the source has neither.
 */
export function rowsWithReasons(cleaned: CleanedSurvey, mask: Uint8Array, reasonsOf: ReasonsOf): Uint8Array {
  const { survey, score } = cleaned;
  if (reasonsOf === "all") return mask;
  const scale = survey.score?.scale;
  if (scale !== undefined) return dissatisfiedRows(bandCodes(score, mask, scale));
  const nps = survey.nps?.values;
  return nps === undefined
    ? mask
    : mask.map((counts, row) => (counts === 1 && (nps[row] ?? NaN) <= 6 ? 1 : 0));
}

const dissatisfiedRows = onceFor((bands: Uint8Array) => {
  const rows = new Uint8Array(bands.length);
  for (let row = 0; row < bands.length; row++) if (bands[row] === DISSATISFIED) rows[row] = 1;
  return rows;
});

/** A row's categories after what staff corrected: place by place, what they emptied left out. */
export function effectiveCategories(
  { categories }: ClassifiedReasons,
  { keys }: CleanedSurvey,
  corrections: ReadonlyMap<string, RowCorrection>,
): (row: number) => readonly string[] {
  if (corrections.size === 0) return (row) => categories[row] ?? [];
  return (row) => {
    const found = categories[row] ?? [];
    const corrected = corrections.get(keys()[row] ?? "")?.reasons;
    if (corrected === undefined) return found;
    const places = Math.max(found.length, corrected.length);
    return Array.from({ length: places }, (_, place) => {
      const correction = corrected[place];
      return correction === undefined ? found[place] : correction;
    }).filter((category) => category !== undefined && category !== null && category !== "") as string[];
  };
}

/** How often each category is mentioned in the rows of `mask`: a row with two reasons counts twice. */
export function countMentions(
  categoriesOf: (row: number) => readonly string[],
  mask: Uint8Array,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== 1) continue;
    for (const category of categoriesOf(row)) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}
