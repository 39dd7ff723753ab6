import { automaticLine } from "../../model/automaticLook";
import type { ChartAxis } from "../../model/chart";
import { itemNotFound } from "../apiError";
import { objectOf, type HostObject } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { flagProperty, textProperty } from "../propertyValue";
import { requireApplicable } from "./applicability";
import { AXIS_TITLE_SIZE, isRound, TEXT_SIZE } from "./chartDefaults";
import { editing } from "./chartEditing";
import type { AxisTarget, ChartTarget } from "./chartTargets";

/** `ChartAxes`. An axis of the secondary group is there once a series stands on it. */
export const chartAxesClass: ObjectClass<ChartTarget> = {
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (target) => axis(target, "Category", "Primary"),
    ValueAxis: (target) => axis(target, "Value", "Primary"),
  },
  methods: {
    GetItem: (target, args) =>
      axis(
        target,
        args.choice(0, ["Category", "Value"]),
        args.choice(1, ["Primary", "Secondary"], "Primary"),
      ),
  },
};

function axis(target: ChartTarget, kind: AxisTarget["kind"], group: AxisTarget["group"]): HostObject {
  const { chart } = target;
  if (isRound(chart.chartType)) throw itemNotFound(`a ${chart.chartType} chart has no axes`);
  if (group === "Secondary" && !chart.series.some((series) => series.axisGroup === "Secondary")) {
    throw itemNotFound(`${chart.name} has no series on the secondary axis`);
  }
  return objectOf("ChartAxis", { ...target, axis: modelAxis(target, kind, group), kind, group });
}

function modelAxis({ chart }: ChartTarget, kind: AxisTarget["kind"], group: AxisTarget["group"]): ChartAxis {
  const { category, value, secondaryCategory, secondaryValue } = chart.axes;
  if (group === "Primary") return kind === "Category" ? category : value;
  return kind === "Category" ? secondaryCategory : secondaryValue;
}

export const chartAxisFormatClass: ObjectClass<AxisTarget> = {
  name: "ChartAxisFormat",
  navigations: {
    Font: (target) => objectOf("ChartFont", { ...target, fonts: [target.axis.font], size: TEXT_SIZE }),
    Line: (target) =>
      objectOf("ChartLineFormat", {
        ...target,
        read: () => target.axis.line,
        write: () => target.axis.line,
      }),
  },
};

/** `ChartAxisTitle`; giving it a text shows it. */
export const chartAxisTitleClass: ObjectClass<AxisTarget> = {
  name: "ChartAxisTitle",
  scalars: {
    Text: {
      get: ({ axis: { title } }) => title ?? "",
      set: editing((target, value) => {
        requireApplicable("ChartAxisTitle.Text", target.chart.chartType);
        target.axis.title = textProperty("ChartAxisTitle.Text", value);
      }),
    },
    Visible: {
      get: ({ axis: { title } }) => title !== null,
      set: editing((target, value) => {
        requireApplicable("ChartAxisTitle.Visible", target.chart.chartType);
        const visible = flagProperty("ChartAxisTitle.Visible", value);
        target.axis.title = visible ? (target.axis.title ?? "Axis Title") : null;
      }),
    },
  },
  navigations: { Format: (target) => objectOf("ChartAxisTitleFormat", target) },
};

export const chartAxisTitleFormatClass: ObjectClass<AxisTarget> = {
  name: "ChartAxisTitleFormat",
  navigations: {
    Font: (target) =>
      objectOf("ChartFont", { ...target, fonts: [target.axis.titleFont], size: AXIS_TITLE_SIZE }),
  },
};

/** `ChartGridlines`, the major ones; giving them a look shows them. */
export const chartGridlinesClass: ObjectClass<AxisTarget> = {
  name: "ChartGridlines",
  scalars: {
    Visible: {
      get: ({ axis: { majorGridlines } }) => majorGridlines !== null,
      set: editing((target, value) => {
        const visible = flagProperty("ChartGridlines.Visible", value);
        target.axis.majorGridlines = visible ? (target.axis.majorGridlines ?? automaticLine()) : null;
      }),
    },
  },
  navigations: { Format: (target) => objectOf("ChartGridlinesFormat", target) },
};

export const chartGridlinesFormatClass: ObjectClass<AxisTarget> = {
  name: "ChartGridlinesFormat",
  navigations: {
    Line: (target) =>
      objectOf("ChartLineFormat", {
        ...target,
        read: () => target.axis.majorGridlines,
        write: () => (target.axis.majorGridlines ??= automaticLine()),
      }),
  },
};
