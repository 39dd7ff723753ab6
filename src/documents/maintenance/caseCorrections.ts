import type { RowCorrection } from "../../analysis/cleaning/cleaning";
import { staffRows, type StaffRow, type StaffState } from "../staffState";
import { MAINTENANCE } from "./table";

/** Reasons that a row of the survey may have at most: a correction of the case takes the place of all. */
const MOST_REASONS = 10;
const BETWEEN = /[、,，;；/]/u;

/** What staff said of a case's category, and whether it goes into the answers. */
export interface CaseCorrection {
  readonly categories: readonly string[];
  /** False where the answers were corrected by hand since: that goes before it. */
  readonly taken: boolean;
}

/**
 * 类别更正 by the row key of the answer.
 *
 * @param standing rows of 清洗数据 that staff, or an earlier run for this sheet, corrected.
 */
export function caseCorrections(
  staff: StaffState,
  standing: readonly StaffRow[],
): ReadonlyMap<string, CaseCorrection> {
  const textOfKey = new Map(standing.map(({ key, cells }) => [key, correctedText(cells)]));
  const found = new Map<string, CaseCorrection>();
  for (const { key, cells } of staffRows(staff, MAINTENANCE) ?? []) {
    const categories = namesIn(cells["correction"]);
    if (key === "" || categories.length === 0) continue;
    const stands = textOfKey.get(key) ?? null;
    const isOurs =
      stands === null || [joined(categories), joined(namesIn(cells["written"]))].includes(stands);
    found.set(key, { categories, taken: isOurs });
  }
  return found;
}

/** Corrections of answers with those that staff made of cases. */
export function withCaseCorrections(
  corrections: ReadonlyMap<string, RowCorrection>,
  cases: ReadonlyMap<string, CaseCorrection>,
): ReadonlyMap<string, RowCorrection> {
  const merged = new Map(corrections);
  for (const [key, { categories, taken }] of cases) {
    if (!taken) continue;
    const reasons = Array.from({ length: MOST_REASONS }, (_, place) => categories[place] ?? null);
    merged.set(key, { excludedBecause: null, ...corrections.get(key), reasons });
  }
  return merged;
}

/** The reasons of an answer as staff corrected them; null where they stand as they were found. */
function correctedText(cells: StaffRow["cells"]): string | null {
  const places = Array.from({ length: MOST_REASONS }, (_, place) => String(place));
  const at = (column: string): string => String(cells[column] ?? "").trim();
  const isCorrected = places.some((place) => at(`reason${place}`) !== at(`reasonFound${place}`));
  return isCorrected ? joined(places.map((place) => at(`reason${place}`))) : null;
}

/** The categories that a cell names. */
function namesIn(content: unknown): readonly string[] {
  const text = typeof content === "string" ? content : "";
  return text.split(BETWEEN).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}

function joined(names: readonly string[]): string {
  return names.filter((name) => name !== "").join("|");
}
