import { chartAreaFormatClass, chartPlotAreaClass, chartPlotAreaFormatClass } from "./chartAreaClasses";
import {
  chartAxesClass,
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
} from "./chartAxesClasses";
import { chartAxisClass } from "./chartAxisClass";
import { chartClass } from "./chartClass";
import { chartCollectionClass } from "./chartCollectionClass";
import { chartDataLabelClass, chartDataLabelFormatClass, chartDataLabelsClass } from "./chartDataLabelsClass";
import { chartFontClass } from "./chartFontClass";
import { chartBorderClass, chartFillClass, chartLineFormatClass } from "./chartLineClasses";
import { chartPointClass, chartPointFormatClass, chartPointsCollectionClass } from "./chartPointClasses";
import { chartSeriesClass, chartSeriesFormatClass } from "./chartSeriesClass";
import { chartSeriesCollectionClass } from "./chartSeriesCollectionClass";
import {
  chartLegendClass,
  chartLegendFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
} from "./chartTextClasses";

/** `Chart` and what belongs to it. */
export const chartClasses = [
  chartCollectionClass,
  chartClass,
  chartAreaFormatClass,
  chartPlotAreaClass,
  chartPlotAreaFormatClass,
  chartTitleClass,
  chartTitleFormatClass,
  chartLegendClass,
  chartLegendFormatClass,
  chartSeriesCollectionClass,
  chartSeriesClass,
  chartSeriesFormatClass,
  chartPointsCollectionClass,
  chartPointClass,
  chartPointFormatClass,
  chartDataLabelsClass,
  chartDataLabelClass,
  chartDataLabelFormatClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisFormatClass,
  chartAxisTitleClass,
  chartAxisTitleFormatClass,
  chartGridlinesClass,
  chartGridlinesFormatClass,
  chartFontClass,
  chartFillClass,
  chartLineFormatClass,
  chartBorderClass,
];
