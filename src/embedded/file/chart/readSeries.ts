import { automaticLine } from "../../model/automaticLook";
import type { ChartLine, ChartSeries, ChartType } from "../../model/chart";
import { nameOf } from "../notation/wordPairs";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  childrenNamed,
  descendant,
  numberAttribute,
} from "../xml/xmlElement";
import { readFill, readLine } from "./chartColors";
import { CHART_KINDS } from "./chartKinds";
import { readLabels, readPointLabels } from "./chartLabels";
import { MARKER_SYMBOLS } from "./chartWords";

/** A series with its place among all of the chart. */
export interface OrderedSeries {
  readonly order: number;
  readonly series: ChartSeries;
  readonly group: XmlElement;
}

/** The series of one plot group. */
export function readSeries(
  group: XmlElement,
  axisGroup: ChartSeries["axisGroup"],
  theme: readonly string[],
): OrderedSeries[] {
  return childrenNamed(group, "ser").map((element, index) => ({
    order: numberAttribute(child(element, "order"), "val") ?? index,
    series: readOne(element, group, axisGroup, theme),
    group,
  }));
}

function readOne(
  element: XmlElement,
  group: XmlElement,
  axisGroup: ChartSeries["axisGroup"],
  theme: readonly string[],
): ChartSeries {
  const chartType = seriesType(element, group);
  const look = child(element, "spPr");
  const bars = group.name === "barChart";
  return {
    name: readName(child(element, "tx")),
    values: readReference(child(element, "val") ?? child(element, "yVal")),
    xValues: readReference(child(element, "cat") ?? child(element, "xVal")),
    bubbleSizes: readReference(child(element, "bubbleSize")),
    chartType,
    axisGroup,
    fill: readFill(look, theme),
    line: chartType === "XYScatter" ? readScatterLine(look, theme) : readLine(look, theme),
    ...readMarker(child(element, "marker"), chartType, theme),
    smooth: booleanAttribute(child(element, "smooth"), "val"),
    gapWidth: bars ? (numberAttribute(child(group, "gapWidth"), "val") ?? 150) : 150,
    overlap: bars ? (numberAttribute(child(group, "overlap"), "val") ?? 0) : 0,
    dataLabels: readLabels(child(element, "dLbls") ?? child(group, "dLbls"), theme),
    points: readPoints(element, chartType, theme),
  };
}

function seriesType(element: XmlElement, group: XmlElement): ChartType {
  const bare = attribute(descendant(element, "marker", "symbol"), "val") === "none";
  switch (group.name) {
    case "barChart":
      return barType(group);
    case "lineChart":
      return bare || child(group, "marker") === undefined ? "Line" : "LineMarkers";
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "scatterChart":
      return "XYScatter";
    case "radarChart":
      if (attribute(child(group, "radarStyle"), "val") === "filled") return "RadarFilled";
      return bare ? "Radar" : "RadarMarkers";
    case "areaChart":
      return "Area";
    default:
      return "Bubble";
  }
}

function barType(group: XmlElement): ChartType {
  const stacked = attribute(child(group, "grouping"), "val") === "stacked";
  if (attribute(child(group, "barDir"), "val") === "bar") return stacked ? "BarStacked" : "BarClustered";
  return stacked ? "ColumnStacked" : "ColumnClustered";
}

function readName(text: XmlElement | undefined): string {
  const formula = descendant(text, "strRef", "f")?.text;
  return formula === undefined ? decodeControls(child(text, "v")?.text ?? "") : `=${formula}`;
}

function readReference(data: XmlElement | undefined): string | null {
  const formula = data?.children.map((each) => child(each, "f")).find((each) => each !== undefined);
  return formula === undefined ? null : `=${formula.text}`;
}

/** Excel writes a scatter without lines as a line without paint but with a width: that one is automatic. */
function readScatterLine(look: XmlElement | undefined, theme: readonly string[]): ChartLine {
  const line = child(look, "ln");
  const unpainted = child(line, "noFill") !== undefined && attribute(line, "w") !== null;
  return unpainted ? automaticLine() : readLine(look, theme);
}

type Marker = Pick<
  ChartSeries,
  "markerStyle" | "markerSize" | "markerForegroundColor" | "markerBackgroundColor"
>;

function readMarker(marker: XmlElement | undefined, chartType: ChartType, theme: readonly string[]): Marker {
  const symbol = attribute(child(marker, "symbol"), "val");
  const look = child(marker, "spPr");
  const plain = CHART_KINDS[chartType].hasMarkers && chartType !== "Line" ? "Automatic" : "None";
  return {
    markerStyle: nameOf(MARKER_SYMBOLS, symbol) ?? plain,
    markerSize: numberAttribute(child(marker, "size"), "val") ?? 5,
    markerForegroundColor: readLine(look, theme).color,
    markerBackgroundColor: readFill(look, theme),
  };
}

function readPoints(
  element: XmlElement,
  chartType: ChartType,
  theme: readonly string[],
): ChartSeries["points"] {
  const points: ChartSeries["points"] = new Map();
  const labels = readPointLabels(child(element, "dLbls"), theme);
  for (const point of childrenNamed(element, "dPt")) {
    const index = numberAttribute(child(point, "idx"), "val");
    if (index === null) continue;
    const look = child(point, "spPr");
    const filled = CHART_KINDS[chartType].hasMarkers ? descendant(point, "marker", "spPr") : look;
    points.set(index, {
      fill: readFill(filled, theme),
      line: child(look, "ln") === undefined ? null : readLine(look, theme),
      dataLabels: labels.get(index) ?? null,
    });
  }
  for (const [index, dataLabels] of labels) {
    if (!points.has(index)) points.set(index, { fill: null, line: null, dataLabels });
  }
  return points;
}
