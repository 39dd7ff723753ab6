import type { Area } from "../../model/area";
import type { Border, CellFormat } from "../../model/cellFormat";
import { cellFormat } from "../../model/edits/formats";
import { itemNotFound, notImplementedMember } from "../apiError";
import type { Host } from "../hostContext";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { choiceProperty, colorProperty } from "../propertyValue";
import { changeAreaFormat, type FormatTarget } from "./cellFormats";
import { areaOf, sharedValue } from "./rangeTarget";

/** One side of the cells of ranges. */
export interface BorderTarget {
  readonly targets: FormatTarget;
  readonly side: Side;
}

declare module "../hostObject" {
  interface ClassTargets {
    RangeBorder: BorderTarget;
    RangeBorderCollection: FormatTarget;
  }
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
const DIAGONALS = ["DiagonalDown", "DiagonalUp"];
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const DEFAULT_BORDER: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

type Side = (typeof SIDES)[number];
type Edge = keyof CellFormat["borders"];

/** The cells that carry a side, and on which edge: inside lines belong to both neighbours. */
function carriers(area: Area, side: Side): { area: Area; edge: Edge }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, edge: "right" }];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, edge: "right" },
        { area: { ...area, left: area.left + 1 }, edge: "left" },
      ];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, edge: "bottom" },
        { area: { ...area, top: area.top + 1 }, edge: "top" },
      ];
  }
}

function readBorder<Value>(
  { targets, side }: BorderTarget,
  host: Host,
  value: (border: Border | null) => Value,
): Value | null {
  const values = new Set<Value>();
  for (const range of targets) {
    for (const { area, edge } of carriers(areaOf(range), side)) {
      for (let column = area.left; column <= area.right; column++) {
        for (let row = area.top; row <= area.bottom; row++) {
          values.add(value(cellFormat(host.workbook, range.sheet, row, column).borders[edge]));
        }
      }
    }
  }
  return values.size === 0 ? value(null) : sharedValue(values);
}

function writeBorder(
  { targets, side }: BorderTarget,
  host: Host,
  change: (border: Border | null) => Border | null,
): void {
  for (const range of targets) {
    for (const { area, edge } of carriers(areaOf(range), side)) {
      changeAreaFormat(range, area, host, (format) => ({
        ...format,
        borders: { ...format.borders, [edge]: change(format.borders[edge]) },
      }));
    }
  }
}

/** `range.format.borders.getItem("EdgeTop")`. A colour or weight given to no line makes a thin one. */
export const rangeBorderClass: ObjectClass<BorderTarget> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target, host) => readBorder(target, host, (border) => border?.style ?? "None"),
      set: (target, value, host) => {
        const style = choiceProperty("RangeBorder.style", value, STYLES);
        writeBorder(target, host, (border) =>
          style === "None" ? null : { ...(border ?? DEFAULT_BORDER), style },
        );
      },
    },
    Weight: {
      get: (target, host) => readBorder(target, host, (border) => border?.weight ?? "Thin"),
      set: (target, value, host) => {
        const weight = choiceProperty("RangeBorder.weight", value, WEIGHTS);
        writeBorder(target, host, (border) => ({ ...(border ?? DEFAULT_BORDER), weight }));
      },
    },
    Color: {
      get: (target, host) => readBorder(target, host, (border) => border?.color ?? "#000000"),
      set: (target, value, host) => {
        const color = colorProperty("RangeBorder.color", value);
        writeBorder(target, host, (border) => ({ ...(border ?? DEFAULT_BORDER), color }));
      },
    },
  },
};

/** `range.format.borders`: the six sides that the model keeps; diagonals are not implemented. */
export const rangeBorderCollectionClass: ObjectClass<FormatTarget> = {
  name: "RangeBorderCollection",
  scalars: { Count: { get: () => SIDES.length } },
  items: (targets) => SIDES.map((side) => objectOf("RangeBorder", { targets, side })),
  indexer: (targets, key) => {
    if (DIAGONALS.includes(String(key))) throw notImplementedMember("RangeBorder", String(key));
    const side = SIDES.find((name) => name === key);
    if (side === undefined) throw itemNotFound(`there is no border ${String(key)}`);
    return objectOf("RangeBorder", { targets, side });
  },
};
