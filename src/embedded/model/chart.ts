import type { Placement } from "./edits/anchors";

/** The chart types that are drawn and saved; the names are Excel's API's (`Excel.ChartType`). */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "XYScatter",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
  "Area",
  "Bubble",
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** How lines of charts are drawn. */
export const LINE_STYLES = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "None",
  "RoundDot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
] as const;

/** The signs at points of a series. */
export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

/** A line in a chart: colour "#RRGGBB" or null for automatic, weight in points. */
export interface ChartLine {
  color: string | null;
  weight: number | null;
  style: (typeof LINE_STYLES)[number];
}

export interface ChartFont {
  name: string | null;
  size: number | null;
  bold: boolean | null;
  italic: boolean | null;
  color: string | null;
}

export interface ChartDataLabels {
  position: string | null;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  numberFormat: string | null;
  /** "#RRGGBB" behind the text, "none", or null for automatic. */
  fill: string | null;
  font: ChartFont;
}

export interface ChartSeries {
  /** A literal name, or a reference formula ("=Sheet1!$B$1"). */
  name: string;
  /** Reference formulas such as "=Sheet1!$B$2:$B$9"; null when not set. */
  values: string | null;
  xValues: string | null;
  /** Only for bubbles. */
  bubbleSizes: string | null;
  chartType: ChartType;
  axisGroup: "Primary" | "Secondary";
  /** "#RRGGBB", "none" for no fill, null for automatic; so for all fills of a chart. */
  fill: string | null;
  line: ChartLine;
  markerStyle: (typeof MARKER_STYLES)[number];
  markerSize: number;
  markerForegroundColor: string | null;
  markerBackgroundColor: string | null;
  smooth: boolean;
  /** Percent of a column's width, 0 … 500. */
  gapWidth: number;
  overlap: number;
  /** null: no data labels. */
  dataLabels: ChartDataLabels | null;
  /** Looks of single points, by 0-based index. */
  points: Map<number, { fill: string | null; line: ChartLine | null; dataLabels: ChartDataLabels | null }>;
}

export interface ChartAxis {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string | null;
  title: string | null;
  titleFont: ChartFont;
  font: ChartFont;
  line: ChartLine;
  majorGridlines: ChartLine | null;
  tickLabelPosition: "High" | "Low" | "NextToAxis" | "None";
  majorTickMark: "None" | "Cross" | "Inside" | "Outside";
  reversePlotOrder: boolean;
}

export interface ChartTitle {
  /** As it was given; of one that follows a cell what the file kept of it. */
  text: string;
  /** The cell that it shows ("=Sheet1!$A$1"); null for a text of its own. */
  formula: string | null;
  visible: boolean;
  font: ChartFont;
  overlay: boolean;
}

/** A chart on a sheet. Position and size are in points from the sheet's top left corner. */
export interface Chart {
  id: string;
  name: string;
  chartType: ChartType;
  left: number;
  top: number;
  width: number;
  height: number;
  placement: Placement;
  title: ChartTitle;
  legend: {
    visible: boolean;
    position: "Top" | "Bottom" | "Left" | "Right" | "Corner" | "Custom";
    font: ChartFont;
    overlay: boolean;
    /** As other fills; automatic when absent. */
    fill?: string | null;
  };
  series: ChartSeries[];
  axes: { category: ChartAxis; value: ChartAxis; secondaryCategory: ChartAxis; secondaryValue: ChartAxis };
  areaFill: string | null;
  areaLine: ChartLine;
  plotFill: string | null;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interpolated";
  /** The part this chart was read from ("xl/charts/chart1.xml"), null for a new one. */
  part: string | null;
  /** Changed since it was read: only then is its part written anew. */
  changed: boolean;
}
