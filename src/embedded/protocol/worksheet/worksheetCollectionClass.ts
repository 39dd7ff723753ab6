import { addSheet, freeSheetName } from "../../model/edits/sheets";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { ApiError, itemNotFound } from "../apiError";
import { raiseCollectionEvent, SHEET_EVENT } from "../events/cellEvents";
import { SHEET_EVENT_REGISTRATIONS } from "../events/registrations";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { requireSheetName } from "./sheetName";
import { requireStructure } from "./structureGuard";

declare module "../hostObject" {
  interface ClassTargets {
    WorksheetCollection: Workbook;
  }
}

/** `workbook.worksheets`. */
export const worksheetCollectionClass: ObjectClass<Workbook> = {
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map((sheet) => objectOf("Worksheet", sheet)),
  indexer: (workbook, key) => {
    const sheet = findSheet(workbook, String(key));
    if (sheet === undefined) throw itemNotFound(`there is no sheet "${String(key)}"`);
    return objectOf("Worksheet", sheet);
  },
  methods: {
    ...SHEET_EVENT_REGISTRATIONS,
    Add: (workbook, args, host) => {
      requireStructure(workbook);
      const name = args.optionalText(0) ?? freeSheetName(workbook);
      requireSheetName(workbook, name);
      const sheet = addSheet(workbook, name);
      host.added.add(sheet);
      raiseCollectionEvent(host, sheet, SHEET_EVENT.added);
      return objectOf("Worksheet", sheet);
    },
    GetActiveWorksheet: (workbook) => objectOf("Worksheet", activeSheet(workbook)),
    GetCount: (workbook, args) => shown(workbook, args.flag(0)).length,
    GetFirst: (workbook, args) => pick(shown(workbook, args.flag(0))[0]),
    GetLast: (workbook, args) => pick(shown(workbook, args.flag(0)).at(-1)),
  },
};

/** By id, or by name without regard to case. */
export function findSheet(workbook: Workbook, key: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === key) ?? workbook.sheetByName(key);
}

/**
 * The active sheet, else the first. @throws InvalidOperation in a workbook without sheets, GeneralException while a
 * chart sheet is in front.
 */
export function activeSheet(workbook: Workbook): Sheet {
  if (workbook.activeSheet === null && workbook.otherSheets.length > 0) {
    throw new ApiError("GeneralException", "a chart sheet is in front");
  }
  const sheet = workbook.activeSheet ?? workbook.sheets[0];
  if (sheet === undefined) throw new ApiError("InvalidOperation", "the workbook has no sheet");
  return sheet;
}

function shown(workbook: Workbook, visibleOnly: boolean): Sheet[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function pick(sheet: Sheet | undefined): unknown {
  if (sheet === undefined) throw itemNotFound("there is no such sheet");
  return objectOf("Worksheet", sheet);
}
