import type { RowCorrection } from "../../analysis/cleaning/cleaning";
import type { Words } from "../../glossary/words";
import { TERMS } from "./words";

/** What stands in 剔除 of an answer that a check call found to be rated by mistake. */
const FOUND = TERMS.misratedInCheck["zh-CN"];

/**
 * Corrections with what check calls found: an answer rated by mistake is left out, unless staff gave a reason of their
 * own; where the finding was taken back, it counts again.
 *
 * @param misrated row keys; null where there is no list of calls, and what was found by it stays.
 */
export function withCheckCalls(
  corrections: ReadonlyMap<string, RowCorrection>,
  misrated: ReadonlySet<string> | null,
): ReadonlyMap<string, RowCorrection> {
  const merged = new Map<string, RowCorrection>();
  for (const [key, correction] of corrections) {
    if (!isFromCheck(correction.excludedBecause)) merged.set(key, correction);
    else if (misrated === null || misrated.has(key)) merged.set(key, leftOut(correction));
    else if (correction.score !== undefined || correction.reasons !== undefined)
      merged.set(key, { ...correction, excludedBecause: null });
  }
  for (const key of misrated ?? []) {
    const correction = merged.get(key);
    if ((correction?.excludedBecause ?? null) === null) merged.set(key, leftOut(correction));
  }
  return merged;
}

function leftOut(correction: RowCorrection | undefined): RowCorrection {
  return { ...correction, excludedBecause: FOUND, misrated: true };
}

function isFromCheck(text: string | null): boolean {
  return text !== null && Object.values<string>(TERMS.misratedInCheck).includes(text);
}

/** A reason to leave a row out, in the language of a sheet where it is one of ours. */
export function saidOfExclusion(words: Words, text: string): string {
  return isFromCheck(text) ? words(TERMS.misratedInCheck) : text;
}
