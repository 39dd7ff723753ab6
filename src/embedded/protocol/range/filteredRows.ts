import type { Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { ApiError } from "../apiError";
import type { Host } from "../hostContext";
import { isFiltered } from "../tables/autoFilterClass";

/**
 * Where rows written to an area land while a filter hides some of it: the first in the first row that is shown, and so
 * on; the last ones are lost. Null where each lands in its own.
 */
export function landingRows({ harsh }: Host, sheet: Sheet, area: Area): ReadonlyMap<number, number> | null {
  if (!harsh || area.top === area.bottom || !isFiltered(sheet, area)) return null;
  const shown: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!sheet.hiddenRows.has(row)) shown.push(row);
  return new Map(shown.map((row, index) => [row, area.top + index]));
}

/** @throws GeneralException where rows would come or go in an area that a filter hides some of. */
export function requireUnfiltered({ harsh }: Host, sheet: Sheet, area: Area, what: string): void {
  if (harsh && isFiltered(sheet, area)) {
    throw new ApiError("GeneralException", `${what}: a filter hides rows of ${sheet.name}`);
  }
}
