import type { Chart } from "../../model/chart";
import { invalidArgument, notImplementedMember } from "../apiError";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, numberProperty, textProperty } from "../propertyValue";
import { areaOf } from "../range/rangeTarget";
import { defaultOverlap, hasMarkers } from "./chartDefaults";
import { positionChart } from "./chartPosition";
import { replaceChartSource } from "./chartSource";
import { editing, editingMethod } from "./chartEditing";
import type { ChartTarget } from "./chartTargets";
import { chartTypeNamed } from "./chartTypeName";

/** How blanks are drawn, in the API's words and the model's. */
const BLANKS: Readonly<Record<string, Chart["displayBlanksAs"]>> = {
  NotPlotted: "NotPlotted",
  Zero: "Zero",
  Interplotted: "Interpolated",
};

/** `Chart`. */
export const chartClass: ObjectClass<ChartTarget> = {
  name: "Chart",
  id: ({ chart }) => chart.id,
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: editing(setName) },
    ChartType: { get: ({ chart }) => chart.chartType, set: editing(setChartType) },
    Left: distance("left", "Left", 0),
    Top: distance("top", "Top", 0),
    Width: distance("width", "Width", 1),
    Height: distance("height", "Height", 1),
    DisplayBlanksAs: {
      get: ({ chart }) => Object.keys(BLANKS).find((name) => BLANKS[name] === chart.displayBlanksAs),
      set: editing((target, value) => {
        const name = choiceProperty("Chart.DisplayBlanksAs", value, Object.keys(BLANKS));
        target.chart.displayBlanksAs = BLANKS[name] ?? "NotPlotted";
      }),
    },
  },
  navigations: {
    Axes: (target) => objectOf("ChartAxes", target),
    DataLabels: (target) =>
      objectOf("ChartDataLabels", {
        ...target,
        owners: target.chart.series,
        types: target.chart.series.map(({ chartType }) => chartType),
      }),
    Format: (target) => objectOf("ChartAreaFormat", target),
    Legend: (target) => objectOf("ChartLegend", target),
    PlotArea: (target) => objectOf("ChartPlotArea", target),
    Series: (target) => objectOf("ChartSeriesCollection", target),
    Title: (target) => objectOf("ChartTitle", target),
    Worksheet: ({ sheet }) => objectOf("Worksheet", sheet),
  },
  methods: {
    Activate: () => null,
    Delete: editingMethod(({ sheet, chart }) => {
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    }),
    GetImage: () => {
      throw notImplementedMember("Chart", "GetImage");
    },
    SetData: editingMethod((target, args, host) => {
      const source = args.object(0, "Range");
      const seriesBy = args.choice(1, ["Auto", "Columns", "Rows"], "Auto");
      replaceChartSource(target.chart, { sheet: source.sheet, area: areaOf(source) }, seriesBy, host);
    }),
    SetPosition: editingMethod(positionChart),
  },
};

function setName(target: ChartTarget, value: unknown): void {
  const name = textProperty("Chart.Name", value);
  if (name === "") throw invalidArgument("Chart.Name must not be empty");
  target.chart.name = name;
}

/** All series take the chart's type. */
function setChartType(target: ChartTarget, value: unknown): void {
  const chartType = chartTypeNamed("Chart.ChartType", value);
  target.chart.chartType = chartType;
  for (const series of target.chart.series) {
    if (series.chartType === chartType) continue;
    series.chartType = chartType;
    series.markerStyle = hasMarkers(chartType) ? "Automatic" : "None";
    series.overlap = defaultOverlap(chartType);
  }
}

function distance(
  key: "left" | "top" | "width" | "height",
  member: string,
  least: number,
): Scalar<ChartTarget> {
  return {
    get: ({ chart }) => chart[key],
    set: editing((target, value) => {
      target.chart[key] = numberProperty(`Chart.${member}`, value, least);
    }),
  };
}
