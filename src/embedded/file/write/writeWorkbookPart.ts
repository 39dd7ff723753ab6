import type { Workbook } from "../../model/workbook";
import { wordOf } from "../notation/wordPairs";
import { CALCULATION_MODES, VISIBILITIES } from "../notation/workbookWords";
import { RELATIONSHIPS, SPREADSHEET } from "../package/namespaces";
import type { XmlElement } from "../xml/xmlElement";
import {
  attribute,
  booleanAttribute,
  child,
  descendant,
  parseXml,
  relationAttribute,
} from "../xml/xmlElement";
import { declareNamespace, replaceChildren, sourceOf, sourceWithout, withAttributes } from "../xml/xmlPatch";
import { element } from "../xml/xmlWriter";
import type { ListedSheet } from "./sheetList";
import { isSameListing } from "./sheetList";

const ORDER =
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr
  oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`.split(
    /\s+/,
  );

/** What the workbook part is to say. */
export interface WorkbookPartContent {
  readonly list: readonly ListedSheet[];
  /** Relationship id and sheet number of new sheets, by place in the list. */
  readonly newSheets: ReadonlyMap<number, { readonly relationship: string; readonly number: number }>;
  readonly definedNames: string;
  /** Place of the open tab. */
  readonly activeTab: number;
  /** Whether cells were written, so that everything is to be calculated on opening. */
  readonly recalculate: boolean;
  /** Relationship ids of caches of pivot tables that are gone. */
  readonly goneCaches: ReadonlySet<string>;
}

/** The workbook part with its list of sheets, names, view and calculation settings; the rest stays as it is. */
export function patchWorkbookPart(
  text: string,
  root: XmlElement,
  workbook: Workbook,
  content: WorkbookPartContent,
): string {
  const replacements = new Map<string, string>();
  const set = (name: string, xml: string | null): void => {
    if (xml === null) return;
    const prefixed = root.prefix !== "" && xml !== "";
    replacements.set(name, prefixed ? declareNamespace(xml, SPREADSHEET) : xml);
  };
  set("sheets", writeSheetList(text, root, content));
  set("definedNames", writeIfChanged(text, child(root, "definedNames"), content.definedNames));
  set("bookViews", writeViews(text, root, content.activeTab));
  set("calcPr", writeCalculation(text, root, workbook, content.recalculate));
  set("pivotCaches", writeCaches(text, root, content.goneCaches));
  set("workbookProtection", writeProtection(text, root, workbook));
  set("workbookPr", writeProperties(text, root, workbook));
  return replaceChildren(text, root, ORDER, replacements);
}

function writeCaches(text: string, root: XmlElement, gone: ReadonlySet<string>): string | null {
  const present = child(root, "pivotCaches");
  if (present === undefined || gone.size === 0) return null;
  const going = present.children.filter((each) => gone.has(relationAttribute(each) ?? ""));
  if (going.length === present.children.length) return "";
  return sourceWithout(text, present, going);
}

function writeIfChanged(text: string, present: XmlElement | undefined, xml: string): string | null {
  const source = present === undefined ? "" : sourceOf(text, present);
  return source === xml ? null : xml;
}

function writeSheetList(text: string, root: XmlElement, content: WorkbookPartContent): string | null {
  const present = child(root, "sheets")?.children ?? [];
  const same =
    present.length === content.list.length &&
    content.list.every((each, index) => each.element === present[index] && isSameListing(each));
  if (same) return null;
  const written = content.list.map((each, index) => {
    const { sheet, element: own } = each;
    if (own !== null && sheet === null) return sourceOf(text, own);
    const changes = {
      name: sheet?.name ?? "",
      state: sheet === null ? null : wordOf(VISIBILITIES, sheet.visibility),
    };
    if (own !== null) return withAttributes(text, own, changes);
    const added = content.newSheets.get(index);
    return element("sheet", {
      name: changes.name,
      sheetId: added?.number,
      state: changes.state,
      "r:id": added?.relationship,
    });
  });
  return element(
    "sheets",
    { "xmlns:r": declaresRelationships(root) ? null : RELATIONSHIPS },
    written.join(""),
  );
}

function declaresRelationships(root: XmlElement): boolean {
  return root.attributes.has("xmlns:r");
}

function writeViews(text: string, root: XmlElement, activeTab: number): string | null {
  const present = child(root, "bookViews");
  const view = descendant(root, "bookViews", "workbookView");
  const current = attribute(view, "activeTab") ?? "0";
  if (current === String(activeTab)) return null;
  if (present === undefined || view === undefined)
    return element("bookViews", {}, element("workbookView", { activeTab }));
  const source = sourceOf(text, present);
  const tree = parseXml(source);
  const first = tree.children[0];
  if (first === undefined) return null;
  return (
    source.slice(0, first.start) +
    withAttributes(source, first, { activeTab: String(activeTab) }) +
    source.slice(first.end)
  );
}

function writeCalculation(
  text: string,
  root: XmlElement,
  workbook: Workbook,
  recalculate: boolean,
): string | null {
  const present = child(root, "calcPr");
  const mode = wordOf(CALCULATION_MODES, workbook.calculationMode);
  const current = attribute(present, "calcMode");
  const same = (current === "auto" ? null : current) === mode;
  if (same && (!recalculate || booleanAttribute(present, "fullCalcOnLoad"))) return null;
  const changes = { calcMode: mode, ...(recalculate ? { fullCalcOnLoad: "1" } : {}) };
  return present === undefined ? element("calcPr", changes) : withAttributes(text, present, changes);
}

function writeProtection(text: string, root: XmlElement, workbook: Workbook): string | null {
  const present = child(root, "workbookProtection");
  if (booleanAttribute(present, "lockStructure") === workbook.structureProtected) return null;
  if (!workbook.structureProtected) return "";
  const changes = { lockStructure: "1" };
  return present === undefined
    ? element("workbookProtection", changes)
    : withAttributes(text, present, changes);
}

function writeProperties(text: string, root: XmlElement, workbook: Workbook): string | null {
  const present = child(root, "workbookPr");
  if (booleanAttribute(present, "date1904") === workbook.date1904) return null;
  const changes = { date1904: workbook.date1904 ? "1" : null };
  return present === undefined ? element("workbookPr", changes) : withAttributes(text, present, changes);
}
