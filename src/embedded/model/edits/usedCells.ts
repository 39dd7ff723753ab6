import { type Area, intersect } from "../area";
import type { Sheet } from "../sheet";

/** Every cell of the area that may hold something; with `valuesOnly` not those that have a look alone. */
export function forEachUsed(
  sheet: Sheet,
  area: Area,
  valuesOnly: boolean,
  visit: (row: number, column: number) => void,
): void {
  const used = sheet.cells.usedArea(valuesOnly);
  const cells = used === null ? null : intersect(used, area);
  if (cells === null) return;
  for (let column = cells.left; column <= cells.right; column++) {
    for (let row = cells.top; row <= cells.bottom; row++) visit(row, column);
  }
}
