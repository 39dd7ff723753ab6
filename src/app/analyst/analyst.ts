import type { RawCell } from "../../analysis/survey/rawColumn";
import type { Companion } from "../../analysis/survey/decision/companions";
import type { Sister } from "../../analysis/survey/decision/sisters";
import type { Question } from "../../analysis/survey/decision/openQuestions";
import type { Recognition, RecognitionChoices, SourceSample } from "../../analysis/survey/recognition";
import type { Scale } from "../../analysis/survey/scale";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import type { CellContent } from "../../documents/sheet/cellSpec";
import type { KeptRows, RowRequest } from "../../documents/sheet/tableSpec";
import type { IssuedNaming } from "../../workbook/identity/createNaming";
import type { TableRowBlock } from "../../workbook/staff/tableRowBlock";
import type { BuiltGroupSets, GroupSetOrder } from "./buildGroupSets";
import type { AnalysisRequest } from "./analyseSource";
import type { CleaningPreview } from "./cleaningPreview";
import type { Report } from "../report/report";
import type { Cycle } from "../../documents/history/cycle";
import type { RememberedSettings } from "../../documents/staffState";
import type { RowStretch } from "../sourceData/filledElsewhere";
import type { KnownTable, OurTables } from "../staff/ourTables";
import type { SourceDigest } from "../sourceData/sourceDigest";
import type { SheetOrder } from "./buildSheets";
import type { PackedSheet } from "./packedSheets";

/** Where the survey was found: among the samples, by their order, and what its columns are. */
export interface FoundSource {
  readonly sample: number;
  readonly recognition: Recognition;
  /** The choices that fitted. */
  readonly choices: RecognitionChoices;
  /** Other sheets of the same form, by the number of their sample. */
  readonly sisters: readonly (Omit<Sister, "sample"> & { readonly sample: number })[];
  readonly sistersBefore: number;
  /** Sheets that say more of the same tickets or agents, by the number of their sample. */
  readonly codebook: Recognition["codebook"];
  readonly companions: readonly (Omit<Companion, "sample"> & { readonly sample: number })[];
}

/** The sheets of a run, without the rows of large tables. */
export interface MadeSheets {
  readonly sheets: readonly PackedSheet[];
  readonly names: ReturnType<IssuedNaming["issued"]>;
  /** What the workbook is to keep of this cycle and those before it. */
  readonly cycles: readonly Cycle[];
  /** Whether sheets that are computed are to be protected. */
  readonly areProtected: boolean;
  /** What the stamp of the run has to keep. */
  readonly rescue: unknown;
  /** Its sheets are still to be named. */
  readonly report: Report;
}

/** The sheets of groups, without the rows of large tables. */
export interface MadeGroupSets extends Omit<BuiltGroupSets, "specs"> {
  readonly sheets: readonly PackedSheet[];
  /** Groups without an answer in the period asked for. */
  readonly empty: readonly string[];
}

/**
 * Everything of a run whose work grows with the rows and that needs no workbook, asked for in this order: the survey
 * is recognised and read, then what staff wrote, then the figures and the sheets are made. For one run, in this thread
 * or in another: what goes in and comes out is data only.
 */
export interface Analyst {
  /** Takes the top of an area that may hold the survey. */
  readonly addSample: (sample: SourceSample) => Promise<void>;
  /**
   * Finds the survey among the samples that were added since the last time. `choices` is what the user chose; the next
   * are tried where the first do not fit. Fails with SurveyError.
   */
  readonly chooseSource: (choices: readonly RecognitionChoices[]) => Promise<FoundSource>;
  /** There is no survey: nothing is recognised or read. */
  readonly goWithoutSurvey: () => Promise<void>;
  /** Says whose rows follow: the survey's own sheet (0) or one of its sisters (1 …), from the sheet row given. */
  readonly beginSheet: (sheet: number, sheetRow: number) => Promise<void>;
  /** Takes the next rows of that sheet, column by column; a column that it lacks is empty. */
  readonly addRows: (columns: readonly (readonly RawCell[])[]) => Promise<void>;
  /** Takes the next rows of a companion (0 …): what both have in common, then the columns that are added. */
  readonly addCompanionRows: (companion: number, columns: readonly (readonly RawCell[])[]) => Promise<void>;
  /** Rows, of `total` under the header, in which none of the columns read has anything. */
  readonly blankStretches: (total: number) => Promise<readonly RowStretch[]>;
  /** Marks rows that have something in columns that are not read. */
  readonly markFilled: (rows: readonly number[]) => Promise<void>;
  /** Takes what a run that was broken off had kept: whether those rows stand is told by what is read next. */
  readonly expectRescued: (stored: unknown) => Promise<void>;
  /** Says that a table in which staff write stands: its rows follow. */
  readonly openStaffTable: (table: string, known: KnownTable) => Promise<void>;
  /** Takes the next rows of such a table. */
  readonly addStaffRows: (table: string, rows: TableRowBlock) => Promise<void>;
  /** Takes what was set before there were sheets for it. */
  readonly rememberSettings: (settings: RememberedSettings) => Promise<void>;
  /** Takes what earlier runs kept of their cycles. */
  readonly rememberCycles: (cycles: readonly Cycle[]) => Promise<void>;
  /** The columns that our tables begin with: what a workbook that has lost its memory is read by. */
  readonly begunTables: (order: SheetOrder) => Promise<OurTables["tables"]>;
  /** What the user has to decide before figures can be made. Fails with SurveyError. */
  readonly questions: () => Promise<readonly Question[]>;
  /** By which the next run knows whether the source has changed; null without a survey. */
  readonly sourceDigest: () => Promise<SourceDigest | null>;
  /** The scale of the overall score with its bands; null where there is no such score. Fails with SurveyError. */
  readonly scale: () => Promise<Scale | null>;
  /** What cleaning would drop, of all periods. Fails with SurveyError, AppError. */
  readonly previewCleaning: (reasonsOf: AnalysisRequest["reasonsOf"]) => Promise<CleaningPreview>;
  /** What a run would report, but for its sheets. Fails with SurveyError, AppError. */
  readonly measure: (request: AnalysisRequest) => Promise<Report>;
  /** Makes the sheets of a run. Fails with SurveyError, AppError. */
  readonly makeSheets: (order: SheetOrder) => Promise<MadeSheets>;
  /** Makes the sheets of groups, each from its own answers. Fails with SurveyError, AppError. */
  readonly makeGroupSets: (
    order: GroupSetOrder,
    parts: readonly SurveyPart[],
    request: AnalysisRequest,
  ) => Promise<MadeGroupSets>;
  /** Rows of a large table of the sheets made, as they are written. */
  readonly tableRows: (table: string, request: RowRequest) => Promise<CellContent[][]>;
  /** Takes the keys of rows that stand in a large table, part after part; `isFirst` begins anew. As a RowMatcher's. */
  readonly addStandingKeys: (table: string, keys: readonly string[], isFirst: boolean) => Promise<void>;
  /** Which of these rows stay. */
  readonly keptRows: (table: string) => Promise<KeptRows>;
  /** Where they go in a table of so many rows. */
  readonly rowOrder: (table: string, rows: number) => Promise<Uint32Array | null>;
}
