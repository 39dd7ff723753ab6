import type { DocumentContext } from "../context";
import { categoryWords } from "../pareto/categoryWords";
import { CLEAN_DATA } from "./table";
import { correctionsOf } from "./correctionsOf";

/** Reads the categories of an answer's reasons, as staff corrected them, by their identities. */
export function reasonReader(context: DocumentContext): (row: number) => readonly string[] {
  const { reasons, cleaned } = context.results;
  if (reasons === null) return () => [];
  const { nameOf } = categoryWords(context, context.localeOf(CLEAN_DATA.document));
  const corrections = correctionsOf(context.staff);
  return (row) => {
    const corrected = corrections.get(cleaned.keys()[row] ?? "")?.reasons;
    return Array.from({ length: reasons.mostPerRow }, (_, place) => {
      const correction = corrected?.[place];
      const name = correction === undefined ? reasons.categories[row]?.[place] : correction;
      return name === undefined || name === null ? "" : nameOf(name);
    }).filter((name) => name !== "");
  };
}
