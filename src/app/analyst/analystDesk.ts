import { chooseSource, type ChosenSource } from "../../analysis/survey/chooseSource";
import type { RawCell } from "../../analysis/survey/rawColumn";
import type { Recognition, RecognitionChoices, SourceSample } from "../../analysis/survey/recognition";
import { SurveyError } from "../../analysis/survey/surveyError";
import type { CellContent, RowRequest, TableBlock } from "../../documents/sheetSpec";
import { NO_STAFF_STATE } from "../../documents/staffState";
import type { IssuedNaming } from "../../workbook/identity/createNaming";
import type { RememberedTable } from "../../workbook/identity/memory";
import { rowBlock } from "../../workbook/rendering/rowBlock";
import type { TableRowBlock } from "../../workbook/staff/tableRowBlock";
import { analyseSource, type AnalysisRequest } from "../run/analyseSource";
import { dateShiftOf, specInDateSystem, staffIn1900 } from "../staff/dateSystem";
import { tablesOf } from "../run/documents";
import type { RowStretch } from "../source/filledElsewhere";
import { previewOf, type CleaningPreview } from "../run/cleaningPreview";
import { reportOf, type Report } from "../run/report";
import { rescueOf, withRescued } from "../run/rescue";
import type { RememberedSettings } from "../settings/rememberedSettings";
import type { StaffTable } from "../staff/staffTables";
import { buildSheets, type SheetOrder } from "./buildSheets";
import { largeTables, packSheet, type PackedSheet } from "./packedSheets";
import { SourceColumns } from "./sourceColumns";
import { StaffCollector } from "./staffCollector";

/** The sheets of a run, without the rows of large tables. */
export interface MadeSheets {
  readonly sheets: readonly PackedSheet[];
  readonly names: ReturnType<IssuedNaming["issued"]>;
  /** What the stamp of the run has to keep. */
  readonly rescue: unknown;
  /** Its sheets are still to be named. */
  readonly report: Report;
}

/**
 * Everything of a run whose work grows with the rows and that needs no workbook: it recognises the survey, keeps its
 * columns, analyses them, makes the sheets and hands out the rows of large tables. For one run, in this thread or in
 * another: what goes in and comes out is data only.
 */
export class AnalystDesk {
  private readonly samples: SourceSample[] = [];
  private readonly staff = new StaffCollector();
  private source: ChosenSource | null = null;
  private columns: SourceColumns | null = null;
  private tables: ReadonlyMap<string, TableBlock> = new Map();

  /** Takes the top of an area that may hold the survey. */
  addSample(sample: SourceSample): void {
    this.samples.push(sample);
  }

  /**
   * Finds the survey among the samples that were added since the last time.
   *
   * @param choices what the user chose; the next are tried where the first do not fit.
   * @throws SurveyError.
   */
  chooseSource(choices: readonly RecognitionChoices[]): {
    readonly sample: number;
    readonly recognition: Recognition;
  } {
    const samples = this.samples.splice(0);
    const source = firstThatFits(samples, choices);
    this.source = source;
    this.columns = new SourceColumns(source);
    return { sample: samples.indexOf(source.sample), recognition: source.recognition };
  }

  /** Takes the next rows of the survey, column by column. */
  addRows(columns: readonly (readonly RawCell[])[]): void {
    this.read().columns.add(columns);
  }

  /** Rows, of `total` under the header, in which none of the columns read has anything. */
  blankStretches(total: number): readonly RowStretch[] {
    return this.read().columns.blankStretches(total);
  }

  /** Marks rows that have something in columns that are not read. */
  markFilled(rows: readonly number[]): void {
    this.read().columns.markFilled(rows);
  }

  /** Says that a document's table stands: its rows follow. */
  openStaffTable(document: StaffTable, table: Pick<RememberedTable, "columns" | "keyColumn">): void {
    this.staff.open(document, table);
  }

  addStaffRows(document: StaffTable, rows: TableRowBlock): void {
    this.staff.add(document, rows);
  }

  /** Takes what was set before there were sheets for it. */
  rememberSettings(settings: RememberedSettings): void {
    this.staff.remember(settings);
  }

  /** The columns that our tables begin with: what a workbook that has lost its memory is read by. */
  begunTables(order: SheetOrder): ReturnType<typeof tablesOf> {
    const results = this.analyse(NO_STAFF_STATE, order.request);
    const all = { ...order, request: { ...order.request, documents: "all" as const } };
    return tablesOf(buildSheets(all, results, NO_STAFF_STATE).specs);
  }

  /** @throws SurveyError, AppError. */
  previewCleaning(reasonsOf: AnalysisRequest["reasonsOf"]): CleaningPreview {
    const asked = { period: null, compareWith: null, reasonsOf };
    return previewOf(this.analyse(staffIn1900(this.staff.state(), this.shift()), asked));
  }

  /** What a run would report, but for its sheets. @throws SurveyError, AppError. */
  measure(request: AnalysisRequest): Report {
    const results = this.analyse(staffIn1900(this.staff.state(), this.shift()), request);
    return reportOf(results, [], results.warnings, request.compareWith !== null);
  }

  /** @throws SurveyError, AppError. */
  makeSheets(order: SheetOrder): MadeSheets {
    const shift = this.shift();
    const staff = staffIn1900(withRescued(this.staff.state(), order.rescued), shift);
    const results = this.analyse(staff, order.request);
    const { specs: inOurDates, names } = buildSheets(order, results, staff);
    const specs = inOurDates.map((spec) => specInDateSystem(spec, shift));
    this.tables = new Map(specs.flatMap(largeTables).map((table) => [table.name, table]));
    return {
      sheets: specs.map(packSheet),
      names,
      rescue: rescueOf(staff),
      report: reportOf(results, [], results.warnings, order.request.compareWith !== null),
    };
  }

  /** Rows of a large table as they are written. */
  tableRows(table: string, request: RowRequest): CellContent[][] {
    return rowBlock(this.large(table), request);
  }

  /** The keys of a large table's rows, one a line: one text goes over faster than many. */
  tableKeys(table: string): string {
    return JSON.stringify(this.large(table).rowKeys);
  }

  private analyse(
    staff: Parameters<typeof analyseSource>[2],
    request: AnalysisRequest,
  ): ReturnType<typeof analyseSource> {
    const { source, columns } = this.read();
    return analyseSource(source, columns.all(), staff, request);
  }

  private shift(): number {
    return dateShiftOf(this.read().source.sample);
  }

  private read(): { readonly source: ChosenSource; readonly columns: SourceColumns } {
    const { source, columns } = this;
    if (source === null || columns === null) throw new Error("no source was chosen yet");
    return { source, columns };
  }

  private large(name: string): TableBlock {
    const table = this.tables.get(name);
    if (table === undefined) throw new Error(`${name} is no large table of this run`);
    return table;
  }
}

function firstThatFits(
  samples: readonly SourceSample[],
  [first = { roles: {}, scale: null }, ...others]: readonly RecognitionChoices[],
): ChosenSource {
  try {
    return chooseSource(samples, first);
  } catch (error) {
    if (error instanceof SurveyError && others.length > 0) return firstThatFits(samples, others);
    throw error;
  }
}
