import { invalidArgument } from "../apiError";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { requireEditableObjects } from "../protection/protectionGuard";
import { newSeries } from "./chartDefaults";
import { chartChanged, type ChartTarget } from "./chartTargets";

/** `ChartSeriesCollection`. A series just added has no data until `setValues`. */
export const chartSeriesCollectionClass: ObjectClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => objectOf("ChartSeries", { ...target, series })),
  methods: {
    Add: (target, args) => {
      requireEditableObjects(target.sheet);
      const all = target.chart.series;
      const index = args.optionalInteger(1) ?? all.length;
      if (index < 0 || index > all.length) {
        throw invalidArgument(`ChartSeriesCollection.Add: there is no place ${String(index)}`);
      }
      const series = newSeries(args.optionalText(0) ?? "", target.chart.chartType);
      all.splice(index, 0, series);
      chartChanged(target);
      return objectOf("ChartSeries", { ...target, series });
    },
  },
};
