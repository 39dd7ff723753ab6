import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { TERMS } from "./words";

/** The rows of a table of means or rates. */
export const SUMMED_UP = {
  document: "measures",
  headings: {
    name: TERMS.summedUpRow,
    n: CONCEPTS.answersCount,
    value: CONCEPTS.groupRate,
  },
} as const satisfies TableDefinition;
