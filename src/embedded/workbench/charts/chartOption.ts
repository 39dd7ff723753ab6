import type { EChartsCoreOption } from "echarts/core";
import type { ChartView, SeriesView } from "../bookView";
import { axisOptions } from "./axisOptions";
import { textStyle } from "./chartText";
import { cartesianSeries } from "./cartesianSeries";
import { pieOptions } from "./pieOptions";
import { radarOptions } from "./radarOptions";

/** A chart as ECharts draws it. */
export function chartOption(chart: ChartView): EChartsCoreOption {
  return {
    animation: false,
    backgroundColor: chart.areaFill === "none" ? "transparent" : (chart.areaFill ?? "#ffffff"),
    ...titleOption(chart),
    ...legendOption(chart),
    ...plotOptions(chart),
  };
}

function plotOptions(chart: ChartView): EChartsCoreOption {
  if (chart.chartType.startsWith("Radar")) return radarOptions(chart);
  if (chart.chartType === "Pie" || chart.chartType === "Doughnut") return pieOptions(chart);
  return { ...axisOptions(chart), series: cartesianSeries(chart) };
}

function titleOption({ title }: ChartView): EChartsCoreOption {
  if (title === null || title.text === "") return {};
  return { title: { text: title.text, left: "center", top: 8, textStyle: textStyle(title.font, 12) } };
}

function legendOption({ legend, series, chartType, title }: ChartView): EChartsCoreOption {
  if (legend === null) return { legend: { show: false } };
  const isPie = chartType === "Pie" || chartType === "Doughnut";
  const names = isPie ? (series[0]?.categories ?? []).map((name) => ({ name })) : series.map(legendItem);
  const below = title === null ? 8 : 36;
  return {
    legend: {
      data: names,
      textStyle: textStyle(legend.font, 9),
      itemWidth: 18,
      itemHeight: 10,
      selectedMode: false,
      ...places(below)[legend.position],
    },
  };
}

/** A line without signs at its points has none in the legend. */
function legendItem({ name, look }: SeriesView): EChartsCoreOption {
  const isPlainLine =
    look.chartType === "Line" || (look.chartType === "LineMarkers" && look.markerStyle === "None");
  return isPlainLine ? { name, itemStyle: { opacity: 0 } } : { name };
}

function places(below: number): Readonly<Record<string, EChartsCoreOption>> {
  return {
    Top: { top: below, left: "center" },
    Left: { left: 8, top: "middle", orient: "vertical" },
    Right: { right: 8, top: "middle", orient: "vertical" },
    Corner: { right: 8, top: below, orient: "vertical" },
    Bottom: { bottom: 4, left: "center" },
    Custom: { bottom: 4, left: "center" },
  };
}
