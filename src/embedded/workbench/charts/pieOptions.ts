import type { EChartsCoreOption } from "echarts/core";
import type { ChartView } from "../bookView";
import { labelStyle, PALETTE, pointLook } from "./chartLook";

/** A pie or a ring of the first series. */
export function pieOptions({ chartType, series }: ChartView): EChartsCoreOption {
  const [first] = series;
  if (first === undefined) return { series: [] };
  return {
    color: [...PALETTE],
    series: [
      {
        type: "pie",
        name: first.name,
        radius: chartType === "Doughnut" ? ["42%", "70%"] : "70%",
        label: labelStyle(first, "outside"),
        data: first.values.map((value, index) => ({
          value: value ?? 0,
          name: first.categories[index] ?? String(index + 1),
          ...pointLook(first, index),
        })),
      },
    ],
  };
}
