import { quoteSheetName } from "../../model/references/address";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import type { DefinedName } from "../../model/workbook";
import { absoluteAreaName } from "../notation/a1";
import { fromFileFormula } from "../formula/fileFormula";
import { decodeControls, encodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed, numberAttribute } from "../xml/xmlElement";
import { sourceOf, withAttributes } from "../xml/xmlPatch";
import { element, textElement } from "../xml/xmlWriter";
import type { ListedSheet } from "./sheetList";
import type { WriteContext } from "../context/writeContext";

/** What the model turns into built-in names itself. */
const OWN_BUILT_INS = ["_xlnm.Print_Area", "_xlnm.Print_Titles"];
const FILTER_NAME = "_xlnm._FilterDatabase";

/**
 * <definedNames> for the list of sheets to be written; names that did not change keep their XML.
 * @param before the elements of the file's sheets, in its order: `localSheetId` counts them
 */
export function writeNames(
  text: string,
  root: XmlElement,
  before: readonly XmlElement[],
  after: readonly ListedSheet[],
  context: WriteContext,
): string {
  const present = childrenNamed(child(root, "definedNames"), "definedName");
  const positionOf = (name: XmlElement): number | null => {
    const old = numberAttribute(name, "localSheetId");
    return old === null
      ? null
      : after.findIndex(({ element: each }) => each !== null && each === before[old]);
  };
  const kept = present
    .filter((name) => keepsAsBuiltIn(name, after[positionOf(name) ?? -1]?.sheet ?? null))
    .filter((name) => positionOf(name) !== -1)
    .map((name) => moved(text, name, positionOf(name)));
  const names = context.workbook.names.map((name) => {
    const position = name.sheet === null ? null : after.findIndex(({ sheet }) => sheet === name.sheet);
    if (position === -1) return "";
    const same = present.find((each) => positionOf(each) === position && isSameName(each, name));
    return same === undefined ? writeName(name, position, context) : moved(text, same, position);
  });
  const builtIn = after.flatMap(({ sheet }, position) =>
    sheet === null ? [] : writeBuiltIns(sheet, position),
  );
  const all = [...kept, ...names, ...builtIn].filter((each) => each !== "");
  return all.length === 0 ? "" : element("definedNames", {}, all.join(""));
}

function keepsAsBuiltIn(name: XmlElement, sheet: Sheet | null): boolean {
  const word = attribute(name, "name") ?? "";
  if (!word.startsWith("_xlnm.") || OWN_BUILT_INS.includes(word)) return false;
  return word !== FILTER_NAME || sheet?.changed !== true;
}

function moved(text: string, name: XmlElement, position: number | null): string {
  if (numberAttribute(name, "localSheetId") === position) return sourceOf(text, name);
  return withAttributes(text, name, { localSheetId: position === null ? null : String(position) });
}

function isSameName(element: XmlElement, name: DefinedName): boolean {
  return (
    attribute(element, "name") === name.name &&
    fromFileFormula(decodeControls(element.text)) === name.formula &&
    booleanAttribute(element, "hidden") === !name.visible &&
    decodeControls(attribute(element, "comment") ?? "") === name.comment
  );
}

function writeName(name: DefinedName, position: number | null, context: WriteContext): string {
  return textElement("definedName", context.formulas.write(name.formula), {
    name: name.name,
    comment: name.comment === "" ? null : encodeControls(name.comment),
    localSheetId: position,
    hidden: name.visible ? null : true,
  });
}

function writeBuiltIns(sheet: Sheet, position: number): string[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const written: string[] = [];
  const add = (name: string, formula: string, hidden: boolean): void => {
    written.push(
      textElement("definedName", formula, { name, localSheetId: position, hidden: hidden ? true : null }),
    );
  };
  if (printArea !== null) add("_xlnm.Print_Area", prefix + absoluteAreaName(printArea), false);
  const titles = [
    titleColumns === null
      ? null
      : absoluteAreaName({
          top: 0,
          bottom: SHEET_ROWS - 1,
          left: titleColumns.first,
          right: titleColumns.last,
        }),
    titleRows === null
      ? null
      : absoluteAreaName({ left: 0, right: SHEET_COLUMNS - 1, top: titleRows.first, bottom: titleRows.last }),
  ].filter((each) => each !== null);
  if (titles.length > 0) add("_xlnm.Print_Titles", titles.map((each) => prefix + each).join(","), false);
  if (sheet.autoFilter !== null && (sheet.changed || sheet.part === null)) {
    add(FILTER_NAME, prefix + absoluteAreaName(sheet.autoFilter.area), true);
  }
  return written;
}
