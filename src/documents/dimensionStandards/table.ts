import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

export const STANDARDS = {
  document: "dimension-standards",
  headings: {
    dimension: TERMS.dimension,
    indicator: TERMS.indicator,
    standard: TERMS.standard,
    source: TERMS.source,
    key: TERMS.key,
  },
} as const satisfies TableDefinition;

export const STANDARD_ENTRIES = staffTable(STANDARDS, {
  columns: { key: "text", dimension: "text", indicator: "text", standard: "text", source: "text" },
});
