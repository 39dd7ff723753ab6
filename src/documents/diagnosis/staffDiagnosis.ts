import type { Quadrant } from "../../analysis/diagnosis/quadrant";
import type { StaffWord } from "../../analysis/opinions/wordList";
import type { ChosenFields, DriverField } from "../../analysis/measures/driverFields";
import type { Locale, Term } from "../../glossary/locale";
import { isYes } from "../sheet/isYes";
import { staffRows, type StaffState } from "../staffState";
import { CIRCUMSTANCES, DIMENSION_FIELDS, QUADRANT_TABLE, WORD_LIST } from "./table";
import { TERMS } from "./words";
import { says } from "../sheet/cellContent";
import type { CellContent } from "../sheet/cellSpec";

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

/** The quadrants that staff chose, by the key of the problem or circumstance; in whichever language they stand there. */
export function chosenQuadrants(staff: StaffState): ReadonlyMap<string, Quadrant> {
  const rows = [QUADRANT_TABLE, CIRCUMSTANCES].flatMap((table) => staffRows(staff, table) ?? []);
  return new Map(
    rows.flatMap(({ cells }): [string, Quadrant][] => {
      const quadrant = quadrantIn(cells["adjusted"]);
      return quadrant === null ? [] : [[String(cells["key"] ?? ""), quadrant]];
    }),
  );
}

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

/** The fields that staff chose, by the dimension's name; in whichever language they stand there. */
export function chosenFields(staff: StaffState): ChosenFields {
  const rows = staffRows(staff, DIMENSION_FIELDS) ?? [];
  return new Map(
    rows.flatMap(({ cells }): [string, DriverField][] => {
      const field = FIELD_IDS.find((id) => says(cells["adjusted"], FIELD_TERMS[id]));
      return field === undefined ? [] : [[String(cells["name"] ?? ""), field]];
    }),
  );
}

/** What staff say of words. */
export function staffWords(staff: StaffState): readonly StaffWord[] {
  return (staffRows(staff, WORD_LIST) ?? []).flatMap(({ cells }) => {
    const text = (key: string): string => String(cells[key] ?? "").trim();
    if (text("word") === "") return [];
    const countedAs = text("countedAs") === "" ? null : text("countedAs");
    return [{ word: text("word"), countedAs, off: isYes(cells["off"] ?? null) }];
  });
}

function quadrantIn(cell: CellContent | undefined): Quadrant | null {
  return QUADRANT_IDS.find((id) => says(cell, QUADRANT_TERMS[id])) ?? null;
}
