import { type ChartLine, LINE_STYLES } from "../../model/chart";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, colorProperty, numberProperty } from "../propertyValue";
import { editing, editingMethod } from "./chartEditing";
import type { FillTarget, LineTarget } from "./chartTargets";

function lineScalars(name: string): Readonly<Record<string, Scalar<LineTarget>>> {
  return {
    Color: {
      get: (target) => target.read()?.color ?? null,
      set: editing((target, value) => {
        change(target, { color: colorProperty(`${name}.Color`, value) });
      }),
    },
    LineStyle: {
      get: (target) => target.read()?.style ?? "Automatic",
      set: editing((target, value) => {
        change(target, { style: choiceProperty(`${name}.LineStyle`, value, LINE_STYLES) });
      }),
    },
    Weight: {
      get: (target) => target.read()?.weight ?? null,
      set: editing((target, value) => {
        change(target, { weight: numberProperty(`${name}.Weight`, value, 0, 1584) });
      }),
    },
  };
}

function change(target: LineTarget, difference: Partial<ChartLine>): void {
  Object.assign(target.write(), difference);
}

const clearLine = editingMethod<LineTarget>((target) => {
  change(target, { color: null, weight: null, style: "None" });
});

/** `ChartLineFormat`; an automatic colour or weight reads as null. */
export const chartLineFormatClass: ObjectClass<LineTarget> = {
  name: "ChartLineFormat",
  scalars: lineScalars("ChartLineFormat"),
  methods: { Clear: clearLine },
};

/** `ChartBorder`, the line around an area. */
export const chartBorderClass: ObjectClass<LineTarget> = {
  name: "ChartBorder",
  scalars: lineScalars("ChartBorder"),
  methods: { Clear: clearLine },
};

/** `ChartFill`: it can be written only. */
export const chartFillClass: ObjectClass<FillTarget> = {
  name: "ChartFill",
  methods: {
    Clear: editingMethod((target) => {
      target.setFill("none");
    }),
    SetSolidColor: editingMethod((target, args) => {
      target.setFill(colorProperty("ChartFill.SetSolidColor", args.raw(0)));
    }),
  },
};
