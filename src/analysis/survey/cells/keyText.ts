import type { RawCell } from "../rawColumn";
import { foldText } from "./foldText";

/** A number of a ticket or an agent as it is compared: 0101 kept as text is the 101 of a sheet that kept a number. */
export function keyText(cell: RawCell): string {
  const folded = foldText(String(cell));
  return /^\d+$/.test(folded) ? folded.replace(/^0+(?=\d)/, "") : folded;
}
