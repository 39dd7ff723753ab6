import type { Chart, ChartFont } from "../../model/chart";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { TEXT_SIZE } from "./chartDefaults";
import type { ChartTarget } from "./chartTargets";

/** `ChartAreaFormat`, the background of the chart and the font of all its texts. */
export const chartAreaFormatClass: ObjectClass<ChartTarget> = {
  name: "ChartAreaFormat",
  navigations: {
    Fill: (target) =>
      objectOf("ChartFill", {
        ...target,
        setFill: (fill) => {
          target.chart.areaFill = fill;
        },
      }),
    Border: (target) =>
      objectOf("ChartBorder", {
        ...target,
        read: () => target.chart.areaLine,
        write: () => target.chart.areaLine,
      }),
    Font: (target) => objectOf("ChartFont", { ...target, fonts: allFonts(target.chart), size: TEXT_SIZE }),
  },
};

/** `ChartPlotArea`; its place is automatic. */
export const chartPlotAreaClass: ObjectClass<ChartTarget> = {
  name: "ChartPlotArea",
  navigations: { Format: (target) => objectOf("ChartPlotAreaFormat", target) },
};

export const chartPlotAreaFormatClass: ObjectClass<ChartTarget> = {
  name: "ChartPlotAreaFormat",
  navigations: {
    Fill: (target) =>
      objectOf("ChartFill", {
        ...target,
        setFill: (fill) => {
          target.chart.plotFill = fill;
        },
      }),
  },
};

function allFonts(chart: Chart): readonly ChartFont[] {
  const axes = Object.values(chart.axes);
  const labels = chart.series.flatMap((series) =>
    series.dataLabels === null ? [] : [series.dataLabels.font],
  );
  return [
    chart.title.font,
    chart.legend.font,
    ...axes.flatMap((axis) => [axis.titleFont, axis.font]),
    ...labels,
  ];
}
