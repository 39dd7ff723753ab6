import { automaticLine, blankDataLabels } from "../../model/automaticLook";
import type { ChartDataLabels, ChartLine } from "../../model/chart";
import { objectOf, type HostObject } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { flagProperty } from "../propertyValue";
import { referencedCount, referencedValues } from "./seriesReference";
import { editing } from "./chartEditing";
import type { PointTarget, SeriesTarget } from "./chartTargets";

type PointLook = { fill: string | null; line: ChartLine | null; dataLabels: ChartDataLabels | null };

/** `ChartPointsCollection`: a point for each cell of the series' values. */
export const chartPointsCollectionClass: ObjectClass<SeriesTarget> = {
  name: "ChartPointsCollection",
  scalars: { Count: { get: ({ series }, host) => referencedCount(host.workbook, series.values) } },
  items: (target, host) => {
    const count = referencedCount(host.workbook, target.series.values);
    return Array.from({ length: count }, (_, index): HostObject =>
      objectOf("ChartPoint", { ...target, index }),
    );
  },
};

/** `ChartPoint`. */
export const chartPointClass: ObjectClass<PointTarget> = {
  name: "ChartPoint",
  scalars: {
    Value: {
      get: ({ series, index }, host) => referencedValues(host, series.values)[index] ?? null,
    },
    HasDataLabel: {
      get: ({ series, index }) => (series.points.get(index)?.dataLabels ?? series.dataLabels) !== null,
      set: editing((target, value) => {
        const shown = flagProperty("ChartPoint.HasDataLabel", value);
        const look = pointLook(target);
        look.dataLabels = shown ? (look.dataLabels ?? { ...blankDataLabels(), showValue: true }) : null;
      }),
    },
  },
  navigations: {
    Format: (target) => objectOf("ChartPointFormat", target),
    DataLabel: (target) =>
      objectOf("ChartDataLabel", {
        ...target,
        owners: [labelOwner(target)],
        types: [target.series.chartType],
      }),
  },
};

/** `ChartPointFormat`. */
export const chartPointFormatClass: ObjectClass<PointTarget> = {
  name: "ChartPointFormat",
  navigations: {
    Fill: (target) =>
      objectOf("ChartFill", {
        ...target,
        setFill: (fill) => {
          pointLook(target).fill = fill;
        },
      }),
    Border: (target) =>
      objectOf("ChartBorder", {
        ...target,
        read: () => target.series.points.get(target.index)?.line ?? null,
        write: () => (pointLook(target).line ??= automaticLine()),
      }),
  },
};

/** Reading must not make a look of the point's own: only writing does. */
function labelOwner(target: PointTarget): { dataLabels: ChartDataLabels | null } {
  return {
    get dataLabels() {
      return target.series.points.get(target.index)?.dataLabels ?? null;
    },
    set dataLabels(labels) {
      pointLook(target).dataLabels = labels;
    },
  };
}

function pointLook({ series, index }: PointTarget): PointLook {
  let look = series.points.get(index);
  if (look === undefined) {
    look = { fill: null, line: null, dataLabels: null };
    series.points.set(index, look);
  }
  return look;
}
