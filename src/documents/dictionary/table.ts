import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";
import { isFilled } from "../sheet/cellContent";

/** Which phrases mean which category. */
export const PHRASES = {
  document: "dictionary",
  headings: { phrase: TERMS.phrase, category: CONCEPTS.category, factor: CONCEPTS.factor },
} as const satisfies TableDefinition;

/** The categories with their factors. */
export const SCHEME = {
  document: PHRASES.document,
  part: "scheme",
  headings: {
    category: TERMS.schemeCategory,
    factor: CONCEPTS.factor,
    last: CONCEPTS.placedLast,
    off: TERMS.categoryOff,
    origin: TERMS.categoryOrigin,
  },
} as const satisfies TableDefinition;

/** What customers wrote, and the category that staff move it to. */
export const REASON_TEXTS = {
  document: PHRASES.document,
  part: "texts",
  headings: {
    text: TERMS.reasonText,
    count: TERMS.textCount,
    found: TERMS.foundCategory,
    moveTo: TERMS.moveTo,
    effect: TERMS.moveEffect,
    moved: TERMS.movedTo,
  },
} as const satisfies TableDefinition;

export const PHRASE_ENTRIES = staffTable(PHRASES, { columns: { phrase: "text", category: "text" } });

export const SCHEME_ENTRIES = staffTable(SCHEME, {
  columns: { category: "text", factor: "text", off: "mark", origin: "text" },
});

export const MOVED_ENTRIES = staffTable(REASON_TEXTS, {
  columns: { text: "text", moveTo: "text" },
  keeps: ({ moveTo }) => isFilled(moveTo),
  rescued: true,
});
