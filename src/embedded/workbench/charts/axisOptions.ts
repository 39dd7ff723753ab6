import { format, type EChartsCoreOption } from "echarts/core";
import type { ChartAxis } from "../../model/chart";
import type { ChartView } from "../bookView";
import { lineStyle } from "./chartLook";
import { PIXELS_PER_POINT } from "../grid/geometry";
import { numberText, textStyle, type TextStyle } from "./chartText";

const LINE = "#D9D9D9";
/** Left and right of a chart's axes, in pixels. */
const MARGINS = 28;
const RIGHT = 16;
/** Of more categories some names are left out. */
const MOST_NAMES = 16;

/** Axes and the place of the plot of a chart with axes. */
export function axisOptions(chart: ChartView): EChartsCoreOption {
  const isScatter = chart.chartType === "XYScatter" || chart.chartType === "Bubble";
  const isBar = chart.chartType.startsWith("Bar");
  const steps = stepsIn(isBar ? chart.width : chart.height);
  const category = isScatter ? valueAxis(chart.category, null, stepsIn(chart.width)) : categoryAxis(chart);
  const hasSecondary = chart.series.some(({ look }) => look.axisGroup === "Secondary");
  const format = chart.series[0]?.look.dataLabels?.numberFormat ?? null;
  const values = [
    { ...valueAxis(chart.value, format, steps), nameRotate: 90 },
    ...(hasSecondary
      ? [{ ...valueAxis(chart.secondaryValue, null, steps), splitLine: { show: false }, nameRotate: 270 }]
      : []),
  ];
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
    left: MARGINS - RIGHT + (position === "Left" ? 100 : 0),
    right: RIGHT + (position === "Right" ? 100 : 0),
    top: (title === null ? 20 : 48) + (position === "Top" ? 28 : 0),
    bottom: position === "Bottom" || position === "Custom" ? 34 : 12,
  };
}

function categoryAxis(chart: ChartView): EChartsCoreOption {
  const { category, series, value } = chart;
  const longest = series.reduce<readonly string[]>(
    (found, { categories }) => (categories.length > found.length ? categories : found),
    [],
  );
  const points = Math.max(0, ...series.map(({ values }) => values.length));
  const names = longest.length > 0 ? longest : Array.from({ length: points }, (_empty, at) => String(at + 1));
  const shown = names.map((name) => (name.startsWith("#") ? "" : name));
  const style = textStyle(category.font, 9);
  return {
    type: "category",
    data: shown,
    show: category.visible,
    inverse: category.reversePlotOrder,
    axisLine: { onZero: value.minimum === null, lineStyle: lineStyle(category.line, LINE, 0.75) },
    axisTick: { show: category.majorTickMark !== "None", alignWithLabel: true },
    axisLabel: {
      ...style,
      fontSize: style.fontSize * narrowing(chart, shown, style),
      show: category.tickLabelPosition !== "None",
      hideOverlap: true,
      interval: names.length > MOST_NAMES ? "auto" : 0,
    },
    ...axisTitle(category),
  };
}

/** What the axis of values takes of a chart's width, in pixels: its numbers, and its title where it has one. */
const NUMBERS = 40;
const TITLE = 20;
/** Between two names, in pixels. */
const GAP = 4;
/** The smallest part of its size that a name is set in. */
const SMALLEST = 0.75;

/** How much smaller the names under columns are set, so that each has room: one whose neighbour takes its place is left out. */
function narrowing(chart: ChartView, names: readonly string[], style: TextStyle): number {
  if (chart.chartType.startsWith("Bar") || names.length > MOST_NAMES) return 1;
  const hasSecondary = chart.series.some(({ look }) => look.axisGroup === "Secondary");
  const axes = [chart.value, ...(hasSecondary ? [chart.secondaryValue] : [])];
  const beside = axes.reduce((sum, { title }) => sum + NUMBERS + (title === null ? 0 : TITLE), MARGINS);
  const room = (chart.width * PIXELS_PER_POINT - beside) / Math.max(1, names.length);
  const font = `${style.fontStyle} ${String(style.fontWeight)} ${String(style.fontSize)}px ${style.fontFamily}`;
  const widest = Math.max(...names.map((name) => format.getTextRect(name, font).width));
  return Math.min(1, Math.max(SMALLEST, room / (widest + GAP)));
}

/** How many steps ECharts takes by itself at most, and the points of a chart that one of them needs. */
const MOST_STEPS = 5;
const STEP = 24;

/** How many steps an axis has room for in a chart of so many points. */
function stepsIn(points: number): number {
  return Math.max(2, Math.min(MOST_STEPS, Math.round(points / STEP)));
}

/** Between fixed ends, where Excel chooses the steps: as many as there is room for, counted from the lower end, as Excel does. */
function labelled({ minimum, maximum, majorUnit }: ChartAxis, steps: number): EChartsCoreOption {
  if (minimum === null || maximum === null || majorUnit !== null || maximum <= minimum) return {};
  const raw = (maximum - minimum) / steps;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (STEP_SIZES.find((size) => size * power >= raw * (1 - 1e-9)) ?? 1) * power;
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  return { customValues: Array.from({ length: count + 1 }, (_value, at) => minimum + at * step) };
}

const STEP_SIZES = [1, 2, 5, 10];

function valueAxis(axis: ChartAxis, automatic: string | null, steps: number): EChartsCoreOption {
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
      ...labelled(axis, steps),
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
