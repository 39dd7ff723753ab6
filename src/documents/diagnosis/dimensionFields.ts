import type { DriverField } from "../../analysis/measures/driverFields";
import type { DimensionMeasure } from "../../analysis/results";
import type { CleanDataLayout } from "../cleanData/layout";
import { answered, countOf, meanFormula } from "../formulas/conditions";
import { text } from "../formulas/text";
import { TERMS as MEASURE_TERMS } from "../measures/words";
import { footNotes, sectionHeading } from "../sheet/cells";
import type { Column } from "../sheet/column";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { tableSheet } from "../sheet/tableSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import { periodText } from "../sheet/wording";
import { live, type DocumentSources } from "../sources";
import { CHART_ROWS, fieldChart, fieldFrame } from "./dimensionChart";
import { DIMENSION_FIELDS } from "./table";
import { TERMS } from "./words";

/** A dimension with its column of 清洗数据. */
interface FieldRow {
  readonly measure: DimensionMeasure;
  readonly heading: string;
}

const FIELD_TERMS = {
  improve: TERMS["field-improve"],
  keep: TERMS["field-keep"],
  minor: TERMS["field-minor"],
  monitor: TERMS["field-monitor"],
} as const satisfies Record<DriverField, unknown>;

const NONE = "—";

/**
 * 问题诊断 of a survey with neither reasons nor comments: its dimensions by importance and mean, in four fields with their
 * chart. Null where they have no place.
 */
export function dimensionFieldsSheet(sources: DocumentSources, data: CleanDataLayout): SheetSpec | null {
  const { words, context } = sources;
  const rows = fieldRows(sources, data);
  if (rows.every(({ measure }) => measure.field === null)) return null;
  const chartRow = FIRST_ROW + rows.length + 2;
  const columns = fieldColumns(sources, data);
  return tableSheet(sources, {
    title: TERMS.title,
    tab: "diagnosis",
    subtitle: `${periodText(sources)} · ${words(TERMS.subtitleDimensions)}`,
    rows,
    columns,
    table: {
      mode: "computed",
      name: tableIn(context, DIMENSION_FIELDS).name,
      keyOf: ({ measure }) => measure.name,
      keyColumn: null,
      filterButtons: false,
      rules: [{ formula: `=[@field]=${text(words(FIELD_TERMS.improve))}`, look: "core" }],
    },
    beside: [
      sectionHeading(chartRow, 1, words(TERMS.fieldsChart)),
      fieldFrame(sources, chartRow + 1),
      fieldChart(
        sources,
        rows.map(({ measure }) => measure.name),
        chartRow + 1,
      ),
      footNotes(chartRow + CHART_ROWS + 3, notes(sources)),
    ],
    onePage: true,
  });
}

/** The most important first; the order is that of the run, as the importances are. */
function fieldRows({ context }: DocumentSources, data: CleanDataLayout): readonly FieldRow[] {
  const rows = context.results.dimensions.flatMap((measure, i): FieldRow[] => {
    const layout = data.dimensions[i];
    return layout === undefined ? [] : [{ measure, heading: layout.heading }];
  });
  return rows.sort((one, other) => (other.measure.importance ?? -1) - (one.measure.importance ?? -1));
}

function fieldColumns(sources: DocumentSources, data: CleanDataLayout): readonly Column<FieldRow>[] {
  const { words } = sources;
  const { heading } = tableIn(sources.context, DIMENSION_FIELDS);
  return [
    {
      key: "name",
      heading: heading("name"),
      width: 34,
      format: "text",
      wrap: true,
      value: ({ measure }) => measure.name,
    },
    ...figureColumns(sources, data),
    {
      key: "field",
      heading: heading("field"),
      width: 30,
      formula: `=${fieldFormula(sources)}`,
      value: ({ measure: { field } }) => (field === null ? NONE : words(FIELD_TERMS[field])),
    },
  ];
}

/** Answers and means follow the workbook, importances are as of the run. */
function figureColumns(sources: DocumentSources, data: CleanDataLayout): readonly Column<FieldRow>[] {
  const { heading } = tableIn(sources.context, DIMENSION_FIELDS);
  return [
    {
      key: "n",
      heading: heading("n"),
      width: 12,
      format: "integer",
      rowFormulas: true,
      value: (row) => live(sources, `=${countOf(sources, data, answered(data, row.heading))}`, row.measure.n),
    },
    {
      key: "importance",
      heading: heading("importance"),
      width: 12,
      format: "percent1",
      value: ({ measure }) => measure.importance ?? NONE,
    },
    {
      key: "mean",
      heading: heading("mean"),
      width: 12,
      format: "decimal2",
      rowFormulas: true,
      value: (row) => live(sources, `=${meanFormula(sources, data, row.heading)}`, row.measure.mean ?? ""),
    },
  ];
}

/** The rule of driverFields in the analysis, without "=". */
function fieldFormula({ context, words }: DocumentSources): string {
  const { own, column } = tableIn(context, DIMENSION_FIELDS);
  const [importance, mean] = [own("importance"), own("mean")];
  const named = (field: DriverField): string => text(words(FIELD_TERMS[field]));
  const isLow = `${mean}<AVERAGE(${column("mean")})`;
  const important = `IF(${isLow},${named("improve")},${named("keep")})`;
  const other = `IF(${isLow},${named("minor")},${named("monitor")})`;
  const judged = `IF(${importance}>=AVERAGE(${column("importance")}),${important},${other})`;
  return `IF(COUNT(${importance},${mean})<2,${text(NONE)},${judged})`;
}

function notes({ words, context }: DocumentSources): readonly string[] {
  const { drivers } = context.results;
  if (drivers === null) return [];
  return [
    words(TERMS.noteFields),
    words(MEASURE_TERMS.noteCompleteAnswers, { n: drivers.n.toLocaleString("en-US") }),
    ...(drivers.fewAnswers ? [words(MEASURE_TERMS.noteFewComplete)] : []),
  ];
}
