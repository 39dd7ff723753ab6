import type { DictionaryEntry, StaffCategory } from "../../analysis/reasons/scheme";
import type { Locale } from "../../glossary/locale";
import { CONCEPTS } from "../../glossary/concepts";
import { isYes } from "../sheet/isYes";
import { staffRows, type StaffRow, type StaffState } from "../staffState";
import { PHRASES, REASON_TEXTS, SCHEME } from "./table";

/** The phrases as they stand in the sheet; null where there is none. */
export function dictionaryOf(staff: StaffState): readonly DictionaryEntry[] | null {
  const rows = staffRows(staff, PHRASES);
  if (rows === null) return null;
  return rows.flatMap(({ cells }) => {
    const [phrase, category] = [cells["phrase"] ?? null, cells["category"] ?? null];
    if (phrase === null || category === null) return [];
    return [{ phrase: String(phrase), category: String(category) }];
  });
}

/** A shipped dictionary as staff changed it while there was no sheet; null where they changed nothing. */
export function changedDictionary(
  { remembered: { phrases } }: StaffState,
  shipped: readonly DictionaryEntry[],
): readonly DictionaryEntry[] | null {
  const changes = Object.entries(phrases);
  if (changes.length === 0) return null;
  const known = new Map<string, string | null>(shipped.map(({ phrase, category }) => [phrase, category]));
  for (const [phrase, category] of changes) known.set(phrase, category);
  return [...known].flatMap(([phrase, category]) => (category === null ? [] : [{ phrase, category }]));
}

/** Texts that staff moved, with the category as they wrote it: in the sheet, else before there was one. */
export function movedTexts(staff: StaffState): ReadonlyMap<string, string> {
  const rows = staffRows(staff, REASON_TEXTS);
  if (rows === null) return new Map(Object.entries(staff.remembered.moved));
  return new Map(
    rows.flatMap(({ cells }): [string, string][] => {
      const [text, to] = [cells["text"], cells["moveTo"]].map((cell) => String(cell ?? "").trim());
      return text === undefined || to === undefined || text === "" || to === "" ? [] : [[text, to]];
    }),
  );
}

/** What staff say of categories: in the sheet, else before there was one. */
export function categoriesOf(staff: StaffState): readonly StaffCategory[] {
  const rows = staffRows(staff, SCHEME);
  if (rows === null) return staff.remembered.categories;
  return rows.flatMap(({ cells }) => staffCategoryOf(cells) ?? []);
}

/**
 * What a row of the scheme's table says of a category; null for a blank row. Staff's own are those that no run has
 * written; in a table of an earlier version, which does not tell, none.
 */
export function staffCategoryOf(cells: StaffRow["cells"]): StaffCategory | null {
  const text = (key: string): string => String(cells[key] ?? "").trim();
  const name = text("category");
  if (name === "") return null;
  return {
    name,
    factor: text("factor") === "" ? null : text("factor"),
    off: isYes(cells["off"] ?? null),
    added: "origin" in cells && text("origin") === "",
  };
}

/** What stands in 停用 of a category that is switched off. */
export function offMark(locale: Locale): string {
  return CONCEPTS.yes[locale];
}
