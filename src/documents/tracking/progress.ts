import type { CellContent } from "../sheet/cellSpec";

/** Progress in percent: an entry up to 1 is a share. */
export function progressOf(entered: CellContent): number {
  if (typeof entered !== "number") return 0;
  return entered <= 1 ? entered * 100 : entered;
}

/** The same as a formula without "=", of the cell in which staff enter it. */
export function progressFormula(entered: string): string {
  return `IF(ISNUMBER(${entered}),IF(${entered}<=1,${entered}*100,${entered}),0)`;
}
