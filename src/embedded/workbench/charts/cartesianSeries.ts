import type { ChartType } from "../../model/chart";
import type { ChartView, SeriesView } from "../bookView";
import { colorOf, labelStyle, lineStyle, markerStyle, pointLook } from "./chartLook";

/** Lines run past the labels of their points: a white edge keeps these readable. */
const HALO = { textBorderColor: "#FFFFFF", textBorderWidth: 4 } as const;

type Option = Readonly<Record<string, unknown>>;

/** The series of a chart with axes: columns, bars, lines, areas, points, bubbles, also mixed. */
export function cartesianSeries(chart: ChartView): readonly Option[] {
  return chart.series.map((series, index) => {
    const axis = series.look.axisGroup === "Secondary" ? { yAxisIndex: 1 } : {};
    return { name: series.name, ...axis, ...kindOf(series.look.chartType)(series, index) };
  });
}

type SeriesOption = (series: SeriesView, index: number) => Option;

function kindOf(chartType: ChartType): SeriesOption {
  if (chartType.startsWith("Column") || chartType.startsWith("Bar")) return columns;
  return chartType === "XYScatter" || chartType === "Bubble" ? points : line;
}

const columns: SeriesOption = (series, index) => {
  const { look } = series;
  const isStacked = look.chartType.endsWith("Stacked");
  const isBar = look.chartType.startsWith("Bar");
  return {
    type: "bar",
    ...(isStacked ? { stack: look.axisGroup } : {}),
    barCategoryGap: `${Math.round((look.gapWidth / (100 + look.gapWidth)) * 100)}%`,
    barGap: `${-look.overlap}%`,
    itemStyle: { color: look.fill === "none" ? "transparent" : colorOf(series, index) },
    label: labelStyle(series, isStacked ? "inside" : isBar ? "right" : "top"),
    data: series.values.map((value, at) => ({ value, ...pointLook(series, at) })),
  };
};

const line: SeriesOption = (series, index) => {
  const color = colorOf(series, index);
  const isArea = series.look.chartType === "Area";
  return {
    type: "line",
    smooth: series.look.smooth,
    lineStyle: lineStyle(series.look.line, color, 2.25),
    itemStyle: { color },
    ...markerStyle(series, color),
    ...(isArea ? { areaStyle: { color, opacity: 1 } } : {}),
    label: { ...labelStyle(series, "top"), ...HALO },
    data: series.values.map((value, at) => ({ value, ...pointLook(series, at) })),
  };
};

const points: SeriesOption = (series, index) => {
  const color = colorOf(series, index);
  const largest = Math.max(1, ...series.bubbleSizes.map((size) => size ?? 0));
  const isBubble = series.look.chartType === "Bubble";
  return {
    type: "scatter",
    itemStyle: { color, opacity: isBubble ? 0.75 : 1 },
    ...markerStyle(series, color),
    ...(isBubble ? { symbol: "circle" } : {}),
    label: labelStyle(series, "right"),
    data: series.values.map((value, at) => ({
      value: [series.xValues[at] ?? at + 1, value],
      ...(isBubble ? { symbolSize: 8 + 48 * Math.sqrt((series.bubbleSizes[at] ?? 0) / largest) } : {}),
      ...pointLook(series, at),
    })),
  };
};
