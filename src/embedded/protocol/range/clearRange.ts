import { intersect } from "../../model/area";
import { clearContents, clearFormats } from "../../model/edits/cellContent";
import { dropGoneRemarks } from "../../model/edits/remarks";
import { clearRules } from "../../model/edits/ruleAreas";
import { clearValidations } from "../../model/edits/validationAreas";
import { raiseCellsChanged } from "../events/cellEvents";
import type { Host } from "../hostContext";
import type { RangeTarget } from "../hostObject";
import type { MethodArguments } from "../methodArguments";
import { requireAllowed, requireWritableCells } from "./cellGuard";
import { removeHyperlinks } from "./hyperlinks";
import { areaOf } from "./rangeTarget";
import { afterCellsWritten } from "./tableFollowUp";
import { requireUncutBlocks } from "./wholeBlocks";

const PARTS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** `range.clear(applyTo)`: everything, formats, contents, or links. */
export function clearRange(range: RangeTarget, args: MethodArguments, host: Host): void {
  const part = args.choice(0, PARTS, "All");
  const area = areaOf(range);
  const { sheet } = range;
  requireWritableCells(host.workbook, sheet, area);
  const isEmptied = part === "All" || part === "Contents" || part === "ResetContents";
  if (isEmptied) requireUncutBlocks(sheet, area);
  if (part === "All" || part === "Hyperlinks" || part === "RemoveHyperlinks") {
    removeHyperlinks(range, host, part === "Hyperlinks");
  }
  if (part === "All" || part === "Formats") clearLook(range, host);
  if (isEmptied) {
    sheet.pivotTables = sheet.pivotTables.filter(({ whole }) => intersect(whole, area) === null);
    for (const emptied of clearContents(host.workbook, sheet, area)) {
      host.workbook.notify({ kind: "cells", sheet, area: emptied });
    }
    afterCellsWritten(host, sheet, area);
  }
  if (part === "All") {
    clearValidations(sheet, area);
    dropRemarks(range);
  }
  host.workbook.notify({ kind: "cells", sheet, area });
  raiseCellsChanged(host, sheet, area);
}

/** Merged cells and conditional formats are part of the look. */
function clearLook(range: RangeTarget, host: Host): void {
  const { sheet } = range;
  const area = areaOf(range);
  requireAllowed(sheet, "allowFormatCells");
  clearFormats(host.workbook, sheet, area);
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, area) === null);
  clearRules(sheet, area);
}

/** Notes and comments go with all else. */
function dropRemarks(range: RangeTarget): void {
  const { sheet } = range;
  const area = areaOf(range);
  sheet.remarks = sheet.remarks.filter((remark) => intersect(remark.area, area) === null);
  dropGoneRemarks(sheet);
}
