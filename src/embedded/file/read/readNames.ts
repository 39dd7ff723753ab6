import { isEntireColumn, isEntireRow } from "../../model/area";
import { parseAddress } from "../../model/references/address";
import type { Sheet } from "../../model/sheet";
import type { DefinedName } from "../../model/workbook";
import { fromFileFormula } from "../formula/fileFormula";
import { splitUnion } from "../notation/splitUnion";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, booleanAttribute, child, childrenNamed, numberAttribute } from "../xml/xmlElement";

/**
 * Reads the defined names; print areas and titles go to their sheet's page layout, other built-in names stay in the XML.
 * @param sheetsByPosition the model's sheets by their place in the file; undefined for what is no worksheet
 */
export function readNames(
  workbookRoot: XmlElement,
  sheetsByPosition: readonly (Sheet | undefined)[],
): DefinedName[] {
  const names: DefinedName[] = [];
  for (const element of childrenNamed(child(workbookRoot, "definedNames"), "definedName")) {
    const name = attribute(element, "name") ?? "";
    const position = numberAttribute(element, "localSheetId");
    const sheet = position === null ? null : sheetsByPosition[position];
    if (sheet === undefined) continue;
    if (name.startsWith("_xlnm.")) readBuiltIn(name, element.text, sheet);
    else {
      names.push({
        name,
        sheet,
        formula: fromFileFormula(decodeControls(element.text)),
        visible: !booleanAttribute(element, "hidden"),
        comment: decodeControls(attribute(element, "comment") ?? ""),
      });
    }
  }
  return names;
}

function readBuiltIn(name: string, text: string, sheet: Sheet | null): void {
  if (sheet === null) return;
  if (name === "_xlnm.Print_Area") sheet.pageLayout.printArea = parseAddress(text)?.area ?? null;
  if (name !== "_xlnm.Print_Titles") return;
  for (const piece of splitUnion(text)) {
    const area = parseAddress(piece)?.area;
    if (area === undefined) continue;
    if (isEntireRow(area)) {
      sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
    } else if (isEntireColumn(area)) {
      sheet.pageLayout.titleColumns = { first: area.left, last: area.right };
    }
  }
}
