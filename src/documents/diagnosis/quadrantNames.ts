import type { Quadrant } from "../../analysis/diagnosis/quadrant";
import type { Locale } from "../../glossary/locale";
import { says } from "../sheet/cellContent";
import type { CellContent } from "../sheet/cellSpec";
import { TERMS } from "./words";

const QUADRANT_TERMS = {
  "urgent-important": TERMS["quadrant-urgent-important"],
  important: TERMS["quadrant-important"],
  urgent: TERMS["quadrant-urgent"],
  neither: TERMS["quadrant-neither"],
} as const;

/** The quadrants in their order. */
export const QUADRANT_IDS = Object.keys(QUADRANT_TERMS) as readonly Quadrant[];

/** What a quadrant is called. */
export function quadrantName(quadrant: Quadrant, locale: Locale): string {
  return QUADRANT_TERMS[quadrant][locale];
}

/** The quadrant that a cell names, in whatever language; null for any other content. */
export function quadrantIn(cell: CellContent | undefined): Quadrant | null {
  return QUADRANT_IDS.find((id) => says(cell, QUADRANT_TERMS[id])) ?? null;
}
