import { automaticAxis, automaticFont, automaticLine } from "../../model/automaticLook";
import type { Chart, ChartAxis, ChartSeries, ChartType } from "../../model/chart";

/** Size of a new chart in points: 5 by 3 inches, as Excel makes it. */
const NEW_CHART_SIZE = { width: 360, height: 216 };
/** Where a new chart stands in points: the middle of a window of 960 by 480 points scrolled to the top. */
const NEW_CHART_PLACE = { left: 300, top: 132 };

/** Font size in points of a chart title that was given none; axis titles and all other texts have their own. */
export const TITLE_SIZE = 14;
export const AXIS_TITLE_SIZE = 10;
export const TEXT_SIZE = 9;
/** Look of chart texts that were given none (the chart styles since Excel 2013). */
export const AUTOMATIC_FONT = { name: "Calibri", color: "#595959", bold: false, italic: false } as const;

/** A series without data, as `series.add` makes it. */
export function newSeries(name: string, chartType: ChartType): ChartSeries {
  return {
    name,
    values: null,
    xValues: null,
    bubbleSizes: null,
    chartType,
    axisGroup: "Primary",
    fill: null,
    line: automaticLine(),
    markerStyle: hasMarkers(chartType) ? "Automatic" : "None",
    markerSize: 5,
    markerForegroundColor: null,
    markerBackgroundColor: null,
    smooth: false,
    gapWidth: 219,
    overlap: defaultOverlap(chartType),
    dataLabels: null,
    points: new Map(),
  };
}

/** Percent by which columns overlap when nothing was said: stacked ones wholly, clustered ones stand apart. */
export function defaultOverlap(chartType: ChartType): number {
  return chartType === "ColumnStacked" || chartType === "BarStacked" ? 100 : -27;
}

/** Whether a series of the type is drawn with markers when nothing was said. */
export function hasMarkers(chartType: ChartType): boolean {
  return chartType === "LineMarkers" || chartType === "RadarMarkers" || chartType === "XYScatter";
}

/** Whether the type is drawn round, without axes. */
export function isRound(chartType: ChartType): boolean {
  return chartType === "Pie" || chartType === "Doughnut";
}

function newAxis(visible: boolean, gridlines: boolean): ChartAxis {
  return {
    ...automaticAxis(visible),
    majorGridlines: gridlines ? automaticLine() : null,
    majorTickMark: "None",
  };
}

/** A chart without series, with the defaults that Excel gives a new one. */
export function newChart(id: string, name: string, chartType: ChartType): Chart {
  const scattered = chartType === "XYScatter" || chartType === "Bubble";
  return {
    id,
    name,
    chartType,
    ...NEW_CHART_PLACE,
    placement: "OneCell",
    ...NEW_CHART_SIZE,
    title: { text: "Chart Title", formula: null, visible: true, font: automaticFont(), overlay: false },
    legend: { visible: true, position: "Bottom", font: automaticFont(), overlay: false },
    series: [],
    axes: {
      category: newAxis(true, scattered),
      value: newAxis(true, true),
      secondaryCategory: newAxis(false, false),
      secondaryValue: newAxis(true, false),
    },
    areaFill: null,
    areaLine: automaticLine(),
    plotFill: null,
    displayBlanksAs: "NotPlotted",
    part: null,
    changed: true,
  };
}
