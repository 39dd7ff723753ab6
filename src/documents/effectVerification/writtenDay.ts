import { dateText } from "../sheet/periodWording";
import type { CellContent } from "../sheet/cellSpec";
import { serialIn } from "../sheet/serialDay";
import { textIn } from "../sheet/cellContent";

/** A day as a text, which is the same in workbooks of either date system; null for none. */
export function writtenDay(serial: number | null): string | null {
  return serial === null ? null : dateText(serial);
}

/** The serial day that such a text says; null where it says none. */
export function dayIn(cell: CellContent | undefined): number | null {
  return serialIn(textIn(cell));
}
