import { dateText } from "../sheet/periodWording";
import type { CellContent } from "../sheet/cellSpec";

const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** A day as a text, which is the same in workbooks of either date system; null for none. */
export function writtenDay(serial: number | null): string | null {
  return serial === null ? null : dateText(serial);
}

/** The serial day that such a text says; null where it says none. */
export function dayIn(cell: CellContent | undefined): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(String(cell ?? "").trim());
  if (found === null) return null;
  const [year = 0, month = 1, day = 1] = found.slice(1).map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS + SERIAL_OF_1970;
}
