import type { Results } from "../analysis/results";
import type { Locale } from "../glossary/locale";
import type { SourceFigure } from "./sourceFigure";
import type { Naming } from "./sheet/sheetSpec";
import type { StaffState } from "./staffState";

/** What documents are made from. */
export interface DocumentContext {
  readonly results: Results;
  readonly staff: StaffState;
  readonly naming: Naming;
  /** The language of a document's sheet: the one that it stands in, else that of new sheets. */
  readonly localeOf: (document: string) => Locale;
  /** Whether this run makes a document's sheet: only then do formulas of documents that don't need it read its tables. */
  readonly isMade: (document: string) => boolean;
  /** Live formulas, or only their values where recalculation would hurt. */
  readonly formulas: boolean;
  /** Whether values are written since recalculation would hurt, and not because they were asked for. */
  readonly isTooLarge?: boolean;
  /** What the cells of the survey come to; null where there is none, or where formulas can't tell. */
  readonly sourceFigure: SourceFigure | null;
  /** When this run is made, Excel serial day with fraction. */
  readonly madeAt: number;
}
