import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { WordPairs } from "./wordPairs";

/** Whether a sheet can be seen; nothing is said of one that can. */
export const VISIBILITIES: WordPairs<Sheet["visibility"]> = [
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
];

/** When formulas are calculated; nothing need be said where it is always. */
export const CALCULATION_MODES: WordPairs<Workbook["calculationMode"]> = [
  ["Manual", "manual"],
  ["AutomaticExceptTables", "autoNoTable"],
];
