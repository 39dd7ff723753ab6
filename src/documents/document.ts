import type { Term, Vocabulary } from "../glossary/locale";
import type { AnalysisOptions } from "../analysis/analysisOptions";
import type { Warning } from "../analysis/survey/recognition";
import type { DocumentContext } from "./context";
import type { SheetSpec, TabGroup } from "./sheet/sheetSpec";
import { withWrappedNotes } from "./sheet/wrappedNotes";
import type { TableDefinition } from "./sheet/tableReference";
import type { DocumentSources } from "./sources";
import type { StaffState } from "./staffState";
import type { StaffTable } from "./staffTable";

/**
 * Why the data give nothing for a document.
 * - `no-survey`: there is none.
 * - `no-answers`: the source sums answers up; there are no rows of them.
 * - `no-score`: nothing was scored.
 * - `no-reasons`: no reason is counted.
 * - `no-own-reasons`: reasons are not classified by words.
 * - `no-groups`: no column divides the answers into at least two groups.
 * - `no-times`: nothing tells when answers were given.
 * - `no-months`: fewer than two months, for a week fewer than two weeks.
 * - `no-problems-told`: neither reasons nor comments of the dissatisfied tell of a problem.
 */
export type NotMadeReason =
  | "no-survey"
  | "no-answers"
  | "no-score"
  | "no-reasons"
  | "no-own-reasons"
  | "no-groups"
  | "no-times"
  | "no-months"
  | "no-problems-told";

/** What staff wrote that the analysis takes into account; limits that nobody set are the analysis's own. */
export interface StaffOptions extends Partial<Omit<AnalysisOptions, "thresholds">> {
  readonly thresholds?: Partial<AnalysisOptions["thresholds"]>;
}

/** Documents that are made together: 热线版, 售后版, 质检版. */
export const DOCUMENT_SETS = ["hotline", "after-sales", "inspection"] as const;

export type DocumentSet = (typeof DOCUMENT_SETS)[number];

/** Everything that the rest of the add-in knows of a document. */
export interface DocumentDefinition<Id extends string = string> {
  readonly id: Id;
  /** Other names by which the command line knows it. */
  readonly aliases?: readonly string[];
  readonly tab: TabGroup;
  /** The sets that it is a part of: of every one, or of none where it is only offered. */
  readonly sets: readonly DocumentSet[] | "every";
  /** Whether it stands in the sharing copy: what lists rows, customers or agents, and workings, do not. */
  readonly shared: boolean;
  /** It can be made where there is no survey at all. */
  readonly withoutSurvey?: true;
  /** Documents whose tables its formulas read: they are made with it. */
  readonly needs: readonly string[];
  /** Documents whose tables its formulas read where they stand, or are made in the same run: then they are made with it. */
  readonly reads?: readonly string[];
  /** Its words: the sheet's title, one line about it, headings and notes. */
  readonly vocabulary: Vocabulary & { readonly title: Term; readonly about: Term };
  /** What its main table is called; as the sheet where absent. */
  readonly tableName?: Term;
  readonly tables: readonly TableDefinition[];
  /** Tables that are read back before a run. */
  readonly staffTables: readonly StaffTable[];
  /** A table that staff fill and that may be read as the survey. */
  readonly surveyTable?: TableDefinition;
  /** What staff wrote there that the analysis takes into account. */
  readonly analysisOptions?: (staff: StaffState) => StaffOptions;
  /** What a run that makes it does to staff's cells, or cannot do for want of them: it is said. */
  readonly notices?: (context: DocumentContext) => readonly Warning[];
  readonly build: (sources: DocumentSources) => SheetSpec | NotMadeReason;
}

/** A document as its folder declares it. */
export function document<const Id extends string>(
  definition: DocumentDefinition<Id>,
): DocumentDefinition<Id> {
  const { build } = definition;
  return {
    ...definition,
    build: (sources) => {
      const built = build(sources);
      return typeof built === "string" ? built : withWrappedNotes(built);
    },
  };
}
