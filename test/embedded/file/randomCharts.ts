import fc from "fast-check";
import { automaticAxis } from "../../../src/embedded/model/automaticLook";
import type { Chart, ChartAxis, ChartFont, ChartLine, ChartSeries } from "../../../src/embedded/model/chart";
import { color, label, maybe } from "./randomModels";
import { NO_FONT, sampleChart, sampleSeries } from "./sampleSheets";

/** Excel tells no fill from an automatic one. */
const chartFill = fc.oneof(color, fc.constant("none"));
const chartFont: fc.Arbitrary<ChartFont> = fc.record({
  name: maybe(fc.constantFrom("微软雅黑", "Arial")),
  size: maybe(fc.constantFrom(8, 10.5, 14)),
  bold: maybe(fc.boolean()),
  italic: maybe(fc.boolean()),
  color: maybe(color),
});
const chartLine: fc.Arbitrary<ChartLine> = fc.oneof(
  fc.constant<ChartLine>({ color: null, weight: null, style: "None" }),
  fc.record({
    color: maybe(color),
    weight: maybe(fc.constantFrom(0.75, 1.5, 2.25)),
    style: fc.constantFrom("Automatic", "Continuous", "Dash", "DashDot", "Dot", "RoundDot"),
  }),
);
const axis: fc.Arbitrary<ChartAxis> = fc
  .record({
    visible: fc.boolean(),
    minimum: maybe(fc.constantFrom(0, -1.5)),
    maximum: maybe(fc.constantFrom(1, 100)),
    majorUnit: maybe(fc.constantFrom(0.2, 10)),
    numberFormat: maybe(fc.constantFrom("0%", "0.0", "General")),
    title: maybe(label),
    titleFont: chartFont,
    font: chartFont,
    line: chartLine,
    majorGridlines: maybe(chartLine),
    tickLabelPosition: fc.constantFrom("High", "Low", "NextToAxis", "None"),
    majorTickMark: fc.constantFrom("None", "Cross", "Inside", "Outside"),
    reversePlotOrder: fc.boolean(),
  })
  // only a title that is there has a font in the file
  .map((each) => (each.title === null ? { ...each, titleFont: { ...NO_FONT } } : each));
const dataLabels = fc.record({
  position: maybe(fc.constant("Center")),
  showValue: fc.constant(true),
  showSeriesName: fc.boolean(),
  showCategoryName: fc.boolean(),
  showPercentage: fc.boolean(),
  showLegendKey: fc.boolean(),
  numberFormat: maybe(fc.constant("0.0%")),
  fill: maybe(fc.constantFrom("#FFFFFF", "none")),
  font: chartFont,
});

type Kind = Pick<ChartSeries, "chartType" | "axisGroup">;

function seriesOf(kind: Kind): fc.Arbitrary<ChartSeries> {
  const bars = kind.chartType === "ColumnClustered";
  const markers = kind.chartType === "LineMarkers";
  return fc.record({
    name: fc.constantFrom("", "80% 线", "=Sheet!$B$1", "_x0041_", "\u0007"),
    values: fc.constant("=Sheet!$B$2:$B$9"),
    xValues: maybe(fc.constant("=Sheet!$A$2:$A$9")),
    bubbleSizes: fc.constant(null),
    chartType: fc.constant(kind.chartType),
    axisGroup: fc.constant(kind.axisGroup),
    fill: maybe(chartFill),
    line: chartLine,
    markerStyle: markers ? fc.constantFrom("Automatic", "Circle", "Diamond") : fc.constant("None" as const),
    markerSize: markers ? fc.integer({ min: 2, max: 72 }) : fc.constant(5),
    markerForegroundColor: markers ? maybe(color) : fc.constant(null),
    markerBackgroundColor: markers ? maybe(color) : fc.constant(null),
    smooth: bars ? fc.constant(false) : fc.boolean(),
    gapWidth: fc.constant(bars ? 40 : 150),
    overlap: fc.constant(bars ? -10 : 0),
    dataLabels: maybe(dataLabels),
    points: bars
      ? fc.constantFrom(new Map(), new Map([[2, { fill: "#C00000", line: null, dataLabels: null }]]))
      : fc.constant(new Map()),
  });
}

/** Combination charts: columns, a line on the same axes, a marked line on the second pair. */
export const chart: fc.Arbitrary<Chart> = fc
  .record({
    first: seriesOf({ chartType: "ColumnClustered", axisGroup: "Primary" }),
    second: seriesOf({ chartType: "Line", axisGroup: "Primary" }),
    third: seriesOf({ chartType: "LineMarkers", axisGroup: "Secondary" }),
    title: fc.oneof(
      fc.record({
        text: label,
        formula: fc.constant(null),
        visible: fc.constant(true),
        font: chartFont,
        overlay: fc.boolean(),
      }),
      fc.constant(sampleChart().title),
    ),
    legend: fc.record({
      visible: fc.constant(true),
      position: fc.constantFrom("Top", "Bottom", "Left", "Right", "Corner"),
      font: chartFont,
      overlay: fc.boolean(),
    }),
    category: axis.map((each) => ({ ...each, minimum: null, maximum: null, majorUnit: null })),
    value: axis,
    secondaryValue: axis,
    name: fc.constantFrom("图 1", "_x0041_", "\u0007"),
    areaFill: maybe(chartFill),
    areaLine: chartLine,
    plotFill: maybe(chartFill),
    displayBlanksAs: fc.constantFrom("NotPlotted", "Zero", "Interpolated"),
    left: fc.nat(900),
    top: fc.nat(900),
    width: fc.integer({ min: 50, max: 700 }),
    height: fc.integer({ min: 50, max: 700 }),
  })
  .map(({ first, second, third, category, value, secondaryValue, ...rest }) =>
    sampleChart({
      ...rest,
      series: [first, second, third],
      axes: { category, value, secondaryValue, secondaryCategory: automaticAxis(false) },
    }),
  );

/** A chart without a second pair of axes, of each kind. */
export const simpleCharts: Chart[] = (
  [
    "BarClustered",
    "ColumnStacked",
    "BarStacked",
    "Pie",
    "Doughnut",
    "XYScatter",
    "Radar",
    "RadarMarkers",
    "RadarFilled",
    "Area",
    "Bubble",
  ] as const
).map((chartType) =>
  sampleChart({
    name: chartType,
    chartType,
    series: [
      sampleSeries({
        chartType,
        name: "乙",
        values: "=Sheet!$B$2:$B$9",
        xValues: "=Sheet!$A$2:$A$9",
        bubbleSizes: chartType === "Bubble" ? "=Sheet!$C$2:$C$9" : null,
        overlap: chartType.endsWith("Stacked") ? 100 : 0,
        markerStyle: chartType === "XYScatter" || chartType === "RadarMarkers" ? "Diamond" : "None",
      }),
    ],
  }),
);
