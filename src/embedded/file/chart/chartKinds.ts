import type { ChartType } from "../../model/chart";

/** How a chart type is written: its element and what sets it apart from others of that element. */
export interface ChartKind {
  readonly element: string;
  readonly direction: "col" | "bar" | null;
  readonly grouping: "clustered" | "stacked" | "standard" | null;
  readonly radarStyle: "marker" | "filled" | null;
  /** Which axes it has: category and value, two value axes, or none. */
  readonly axes: "category" | "values" | "none";
  /** Whether its series have markers and lines. */
  readonly hasMarkers: boolean;
  /** Where data labels may stand; Excel calls a file damaged that puts them elsewhere. */
  readonly labelPositions: readonly string[];
}

const BAR_LABELS = ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
const POINT_LABELS = ["Center", "Left", "Right", "Top", "Bottom"];

const BASE: ChartKind = {
  element: "barChart",
  direction: null,
  grouping: null,
  radarStyle: null,
  axes: "category",
  hasMarkers: false,
  labelPositions: [],
};
const LINE: ChartKind = {
  ...BASE,
  element: "lineChart",
  grouping: "standard",
  hasMarkers: true,
  labelPositions: POINT_LABELS,
};
const RADAR: ChartKind = { ...BASE, element: "radarChart", radarStyle: "marker", hasMarkers: true };
const PIE_LABELS = ["BestFit", "Center", "InsideEnd", "OutsideEnd"];

export const CHART_KINDS: Readonly<Record<ChartType, ChartKind>> = {
  ColumnClustered: { ...BASE, direction: "col", grouping: "clustered", labelPositions: BAR_LABELS },
  ColumnStacked: { ...BASE, direction: "col", grouping: "stacked", labelPositions: BAR_LABELS.slice(0, 3) },
  BarClustered: { ...BASE, direction: "bar", grouping: "clustered", labelPositions: BAR_LABELS },
  BarStacked: { ...BASE, direction: "bar", grouping: "stacked", labelPositions: BAR_LABELS.slice(0, 3) },
  Line: LINE,
  LineMarkers: LINE,
  Pie: { ...BASE, element: "pieChart", axes: "none", labelPositions: PIE_LABELS },
  Doughnut: { ...BASE, element: "doughnutChart", axes: "none" },
  XYScatter: {
    ...BASE,
    element: "scatterChart",
    axes: "values",
    hasMarkers: true,
    labelPositions: POINT_LABELS,
  },
  Radar: RADAR,
  RadarMarkers: RADAR,
  RadarFilled: { ...RADAR, radarStyle: "filled", hasMarkers: false },
  Area: { ...BASE, element: "areaChart", grouping: "standard" },
  Bubble: { ...BASE, element: "bubbleChart", axes: "values", labelPositions: POINT_LABELS },
};

/** The elements of plot groups that are read; a chart with any other (3-D, stock, surface) is left as it is. */
export const PLOT_ELEMENTS: ReadonlySet<string> = new Set(
  Object.values(CHART_KINDS).map(({ element }) => element),
);
