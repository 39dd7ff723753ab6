import type { CellContent } from "./cellSpec";

const NO = /^(否|不|no|n|false|0)$/iu;

/** Whether staff said yes in a cell: anything but a word for no. */
export function isYes(content: CellContent): boolean {
  const text = content === null ? "" : String(content).trim();
  return text !== "" && !NO.test(text);
}
