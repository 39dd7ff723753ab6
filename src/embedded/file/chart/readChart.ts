import { automaticAxis } from "../../model/automaticLook";
import type { Chart, ChartSeries, ChartType } from "../../model/chart";
import { nameOf } from "../notation/wordPairs";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed } from "../xml/xmlElement";
import { readAxis } from "./chartAxes";
import { readFill, readLine } from "./chartColors";
import { PLOT_ELEMENTS } from "./chartKinds";
import { readTextFont, readTitleFont, readTitleFormula, readTitleText } from "./chartText";
import { BLANKS, LEGEND_SIDES } from "./chartWords";
import { readSeries } from "./readSeries";

/** What a chart part says; its place and name are the drawing's. */
export type ChartContent = Omit<
  Chart,
  "id" | "name" | "left" | "top" | "width" | "height" | "placement" | "part" | "changed"
>;

/** Reads a chart part; null for a chart with a plot that the model does not know (3-D, stock, surface …). */
export function readChart(root: XmlElement, theme: readonly string[]): ChartContent | null {
  const chart = child(root, "chart");
  const plotArea = child(chart, "plotArea");
  const groups = plotArea?.children.filter((each) => each.name.endsWith("Chart")) ?? [];
  if (groups.length === 0 || groups.some(({ name }) => !PLOT_ELEMENTS.has(name))) return null;
  if (groups.some(hasPercentStacking)) return null;
  const axes = plotArea?.children.filter((each) => each.name.endsWith("Ax")) ?? [];
  const secondaryIds = secondaryAxisIds(groups, axes);
  const ordered = groups.flatMap((group) =>
    readSeries(group, isOnAxes(group, secondaryIds) ? "Secondary" : "Primary", theme),
  );
  ordered.sort((a, b) => a.order - b.order);
  const series = ordered.map((each) => each.series);
  return {
    chartType: groupType(groups[0], ordered.find(({ group }) => group === groups[0])?.series),
    title: readTitle(chart, theme),
    legend: readLegend(child(chart, "legend"), theme),
    series,
    axes: readAxes(groups, axes, secondaryIds, theme),
    areaFill: readFill(child(root, "spPr"), theme),
    areaLine: readLine(child(root, "spPr"), theme),
    plotFill: readFill(child(plotArea, "spPr"), theme),
    displayBlanksAs: nameOf(BLANKS, attribute(child(chart, "dispBlanksAs"), "val")) ?? "Zero",
  };
}

function hasPercentStacking(group: XmlElement): boolean {
  const grouping = attribute(child(group, "grouping"), "val");
  return grouping === "percentStacked" || (grouping === "stacked" && group.name !== "barChart");
}

function readTitle(chart: XmlElement | undefined, theme: readonly string[]): Chart["title"] {
  const title = child(chart, "title");
  return {
    text: readTitleText(title),
    formula: readTitleFormula(title),
    visible: title !== undefined,
    font: readTitleFont(title, theme),
    overlay: booleanAttribute(child(title, "overlay"), "val"),
  };
}

function readLegend(legend: XmlElement | undefined, theme: readonly string[]): Chart["legend"] {
  const fill = readFill(child(legend, "spPr"), theme);
  return {
    visible: legend !== undefined,
    position: nameOf(LEGEND_SIDES, attribute(child(legend, "legendPos"), "val")) ?? "Right",
    font: readTextFont(child(legend, "txPr"), theme),
    overlay: booleanAttribute(child(legend, "overlay"), "val"),
    ...(fill === null ? {} : { fill }),
  };
}

function groupType(group: XmlElement | undefined, first: ChartSeries | undefined): ChartType {
  if (first !== undefined) return first.chartType;
  return attribute(child(group, "barDir"), "val") === "bar" ? "BarClustered" : "ColumnClustered";
}

/** The ids of axes of the second pair: those of the first group are primary, but for one whose value axis crosses at the end. */
function secondaryAxisIds(groups: readonly XmlElement[], axes: readonly XmlElement[]): ReadonlySet<string> {
  const pairs = [...new Set(groups.map((group) => axisIds(group).join(" ")))];
  if (pairs.length < 2) return new Set();
  const atEnd = (pair: string): boolean =>
    pair.split(" ").some((id) => {
      const axis = axes.find((each) => attribute(child(each, "axId"), "val") === id);
      return axis?.name === "valAx" && attribute(child(axis, "crosses"), "val") === "max";
    });
  const secondary =
    pairs.find((pair, index) => index > 0 && atEnd(pair)) ?? pairs.find(atEnd) ?? pairs[1] ?? "";
  return new Set(secondary.split(" "));
}

function isOnAxes(group: XmlElement, ids: ReadonlySet<string>): boolean {
  return axisIds(group).some((id) => ids.has(id));
}

function axisIds(group: XmlElement): string[] {
  return childrenNamed(group, "axId").map((each) => attribute(each, "val") ?? "");
}

function readAxes(
  groups: readonly XmlElement[],
  axes: readonly XmlElement[],
  secondaryIds: ReadonlySet<string>,
  theme: readonly string[],
): Chart["axes"] {
  const find = (secondary: boolean, position: 0 | 1): XmlElement | undefined => {
    const group = groups.find(
      (each) => axisIds(each).length > 0 && isOnAxes(each, secondaryIds) === secondary,
    );
    const ids = group === undefined ? [] : axisIds(group);
    const pair = ids.map((id) => axes.find((each) => attribute(child(each, "axId"), "val") === id));
    const categoryFirst = pair[0]?.name !== "valAx" || pair[1]?.name === "valAx";
    return categoryFirst ? pair[position] : pair[1 - position];
  };
  const read = (axis: XmlElement | undefined, visible: boolean): Chart["axes"]["value"] =>
    axis === undefined ? automaticAxis(visible) : readAxis(axis, theme);
  return {
    category: read(find(false, 0), true),
    value: read(find(false, 1), true),
    secondaryCategory: read(find(true, 0), false),
    secondaryValue: read(find(true, 1), true),
  };
}
