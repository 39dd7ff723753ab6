import type { ChartBlock, ChartSeriesSpec } from "../../../documents/sheet/chartSpec";
import { COLORS, FONT, NUMBER_FORMATS } from "../../theme";

interface SeriesLook {
  readonly color: string;
  readonly weight?: number;
  readonly dashed?: boolean;
  readonly marker?: boolean;
  readonly markerSize?: number;
  /** A line drawn over columns. */
  readonly line?: boolean;
}

const LOOKS: Readonly<Record<ChartSeriesSpec["look"], SeriesLook>> = {
  bar: { color: COLORS.brand },
  mutedBar: { color: COLORS.bar },
  cumulativeLine: { color: COLORS.warning, weight: 2, marker: true, line: true },
  limitLine: { color: COLORS.bad, weight: 1.25, dashed: true, line: true },
  line: { color: COLORS.brand, weight: 2, marker: true, line: true },
  mutedLine: { color: COLORS.muted, weight: 1.5, marker: true, line: true },
  centerLine: { color: COLORS.muted, weight: 1, line: true },
  outlier: { color: COLORS.bad, marker: true, line: true, weight: 0 },
  chosenPoint: { color: COLORS.warning, marker: true, markerSize: 10, line: true, weight: 0 },
  point: { color: COLORS.brand, marker: true },
  fieldName: { color: COLORS.muted, weight: 0 },
};

/**
 * Gives a series its type, axis, colours and labels.
 *
 * @param points how many it has.
 */
export function dressSeries(
  series: Excel.ChartSeries,
  spec: ChartSeriesSpec,
  chart: ChartBlock["chart"],
  points: number,
): void {
  const look = LOOKS[spec.look];
  if (chart === "columns" && look.line === true) {
    series.chartType = look.marker === true ? "LineMarkers" : "Line";
  }
  if (spec.axis === "secondary") series.axisGroup = "Secondary";
  if (spec.look === "bar" || spec.look === "mutedBar") {
    series.format.fill.setSolidColor(look.color);
    series.gapWidth = 60;
  } else {
    series.format.line.set({
      color: look.color,
      weight: look.weight ?? 1,
      lineStyle:
        look.weight === 0 || spec.look === "point" ? "None" : look.dashed === true ? "Dash" : "Continuous",
    });
    dressMarkers(series, look);
    if (chart !== "radar") series.smooth = false;
  }
  addLabels(series, spec, points);
}

function dressMarkers(series: Excel.ChartSeries, look: SeriesLook): void {
  if (look.marker !== true) {
    series.markerStyle = "None";
    return;
  }
  series.markerStyle = "Circle";
  series.markerSize = look.markerSize ?? 6;
  series.markerBackgroundColor = look.color;
  series.markerForegroundColor = look.color;
}

const LABEL_POSITIONS = {
  above: "Top",
  outsideEnd: "OutsideEnd",
  left: "Left",
  right: "Right",
  center: "Center",
} as const;

function addLabels(series: Excel.ChartSeries, spec: ChartSeriesSpec, points: number): void {
  const { labels } = spec;
  series.hasDataLabels = labels !== undefined && labels.lastOnly !== true;
  if (labels === undefined) return;
  if (labels.lastOnly === true) {
    labelLast(series, labels, points);
    return;
  }
  series.dataLabels.set({
    showValue: labels.show === "value",
    showSeriesName: labels.show === "seriesName",
    position: LABEL_POSITIONS[labels.position],
    numberFormat: NUMBER_FORMATS[labels.format],
  });
  const names = spec.look === "fieldName" ? { color: COLORS.muted, bold: true } : { color: COLORS.ink };
  series.dataLabels.format.font.set({ name: FONT, size: 9, ...names });
  // where a line turns it would run through the figure above it
  if (labels.position === "above") series.dataLabels.format.fill.setSolidColor(COLORS.white);
  if (labels.firstInside !== true) return;
  const first = series.points.getItemAt(0);
  first.hasDataLabel = true;
  first.dataLabel.set({
    showValue: true,
    position: "InsideEnd",
    numberFormat: NUMBER_FORMATS[labels.format],
  });
  first.dataLabel.format.font.set({ name: FONT, size: 9, bold: true, color: COLORS.white });
}

/** Labels a line at its last point, above it. */
function labelLast(
  series: Excel.ChartSeries,
  { show, format }: NonNullable<ChartSeriesSpec["labels"]>,
  points: number,
): void {
  const last = series.points.getItemAt(points - 1);
  last.hasDataLabel = true;
  last.dataLabel.set({
    showValue: show === "value",
    showSeriesName: show === "seriesName",
    position: "Top",
    ...(show === "value" ? { numberFormat: NUMBER_FORMATS[format] } : {}),
  });
  last.dataLabel.format.font.set({ name: FONT, size: 9, color: COLORS.bad });
}
