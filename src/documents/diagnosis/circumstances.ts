import { lowestRate } from "./findings";
import type { Circumstance } from "../../analysis/diagnosis/circumstance";
import type { CleanDataLayout } from "../cleanData/layout";
import { changedSince } from "../settings/changedSince";
import { footNotes, sectionHeading } from "../sheet/cells";
import type { ChartSeriesSpec } from "../sheet/chartSpec";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { tableSheet } from "../sheet/tableSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import { periodText } from "../sheet/periodText";
import type { DocumentSources } from "../sources";
import { text } from "../formulas/text";
import { withTitle, type UntitledChart } from "../sheet/chartTitle";
import { circumstanceColumns } from "./circumstanceColumns";
import { CIRCUMSTANCE_TERMS } from "./circumstanceWords";
import { quadrantName } from "./quadrantNames";
import { CIRCUMSTANCES } from "./table";
import { TERMS } from "./words";

/** Few rows stand on one page with their chart, many have a page between them. */
const [FEW, LOW_CHART, HIGH_CHART] = [8, 10, 20] as const;
/** Points of a row of one line. */
const LEAST_HEIGHT = 24;

/**
 * 问题诊断 of a survey without reasons, comments and dimensions: under which circumstances satisfaction is lower, by its
 * operating measures and groups, with proof. Null where it has neither.
 */
export function circumstancesSheet(sources: DocumentSources, data: CleanDataLayout): SheetSpec | null {
  const { words, context, locale } = sources;
  const rows = context.results.circumstances;
  if (rows.length === 0) return null;
  const chartRow = FIRST_ROW + rows.length + 2;
  const chartRows = rows.length > FEW ? HIGH_CHART : LOW_CHART;
  const columns = circumstanceColumns(sources, data);
  const chart = ratesChart(sources, rows, { row: chartRow + 1, rows: chartRows });
  const urgent = text(quadrantName("urgent-important", locale));
  return tableSheet(sources, {
    title: TERMS.title,
    tab: "diagnosis",
    legend: CIRCUMSTANCE_TERMS.legendCircumstances,
    subtitle: `${periodText(sources)} · ${findingOf(sources, rows)}`,
    outdated: changedSince(sources, { bands: false }),
    rows,
    columns,
    leastHeight: LEAST_HEIGHT,
    table: {
      mode: "data",
      name: tableIn(context, CIRCUMSTANCES).name,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      filterButtons: false,
      rules: [{ formula: `=IF([@adjusted]="",[@quadrant],[@adjusted])=${urgent}`, look: "core" }],
    },
    beside: [
      sectionHeading(chartRow, 1, words(CIRCUMSTANCE_TERMS.circumstancesChart)),
      ...withTitle(sources, chart, lowestRate(sources, rows), columns.length + 2),
      footNotes(chartRow + chartRows + 2, [
        words(CIRCUMSTANCE_TERMS.noteCircumstances),
        words(CIRCUMSTANCE_TERMS.noteCircumstanceQuadrants),
      ]),
    ],
    severalTables: true,
    onePage: rows.length <= FEW,
  });
}

function findingOf({ words }: DocumentSources, rows: readonly Circumstance[]): string {
  const proven = rows.filter(({ verdict }) => verdict === "below").length;
  return proven === 0
    ? words(CIRCUMSTANCE_TERMS.subtitleNoCircumstance)
    : words(CIRCUMSTANCE_TERMS.subtitleCircumstances, { n: proven });
}

/** 满意度 under each circumstance beside that of all others. */
function ratesChart(
  { context }: DocumentSources,
  { length }: readonly Circumstance[],
  place: { readonly row: number; readonly rows: number },
): UntitledChart {
  const { name: table, heading } = tableIn(context, CIRCUMSTANCES);
  const of = (column: string): Pick<ChartSeriesSpec, "categories" | "values"> => ({
    categories: { table, column: "name", rows: length },
    values: { table, column, rows: length },
  });
  return {
    kind: "chart",
    name: "circumstances",
    chart: "columns",
    from: { row: place.row, column: 1 },
    to: { row: place.row + place.rows - 1, column: 10 },
    series: [
      {
        name: heading("rate"),
        ...of("rate"),
        look: "bar",
        axis: "primary",
        labels: { format: "percent1", position: "outsideEnd", show: "value" },
      },
      { name: heading("othersRate"), ...of("othersRate"), look: "mutedBar", axis: "primary" },
    ],
    valueAxis: { title: null, min: 0, max: null, format: "percent0" },
    legend: "bottom",
  };
}
