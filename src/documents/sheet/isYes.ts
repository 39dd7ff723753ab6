import type { CellContent } from "./cellSpec";
import { text } from "../formulas/text";

const NO = ["否", "不", "no", "n", "false", "0"];

/** Whether staff said yes in a cell: anything but a word for no. */
export function isYes(content: CellContent): boolean {
  const said = content === null ? "" : String(content).trim().toLowerCase();
  return said !== "" && !NO.includes(said);
}

/** The same of every cell of a column, as a product of comparisons without "=". */
export function yesMask(column: string): string {
  return ["", ...NO].map((word) => `(${column}<>${text(word)})`).join("*");
}
