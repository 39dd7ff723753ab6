import type { CellContent, Formula } from "../documents/sheet/cellSpec";

/** What is put into `values` or `formulas`; null leaves the cell as it is. */
export type WrittenValue = string | number | boolean | null;

/** The most characters that a cell of Excel's holds. */
const LONGEST_TEXT = 32_767;
const CUT_MARK = "…";

/**
 * A content as it has to be written so that Excel takes it for what it is: a text gets a leading apostrophe (one of
 * its own is thereby doubled) and is cut visibly at 32,767 characters; null empties the cell.
 */
export function writtenContent(content: CellContent): Exclude<WrittenValue, null> {
  if (content === null || content === "") return "";
  return typeof content === "string" ? `'${cutText(content)}` : content;
}

/** The same for a content that may be a formula. */
export function writtenCell(content: CellContent | Formula): Exclude<WrittenValue, null> {
  return isFormula(content) ? content.formula : writtenContent(content);
}

/** Whether a cell is computed on the sheet. */
export function isFormula(content: CellContent | Formula): content is Formula {
  return typeof content === "object" && content !== null;
}

/** What a cell read from Excel holds: "" is nothing. */
export function readContent(value: unknown): CellContent {
  const isContent = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isContent && value !== "" ? value : null;
}

function cutText(text: string): string {
  return text.length < LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT - 1 - CUT_MARK.length) + CUT_MARK;
}
