import type { RowCorrection } from "../../analysis/cleaning/cleaning";
import type { StaffState } from "../../documents/staffState";

interface Rescue {
  readonly corrections: readonly (readonly [string, StoredCorrection])[];
  readonly takenBack: readonly string[];
}

interface StoredCorrection {
  readonly excludedBecause: string | null;
  readonly score?: number | null;
  /** "keep" stands for a found reason, which JSON could not tell from an emptied one. */
  readonly reasons?: readonly (string | null | { readonly keep: true })[];
}

/** What a run keeps in its stamp of the rows that it rewrites, in a form that JSON holds. */
export function rescueOf({ corrections, takenBack }: StaffState): Rescue {
  return {
    corrections: [...corrections].map(([key, { reasons, ...rest }]) => [
      key,
      reasons === undefined
        ? rest
        : {
            ...rest,
            reasons: Array.from(reasons, (reason) => (reason === undefined ? { keep: true } : reason)),
          },
    ]),
    takenBack: [...takenBack],
  };
}

/** What staff wrote, with what a run that was broken off had kept and the sheets no longer show. */
export function withRescued(staff: StaffState, stored: unknown): StaffState {
  if (!isRescue(stored)) return staff;
  const rescued = stored.corrections.map(([key, correction]): [string, RowCorrection] => [
    key,
    restored(correction),
  ]);
  return {
    ...staff,
    corrections: new Map([...rescued, ...staff.corrections]),
    takenBack: new Set([...stored.takenBack, ...staff.takenBack]),
  };
}

function restored({ reasons, ...rest }: StoredCorrection): RowCorrection {
  if (reasons === undefined) return rest;
  return {
    ...rest,
    reasons: reasons.map((reason) => (typeof reason === "object" && reason !== null ? undefined : reason)),
  };
}

function isRescue(stored: unknown): stored is Rescue {
  return typeof stored === "object" && stored !== null && "corrections" in stored && "takenBack" in stored;
}
