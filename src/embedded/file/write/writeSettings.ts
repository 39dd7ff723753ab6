import type { Workbook } from "../../model/workbook";
import { PART_TYPES } from "../package/contentTypes";
import {
  DRAWING,
  RELATIONSHIPS,
  TASK_PANES,
  TASK_PANES_RELATIONSHIP,
  WEB_EXTENSION,
  WEB_EXTENSION_RELATIONSHIP,
} from "../package/namespaces";
import type { PackageEditor } from "../package/packageEditor";
import { parsePartText } from "../package/partText";
import { ADDIN_ID, settingsPart, taskPanesPart } from "../read/readSettings";
import { encodeControlsInAttribute } from "../xml/escape";
import { applyEdits, replaceChildren } from "../xml/xmlPatch";
import { element, XML_DECLARATION } from "../xml/xmlWriter";

/** The stores that Excel may have an add-in from: sideloaded on this computer, or deployed by the organisation. */
const STORES = [
  { store: "developer", storeType: "Registry" },
  { store: "EXCatalog", storeType: "EXCatalog" },
] as const;

/**
 * Writes the add-in's document settings as Excel does: properties of a web extension that the package's task panes refer
 * to. What Excel wrote beside them stays, and so do other add-ins and their panes.
 */
export function writeSettings(workbook: Workbook, editor: PackageEditor): void {
  if (!workbook.settingsChanged) return;
  const present = settingsPart(editor.origin);
  if (present === undefined && workbook.settings.size === 0) return;
  const properties = [...workbook.settings].map(([name, value]) =>
    element("we:property", { name: encodeControlsInAttribute(name), value: jsonInXml(value) }),
  );
  if (present !== undefined) {
    editor.set(present, withProperties(editor.originalText(present) ?? "", present, properties));
    return;
  }
  const part = editor.freshName("xl/webextensions/webextension", ".xml");
  editor.set(part, newExtension(properties), PART_TYPES.webExtension);
  addPane(editor, part);
}

/** JSON escapes every character but two that XML cannot hold. */
function jsonInXml(value: unknown): string {
  return JSON.stringify(value ?? null).replace(
    /[\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}

function withProperties(text: string, part: string, properties: readonly string[]): string {
  const root = parsePartText(text, part);
  const prefix = root.prefix;
  const written = properties.join("").replaceAll("<we:", `<${prefix}`);
  const replacement = element(`${prefix}properties`, {}, written);
  return replaceChildren(
    text,
    root,
    ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"],
    new Map([["properties", replacement]]),
  );
}

function newExtension(properties: readonly string[]): string {
  const [own, ...others] = STORES.map((store) =>
    element("we:reference", { id: ADDIN_ID, version: "1.0.0.0", ...store }),
  );
  const content = [
    own,
    element("we:alternateReferences", {}, others.join("")),
    element("we:properties", {}, properties.join("")),
    "<we:bindings/>",
    element("we:snapshot", { "xmlns:r": RELATIONSHIPS, "xmlns:a": DRAWING }),
  ];
  return (
    XML_DECLARATION +
    element(
      "we:webextension",
      { "xmlns:we": WEB_EXTENSION, id: `{${ADDIN_ID.toUpperCase()}}` },
      content.join(""),
    )
  );
}

const EMPTY_TASK_PANES = XML_DECLARATION + `<wetp:taskpanes xmlns:wetp="${TASK_PANES}"></wetp:taskpanes>`;

/** Lists the add-in among the task panes, closed: the workbook opens without it. */
function addPane(editor: PackageEditor, extension: string): void {
  const present = taskPanesPart(editor.origin);
  const part = present ?? editor.freshSoleName("xl/webextensions/taskpanes", ".xml");
  const standing = editor.originalText(part);
  const hasPanes = standing !== undefined && parsePartText(standing, part).children.length > 0;
  const text = hasPanes ? standing : EMPTY_TASK_PANES;
  const root = parsePartText(text, part);
  const reference = element("wetp:webextensionref", {
    "xmlns:r": RELATIONSHIPS,
    "r:id": editor.relate(part, WEB_EXTENSION_RELATIONSHIP, extension),
  });
  const place = { dockstate: "right", visibility: false, width: 350, row: root.children.length };
  const pane = element("wetp:taskpane", { "xmlns:wetp": TASK_PANES, ...place }, reference);
  const end = root.contentEnd;
  editor.set(part, applyEdits(text, [{ start: end, end, text: pane }]), PART_TYPES.taskPanes);
  if (present === undefined) editor.relate("", TASK_PANES_RELATIONSHIP, part);
}
