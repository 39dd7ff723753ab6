import { CONCEPTS } from "../../glossary/concepts";
import type { ChartBlock, ChartSeriesSpec, ColumnRange } from "../sheet/chartSpec";
import { withTitle, type TitledChart, type UntitledChart } from "../sheet/chartTitle";
import type { DocumentSources } from "../sources";
import { trendIn, type TrendKey } from "./table";
import { controlFinding, rateFinding } from "./trendFindings";
import { TERMS } from "./words";

/** Rows of the sheet that each chart covers. */
export const CHART_ROWS = 13;

/** More points than these would have their labels one over the other. */
const MOST_LABELLED = 18;

/** Where a chart stands, and how many months it draws. */
export interface ChartPlace {
  readonly row: number;
  /** Columns that it spans from B. */
  readonly columns: number;
  readonly months: number;
  /** The column of what their titles say. */
  readonly titles: number;
}

/** 总体满意度 month by month, the months of the period marked. */
export function rateChart(sources: DocumentSources, place: ChartPlace): TitledChart {
  return withTitle(sources, rateLine(sources, place), rateFinding(sources), place.titles);
}

function rateLine(sources: DocumentSources, place: ChartPlace): UntitledChart {
  const { words, context } = sources;
  const column = columnsOf(context, place);
  return {
    kind: "chart",
    name: "satisfaction-trend",
    chart: "line",
    ...coveredCells(place),
    series: [
      {
        name: words(CONCEPTS.satisfactionRate),
        values: column("rate"),
        categories: column("axis"),
        look: "line",
        axis: "primary",
        ...(place.months > MOST_LABELLED
          ? {}
          : { labels: { format: "percent1", position: "above", show: "value" } as const }),
      },
      ...chosenSeries(sources, "chosenRate", column),
    ],
    valueAxis: {
      title: null,
      min: context.results.rateAxis[0],
      max: context.results.rateAxis[1],
      format: "percent0",
      fitted: true,
    },
    categoryAxis: { title: null },
    legend: context.results.period === null ? "none" : "bottom",
    skipsMissing: true,
  };
}

const NAMED_AT_END = { format: "general", position: "above", show: "seriesName", lastOnly: true } as const;

/** The months of the period as points of their own over the line; [] without a period. */
function chosenSeries(
  { words, context }: DocumentSources,
  key: "chosenRate" | "chosenDissatisfied",
  column: (key: TrendKey) => ColumnRange,
): readonly ChartSeriesSpec[] {
  if (context.results.period === null) return [];
  const values = column(key);
  return [
    {
      name: words(CONCEPTS.thisPeriod),
      values,
      categories: column("axis"),
      look: "chosenPoint",
      axis: "primary",
    },
  ];
}

/** 不满意率 within its control limits, the months of the period marked. */
export function controlChart(sources: DocumentSources, place: ChartPlace): TitledChart {
  return withTitle(sources, controlLines(sources, place), controlFinding(sources), place.titles);
}

function controlLines(sources: DocumentSources, place: ChartPlace): UntitledChart {
  const { words, context } = sources;
  const column = columnsOf(context, place);
  const axis = context.results.control?.axis;
  const line = (name: string, key: TrendKey, look: ChartSeriesSpec["look"]): ChartSeriesSpec => ({
    name,
    values: column(key),
    categories: column("axis"),
    look,
    axis: "primary",
    // the measure runs about the centre line: a name at its end would stand across the points; the legend has it
    ...(look === "limitLine" ? { labels: NAMED_AT_END } : {}),
  });
  return {
    kind: "chart",
    name: "dissatisfied-control",
    chart: "line",
    ...coveredCells(place),
    series: [
      line(words(CONCEPTS.dissatisfiedRate), "dissatisfiedRate", "line"),
      line(words(TERMS.upperLine), "upper", "limitLine"),
      line(words(TERMS.middleLine), "centre", "centerLine"),
      line(words(TERMS.lowerLine), "lower", "limitLine"),
      ...chosenSeries(sources, "chosenDissatisfied", column),
    ],
    valueAxis: {
      title: null,
      min: axis?.[0] ?? null,
      max: axis?.[1] ?? null,
      format: "percent0",
      fitted: true,
    },
    categoryAxis: { title: null },
    legend: "bottom",
    skipsMissing: true,
  };
}

function columnsOf(
  context: DocumentSources["context"],
  { months }: ChartPlace,
): (column: TrendKey) => ColumnRange {
  const { name } = trendIn(context);
  return (column) => ({ table: name, column, rows: months });
}

function coveredCells({ row, columns }: ChartPlace): Pick<ChartBlock, "from" | "to"> {
  return { from: { row, column: 1 }, to: { row: row + CHART_ROWS - 1, column: columns } };
}
