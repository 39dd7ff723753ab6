import type { RecognitionChoices } from "../analysis/survey/recognition";
import type { SheetLocale } from "../documents/documentContext";
import type { DocumentId } from "../documents/documentId";

/** What is to be made of the open workbook's survey; null leaves it to be found or left out. */
export interface GenerateRequest {
  readonly sheet: string | null;
  /** A1 address without a sheet name. */
  readonly range: string | null;
  readonly choices: RecognitionChoices;
  /** "2024-05", "2024Q2", "2024H1" or "FROM..TO". */
  readonly period: string | null;
  readonly compareWith: string | null;
  readonly reasonsOf: "dissatisfied" | "all";
  readonly documents: readonly DocumentId[] | "default" | "all";
  /** Language of sheets that are new. */
  readonly locale: SheetLocale;
  /** Live formulas, values, or values only past the size where recalculation would hurt. */
  readonly formulas: "auto" | "always" | "never";
  readonly now: Date;
}

/** How far a run is: the stage, and the share of it that is done (0–1), null where that can't be told. */
export interface GenerateProgress {
  readonly stage: "reading" | "analysing" | "writing" | "finishing";
  readonly share: number | null;
}
