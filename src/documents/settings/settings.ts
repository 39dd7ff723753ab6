import type { Scale } from "../../analysis/survey/scale";
import { scoreScales } from "../cleanData/layout";
import type { DocumentContext } from "../context";
import { departmentsText } from "./departments";
import { live, sourcesOf, type DocumentSources } from "../sources";
import { legendLine, sectionHeading } from "../sheet/cells";
import { wrappedRowHeights } from "../sheet/rowHeight";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { FIRST_ROW, titleBand } from "../sheet/titleBand";
import { workCalendarTable } from "./workCalendarTable";
import { bandKey, type SettingKey } from "./settingKeys";
import { settingValue } from "./settingValue";
import type { CellContent, Formula, NumberFormat, SheetSpec, TableBlock } from "../sheet/sheetSpec";
import { periodText, sourceText } from "../sheet/wording";

/** Beside the settings, where both can grow; drawn before them, whose rows may have to be higher. */
const CALENDAR_COLUMN = 6;
const WIDTHS = [28, 30, 56, 20] as const;
const ROW_HEIGHT = 24;

interface SettingRow {
  readonly key: string;
  readonly label: string;
  readonly value: CellContent | Formula;
  readonly format: NumberFormat;
  readonly explanation: string;
}

/** 参数设置: what was analysed, and every limit, target and list that formulas read, each under a name of its own. */
export function settings(context: DocumentContext): SheetSpec {
  const sources = sourcesOf(context);
  const { words } = sources;
  const title = words("sheetSettings");
  const run = runRows(sources);
  const ledgerRow = FIRST_ROW + run.length + 3;
  return {
    id: "settings",
    name: title,
    tab: "data",
    columnWidths: [2, ...WIDTHS, 3, 14, 14, 14, 26],
    hiddenColumns: [4],
    blocks: [
      ...titleBand(sources, title, 9, words("subtitleSettings")),
      legendLine(words("legendStaffColumns")),
      sectionHeading(FIRST_ROW, CALENDAR_COLUMN, words("workCalendar")),
      workCalendarTable(sources, FIRST_ROW + 1, CALENDAR_COLUMN),
      sectionHeading(FIRST_ROW, 1, words("thisAnalysis")),
      settingsTable(sources, run, { part: "run", row: FIRST_ROW + 1, owned: false }),
      sectionHeading(ledgerRow, 1, words("adjustable")),
      settingsTable(sources, adjustableRows(sources), { part: null, row: ledgerRow + 1, owned: true }),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: false },
  };
}

interface SettingsPlace {
  readonly part: "run" | null;
  readonly row: number;
  /** Whether staff own the values: those of the run are ours. */
  readonly owned: boolean;
}

function settingsTable(
  sources: DocumentSources,
  rows: readonly SettingRow[],
  { part, row, owned }: SettingsPlace,
): TableBlock {
  const { naming } = sources.context;
  const plans = settingPlans(sources, rows, owned);
  return tableOf(
    sources,
    {
      mode: owned ? "ledger" : "computed",
      name: part === null ? naming.table("settings") : naming.table("settings", part),
      row,
      column: 1,
      rowKeys: rows.map(({ key }) => key),
      keyColumn: "key",
      filterButtons: false,
      rowHeight: ROW_HEIGHT,
      rowHeights: wrappedRowHeights(plans, {
        keys: rows.map(({ key }) => key),
        widths: WIDTHS,
        least: ROW_HEIGHT,
        typed: [],
      }),
      cellNames: rows.map(({ key }) => ({ rowKey: key, columnKey: "value", name: naming.setting(key) })),
      cellFormat: (index, columnKey) => (columnKey === "value" ? (rows[index]?.format ?? null) : null),
    },
    plans,
  );
}

function settingPlans(
  { words }: DocumentSources,
  rows: readonly SettingRow[],
  owned: boolean,
): readonly ColumnPlan[] {
  return [
    { key: "label", heading: words("settingLabel"), content: (index) => rows[index]?.label ?? null },
    {
      key: "value",
      heading: words("settingValue"),
      ...(owned ? { owner: "staff" as const } : {}),
      align: "center",
      wrap: true,
      content: (index) => rows[index]?.value ?? null,
    },
    {
      key: "explanation",
      heading: words("explanation"),
      wrap: true,
      content: (index) => rows[index]?.explanation ?? null,
    },
    {
      key: "key",
      heading: words("settingKey"),
      format: "text",
      content: (index) => rows[index]?.key ?? null,
    },
  ];
}

/** What this run was about; the dates filter every formula, today's date is the one volatile cell. */
function runRows(sources: DocumentSources): readonly SettingRow[] {
  const { words, context } = sources;
  const { period } = context.results;
  return [
    {
      key: "period-label",
      label: words("evaluationPeriod"),
      value: periodText(sources),
      format: "text",
      explanation: words("explainPeriod"),
    },
    {
      key: "period-from",
      label: words("periodFrom"),
      value: period?.from ?? null,
      format: "date",
      explanation: words("explainPeriodFrom"),
    },
    {
      key: "period-to",
      label: words("periodUntil"),
      value: period === null ? null : period.to - 1,
      format: "date",
      explanation: words("explainPeriodTo"),
    },
    {
      key: "source",
      label: words("dataSource"),
      value: sourceText(sources),
      format: "text",
      explanation: words("explainSource"),
    },
    {
      key: "made-at",
      label: words("madeAt"),
      value: context.madeAt,
      format: "dateTime",
      explanation: words("explainMadeAt"),
    },
    {
      key: "today",
      label: words("today"),
      value: live(sources, "=TODAY()", Math.floor(context.madeAt)),
      format: "date",
      explanation: words("explainToday"),
    },
  ];
}

function adjustableRows(sources: DocumentSources): readonly SettingRow[] {
  const { words } = sources;
  const fixed = (key: SettingKey, format: NumberFormat): SettingRow => ({
    key,
    label: words(`setting-${key}`),
    value: settingValue(sources, key),
    format,
    explanation: words(`explain-${key}`),
  });
  return [
    ...scoreScales(sources.context.results).flatMap((scale) => bandRows(sources, scale)),
    fixed("threshold-rate", "percent1"),
    fixed("target-rate", "percent1"),
    fixed("small-sample", "integer"),
    fixed("vital-share", "percent0"),
    fixed("core-third-share", "percent0"),
    fixed("alarm-points", "percent1"),
    fixed("alarm-mean", "decimal1"),
    fixed("soon-late-days", "integer"),
    {
      key: "departments",
      label: words("departments"),
      value: departmentsText(sources),
      format: "text",
      explanation: words("explainDepartments"),
    },
  ];
}

function bandRows({ words }: DocumentSources, scale: Scale): readonly SettingRow[] {
  const limits =
    scale.neutral === null
      ? (["satisfied", "basicallySatisfied"] as const)
      : (["satisfied", "basicallySatisfied", "neutral"] as const);
  const sign = scale.direction === "higher-is-better" ? "≥" : "≤";
  return limits.map((limit) => ({
    key: bandKey(scale.kind, limit),
    label: `${words(limit)} ${sign} (${scale.kind})`,
    value: scale[limit],
    format: "general",
    explanation: words("explainBand", { scale: scale.kind, band: words(limit), sign }),
  }));
}
