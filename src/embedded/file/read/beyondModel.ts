import type { RichText } from "../../model/richText";
import type { SharedStrings } from "../sharedStrings/readSharedStrings";
import type { ByteScanner } from "../xml/byteScanner";
import type { RawCell } from "./cellScanner";

/** Whether a cell's formula is written as it stood: an array formula or a data table. */
export function isKeptFormula({ formula, formulaType }: RawCell): boolean {
  return formula !== null && (formulaType === "array" || formulaType === "dataTable");
}

/** Whether a cell of a file has what the model does not hold. */
export function isCellBeyondModel(raw: RawCell): boolean {
  return isKeptFormula(raw) || raw.metadata !== "";
}

/** How a cell's text looks inside; undefined where it looks alike all over. */
export function richText(raw: RawCell, scanner: ByteScanner, { rich }: SharedStrings): RichText | undefined {
  if (raw.inlineText !== null) return inlineRich(raw, scanner);
  if (raw.type !== "s" || raw.valueStart < 0 || rich.size === 0) return undefined;
  const index = scanner.decodeNumber(raw.valueStart, raw.valueEnd);
  return rich.has(index) ? index : undefined;
}

/** The element as it stands; one with a prefix could not be read on another sheet. */
function inlineRich(
  { hasRuns, inlineStart, inlineEnd }: RawCell,
  scanner: ByteScanner,
): RichText | undefined {
  if (!hasRuns) return undefined;
  const source = new TextDecoder().decode(scanner.bytes.subarray(inlineStart, inlineEnd));
  return /^<is[\s>]/u.test(source) ? source : undefined;
}
