import type {
  Chart,
  ChartAxis,
  ChartDataLabels,
  ChartFont,
  ChartLine,
  ChartSeries,
  ChartType,
} from "../../model/chart";
import type { Sheet } from "../../model/sheet";

/** A chart and the sheet it is on. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** One series of a chart. */
export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/** One data point, by its 0-based place in the series. */
export interface PointTarget extends SeriesTarget {
  readonly index: number;
}

/** One axis; `group` and `kind` say which. */
export interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
  readonly kind: "Category" | "Value";
  readonly group: "Primary" | "Secondary";
}

/** Data labels of one series, of one point, or of all series of a chart. */
export interface LabelsTarget extends ChartTarget {
  readonly owners: readonly { dataLabels: ChartDataLabels | null }[];
  /** The types of their series. */
  readonly types: readonly ChartType[];
}

/** The font of one text of a chart, or of all its texts. `size` is what an automatic size comes to. */
export interface FontTarget extends ChartTarget {
  readonly fonts: readonly ChartFont[];
  /** The fonts to write to, where reading must not make them; `fonts` when absent. */
  readonly writtenFonts?: () => readonly ChartFont[];
  readonly size: number;
}

/** A fill, which can be written only: "#RRGGBB" or "none". */
export interface FillTarget extends ChartTarget {
  readonly setFill: (fill: string) => void;
}

/** A line or border; `write` gives the line to change. */
export interface LineTarget extends ChartTarget {
  readonly read: () => ChartLine | null;
  readonly write: () => ChartLine;
}

declare module "../hostObject" {
  interface ClassTargets {
    ChartCollection: Sheet;
    Chart: ChartTarget;
    ChartTitle: ChartTarget;
    ChartTitleFormat: ChartTarget;
    ChartLegend: ChartTarget;
    ChartLegendFormat: ChartTarget;
    ChartAreaFormat: ChartTarget;
    ChartPlotArea: ChartTarget;
    ChartPlotAreaFormat: ChartTarget;
    ChartSeriesCollection: ChartTarget;
    ChartSeries: SeriesTarget;
    ChartSeriesFormat: SeriesTarget;
    ChartPointsCollection: SeriesTarget;
    ChartPoint: PointTarget;
    ChartPointFormat: PointTarget;
    ChartDataLabels: LabelsTarget;
    ChartDataLabel: LabelsTarget;
    ChartDataLabelFormat: LabelsTarget;
    ChartAxes: ChartTarget;
    ChartAxis: AxisTarget;
    ChartAxisFormat: AxisTarget;
    ChartAxisTitle: AxisTarget;
    ChartAxisTitleFormat: AxisTarget;
    ChartGridlines: AxisTarget;
    ChartGridlinesFormat: AxisTarget;
    ChartFont: FontTarget;
    ChartFill: FillTarget;
    ChartLineFormat: LineTarget;
    ChartBorder: LineTarget;
  }
}

/** Notes that the chart differs from its file. */
export function chartChanged(target: ChartTarget): void {
  target.chart.changed = true;
  target.sheet.changed = true;
}
