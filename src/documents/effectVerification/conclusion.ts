import { says } from "../sheet/cellContent";
import type { CellContent } from "../sheet/cellSpec";
import { TERMS } from "./words";

/** What staff conclude from a verdict. */
export type Conclusion = "standard" | "continue" | "again";

export const CONCLUSIONS: readonly Conclusion[] = ["standard", "continue", "again"];

/** What a cell of 结论 says, in whichever language; null where nobody has concluded. */
export function conclusionIn(cell: CellContent | undefined): Conclusion | null {
  return CONCLUSIONS.find((conclusion) => says(cell, TERMS[`conclusion-${conclusion}`])) ?? null;
}
