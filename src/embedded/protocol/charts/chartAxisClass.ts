import type { ChartAxis } from "../../model/chart";
import { ApiError, invalidArgument } from "../apiError";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, flagProperty, numberProperty, textProperty } from "../propertyValue";
import { editing } from "./chartEditing";
import type { AxisTarget } from "./chartTargets";

/** `ChartAxis`. */
export const chartAxisClass: ObjectClass<AxisTarget> = {
  name: "ChartAxis",
  scalars: {
    Type: { get: ({ kind }) => kind },
    AxisGroup: { get: ({ group }) => group },
    Minimum: scaleProperty("minimum", "Minimum"),
    Maximum: scaleProperty("maximum", "Maximum"),
    MajorUnit: scaleProperty("majorUnit", "MajorUnit"),
    Visible: {
      get: ({ axis }) => axis.visible,
      set: editing((target, value) => {
        change(target, { visible: flagProperty("ChartAxis.Visible", value) });
      }),
    },
    NumberFormat: {
      get: ({ axis }) => axis.numberFormat ?? "General",
      set: editing((target, value) => {
        change(target, { numberFormat: textProperty("ChartAxis.NumberFormat", value) });
      }),
    },
    ReversePlotOrder: {
      get: ({ axis }) => axis.reversePlotOrder,
      set: editing((target, value) => {
        change(target, { reversePlotOrder: flagProperty("ChartAxis.ReversePlotOrder", value) });
      }),
    },
    MajorTickMark: {
      get: ({ axis }) => axis.majorTickMark,
      set: editing((target, value) => {
        const marks = ["None", "Cross", "Inside", "Outside"] as const;
        change(target, { majorTickMark: choiceProperty("ChartAxis.MajorTickMark", value, marks) });
      }),
    },
    TickLabelPosition: {
      get: ({ axis }) => axis.tickLabelPosition,
      set: editing((target, value) => {
        const places = ["High", "Low", "NextToAxis", "None"] as const;
        change(target, { tickLabelPosition: choiceProperty("ChartAxis.TickLabelPosition", value, places) });
      }),
    },
  },
  navigations: {
    Format: (target) => objectOf("ChartAxisFormat", target),
    MajorGridlines: (target) => objectOf("ChartGridlines", target),
    Title: (target) => objectOf("ChartAxisTitle", target),
  },
};

/**
 * A bound or step of the scale; "" makes it automatic. What an automatic one comes to depends on how the chart
 * is drawn, which the host does not know: reading it is refused, so `load()` without names leaves it out.
 */
function scaleProperty(key: "minimum" | "maximum" | "majorUnit", member: string): Scalar<AxisTarget> {
  return {
    onlyByName: true,
    get: ({ axis }) => {
      const value = axis[key];
      if (value !== null) return value;
      throw new ApiError("NotImplemented", `ChartAxis.${member} of an automatic scale is not implemented`);
    },
    set: editing((target, value) => {
      requireScale(target, member);
      if (value === "") change(target, { [key]: null });
      else change(target, { [key]: numberProperty(`ChartAxis.${member}`, value) });
    }),
  };
}

/** Only axes with numbers along them have a scale: all value axes, and both axes of scatter and bubble charts. */
function requireScale({ chart, kind }: AxisTarget, member: string): void {
  if (kind === "Value" || chart.chartType === "XYScatter" || chart.chartType === "Bubble") return;
  throw invalidArgument(`ChartAxis.${member}: the category axis of a ${chart.chartType} chart has no scale`);
}

function change(target: AxisTarget, difference: Partial<ChartAxis>): void {
  Object.assign(target.axis, difference);
}
