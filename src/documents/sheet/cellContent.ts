import type { CellContent } from "./cellSpec";

/** What stands in a cell as a text, without blanks around it. */
export function textIn(content: CellContent | undefined): string {
  return String(content ?? "").trim();
}

/** The number that stands in a cell; null where none does. */
export function numberIn(content: CellContent | undefined): number | null {
  return typeof content === "number" ? content : null;
}
