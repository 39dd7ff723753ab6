import type { Quadrant } from "../../analysis/diagnosis/quadrant";
import type { ChosenFields, DriverField } from "../../analysis/measures/driverFields";
import type { StaffWord } from "../../analysis/opinions/wordList";
import { isYes } from "../sheet/isYes";
import { staffRows, type StaffState } from "../staffState";
import { fieldIn } from "./fieldNames";
import { quadrantIn } from "./quadrantNames";
import { CIRCUMSTANCES, DIMENSION_FIELDS, QUADRANT_TABLE, WORD_LIST } from "./table";

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

/** The fields that staff chose, by the dimension's name; in whichever language they stand there. */
export function chosenFields(staff: StaffState): ChosenFields {
  const rows = staffRows(staff, DIMENSION_FIELDS) ?? [];
  return new Map(
    rows.flatMap(({ cells }): [string, DriverField][] => {
      const field = fieldIn(cells["adjusted"]);
      return field === null ? [] : [[String(cells["name"] ?? ""), field]];
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
