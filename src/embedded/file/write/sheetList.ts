import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { wordOf } from "../notation/wordPairs";
import { VISIBILITIES } from "../notation/workbookWords";
import type { PackageReader } from "../package/packageReader";
import { isOfKind, relationshipOf } from "../package/relationships";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, childrenNamed, numberAttribute } from "../xml/xmlElement";

/** A place in the workbook's list of sheets: one of the model's, or one that only the file knows (a chart sheet). */
export interface ListedSheet {
  readonly sheet: Sheet | null;
  /** Its element in the file, null for a new sheet. */
  readonly element: XmlElement | null;
}

/** The sheets of the file as they stand in its workbook part. */
export interface FileSheet {
  readonly element: XmlElement;
  readonly part: string;
  readonly isWorksheet: boolean;
}

/** The file's own list. */
export function fileSheets(root: XmlElement, workbookPart: string, reader: PackageReader): FileSheet[] {
  const relationships = reader.relationships(workbookPart);
  return childrenNamed(child(root, "sheets"), "sheet").map((element) => {
    const relationship = relationshipOf(relationships, element);
    return {
      element,
      part: relationship?.target ?? "",
      isWorksheet: relationship !== undefined && isOfKind(relationship, "worksheet"),
    };
  });
}

/** The list to be written: the model's order, with what the model does not know behind the sheet that it followed. */
export function listSheets(workbook: Workbook, files: readonly FileSheet[]): ListedSheet[] {
  const byPart = new Map(files.map((file) => [file.part, file]));
  const list: ListedSheet[] = workbook.sheets.map((sheet) => ({
    sheet,
    element: sheet.part === null ? null : (byPart.get(sheet.part)?.element ?? null),
  }));
  files.forEach((file, index) => {
    if (file.isWorksheet) return;
    const before = files[index - 1]?.element;
    const place = before === undefined ? 0 : list.findIndex(({ element }) => element === before) + 1;
    list.splice(before !== undefined && place === 0 ? list.length : place, 0, {
      sheet: null,
      element: file.element,
    });
  });
  return list;
}

/** The sheets of the file that the model no longer has. */
export function deletedSheets(workbook: Workbook, files: readonly FileSheet[]): FileSheet[] {
  const kept = new Set(workbook.sheets.map(({ part }) => part));
  return files.filter((file) => file.isWorksheet && !kept.has(file.part));
}

/** A sheet number that the file does not have yet. */
export function nextSheetNumber(files: readonly FileSheet[]): number {
  return Math.max(0, ...files.map(({ element }) => numberAttribute(element, "sheetId") ?? 0)) + 1;
}

/** Whether a sheet's element says what the model says. */
export function isSameListing({ sheet, element }: ListedSheet): boolean {
  if (sheet === null) return true;
  const state = attribute(element ?? undefined, "state");
  return (
    element !== null &&
    attribute(element, "name") === sheet.name &&
    (state === "visible" ? null : state) === wordOf(VISIBILITIES, sheet.visibility)
  );
}
