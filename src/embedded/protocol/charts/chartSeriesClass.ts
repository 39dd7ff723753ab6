import { automaticLine, blankDataLabels } from "../../model/automaticLook";
import { type ChartSeries, MARKER_STYLES } from "../../model/chart";
import { ApiError, invalidArgument } from "../apiError";
import type { MethodArguments } from "../methodArguments";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, colorProperty, flagProperty, numberProperty, textProperty } from "../propertyValue";
import { areaOf } from "../range/rangeTarget";
import { requireApplicable } from "./applicability";
import { defaultOverlap, hasMarkers, isRound } from "./chartDefaults";
import { editing, editingMethod } from "./chartEditing";
import type { SeriesTarget } from "./chartTargets";
import { chartTypeNamed } from "./chartTypeName";
import { isOneLine, referencedText, referencedValues, seriesReference } from "./seriesReference";

/** `ChartSeries`. */
export const chartSeriesClass: ObjectClass<SeriesTarget> = {
  name: "ChartSeries",
  scalars: {
    Name: {
      get: ({ chart, series }, host) =>
        series.name === ""
          ? `Series${String(chart.series.indexOf(series) + 1)}`
          : referencedText(host, series.name),
      set: editing((target, value) => {
        change(target, { name: textProperty("ChartSeries.Name", value) });
      }),
    },
    ChartType: { get: ({ series }) => series.chartType, set: editing(setChartType) },
    AxisGroup: { get: ({ series }) => series.axisGroup, set: editing(setAxisGroup) },
    HasDataLabels: {
      get: ({ series }) => series.dataLabels !== null,
      set: editing((target, value) => {
        const shown = flagProperty("ChartSeries.HasDataLabels", value);
        const labels = target.series.dataLabels ?? { ...blankDataLabels(), showValue: true };
        change(target, { dataLabels: shown ? labels : null });
      }),
    },
    Smooth: {
      get: ({ series }) => series.smooth,
      set: editing((target, value) => {
        requireApplicable("ChartSeries.Smooth", target.series.chartType);
        change(target, { smooth: flagProperty("ChartSeries.Smooth", value) });
      }),
    },
    GapWidth: numeric("gapWidth", "GapWidth", 0, 500),
    Overlap: numeric("overlap", "Overlap", -100, 100),
    MarkerSize: numeric("markerSize", "MarkerSize", 2, 72),
    MarkerStyle: {
      get: ({ series }) => series.markerStyle,
      set: editing((target, value) => {
        requireApplicable("ChartSeries.MarkerStyle", target.series.chartType);
        const markerStyle = choiceProperty("ChartSeries.MarkerStyle", value, MARKER_STYLES);
        change(target, { markerStyle });
      }),
    },
    MarkerForegroundColor: color("markerForegroundColor", "MarkerForegroundColor"),
    MarkerBackgroundColor: color("markerBackgroundColor", "MarkerBackgroundColor"),
  },
  navigations: {
    Format: (target) => objectOf("ChartSeriesFormat", target),
    Points: (target) => objectOf("ChartPointsCollection", target),
    DataLabels: (target) =>
      objectOf("ChartDataLabels", {
        ...target,
        owners: [target.series],
        types: [target.series.chartType],
      }),
  },
  methods: {
    SetValues: editingMethod((target, args) => {
      change(target, { values: oneLine(args, "values") });
    }),
    SetXAxisValues: editingMethod((target, args) => {
      change(target, { xValues: reference(args) });
    }),
    SetBubbleSizes: editingMethod((target, args) => {
      change(target, { bubbleSizes: oneLine(args, "bubble sizes") });
    }),
    GetDimensionValues: ({ series }, args, host) => {
      const dimension = args.choice(0, ["Values", "YValues", "Categories", "XValues", "BubbleSizes"]);
      return referencedValues(host, dimensionFormula(series, dimension));
    },
    Delete: editingMethod(({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    }),
  },
};

/** `ChartSeriesFormat`. */
export const chartSeriesFormatClass: ObjectClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  navigations: {
    Fill: (target) =>
      objectOf("ChartFill", {
        ...target,
        setFill: (fill) => {
          target.series.fill = fill;
        },
      }),
    Line: (target) =>
      objectOf("ChartLineFormat", {
        ...target,
        read: () => target.series.line,
        write: () => target.series.line,
      }),
  },
};

function change(target: SeriesTarget, difference: Partial<ChartSeries>): void {
  Object.assign(target.series, difference);
}

function numeric(
  key: "gapWidth" | "overlap" | "markerSize",
  member: string,
  minimum: number,
  maximum: number,
): Scalar<SeriesTarget> {
  return {
    get: ({ series }) => series[key],
    set: editing((target, value) => {
      requireApplicable(`ChartSeries.${member}`, target.series.chartType);
      change(target, { [key]: numberProperty(`ChartSeries.${member}`, value, minimum, maximum) });
    }),
  };
}

function color(key: "markerForegroundColor" | "markerBackgroundColor", member: string): Scalar<SeriesTarget> {
  return {
    get: ({ series }) => series[key],
    set: editing((target, value) => {
      requireApplicable(`ChartSeries.${member}`, target.series.chartType);
      change(target, { [key]: colorProperty(`ChartSeries.${member}`, value) });
    }),
  };
}

/** Markers, overlap and outline follow the new type; what was set by hand of them is the old type's. */
function setChartType(target: SeriesTarget, value: unknown): void {
  const chartType = chartTypeNamed("ChartSeries.ChartType", value);
  if (chartType === target.series.chartType) return;
  const difference: Partial<ChartSeries> = {
    chartType,
    markerStyle: hasMarkers(chartType) ? "Automatic" : "None",
    overlap: defaultOverlap(chartType),
    line: automaticLine(),
  };
  change(target, difference);
}

function setAxisGroup(target: SeriesTarget, value: unknown): void {
  const axisGroup = choiceProperty("ChartSeries.AxisGroup", value, ["Primary", "Secondary"]);
  const { chart, series } = target;
  if (axisGroup === "Secondary") {
    if (isRound(series.chartType)) {
      throw invalidArgument(`a ${series.chartType} series has no secondary axis`);
    }
    const others = chart.series.filter((other) => other !== series);
    if (!others.some((other) => other.axisGroup === "Primary")) {
      throw new ApiError("InvalidOperation", "at least one series must stand on the primary axis");
    }
  }
  change(target, { axisGroup });
}

function reference(args: MethodArguments): string {
  const range = args.object(0, "Range");
  return seriesReference(range.sheet, areaOf(range));
}

function oneLine(args: MethodArguments, what: string): string {
  if (!isOneLine(args.object(0, "Range"))) {
    throw invalidArgument(`a series takes its ${what} from one row or one column`);
  }
  return reference(args);
}

function dimensionFormula(series: ChartSeries, dimension: string): string | null {
  if (dimension === "BubbleSizes") return series.bubbleSizes;
  return dimension === "Categories" || dimension === "XValues" ? series.xValues : series.values;
}
