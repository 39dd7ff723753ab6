import type { EChartsCoreOption } from "echarts/core";
import type { ChartAxis } from "../../model/chart";
import type { ChartView } from "../bookView";
import { lineStyle } from "./chartLook";
import { numberText, textStyle } from "./chartText";

const LINE = "#D9D9D9";

/** Axes and the place of the plot of a chart with axes. */
export function axisOptions(chart: ChartView): EChartsCoreOption {
  const isScatter = chart.chartType === "XYScatter" || chart.chartType === "Bubble";
  const category = isScatter ? valueAxis(chart.category, null) : categoryAxis(chart);
  const hasSecondary = chart.series.some(({ look }) => look.axisGroup === "Secondary");
  const format = chart.series[0]?.look.dataLabels?.numberFormat ?? null;
  const values = [
    { ...valueAxis(chart.value, format), nameRotate: 90 },
    ...(hasSecondary
      ? [{ ...valueAxis(chart.secondaryValue, null), splitLine: { show: false }, nameRotate: 270 }]
      : []),
  ];
  const isBar = chart.chartType.startsWith("Bar");
  return {
    grid: gridPlace(chart),
    xAxis: isBar ? values : category,
    yAxis: isBar ? category : values,
  };
}

/** Labels and titles of the axes stand within the place of the plot. */
function gridPlace({ title, legend }: ChartView): EChartsCoreOption {
  const position = legend?.position ?? "";
  return {
    outerBoundsMode: "same",
    outerBoundsContain: "all",
    left: 12 + (position === "Left" ? 100 : 0),
    right: 16 + (position === "Right" ? 100 : 0),
    top: (title === null ? 20 : 48) + (position === "Top" ? 28 : 0),
    bottom: position === "Bottom" || position === "Custom" ? 34 : 12,
  };
}

function categoryAxis({ category, series, value }: ChartView): EChartsCoreOption {
  const longest = series.reduce<readonly string[]>(
    (found, { categories }) => (categories.length > found.length ? categories : found),
    [],
  );
  const points = Math.max(0, ...series.map(({ values }) => values.length));
  const names = longest.length > 0 ? longest : Array.from({ length: points }, (_empty, at) => String(at + 1));
  return {
    type: "category",
    data: names.map((name) => (name.startsWith("#") ? "" : name)),
    show: category.visible,
    inverse: category.reversePlotOrder,
    axisLine: { onZero: value.minimum === null, lineStyle: lineStyle(category.line, LINE, 0.75) },
    axisTick: { show: category.majorTickMark !== "None", alignWithLabel: true },
    axisLabel: {
      ...textStyle(category.font, 9),
      show: category.tickLabelPosition !== "None",
      hideOverlap: true,
      interval: names.length > 16 ? "auto" : 0,
    },
    ...axisTitle(category),
  };
}

function valueAxis(axis: ChartAxis, automatic: string | null): EChartsCoreOption {
  const format = axis.numberFormat ?? automatic;
  return {
    type: "value",
    show: axis.visible,
    scale: axis.minimum !== null,
    inverse: axis.reversePlotOrder,
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.majorUnit === null ? {} : { interval: axis.majorUnit }),
    axisLine: { show: false },
    axisTick: { show: axis.majorTickMark !== "None" },
    axisLabel: {
      ...textStyle(axis.font, 9),
      show: axis.tickLabelPosition !== "None",
      formatter: (value: number) => numberText(Number(value.toPrecision(12)), format),
    },
    splitLine:
      axis.majorGridlines === null
        ? { show: false }
        : { show: true, lineStyle: lineStyle(axis.majorGridlines, "#E5E7EB", 0.75) },
    ...axisTitle(axis),
  };
}

function axisTitle({ title, titleFont }: ChartAxis): EChartsCoreOption {
  if (title === null || title === "") return {};
  return {
    name: title,
    nameLocation: "middle",
    nameMoveOverlap: true,
    nameGap: 6,
    nameTextStyle: textStyle(titleFont, 9),
  };
}
