import type { ByteScanner } from "../xml/byteScanner";
import { nameKey } from "../xml/byteScanner";
import type { RawCell, RawRow } from "./cellScanner";
import type { SharedStrings } from "../sharedStrings/readSharedStrings";

/** Attributes of rows and columns in outlines, which the model does not hold. */
export const OUTLINE_ATTRIBUTES = ["outlineLevel", "collapsed"] as const;
const OUTLINE_KEYS = OUTLINE_ATTRIBUTES.map(nameKey);

/** Whether a cell's formula is written as it stood: an array formula or a data table. */
export function isKeptFormula({ formula, formulaType }: RawCell): boolean {
  return formula !== null && (formulaType === "array" || formulaType === "dataTable");
}

/** The index of a shared string that only the file can hold (see SharedStrings), null for any other content. */
export function richIndex(raw: RawCell, scanner: ByteScanner, { rich }: SharedStrings): number | null {
  if (raw.type !== "s" || raw.valueStart < 0 || rich.size === 0) return null;
  const index = scanner.decodeNumber(raw.valueStart, raw.valueEnd);
  return rich.has(index) ? index : null;
}

/** Whether a cell of a file has what the model does not hold. */
export function isCellBeyondModel(raw: RawCell, scanner: ByteScanner, strings: SharedStrings): boolean {
  return isKeptFormula(raw) || raw.metadata !== "" || richIndex(raw, scanner, strings) !== null;
}

/** The same of a row: an outline, or a height that Excel chose. */
export function isRowBeyondModel({ height, customHeight }: RawRow, scanner: ByteScanner): boolean {
  return (height !== null && !customHeight) || OUTLINE_KEYS.some((key) => scanner.attributeIndex(key) >= 0);
}
