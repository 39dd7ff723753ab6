import type { ChartType } from "../../model/chart";
import { invalidArgument } from "../apiError";

type Kind = "bar" | "line" | "scatter" | "radar" | "round" | "area";

const KINDS: Readonly<Record<ChartType, Kind>> = {
  ColumnClustered: "bar",
  ColumnStacked: "bar",
  BarClustered: "bar",
  BarStacked: "bar",
  Line: "line",
  LineMarkers: "line",
  Pie: "round",
  Doughnut: "round",
  XYScatter: "scatter",
  Radar: "radar",
  RadarMarkers: "radar",
  RadarFilled: "radar",
  Area: "area",
  Bubble: "scatter",
};

/** What is of some types of series or charts only: Excel refuses it for the others, or leaves it as it is. */
const APPLIES: Readonly<Record<string, readonly Kind[]>> = {
  "ChartSeries.Smooth": ["line", "scatter"],
  "ChartSeries.GapWidth": ["bar"],
  "ChartSeries.Overlap": ["bar"],
  "ChartSeries.MarkerStyle": ["line", "scatter", "radar"],
  "ChartSeries.MarkerSize": ["line", "scatter", "radar"],
  "ChartSeries.MarkerForegroundColor": ["line", "scatter", "radar"],
  "ChartSeries.MarkerBackgroundColor": ["line", "scatter", "radar"],
  "ChartAxisTitle.Text": ["bar", "line", "scatter", "area"],
  "ChartAxisTitle.Visible": ["bar", "line", "scatter", "area"],
};

const LABEL_POSITIONS: Readonly<Record<Kind, readonly string[]>> = {
  bar: ["Center", "InsideEnd", "InsideBase", "OutsideEnd"],
  line: ["Center", "Left", "Right", "Top", "Bottom"],
  scatter: ["Center", "Left", "Right", "Top", "Bottom"],
  radar: ["OutsideEnd"],
  round: ["Center", "InsideEnd", "OutsideEnd", "BestFit"],
  area: [],
};
const ANY_LABEL: readonly string[] = ["None", "Callout"];
const STACKED: readonly ChartType[] = ["ColumnStacked", "BarStacked", "Doughnut"];

/** @throws InvalidArgument where the member is not one of the type's. */
export function requireApplicable(member: string, type: ChartType): void {
  if (APPLIES[member]?.includes(KINDS[type]) === false) {
    throw invalidArgument(`${member} does not apply to ${type}`);
  }
}

/** @throws InvalidArgument where labels of the type cannot stand there. */
export function requireLabelPosition(position: string, type: ChartType): void {
  const isOutsideOfStack = position === "OutsideEnd" && STACKED.includes(type);
  if (ANY_LABEL.includes(position)) return;
  if (!LABEL_POSITIONS[KINDS[type]].includes(position) || isOutsideOfStack) {
    throw invalidArgument(`ChartDataLabels.Position: labels of ${type} cannot stand at ${position}`);
  }
}
