import { automaticFont, blankDataLabels } from "../../model/automaticLook";
import type { ChartDataLabels } from "../../model/chart";
import { objectOf } from "../hostObject";
import type { ObjectClass, Scalar } from "../objectClass";
import { choiceProperty, flagProperty, textProperty } from "../propertyValue";
import { requireLabelPosition } from "./applicability";
import { TEXT_SIZE } from "./chartDefaults";
import { editing } from "./chartEditing";
import type { LabelsTarget } from "./chartTargets";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

const scalars: Readonly<Record<string, Scalar<LabelsTarget>>> = {
  Position: {
    get: (target) => read(target, "position"),
    set: editing((target, value) => {
      const position = choiceProperty("ChartDataLabels.Position", value, POSITIONS);
      for (const type of target.types) requireLabelPosition(position, type);
      write(target, { position });
    }),
  },
  ShowValue: flag("showValue", "ShowValue"),
  ShowSeriesName: flag("showSeriesName", "ShowSeriesName"),
  ShowCategoryName: flag("showCategoryName", "ShowCategoryName"),
  ShowPercentage: flag("showPercentage", "ShowPercentage"),
  ShowLegendKey: flag("showLegendKey", "ShowLegendKey"),
  NumberFormat: {
    get: (target) => read(target, "numberFormat") ?? "General",
    set: editing((target, value) => {
      write(target, { numberFormat: textProperty("ChartDataLabels.NumberFormat", value) });
    }),
  },
};

/** `ChartDataLabels`; setting any of their properties shows labels that were not there. */
export const chartDataLabelsClass: ObjectClass<LabelsTarget> = {
  name: "ChartDataLabels",
  scalars,
  navigations: { Format: (target) => objectOf("ChartDataLabelFormat", target) },
};

/** `ChartDataLabel`, that of one point. */
export const chartDataLabelClass: ObjectClass<LabelsTarget> = {
  name: "ChartDataLabel",
  scalars,
  navigations: { Format: (target) => objectOf("ChartDataLabelFormat", target) },
};

export const chartDataLabelFormatClass: ObjectClass<LabelsTarget> = {
  name: "ChartDataLabelFormat",
  navigations: {
    Fill: (target) =>
      objectOf("ChartFill", {
        ...target,
        setFill: (fill) => {
          write(target, { fill });
        },
      }),
    Font: (target) =>
      objectOf("ChartFont", {
        ...target,
        fonts: target.owners.map((owner) => owner.dataLabels?.font ?? automaticFont()),
        writtenFonts: () => target.owners.map((owner) => (owner.dataLabels ??= blankDataLabels()).font),
        size: TEXT_SIZE,
      }),
  },
};

function flag(
  key: "showValue" | "showSeriesName" | "showCategoryName" | "showPercentage" | "showLegendKey",
  member: string,
): Scalar<LabelsTarget> {
  return {
    get: (target) => read(target, key) ?? false,
    set: editing((target, value) => {
      write(target, { [key]: flagProperty(`ChartDataLabels.${member}`, value) });
    }),
  };
}

/** The value that all labels share; null when they differ or there are none. */
function read<Key extends keyof ChartDataLabels>(
  { owners }: LabelsTarget,
  key: Key,
): ChartDataLabels[Key] | null {
  const values = new Set(owners.map((owner) => owner.dataLabels?.[key] ?? null));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function write(target: LabelsTarget, difference: Partial<ChartDataLabels>): void {
  for (const owner of target.owners) {
    owner.dataLabels ??= blankDataLabels();
    Object.assign(owner.dataLabels, difference);
  }
}
