import type { ChartAxis, ChartDataLabels, ChartFont, ChartLine } from "./chart";

/** A font all of whose attributes are left to Excel. */
export function automaticFont(): ChartFont {
  return { name: null, size: null, bold: null, italic: null, color: null };
}

/** A line left to Excel. */
export function automaticLine(): ChartLine {
  return { color: null, weight: null, style: "Automatic" };
}

/** Data labels that show nothing. */
export function blankDataLabels(): ChartDataLabels {
  return {
    position: null,
    showValue: false,
    showSeriesName: false,
    showCategoryName: false,
    showPercentage: false,
    showLegendKey: false,
    numberFormat: null,
    fill: null,
    font: automaticFont(),
  };
}

/** An axis without gridlines, as the file format has one of which nothing is said. */
export function automaticAxis(visible: boolean): ChartAxis {
  return {
    visible,
    minimum: null,
    maximum: null,
    majorUnit: null,
    numberFormat: null,
    title: null,
    titleFont: automaticFont(),
    font: automaticFont(),
    line: automaticLine(),
    majorGridlines: null,
    tickLabelPosition: "NextToAxis",
    majorTickMark: "Outside",
    reversePlotOrder: false,
  };
}
