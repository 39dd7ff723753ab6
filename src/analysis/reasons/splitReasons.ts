/** What parts several reasons in one cell (multi-select exports, hand-written lists). */
const BETWEEN_REASONS = /[;；|｜┋\r\n]+/;

/** The reasons of a cell, edge spaces off, blanks left out; "、" parts them only when `atEnumeration`. */
export function splitReasons(text: string, atEnumeration = false): string[] {
  return text
    .split(atEnumeration ? /[;；|｜┋、\r\n]+/ : BETWEEN_REASONS)
    .map((reason) => reason.trim())
    .filter((reason) => reason !== "");
}
