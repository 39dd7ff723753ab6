import type { NumberFormat } from "../../../documents/sheet/cellSpec";
import type { AxisSpec, ChartBlock } from "../../../documents/sheet/chartSpec";
import { COLORS, FONT, NUMBER_FORMATS } from "../../theme";
import { shownTitle } from "./chartTitle";
import type { PlacedChart } from "./placedChart";

/** Shows a legend where the chart has one. */
export function dressLegend(chart: Excel.Chart, { legend }: ChartBlock): void {
  chart.legend.visible = legend === "bottom";
  if (legend !== "bottom") return;
  chart.legend.position = "Bottom";
  chart.legend.format.font.set({ name: FONT, size: 9, color: COLORS.ink });
}

/** Gives a chart what its spec says of its frame, legend, axes and title. */
export function dressChart(
  chart: Excel.Chart,
  { block, isFrameless, titleCell }: PlacedChart,
  categoryFormat: NumberFormat | null,
): void {
  if (isFrameless) chart.format.border.lineStyle = "None";
  dressLegend(chart, block);
  chart.axes.valueAxis.majorGridlines.format.line.color = COLORS.gridline;
  if (block.chart !== "radar") titleAxis(chart.axes.valueAxis, block.valueAxis);
  dressAxis(chart.axes.valueAxis, block.valueAxis);
  if (block.secondaryAxis !== undefined) {
    const axis = chart.axes.getItem("Value", "Secondary");
    titleAxis(axis, block.secondaryAxis);
    dressAxis(axis, block.secondaryAxis);
    axis.majorGridlines.visible = false;
  }
  if (block.chart !== "radar") {
    dressCategories(chart, block.categoryAxis ?? { title: null });
    if (categoryFormat !== null) chart.axes.categoryAxis.numberFormat = NUMBER_FORMATS[categoryFormat];
  }
  dressTitle(chart, block, titleCell);
}

/** The finding, which the title takes from its cell. */
function dressTitle(chart: Excel.Chart, { title }: ChartBlock, titleCell: string | null): void {
  chart.title.visible = title !== null;
  if (title === null) return;
  if (titleCell === null) chart.title.text = shownTitle(title.text);
  else chart.title.setFormula(titleCell);
  chart.title.format.font.set({ name: FONT, size: 10, bold: true, color: COLORS.ink });
}

function dressCategories(chart: Excel.Chart, spec: NonNullable<ChartBlock["categoryAxis"]>): void {
  const { title, min = null, max = null } = spec;
  const axis = chart.axes.categoryAxis;
  axis.format.font.set({ name: FONT, size: 9, color: COLORS.ink });
  titleAxis(axis, { title });
  fitAxis(axis, { min, max });
  if (spec.bare === true) bare(axis);
}

function bare(axis: Excel.ChartAxis): void {
  axis.tickLabelPosition = "None";
  axis.majorGridlines.visible = false;
  axis.title.format.font.set({ name: FONT, size: 9, color: COLORS.muted });
}

/** Sets the ends of an axis that are given. */
export function fitAxis(axis: Excel.ChartAxis, { min, max }: Pick<AxisSpec, "min" | "max">): void {
  if (min !== null) axis.minimum = min;
  if (max !== null) axis.maximum = max;
}

function dressAxis(axis: Excel.ChartAxis, spec: AxisSpec): void {
  const { min, max, format } = spec;
  fitAxis(axis, spec);
  if (min === 0 && max === 1) axis.majorUnit = 0.2;
  axis.numberFormat = NUMBER_FORMATS[format];
  axis.format.font.set({ name: FONT, size: 9, color: COLORS.muted });
  if (spec.bare === true) bare(axis);
}

function titleAxis(axis: Excel.ChartAxis, { title }: Pick<AxisSpec, "title">): void {
  axis.title.visible = title !== null;
  if (title !== null) axis.title.text = title;
}
