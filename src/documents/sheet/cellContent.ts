import type { Term } from "../../glossary/locale";
import type { CellContent, Formula } from "./cellSpec";

/** What stands in a cell as a text, without blanks around it. */
export function textIn(content: CellContent | undefined): string {
  return String(content ?? "").trim();
}

/** Whether anything stands in a cell. */
export function isFilled(content: CellContent | undefined): boolean {
  return textIn(content) !== "";
}

/** Whether a cell holds a term, in whatever language its sheet is. */
export function says(content: CellContent | undefined, term: Term): boolean {
  return Object.values(term).includes(textIn(content));
}

/** The number that stands in a cell; null where none does. */
export function numberIn(content: CellContent | undefined): number | null {
  return typeof content === "number" ? content : null;
}

/** Whether a cell follows the workbook by a formula. */
export function isFormula(content: CellContent | Formula): content is Formula {
  return typeof content === "object" && content !== null;
}

/** What a cell shows for the present data. */
export function shownIn(content: CellContent | Formula): CellContent {
  return isFormula(content) ? content.value : content;
}

/** What a cell shows where that is a text; "" for anything else. */
export function shownText(content: CellContent | Formula | undefined): string {
  const shown = content === undefined ? null : shownIn(content);
  return typeof shown === "string" ? shown : "";
}

/** A text as it is written into a cell: nothing where it is blank. */
export function written(text: string): string | null {
  return text === "" ? null : text;
}
