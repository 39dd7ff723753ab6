import type { ChartDataLabels, ChartLine } from "../../model/chart";
import type { SeriesView } from "../bookView";
import { PIXELS_PER_POINT } from "../grid/geometry";
import { numberText, textStyle } from "./chartText";

/** The colours of Office's theme, for series that have none of their own. */
export const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

type Look = Readonly<Record<string, unknown>>;

/** The colour of a series. */
export function colorOf({ look }: SeriesView, index: number): string {
  const own = look.fill ?? look.line.color ?? look.markerBackgroundColor;
  return own === null || own === "none" ? (PALETTE[index % PALETTE.length] ?? PALETTE[0]) : own;
}

/** A line; automatic ones take the colour given. */
export function lineStyle(line: ChartLine, automatic: string, weight: number): Look {
  const isNone = line.style === "None";
  return {
    color: line.color ?? automatic,
    width: isNone ? 0 : (line.weight ?? weight) * PIXELS_PER_POINT,
    type: dashOf(line.style),
  };
}

function dashOf(style: ChartLine["style"]): string | number[] {
  if (style.startsWith("Dash")) return [6, 4];
  return style === "Dot" || style === "RoundDot" ? [2, 3] : "solid";
}

/** The sign at each point of a line; none where the chart has none. */
export function markerStyle(series: SeriesView, color: string): Look {
  const { look } = series;
  const hasMarkers = look.chartType.endsWith("Markers") || look.chartType === "XYScatter";
  if (!hasMarkers || look.markerStyle === "None") return { symbol: "none" };
  return {
    symbol: SYMBOLS[look.markerStyle] ?? "circle",
    symbolSize: look.markerSize * PIXELS_PER_POINT,
    itemStyle: {
      color: look.markerBackgroundColor ?? color,
      borderColor: look.markerForegroundColor ?? color,
    },
  };
}

const SYMBOLS: Readonly<Partial<Record<SeriesView["look"]["markerStyle"], string>>> = {
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
};

/** What is written at the points of a series. */
export function labelStyle(series: SeriesView, position: string): Look {
  const { dataLabels } = series.look;
  return dataLabels === null ? { show: false } : labelsLook(series, dataLabels, position);
}

function labelsLook(series: SeriesView, dataLabels: ChartDataLabels, position: string): Look {
  return {
    show: true,
    position: POSITIONS[dataLabels.position ?? ""] ?? position,
    ...textStyle(dataLabels.font, 9),
    ...(dataLabels.fill === null || dataLabels.fill === "none"
      ? {}
      : { backgroundColor: dataLabels.fill, padding: [1, 2] }),
    formatter: ({ dataIndex }: { dataIndex: number }) => labelText(series, dataLabels, dataIndex),
  };
}

const POSITIONS: Readonly<Partial<Record<string, string>>> = {
  OutsideEnd: "top",
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Center: "inside",
  InsideEnd: "insideTop",
  InsideBase: "insideBottom",
};

function labelText(
  { name, values, labels, categories }: SeriesView,
  dataLabels: ChartDataLabels,
  index: number,
): string {
  const value = values[index] ?? null;
  if (value === null) return "";
  const own = labels[index] ?? String(value);
  const shown = dataLabels.numberFormat === null ? own : numberText(value, dataLabels.numberFormat);
  return [
    dataLabels.showSeriesName ? name : "",
    dataLabels.showCategoryName ? (categories[index] ?? "") : "",
    dataLabels.showValue ? shown : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** Looks of single points of a series, and what is written at them where it is not as at the others. */
export function pointLook(series: SeriesView, index: number): Look {
  const { fill = null, dataLabels = null } = series.look.points.get(index) ?? {};
  return {
    ...(fill === null ? {} : { itemStyle: { color: fill === "none" ? "transparent" : fill } }),
    ...(dataLabels === null ? {} : { label: labelsLook(series, dataLabels, "top") }),
  };
}
