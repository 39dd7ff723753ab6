import type { DriverField } from "../../analysis/measures/driverFields";
import type { Locale, Term } from "../../glossary/locale";
import { says } from "../sheet/cellContent";
import type { CellContent } from "../sheet/cellSpec";
import { TERMS } from "./words";

const FIELD_TERMS = {
  improve: TERMS["field-improve"],
  keep: TERMS["field-keep"],
  minor: TERMS["field-minor"],
  monitor: TERMS["field-monitor"],
} as const satisfies Record<DriverField, Term>;

/** The fields of importance and mean. */
export const FIELD_IDS = Object.keys(FIELD_TERMS) as readonly DriverField[];

/** What a field is called. */
export function fieldName(field: DriverField, locale: Locale): string {
  return FIELD_TERMS[field][locale];
}

/** The field that a cell names, in whatever language; null for any other content. */
export function fieldIn(cell: CellContent | undefined): DriverField | null {
  return FIELD_IDS.find((id) => says(cell, FIELD_TERMS[id])) ?? null;
}
