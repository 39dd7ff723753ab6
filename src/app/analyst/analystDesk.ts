import type { Results } from "../../analysis/results";
import {
  chooseSource,
  recognisedAgain,
  type ChosenSource,
} from "../../analysis/survey/decision/chooseSource";
import {
  openQuestions,
  type Question,
  type ReadingFigure,
} from "../../analysis/survey/decision/openQuestions";
import type { RawCell, RawColumn } from "../../analysis/survey/rawColumn";
import type { Recognition, RecognitionChoices, SourceSample } from "../../analysis/survey/recognition";
import type { Scale } from "../../analysis/survey/scale";
import type { SurveyPart } from "../../analysis/survey/surveyPart";
import { SurveyError } from "../../analysis/survey/surveyError";
import type { CellContent } from "../../documents/sheet/cellSpec";
import type { KeptRows, RowRequest, TableBlock } from "../../documents/sheet/tableSpec";
import { findingFacts } from "../../documents/finding/findingFacts";
import { proposedGoals } from "../../documents/settings/proposedGoals";
import { NO_STAFF_STATE, type StaffState } from "../../documents/staffState";
import { rowBlock } from "../../workbook/rendering/tables/rowBlock";
import { KeyMatcher } from "../../workbook/rendering/tables/rowMatcher";
import type { TableRowBlock } from "../../workbook/staff/tableRowBlock";
import { resultsWithoutSurvey } from "../../analysis/resultsWithoutAnswers";
import { buildGroupSets, type GroupSetOrder, type MeasuredPart } from "./buildGroupSets";
import { analyseSource, settledRecognition, type AnalysisRequest } from "./analyseSource";
import { AppError } from "../appError";
import { ALL_DOCUMENTS } from "../request/chosenDocuments";
import { dateShiftOf, specInDateSystem, staffIn1900 } from "../staff/dateSystem";
import { inPresentWords, withPresentWords } from "../staff/presentWords";
import { tablesOf } from "./buildDocuments";
import { placesOf } from "../sourceData/sourcePlace";
import type { RowStretch } from "../sourceData/filledElsewhere";
import { previewOf, type CleaningPreview } from "./cleaningPreview";
import type { Report } from "../report/report";
import { reportOf } from "../report/reportOf";
import { remarksOf } from "../report/reportedRemarks";
import { readingFigure } from "./readingFigure";
import { reportedReading } from "../report/reportedReading";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import { CLEAN_DATA } from "../../documents/cleanData/table";
import { rematchedKeys, withKeys } from "../../documents/cleanData/rematchedKeys";
import { goingRows, rescuedKeys, rescueOf, withRescued } from "./rescue";
import type { Cycle } from "../../documents/history/cycle";
import type { RememberedSettings } from "../../documents/staffState";
import type { SourceFigure } from "../../documents/sourceFigure";
import { settingValue } from "../../documents/settings/settingValue";
import type { KnownTable, OurTables } from "../staff/ourTables";
import type { FoundSource, MadeGroupSets, MadeSheets } from "./analyst";
import { buildSheets, type SheetOrder } from "./buildSheets";
import { largeTables, packSheet } from "./packedSheets";
import { SourceColumns } from "./sourceColumns";
import { sourceFigureOf } from "./sourceFigure";
import { sourceDigestOf, type SourceDigest } from "../sourceData/sourceDigest";
import { StaffCollector } from "./staffCollector";

/** Does the work of an Analyst, which says what each call is for, in the thread that it is in. */
export class AnalystDesk {
  private readonly samples: SourceSample[] = [];
  private readonly staff = new StaffCollector();
  private source: ChosenSource | null = null;
  private columns: SourceColumns | null = null;
  private hasSurvey = true;
  private tables: ReadonlyMap<string, TableBlock> = new Map();
  private readonly matchers = new Map<string, KeyMatcher>();

  addSample(sample: SourceSample): void {
    this.samples.push(sample);
  }

  chooseSource(choices: readonly RecognitionChoices[]): FoundSource {
    const samples = this.samples.splice(0);
    const source = firstThatFits(samples, choices);
    this.source = source;
    this.columns = new SourceColumns(source);
    const { sample, recognition, choices: fitting, sistersBefore } = source;
    const sisters = source.sisters.map((sister) => ({ ...sister, sample: samples.indexOf(sister.sample) }));
    const companions = source.companions.map((companion) => ({
      ...companion,
      sample: samples.indexOf(companion.sample),
    }));
    const place = samples.indexOf(sample);
    const { codebook } = source;
    return { sample: place, recognition, choices: fitting, codebook, sisters, sistersBefore, companions };
  }

  goWithoutSurvey(): void {
    this.hasSurvey = false;
  }

  beginSheet(sheet: number, sheetRow: number): void {
    this.read().columns.beginSheet(sheet, sheetRow);
  }

  addRows(columns: readonly (readonly RawCell[])[]): void {
    this.read().columns.add(columns);
  }

  addCompanionRows(companion: number, columns: readonly (readonly RawCell[])[]): void {
    this.read().columns.addCompanion(companion, columns);
  }

  blankStretches(total: number): readonly RowStretch[] {
    return this.read().columns.blankStretches(total);
  }

  markFilled(rows: readonly number[]): void {
    this.read().columns.markFilled(rows);
  }

  expectRescued(stored: unknown): void {
    this.staff.watch(rescuedKeys(stored));
  }

  openStaffTable(table: string, known: KnownTable): void {
    this.staff.open(table, known);
  }

  addStaffRows(table: string, rows: TableRowBlock): void {
    this.staff.add(table, rows);
  }

  rememberSettings(settings: RememberedSettings): void {
    this.staff.remember(settings);
  }

  rememberCycles(cycles: readonly Cycle[]): void {
    this.staff.keepCycles(cycles);
  }

  begunTables(order: SheetOrder): OurTables["tables"] {
    const results = this.analyse(NO_STAFF_STATE, order.request);
    const all: SheetOrder = { ...order, request: { ...order.request, documents: ALL_DOCUMENTS } };
    return tablesOf(buildSheets(all, { results, staff: NO_STAFF_STATE, sourceFigure: () => null }).specs);
  }

  questions(): readonly Question[] {
    if (!this.hasSurvey) return [];
    const { source, columns } = this.whole();
    const staff = this.staffNow();
    const { decisions } = this.settled();
    const figureOf = (choices: Partial<RecognitionChoices>): ReadingFigure | null => {
      const other = recognisedAgain(source, choices);
      return other === null ? null : readingFigure(other, columns, staff);
    };
    return openQuestions(decisions, figureOf);
  }

  sourceDigest(): SourceDigest | null {
    return this.hasSurvey ? sourceDigestOf(this.whole().columns) : null;
  }

  scale(): Scale | null {
    return this.hasSurvey ? this.settled().scale : null;
  }

  previewCleaning(reasonsOf: AnalysisRequest["reasonsOf"]): CleaningPreview {
    const asked = { period: null, compareWith: null, reasonsOf };
    const { results } = this.analysed(this.staffNow(), asked);
    return { ...previewOf(results, this.settled(), this.questions()), source: this.sourceDigest() };
  }

  measure(request: AnalysisRequest): Report {
    const { staff, results } = this.analysed(this.staffNow(), request);
    return this.report(results, staff, request);
  }

  makeSheets(order: SheetOrder): MadeSheets {
    const shift = this.shift();
    const entered = withRescued(this.staff.state(), order.rescued, this.staff.standing());
    const { staff, results, rekeyed } = this.analysed(
      inPresentWords(staffIn1900(entered, shift)),
      order.request,
    );
    const found = { results, staff, sourceFigure: () => this.sourceFigure() };
    const { specs: built, notMade, names, warnings, cycles } = buildSheets(order, found);
    const inOurDates = withPresentWords(built, entered, names.tableNames);
    const specs = withRekeyed(inOurDates, names.tableNames[CLEAN_DATA.document], rekeyed).map((spec) =>
      specInDateSystem(spec, shift),
    );
    this.tables = new Map(specs.flatMap(largeTables).map((table) => [table.name, table]));
    const report = this.report(results, staff, order.request);
    return {
      sheets: specs.map(packSheet),
      names,
      cycles,
      areProtected: settingValue({ staff }, "protect-sheets") === 1,
      rescue: rescueOf(withKeys(entered, rekeyed), goingRows(specs, names.tableNames)),
      report: { ...report, notMade, warnings: [...report.warnings, ...warnings] },
    };
  }

  makeGroupSets(order: GroupSetOrder, parts: readonly SurveyPart[], request: AnalysisRequest): MadeGroupSets {
    const staff = this.staffNow();
    const measured = parts.map((part) => ({ part, results: this.resultsOf(part, staff, request) }));
    const isMeasured = (each: (typeof measured)[number]): each is MeasuredPart => each.results !== null;
    const { specs, ...built } = buildGroupSets(order, measured.filter(isMeasured), staff);
    const dated = specs.map((spec) => specInDateSystem(spec, this.shift()));
    this.tables = new Map(dated.flatMap(largeTables).map((table) => [table.name, table]));
    const empty = measured.filter(({ results }) => results === null).map(({ part }) => part.value);
    return { ...built, sheets: dated.map(packSheet), empty };
  }

  tableRows(table: string, request: RowRequest): CellContent[][] {
    return rowBlock(this.large(table), request);
  }

  addStandingKeys(table: string, keys: readonly string[], isFirst: boolean): void {
    if (isFirst) this.matchers.set(table, new KeyMatcher(this.large(table).rowKeys));
    this.matcher(table).add(keys);
  }

  keptRows(table: string): KeptRows {
    return this.matcher(table).keepWanted();
  }

  rowOrder(table: string, rows: number): Uint32Array | null {
    return this.matcher(table).order(rows);
  }

  private matcher(table: string): KeyMatcher {
    const matcher = this.matchers.get(table);
    if (matcher === undefined) throw new Error(`no rows of ${table} are known to stand`);
    return matcher;
  }

  /** The analysis with what staff wrote, in rows that are known again where their keys have changed. */
  private analysed(
    written: StaffState,
    request: AnalysisRequest,
  ): {
    readonly staff: StaffState;
    readonly results: Results;
    readonly rekeyed: ReadonlyMap<string, string>;
  } {
    const results = this.analyse(written, request);
    const rekeyed = rematchedKeys(written, results, this.staff.firstKeys(CLEAN_DATA.document));
    if (rekeyed.size === 0) return { staff: written, results, rekeyed };
    const staff = withKeys(written, rekeyed);
    return { staff, results: this.analyse(staff, request), rekeyed };
  }

  private analyse(staff: StaffState, request: AnalysisRequest): Results {
    if (!this.hasSurvey) return resultsWithoutSurvey();
    const { source, columns } = this.whole();
    return analyseSource(source, columns, staff, request);
  }

  /** What a group's own answers come to, alone where it has none to compare with; null where the period has none of it. */
  private resultsOf(only: SurveyPart, staff: StaffState, request: AnalysisRequest): Results | null {
    for (const compareWith of new Set([request.compareWith, null])) {
      try {
        return this.analyse(staff, { ...request, compareWith, only });
      } catch (error) {
        if (!(error instanceof AppError && error.code === "period-without-data")) throw error;
      }
    }
    return null;
  }

  private report(results: Results, staff: StaffState, { compareWith }: AnalysisRequest): Report {
    const told = {
      finding: findingFacts({ results, staff }),
      proposedGoals: proposedGoals({ staff }),
      remarks: this.hasSurvey ? remarksOf({ results, staff }) : null,
    };
    const report = reportOf(results, told, compareWith !== null);
    if (!this.hasSurvey) return report;
    const settled = this.settled();
    const sources = placesOf(this.read().source);
    const reading = reportedReading(settled);
    return {
      ...report,
      reading,
      unused: settled.unused,
      source: sources[0],
      sources,
    };
  }

  private sourceFigure(): SourceFigure | null {
    if (!this.hasSurvey) return null;
    const { source, columns } = this.whole();
    return sourceFigureOf(source, columns);
  }

  private settled(): Recognition {
    const { source, columns } = this.whole();
    return settledRecognition(source, columns, this.staffNow());
  }

  private staffNow(): StaffState {
    return inPresentWords(staffIn1900(this.staff.state(), this.shift()));
  }

  private shift(): number {
    return this.hasSurvey ? dateShiftOf(this.read().source.sample) : 0;
  }

  private read(): { readonly source: ChosenSource; readonly columns: SourceColumns } {
    const { source, columns } = this;
    if (source === null || columns === null) throw new Error("no source was chosen yet");
    return { source, columns };
  }

  /** The source once all of its rows are read, with what companions added. */
  private whole(): { readonly source: ChosenSource; readonly columns: readonly RawColumn[] } {
    const { source, columns } = this.read();
    const { recognition } = source;
    const warnings = [...recognition.warnings, ...columns.companionsTold()];
    return { source: { ...source, recognition: { ...recognition, warnings } }, columns: columns.all() };
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

/** The sheets with a table whose standing rows have other keys now. */
function withRekeyed(
  specs: readonly SheetSpec[],
  name: string | undefined,
  rekeyed: ReadonlyMap<string, string>,
): readonly SheetSpec[] {
  if (rekeyed.size === 0) return specs;
  return specs.map((spec) => ({
    ...spec,
    blocks: spec.blocks.map((block) =>
      block.kind === "table" && block.name === name ? { ...block, rekeyed } : block,
    ),
  }));
}
