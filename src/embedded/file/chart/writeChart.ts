import type { Chart, ChartSeries } from "../../model/chart";
import { wordOf } from "../notation/wordPairs";
import { CHART, DRAWING, RELATIONSHIPS } from "../package/namespaces";
import { element, valueElement, XML_DECLARATION } from "../xml/xmlWriter";
import type { AxisPlace } from "./chartAxes";
import { writeAxis } from "./chartAxes";
import type { ChartCaches } from "./chartCaches";
import { writeShapeProperties } from "./chartColors";
import type { ChartKind } from "./chartKinds";
import { CHART_KINDS } from "./chartKinds";
import { writeLinkedTitle, writeTextProperties, writeTitle } from "./chartText";
import { BLANKS, LEGEND_SIDES } from "./chartWords";
import { writeSeries } from "./writeSeries";

/** Series of one kind on one pair of axes. */
interface PlotGroup {
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly members: { readonly series: ChartSeries; readonly index: number }[];
}

const PRIMARY = { category: 500_010_001, value: 500_010_002 };
const SECONDARY = { category: 500_010_003, value: 500_010_004 };

/** A whole chart part. */
export function writeChart(chart: Chart, caches: ChartCaches): string {
  const content = [
    chart.title.visible ? writeChartTitle(chart.title, caches) : "",
    element("c:autoTitleDeleted", { val: !chart.title.visible }),
    writePlotArea(chart, caches),
    chart.legend.visible ? writeLegend(chart.legend) : "",
    element("c:plotVisOnly", { val: true }),
    valueElement("c:dispBlanksAs", wordOf(BLANKS, chart.displayBlanksAs)),
  ];
  return (
    XML_DECLARATION +
    element(
      "c:chartSpace",
      { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
      element("c:roundedCorners", { val: false }) +
        element("c:chart", {}, content.join("")) +
        writeShapeProperties(chart.areaFill, chart.areaLine),
    )
  );
}

function writeChartTitle({ text, formula, font, overlay }: Chart["title"], caches: ChartCaches): string {
  if (formula === null) return writeTitle(text, font, overlay);
  return writeLinkedTitle(caches.texts(formula), font, overlay);
}

function writePlotArea(chart: Chart, caches: ChartCaches): string {
  const groups = groupSeries(chart);
  const plots = groups.map((group) => writeGroup(group, caches));
  return element(
    "c:plotArea",
    {},
    `<c:layout/>${plots.join("")}${writeAxes(chart, groups)}${writeShapeProperties(chart.plotFill, null)}`,
  );
}

/** The groups, that of the chart's own type first; a chart without series still needs one. */
function groupSeries(chart: Chart): PlotGroup[] {
  const groups = new Map<string, PlotGroup>();
  const main = CHART_KINDS[chart.chartType];
  chart.series.forEach((series, index) => {
    const kind = CHART_KINDS[series.chartType];
    const secondary = series.axisGroup === "Secondary" && kind.axes !== "none";
    const key = groupKey(kind, secondary);
    const group = groups.get(key) ?? { kind, secondary, members: [] };
    group.members.push({ series, index });
    groups.set(key, group);
  });
  if (groups.size === 0) return [{ kind: main, secondary: false, members: [] }];
  const rank = (group: PlotGroup): number =>
    (groupKey(group.kind, false) === groupKey(main, false) ? 0 : 1) + (group.secondary ? 2 : 0);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function groupKey({ element: name, direction, grouping, radarStyle }: ChartKind, secondary: boolean): string {
  return [name, direction, grouping, radarStyle, secondary].join(" ");
}

function writeGroup(group: PlotGroup, caches: ChartCaches): string {
  const { kind, secondary } = group;
  const ids = secondary ? SECONDARY : PRIMARY;
  const round = kind.axes === "none";
  return element(
    `c:${kind.element}`,
    {},
    [
      valueElement("c:barDir", kind.direction),
      valueElement("c:grouping", kind.grouping),
      valueElement("c:radarStyle", kind.radarStyle),
      kind.element === "scatterChart" ? valueElement("c:scatterStyle", "lineMarker") : "",
      element("c:varyColors", { val: round }),
      group.members.map(({ series, index }) => writeSeries(series, index, caches)).join(""),
      writeGroupOptions(group),
      round ? "" : element("c:axId", { val: ids.category }) + element("c:axId", { val: ids.value }),
    ].join(""),
  );
}

function writeGroupOptions({ kind, members }: PlotGroup): string {
  const first = members[0]?.series;
  switch (kind.element) {
    case "barChart":
      return (
        valueElement("c:gapWidth", first?.gapWidth ?? 150) +
        valueElement("c:overlap", kind.grouping === "stacked" ? 100 : (first?.overlap ?? 0))
      );
    case "lineChart":
      return valueElement("c:marker", 1);
    case "pieChart":
      return valueElement("c:firstSliceAng", 0);
    case "doughnutChart":
      return valueElement("c:firstSliceAng", 0) + valueElement("c:holeSize", 50);
    case "bubbleChart":
      return valueElement("c:bubbleScale", 100) + valueElement("c:showNegBubbles", 0);
    default:
      return "";
  }
}

function writeAxes(chart: Chart, groups: readonly PlotGroup[]): string {
  const { axes } = chart;
  const primary = groups.find((group) => !group.secondary && group.kind.axes !== "none");
  const secondary = groups.find((group) => group.secondary);
  const write = (group: PlotGroup): string => {
    const places = axisPlaces(group.kind, group.secondary);
    const [category, value] = group.secondary
      ? [axes.secondaryCategory, axes.secondaryValue]
      : [axes.category, axes.value];
    const written = [writeAxis(category, places.category), writeAxis(value, places.value)];
    return (group.secondary ? written.reverse() : written).join("");
  };
  return (primary === undefined ? "" : write(primary)) + (secondary === undefined ? "" : write(secondary));
}

function axisPlaces(kind: ChartKind, secondary: boolean): { category: AxisPlace; value: AxisPlace } {
  const ids = secondary ? SECONDARY : PRIMARY;
  const sideways = kind.direction === "bar";
  const between = kind.element !== "areaChart" && kind.axes !== "values";
  return {
    category: {
      id: ids.category,
      crosses: ids.value,
      side: sideways ? "l" : "b",
      kind: kind.axes === "values" ? "value" : "category",
      secondary: false,
      between,
    },
    value: {
      id: ids.value,
      crosses: ids.category,
      side: sideways ? (secondary ? "t" : "b") : secondary ? "r" : "l",
      kind: "value",
      secondary,
      between,
    },
  };
}

function writeLegend(legend: Chart["legend"]): string {
  return element(
    "c:legend",
    {},
    valueElement("c:legendPos", wordOf(LEGEND_SIDES, legend.position)) +
      element("c:overlay", { val: legend.overlay }) +
      writeShapeProperties(legend.fill ?? null, null) +
      writeTextProperties(legend.font),
  );
}
