import type { Sheet } from "../../model/sheet";
import { isForeign } from "./foreignShape";

/**
 * The name that Excel gives the next drawing of a sheet: "Chart 1", "TextBox 2". Charts and shapes are
 * counted together, and a number that any of them carries is not given again.
 */
export function nextDrawingName(sheet: Sheet, kind: string): string {
  const names = [...sheet.charts, ...sheet.shapes].map(({ name }) => name);
  const numbers = names.map((name) => Number(/ (\d+)$/.exec(name)?.[1] ?? 0));
  return `${kind} ${String(Math.max(sheet.shapes.filter(isForeign).length, 0, ...numbers) + 1)}`;
}
