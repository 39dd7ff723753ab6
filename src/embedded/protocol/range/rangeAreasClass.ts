import { isEntireColumn, isEntireRow } from "../../model/area";
import { ApiError } from "../apiError";
import { objectOf, type RangeTarget } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { fullAddress } from "./rangeAddress";
import { areaOf, cellCount } from "./rangeTarget";

declare module "../hostObject" {
  interface ClassTargets {
    RangeCollection: readonly RangeTarget[];
  }
}

/** `RangeAreas`: several ranges of one sheet. */
export const rangeAreasClass: ObjectClass<readonly RangeTarget[]> = {
  name: "RangeAreas",
  keepsReference: true,
  scalars: {
    Address: { get: (ranges) => ranges.map((range) => fullAddress(range.sheet, areaOf(range))).join(",") },
    AreaCount: { get: (ranges) => ranges.length },
    CellCount: { get: (ranges) => ranges.reduce((count, range) => count + cellCount(areaOf(range)), 0) },
    IsEntireColumn: { get: (ranges) => ranges.every((range) => isEntireColumn(areaOf(range))) },
    IsEntireRow: { get: (ranges) => ranges.every((range) => isEntireRow(areaOf(range))) },
  },
  navigations: {
    Areas: (ranges) => objectOf("RangeCollection", ranges),
    Format: (ranges) => objectOf("RangeFormat", ranges),
    Worksheet: ([first]) => {
      if (first === undefined) throw new ApiError("InvalidReference", "there is no range");
      return objectOf("Worksheet", first.sheet);
    },
  },
};

/** `RangeCollection`: the ranges of a `RangeAreas`. */
export const rangeCollectionClass: ObjectClass<readonly RangeTarget[]> = {
  name: "RangeCollection",
  items: (ranges) => ranges.map((range) => objectOf("Range", range)),
};
