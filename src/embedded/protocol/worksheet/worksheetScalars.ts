import { moveSheet, renameSheet } from "../../model/edits/sheets";
import { pointsToWidth, widthToPoints } from "../../model/edits/sizes";
import type { Sheet } from "../../model/sheet";
import { ApiError, invalidArgument } from "../apiError";
import type { Host } from "../hostContext";
import type { Scalar } from "../objectClass";
import { choiceProperty, colorProperty, flagProperty, numberProperty, textProperty } from "../propertyValue";
import { requireSheetName } from "./sheetName";
import { requireStructure } from "./structureGuard";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const gridlines: Scalar<Sheet> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value, host) => {
    sheet.showGridlines = flagProperty("Worksheet.showGridlines", value);
    notify(sheet, host);
  },
};

const headings: Scalar<Sheet> = {
  get: (sheet) => sheet.showHeadings,
  set: (sheet, value, host) => {
    sheet.showHeadings = flagProperty("Worksheet.showHeadings", value);
    notify(sheet, host);
  },
};

/** The properties of a sheet that hold values. */
export const worksheetScalars: Readonly<Record<string, Scalar<Sheet>>> = {
  Id: { get: (sheet) => sheet.id },
  Name: {
    get: (sheet) => sheet.name,
    set: (sheet, value, host) => {
      const name = textProperty("Worksheet.name", value);
      requireStructure(host.workbook);
      requireSheetName(host.workbook, name, sheet);
      renameSheet(host.workbook, sheet, name);
    },
  },
  Position: {
    get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    set: (sheet, value, { workbook }) => {
      const last = workbook.sheets.length - 1;
      const position = numberProperty("Worksheet.position", value, 0, last);
      if (!Number.isInteger(position)) throw invalidArgument("Worksheet.position must be a whole number");
      requireStructure(workbook);
      moveSheet(workbook, sheet, position);
    },
  },
  Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
  /** "" without a colour. */
  TabColor: {
    get: (sheet) => sheet.tabColor ?? "",
    set: (sheet, value, host) => {
      sheet.tabColor = value === "" ? null : colorProperty("Worksheet.tabColor", value);
      notify(sheet, host);
    },
  },
  ShowGridlines: gridlines,
  ShowHeadings: headings,
  /** The client reads `ShowGridlines` but sets `Gridlines`. */
  Gridlines: { ...gridlines, onlyByName: true },
  Headings: { ...headings, onlyByName: true },
  StandardHeight: { get: (sheet) => sheet.standardHeight },
  StandardWidth: {
    get: (sheet) => widthToPoints(sheet.standardWidth),
    set: (sheet, value, host) => {
      sheet.noteAnchors();
      sheet.standardWidth = pointsToWidth(numberProperty("Worksheet.standardWidth", value, 0, 1_790));
      notify(sheet, host);
    },
  },
};

function setVisibility(sheet: Sheet, value: unknown, host: Host): void {
  const { workbook } = host;
  const visibility = choiceProperty("Worksheet.visibility", value, VISIBILITIES);
  requireStructure(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) {
    throw new ApiError("InvalidOperation", "a workbook needs at least one visible sheet");
  }
  sheet.visibility = visibility;
  if (visibility !== "Visible" && workbook.activeSheet === sheet) workbook.activeSheet = others[0] ?? null;
  notify(sheet, host);
}

/** Nothing that a formula reads: `structure` would have all of them calculated again. */
function notify(sheet: Sheet, { workbook }: Host): void {
  workbook.notify({ kind: "cells", sheet, area: sheet.selection, formatsOnly: true });
}
