import { CONCEPTS } from "../../glossary/concepts";
import { term } from "../../glossary/locale";
import type { CellContent } from "../sheet/cellSpec";
import { says } from "../sheet/cellContent";

/** What became of a proposal: it is one until somebody decides. */
export type Adoption = "proposed" | "adopted" | "declined";

export const ADOPTION_TERMS = {
  proposed: term("建议", "建議", "Proposed"),
  adopted: term("已采纳", "已採納", "Adopted"),
  declined: CONCEPTS.statusDeclined,
} as const satisfies Readonly<Record<Adoption, unknown>>;

export const ADOPTIONS: readonly Adoption[] = ["proposed", "adopted", "declined"];

/** What a cell of 采纳 says, in whichever language; null where it says nothing, as in plans of earlier versions. */
export function adoptionIn(cell: CellContent | undefined): Adoption | null {
  return ADOPTIONS.find((adoption) => says(cell, ADOPTION_TERMS[adoption])) ?? null;
}

/** Whether there is something to do: an action that is worded and not declined. */
export function isTaken({
  action,
  adoption,
}: {
  readonly action: string;
  readonly adoption: Adoption | null;
}): boolean {
  return action !== "" && adoption !== "declined";
}
