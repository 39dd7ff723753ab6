import { NONE } from "../sheet/none";
import type { DriverField } from "../../analysis/measures/driverFields";
import type { DimensionMeasure } from "../../analysis/measures/dimensions";
import type { CleanDataLayout } from "../cleanData/layout";
import { answered, countOf, meanFormula } from "../formulas/conditions";
import { text } from "../formulas/text";
import { TERMS as MEASURE_TERMS } from "../measures/words";
import { plannedByMean } from "../problems/plannedByMean";
import { changedSince } from "../settings/changedSince";
import { footNotes, sectionHeading } from "../sheet/cells";
import type { Column } from "../sheet/column";
import { countText } from "../sheet/numberText";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { staffRows } from "../staffState";
import { tableSheet } from "../sheet/tableSheet";
import type { RuleSpec } from "../sheet/tableSpec";
import { FIRST_ROW } from "../sheet/titleBand";
import { periodText } from "../sheet/periodText";
import { live, type DocumentSources } from "../sources";
import { areFew, chartRows, fieldChart, fieldFrame } from "./dimensionChart";
import { FIELD_IDS, fieldName } from "./fieldNames";
import { DIMENSION_FIELDS } from "./table";
import { TERMS } from "./words";

/** A dimension with its column of 清洗数据. */
interface FieldRow {
  readonly measure: DimensionMeasure;
  readonly heading: string;
}

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
    legend: TERMS.legendFields,
    subtitle: `${periodText(sources)} · ${words(TERMS.subtitleDimensions)}`,
    outdated: changedSince(sources, { bands: false }),
    rows,
    columns,
    table: {
      mode: "data",
      name: tableIn(context, DIMENSION_FIELDS).name,
      keyOf: ({ measure }) => measure.name,
      keyColumn: "name",
      filterButtons: false,
      rules: [improveRule(sources)],
    },
    beside: [
      sectionHeading(chartRow, 1, words(TERMS.fieldsChart)),
      fieldFrame(sources, chartRow + 1),
      ...fieldChart(
        sources,
        rows.map(({ measure }) => measure),
        chartRow + 1,
      ),
      footNotes(chartRow + chartRows(rows.length) + 2, notes(sources)),
    ],
    severalTables: true,
    onePage: areFew(rows.length),
  });
}

/** Marks what is to be improved first; the cells of staff keep their colour. */
function improveRule({ locale }: DocumentSources): RuleSpec {
  return {
    formula: `=IF([@adjusted]="",[@field],[@adjusted])=${text(fieldName("improve", locale))}`,
    look: "core",
    columnKeys: ["name", "n", "weight", "mean", "field"],
  };
}

/** The most important first; the order is that of the run, as the importances are. */
function fieldRows({ context }: DocumentSources, data: CleanDataLayout): readonly FieldRow[] {
  const rows = context.results.dimensions.flatMap((measure, i): FieldRow[] => {
    const layout = data.dimensions[i];
    return layout === undefined ? [] : [{ measure, heading: layout.heading }];
  });
  return rows.sort((one, other) => (other.measure.weight ?? -1) - (one.measure.weight ?? -1));
}

function fieldColumns(sources: DocumentSources, data: CleanDataLayout): readonly Column<FieldRow>[] {
  const { context, locale } = sources;
  const { heading } = tableIn(context, DIMENSION_FIELDS);
  const standing = staffRows(context.staff, DIMENSION_FIELDS) ?? [];
  const typed = new Map(standing.map(({ cells }) => [String(cells["name"] ?? ""), cells["adjusted"]]));
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
      value: ({ measure: { field } }) => (field === null ? NONE : fieldName(field, locale)),
    },
    {
      key: "adjusted",
      heading: heading("adjusted"),
      width: 30,
      owner: "staff",
      choices: { values: FIELD_IDS.map((id) => fieldName(id, locale)) },
      value: ({ measure: { adjusted, name } }) =>
        adjusted === null ? (typed.get(name) ?? null) : fieldName(adjusted, locale),
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
      key: "weight",
      heading: heading("weight"),
      width: 12,
      format: sources.context.results.drivers?.tooMany === true ? "decimal2" : "percent1",
      value: ({ measure }) => measure.weight ?? NONE,
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
function fieldFormula({ context, locale }: DocumentSources): string {
  const { own, column } = tableIn(context, DIMENSION_FIELDS);
  const [weight, mean] = [own("weight"), own("mean")];
  const named = (field: DriverField): string => text(fieldName(field, locale));
  const isLow = `${mean}<AVERAGE(${column("mean")})`;
  const important = `IF(${isLow},${named("improve")},${named("keep")})`;
  const other = `IF(${isLow},${named("minor")},${named("monitor")})`;
  const judged = `IF(${weight}>=AVERAGE(${column("weight")}),${important},${other})`;
  return `IF(COUNT(${weight},${mean})<2,${text(NONE)},${judged})`;
}

function notes({ words, context }: DocumentSources): readonly string[] {
  const { drivers } = context.results;
  if (drivers === null) return [];
  const planned = plannedByMean(context.results);
  return [
    words(TERMS.noteFields),
    ...(drivers.tooMany ? [words(TERMS.noteFieldsCorrelated)] : []),
    ...(planned.length === 0
      ? []
      : [
          words(MEASURE_TERMS.notePlannedByMean, { names: planned.join(words(MEASURE_TERMS.nameSeparator)) }),
          words(TERMS.notePlanOthers),
        ]),
    words(MEASURE_TERMS.noteCompleteAnswers, { n: countText(drivers.n) }),
    ...(drivers.fewAnswers ? [words(MEASURE_TERMS.noteFewComplete)] : []),
  ];
}
