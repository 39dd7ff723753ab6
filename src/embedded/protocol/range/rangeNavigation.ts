import { type Area, boundingArea, cellArea, intersect, SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import { ApiError, invalidArgument, itemNotFound } from "../apiError";
import type { Host } from "../hostContext";
import type { HostObject, RangeTarget } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import type { Method } from "../objectClass";
import { resolveAnywhere } from "./rangeAddress";
import { areaOf, rangeOf } from "./rangeTarget";
import { surroundingRegion } from "./surroundingRegion";
import { usedRange } from "./usedRange";

type RangeMethods = Readonly<Record<string, Method<RangeTarget>>>;

/** A method that gives another area of the same sheet. */
function toArea(move: (area: Area, args: MethodArguments) => Area): Method<RangeTarget> {
  return (range, args) => rangeOf(range.sheet, move(areaOf(range), args));
}

const lines: RangeMethods = {
  GetCell: toArea((area, args) => {
    const row = area.top + args.integer(0);
    const column = area.left + args.integer(1);
    return cellArea(row, column);
  }),
  GetRow: toArea((area, args) => {
    const row = area.top + args.integer(0);
    return { ...area, top: row, bottom: row };
  }),
  GetColumn: toArea((area, args) => {
    const column = area.left + args.integer(0);
    return { ...area, left: column, right: column };
  }),
  GetLastCell: toArea((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetLastRow: toArea((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: toArea((area) => ({ ...area, left: area.right })),
  GetEntireRow: toArea((area) => ({ ...area, left: 0, right: SHEET_COLUMNS - 1 })),
  GetEntireColumn: toArea((area) => ({ ...area, top: 0, bottom: SHEET_ROWS - 1 })),
};

/** Negative counts look the other way, as documented. */
const neighbours: RangeMethods = {
  GetRowsAbove: toArea((area, args) => beside(area, "row", -count(args))),
  GetRowsBelow: toArea((area, args) => beside(area, "row", count(args))),
  GetColumnsBefore: toArea((area, args) => beside(area, "column", -count(args))),
  GetColumnsAfter: toArea((area, args) => beside(area, "column", count(args))),
};

function count(args: MethodArguments): number {
  const given = args.optionalInteger(0) ?? 1;
  if (given === 0) throw invalidArgument("the count must not be 0");
  return given;
}

function beside(area: Area, axis: "row" | "column", distance: number): Area {
  if (axis === "row") {
    return distance > 0
      ? { ...area, top: area.bottom + 1, bottom: area.bottom + distance }
      : { ...area, top: area.top + distance, bottom: area.top - 1 };
  }
  return distance > 0
    ? { ...area, left: area.right + 1, right: area.right + distance }
    : { ...area, left: area.left + distance, right: area.left - 1 };
}

const resized: RangeMethods = {
  GetOffsetRange: toArea((area, args) => {
    const rows = args.integer(0);
    const columns = args.integer(1);
    return {
      top: area.top + rows,
      bottom: area.bottom + rows,
      left: area.left + columns,
      right: area.right + columns,
    };
  }),
  GetResizedRange: toArea((area, args) => ({
    ...area,
    bottom: area.bottom + args.integer(0),
    right: area.right + args.integer(1),
  })),
  GetAbsoluteResizedRange: toArea((area, args) => ({
    ...area,
    bottom: area.top + args.integer(0) - 1,
    right: area.left + args.integer(1) - 1,
  })),
};

const combined: RangeMethods = {
  GetBoundingRect: (range, args, host) =>
    rangeOf(range.sheet, boundingArea(areaOf(range), otherArea(range, args, host))),
  GetIntersection: (range, args, host) => {
    const common = intersect(areaOf(range), otherArea(range, args, host));
    if (common === null) throw itemNotFound("the ranges have no cell in common");
    return rangeOf(range.sheet, common);
  },
  GetIntersectionOrNullObject: (range, args, host) => {
    const common = intersect(areaOf(range), otherArea(range, args, host));
    return common === null ? null : rangeOf(range.sheet, common);
  },
  GetSurroundingRegion: (range) => rangeOf(range.sheet, surroundingRegion(range.sheet, areaOf(range))),
  GetUsedRange: (range, args) => {
    const found = usedWithin(range, args);
    if (found === null) throw itemNotFound("the range has no used cell");
    return found;
  },
  GetUsedRangeOrNullObject: (range, args) => usedWithin(range, args),
};

/** The range given as an argument, or as an address. @throws InvalidArgument when it is on another sheet. */
function otherArea(range: RangeTarget, args: MethodArguments, host: Host): Area {
  const other = args.optionalObject(0, "Range") ?? resolveAnywhere(host.workbook, range.sheet, args.text(0));
  if (other === null || other.sheet !== range.sheet) {
    throw invalidArgument("the other range must be of the same sheet");
  }
  if (other.area === null)
    throw new ApiError("InvalidReference", "the cells of the other range were deleted");
  return other.area;
}

/** The smallest part of the range that holds all its used cells. */
function usedWithin(range: RangeTarget, args: MethodArguments): HostObject | null {
  const used = usedRange(range.sheet, args.flag(0), areaOf(range));
  return used === null ? null : rangeOf(range.sheet, used);
}

/** Methods of a range that give other ranges. */
export const rangeNavigation: RangeMethods = { ...lines, ...neighbours, ...resized, ...combined };
