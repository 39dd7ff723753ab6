import { CONCEPTS } from "../../glossary/concepts";
import type { Vocabulary } from "../../glossary/locale";
import { document, type StaffOptions } from "../document";
import { legendLine, sectionHeading } from "../sheet/cells";
import { tableOf, type Column } from "../sheet/column";
import { wrappedRowHeights } from "../sheet/rowHeight";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import { columnsOfSheet } from "../sheet/tableSheet";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import type { StaffState } from "../staffState";
import { EVENT_ENTRIES, EVENTS } from "./events/table";
import { TERMS as EVENT_TERMS } from "./events/words";
import { ownAlarms, ownGoals } from "./goals/goal";
import { GOAL_ENTRIES, GOALS } from "./goals/table";
import { TERMS as GOAL_TERMS } from "./goals/words";
import { besideTables } from "./besideTables";
import { SETTING_RECORDS, type SettingKey } from "./records";
import { adjustableRows, runRows, type SettingRow } from "./settingRows";
import { settingValue } from "./settingValue";
import { CALENDAR, CALENDAR_ENTRIES, SETTINGS, SETTINGS_ENTRIES, SETTINGS_RUN } from "./table";
import { sourceFigureCells } from "./sourceFigureCells";
import { todayCell } from "./todayCell";
import { TERMS } from "./words";

const ROW_HEIGHT = 24;
/** The settings: the calendar right of them, as wide again, is for the screen. */
const PRINTED = 4;

/** 参数设置: what was analysed, and every limit, target and list that formulas read, each under a name of its own. */
export const settings = document({
  id: SETTINGS.document,
  tab: "data",
  sets: "every",
  shared: true,
  withoutSurvey: true,
  needs: [],
  vocabulary: { ...recordWords(), ...besideWords(), ...TERMS },
  tables: [SETTINGS, SETTINGS_RUN, CALENDAR, GOALS, EVENTS],
  staffTables: [SETTINGS_ENTRIES, CALENDAR_ENTRIES, GOAL_ENTRIES, EVENT_ENTRIES],
  analysisOptions,
  build,
});

function recordWords(): Vocabulary {
  return Object.fromEntries(
    SETTING_RECORDS.flatMap(({ key, label, explanation }) => [
      [`setting-${key}`, label],
      [`explain-${key}`, explanation],
    ]),
  );
}

function besideWords(): Vocabulary {
  return Object.fromEntries([
    ...Object.entries(GOAL_TERMS).map(([key, term]) => [`goal-${key}`, term] as const),
    ...Object.entries(EVENT_TERMS).map(([key, term]) => [`event-${key}`, term] as const),
  ]);
}

/** The limits by which the analysis raises alarms, compares, and finds the core problems. */
function analysisOptions(staff: StaffState): StaffOptions {
  const value = (key: SettingKey): number => settingValue({ staff }, key);
  return {
    thresholds: {
      ratePoints: value("alarm-points"),
      rateRelative: value("alarm-relative") > 0 ? value("alarm-relative") : null,
      meanScore: value("alarm-mean"),
      improveUnder: value("threshold-rate"),
      smallSample: value("small-sample"),
      precision: value("precision-points"),
    },
    alarms: ownAlarms(staff),
    goalOf: ownGoals(staff),
    monthStartDay: value("month-start-day"),
    repeatDays: value("repeat-days"),
    paretoLimits: {
      vitalShare: value("vital-share"),
      secondShare: value("core-second-share"),
      thirdShare: value("core-third-share"),
    },
    diagnosisLimits: {
      customers: value("common-customers"),
      agents: value("common-agents"),
      share: value("common-share"),
      agentShare: value("agent-share"),
      persistentMonths: value("persistent-months"),
    },
  };
}

/** What stands beside the settings can grow like them; it is drawn before them, whose rows may have to be higher. */
function build(sources: DocumentSources): SheetSpec {
  const { words, locale } = sources;
  const title = words(TERMS.title);
  const run = runRows(sources);
  const ledgerRow = FIRST_ROW + run.length + 3;
  const { columnWidths, hiddenColumns } = columnsOfSheet(settingColumns(sources, SETTINGS));
  const beside = besideTables(sources, columnWidths.length);
  const widths = [...columnWidths, ...beside.widths];
  const lead = sources.context.results.figures.length === 0 ? [] : [words(GOAL_TERMS.lead)];
  const subtitle = [words(TERMS.subtitleSettings), ...lead, words(TERMS.explainToday)].join(" · ");
  return {
    id: SETTINGS.document,
    locale,
    name: title,
    tab: settings.tab,
    columnWidths: widths,
    hiddenColumns: [...hiddenColumns, ...beside.hidden],
    blocks: [
      ...titleBand(sources, title, widths.length - 1, subtitle),
      legendLine(words(CONCEPTS.legendStaffColumns)),
      ...beside.blocks,
      sectionHeading(FIRST_ROW, 1, words(TERMS.thisAnalysis)),
      todayCell(sources, FIRST_ROW, 2),
      ...sourceFigureCells(sources, FIRST_ROW, 3),
      settingsTable(sources, SETTINGS_RUN, FIRST_ROW + 1, run),
      sectionHeading(ledgerRow, 1, words(TERMS.adjustable)),
      settingsTable(sources, SETTINGS, ledgerRow + 1, adjustableRows(sources)),
    ],
    frozen: { rows: 3, columns: 0 },
    print: {
      orientation: "portrait",
      titleRows: { first: ledgerRow + 1, last: ledgerRow + 1 },
      onePage: false,
      columns: PRINTED,
    },
  };
}

type SettingsTable = typeof SETTINGS | typeof SETTINGS_RUN;

function settingsTable(
  sources: DocumentSources,
  table: SettingsTable,
  row: number,
  rows: readonly SettingRow[],
): TableBlock {
  const { naming } = sources.context;
  const columns = settingColumns(sources, table);
  const keys = rows.map(({ key }) => key);
  return tableOf(
    sources,
    {
      mode: table === SETTINGS ? "ledger" : "computed",
      name: tableIn(sources.context, table).name,
      row,
      column: 1,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      filterButtons: false,
      rowHeight: ROW_HEIGHT,
      rowHeights: wrappedRowHeights(rows, columns, { keys, least: ROW_HEIGHT, typed: [] }),
      cellNames: keys.map((key) => ({ rowKey: key, columnKey: "value", name: naming.setting(key) })),
      formatOf: ({ format }, columnKey) => (columnKey === "value" ? format : null),
    },
    rows,
    columns,
  );
}

/** Staff own the values that they may adjust; those of the run are ours. */
function settingColumns({ context }: DocumentSources, table: SettingsTable): readonly Column<SettingRow>[] {
  const { heading } = tableIn(context, table);
  return [
    { key: "label", heading: heading("label"), width: 28, wrap: true, value: ({ label }) => label },
    {
      key: "value",
      heading: heading("value"),
      width: 26,
      ...(table === SETTINGS ? { owner: "staff" } : {}),
      align: "center",
      wrap: true,
      value: ({ value }) => value,
    },
    {
      key: "explanation",
      heading: heading("explanation"),
      width: 52,
      wrap: true,
      value: ({ explanation }) => explanation,
    },
    {
      key: "key",
      heading: heading("key"),
      width: 20,
      hidden: true,
      format: "text",
      value: ({ key }) => key,
    },
  ];
}
