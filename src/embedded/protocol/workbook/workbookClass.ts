import { insertSheets } from "../../file/addFile";
import { openWorkbook } from "../../file/openWorkbook";
import { FileError } from "../../file/package/fileError";
import { saveWorkbook } from "../../file/saveWorkbook";
import { addSheet, freeSheetName } from "../../model/edits/sheets";
import { Workbook } from "../../model/workbook";
import { accessDenied, invalidArgument, notImplementedMember } from "../apiError";
import type { Host } from "../hostContext";
import { objectOf } from "../hostObject";
import type { ObjectClass } from "../objectClass";
import { rangeOf } from "../range/rangeTarget";
import { activeSheet } from "../worksheet/worksheetCollectionClass";

declare module "../hostObject" {
  interface ClassTargets {
    Runtime: Workbook;
    WorkbookProtection: Workbook;
  }
}

/** The root of every batch. */
export const workbookClass: ObjectClass<Workbook> = {
  name: "Workbook",
  scalars: {
    Name: { get: (workbook) => workbook.fileName },
    ReadOnly: { get: (workbook) => workbook.readOnly },
    IsDirty: {
      get: (workbook) => workbook.settingsChanged || workbook.sheets.some((sheet) => sheet.changed),
    },
  },
  navigations: {
    Application: (workbook) => objectOf("Application", workbook),
    Comments: () => objectOf("CommentCollection", null),
    CustomXmlParts: () => objectOf("CustomXmlPartCollection", null),
    Properties: (workbook) => objectOf("DocumentProperties", workbook),
    Names: () => objectOf("NamedItemCollection", null),
    Notes: () => objectOf("NoteCollection", null),
    PivotTables: () => objectOf("PivotTableCollection", null),
    Protection: (workbook) => objectOf("WorkbookProtection", workbook),
    Settings: (workbook) => objectOf("SettingCollection", workbook),
    Tables: () => objectOf("TableCollection", null),
    Worksheets: (workbook) => objectOf("WorksheetCollection", workbook),
    _Runtime: (workbook) => objectOf("Runtime", workbook),
  },
  methods: {
    GetActiveCell: (workbook) => {
      const sheet = activeSheet(workbook);
      const { top, left } = sheet.selection;
      return rangeOf(sheet, { top, left, bottom: top, right: left });
    },
    GetSelectedRange: (workbook) => {
      const sheet = activeSheet(workbook);
      return rangeOf(sheet, sheet.selection);
    },
    /** What `Excel.createWorkbook` asks for in Excel on the web, of the root of its own. */
    CreateAndOpenWorkbook: (_workbook, args, host) => {
      openNewWorkbook(args.optionalText(0), host);
      return null;
    },
    // only at the end, and all sheets: what Excel does without options
    InsertWorksheetsFromBase64: (workbook, args) => {
      if (args.raw(1) !== null)
        throw notImplementedMember("Workbook", "InsertWorksheetsFromBase64 with options");
      if (workbook.structureProtected) throw accessDenied("the workbook is protected");
      const sheets = readingWorkbook(args.text(0), (bytes) => insertSheets(workbook, bytes));
      return sheets.map(({ id }) => id);
    },
    _GetReferenceCount: (_workbook, _args, host) => host.references.count,
    _RemoveReference: (_workbook, args, host) => {
      host.references.remove(args.text(0));
      return null;
    },
    _RemoveAllReferences: (_workbook, _args, host) => {
      host.references.removeAll();
      return null;
    },
  },
};

/** @param base64 the file, or null for a blank workbook. */
function openNewWorkbook(base64: string | null, { openNew }: Host): void {
  if (openNew === null) throw notImplementedMember("Workbook", "CreateAndOpenWorkbook");
  openNew(base64 === null ? blankFile() : workbookBytes(base64));
}

function blankFile(): Uint8Array {
  const workbook = new Workbook();
  addSheet(workbook, freeSheetName(workbook));
  return saveWorkbook(workbook);
}

function workbookBytes(base64: string): Uint8Array {
  return readingWorkbook(base64, (bytes) => {
    openWorkbook(bytes, "new.xlsx");
    return bytes;
  });
}

/** A text that is no workbook in Base64 is an argument that Excel does not take. */
function readingWorkbook<T>(base64: string, read: (bytes: Uint8Array) => T): T {
  try {
    return read(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
  } catch (error) {
    if (error instanceof FileError || error instanceof DOMException)
      throw invalidArgument("a workbook as Base64 is needed");
    throw error;
  }
}

/** `context.runtime`. */
export const runtimeClass: ObjectClass<Workbook> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_workbook, host) => host.events.enabled,
      set: (_workbook, value, host) => {
        host.events.enabled = value === true;
      },
    },
  },
};

/** `workbook.protection`: of the structure. Passwords are not kept by the model, so they are refused by name. */
export const workbookProtectionClass: ObjectClass<Workbook> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    Protect: (workbook, args) => {
      if (args.raw(0) !== null) throw notImplementedMember("WorkbookProtection", "Protect with a password");
      if (workbook.structureProtected) throw accessDenied("the workbook is protected already");
      setProtected(workbook, true);
      return null;
    },
    Unprotect: (workbook) => {
      setProtected(workbook, false);
      return null;
    },
  },
};

function setProtected(workbook: Workbook, isProtected: boolean): void {
  workbook.structureProtected = isProtected;
  workbook.notify({ kind: "structure", sheet: null });
}
