import { CONCEPTS } from "../../glossary/concepts";
import type { ChartBlock, ChartSeriesSpec, ColumnRange } from "../sheet/chartSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { TREND } from "./table";
import { TERMS } from "./words";

/** Rows of the sheet that each chart covers. */
export const CHART_ROWS = 13;

/** Where a chart stands, and how many months it draws. */
export interface ChartPlace {
  readonly row: number;
  /** Columns that it spans from B. */
  readonly columns: number;
  readonly months: number;
}

/** 总体满意度 month by month. */
export function rateChart({ words, context }: DocumentSources, place: ChartPlace): ChartBlock {
  const column = columnsOf(context, place);
  return {
    kind: "chart",
    name: "satisfaction-trend",
    chart: "line",
    title: null,
    ...coveredCells(place),
    series: [
      {
        name: words(CONCEPTS.satisfactionRate),
        values: column("rate"),
        categories: column("month"),
        look: "line",
        axis: "primary",
        labels: { format: "percent1", position: "above", show: "value" },
      },
    ],
    valueAxis: { title: null, min: null, max: 1, format: "percent0" },
    categoryAxis: { title: null },
    legend: "none",
  };
}

const NAMED_AT_END = { format: "general", position: "above", show: "seriesName", lastOnly: true } as const;

/** 不满意率 within its control limits. */
export function controlChart({ words, context }: DocumentSources, place: ChartPlace): ChartBlock {
  const column = columnsOf(context, place);
  const axis = context.results.control?.axis;
  const line = (name: string, key: TrendKey, look: ChartSeriesSpec["look"]): ChartSeriesSpec => ({
    name,
    values: column(key),
    categories: column("month"),
    look,
    axis: "primary",
    ...(look === "line" ? {} : { labels: NAMED_AT_END }),
  });
  return {
    kind: "chart",
    name: "dissatisfied-control",
    chart: "line",
    title: null,
    ...coveredCells(place),
    series: [
      line(words(CONCEPTS.dissatisfiedRate), "dissatisfiedRate", "line"),
      line(words(TERMS.upperLine), "upper", "limitLine"),
      line(words(TERMS.middleLine), "centre", "centerLine"),
      line(words(TERMS.lowerLine), "lower", "limitLine"),
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
  };
}

type TrendKey = keyof typeof TREND.headings;

function columnsOf(
  context: DocumentSources["context"],
  { months }: ChartPlace,
): (column: TrendKey) => ColumnRange {
  const { name } = tableIn(context, TREND);
  return (column) => ({ table: name, column, rows: months });
}

function coveredCells({ row, columns }: ChartPlace): Pick<ChartBlock, "from" | "to"> {
  return { from: { row, column: 1 }, to: { row: row + CHART_ROWS - 1, column: columns } };
}
