import type { Locale } from "../glossary/locale";
import type { Results } from "../analysis/results";
import type { Naming } from "./naming";
import type { StaffState } from "./staffState";

/** What a document is made from. */
export interface DocumentContext {
  readonly results: Results;
  readonly staff: StaffState;
  readonly naming: Naming;
  readonly locale: Locale;
  /** Live formulas, or only their values where recalculation would hurt. */
  readonly formulas: boolean;
  /** When this run is made, Excel serial day with fraction. */
  readonly madeAt: number;
}

/** A document: what it is called and how its sheet is made; null where the data has nothing for it. */
export type DocumentBuilder = (context: DocumentContext) => import("./sheet/sheetSpec").SheetSpec | null;
