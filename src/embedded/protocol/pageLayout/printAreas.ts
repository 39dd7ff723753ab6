import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import type { MethodArguments } from "../methodArguments";
import type { HostObject } from "../hostObject";
import { resolveAddress } from "../range/rangeAddress";
import { areaOf, rangeOf } from "../range/rangeTarget";

/** The first argument: a range of the sheet, a single one of several ranges, or an address. */
export function rangeArgument(sheet: Sheet, args: MethodArguments, host: Host): Area {
  const [first, ...others] = args.optionalObject(0, "RangeAreas") ?? [];
  if (others.length > 0) throw invalidArgument("only one range can be set here");
  const range = first ?? args.optionalObject(0, "Range");
  if (range === null) return resolveAddress(host.workbook, sheet, args.text(0));
  if (range.sheet !== sheet) throw invalidArgument(`the range is not on ${sheet.name}`);
  return areaOf(range);
}

/** The rows or columns printed on every page, null when there are none. */
export function titleRange(sheet: Sheet, kind: "rows" | "columns"): HostObject | null {
  const { titleRows, titleColumns } = sheet.pageLayout;
  const lines = kind === "rows" ? titleRows : titleColumns;
  if (lines === null) return null;
  const { first, last } = lines;
  return kind === "rows"
    ? rangeOf(sheet, { top: first, bottom: last, left: 0, right: SHEET_COLUMNS - 1 })
    : rangeOf(sheet, { top: 0, bottom: SHEET_ROWS - 1, left: first, right: last });
}
