import type { EChartsCoreOption } from "echarts/core";
import type { ChartView } from "../bookView";
import { colorOf, lineStyle, markerStyle } from "./chartLook";
import { textStyle } from "./chartText";

/** Series around a centre, one axis a category. */
export function radarOptions({ series, value, category, chartType }: ChartView): EChartsCoreOption {
  const names = series[0]?.categories ?? [];
  const numbers = series.flatMap(({ values }) => values.filter((number) => number !== null));
  const max = value.maximum ?? Math.max(0, ...numbers);
  const min = value.minimum ?? 0;
  return {
    radar: {
      indicator: names.map((name) => ({ name, min, max })),
      shape: "polygon",
      radius: "66%",
      center: ["50%", "48%"],
      splitNumber: value.majorUnit === null ? 4 : Math.max(1, Math.round((max - min) / value.majorUnit)),
      axisName: textStyle(category.font, 9),
      splitArea: { show: false },
      splitLine: { lineStyle: { color: "#E5E7EB" } },
      axisLine: { lineStyle: { color: "#E5E7EB" } },
    },
    series: series.map((each, index) => {
      const color = colorOf(each, index);
      return {
        type: "radar",
        name: each.name,
        lineStyle: lineStyle(each.look.line, color, 2.25),
        itemStyle: { color },
        ...markerStyle(each, color),
        ...(chartType === "RadarFilled" ? { areaStyle: { color, opacity: 0.4 } } : {}),
        data: [{ value: each.values.map((number) => number ?? 0), name: each.name }],
      };
    }),
  };
}
