import type { Workbook } from "../../model/workbook";
import { PART_TYPES } from "../package/contentTypes";
import { DRAWING, RELATIONSHIPS, WEB_EXTENSION, WEB_EXTENSION_RELATIONSHIP } from "../package/namespaces";
import type { PackageEditor } from "../package/packageEditor";
import { SETTINGS_ID, settingsPart } from "../read/readSettings";
import { element, XML_DECLARATION } from "../xml/xmlWriter";

/**
 * Writes the add-in's document settings as Office does, in a web extension part. It hangs on the workbook rather than on the
 * task panes' part, so that the package's own relationships and a task panes part of the user's stay byte for byte.
 */
export function writeSettings(workbook: Workbook, workbookPart: string, editor: PackageEditor): void {
  if (!workbook.settingsChanged) return;
  const properties = [...workbook.settings].map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value ?? null) }),
  );
  const content = [
    element("we:reference", {
      id: SETTINGS_ID,
      version: "1.0.0.0",
      store: "developer",
      storeType: "Registry",
    }),
    "<we:alternateReferences/>",
    element("we:properties", {}, properties.join("")),
    "<we:bindings/>",
    element("we:snapshot", { "xmlns:r": RELATIONSHIPS, "xmlns:a": DRAWING }),
  ];
  const present = settingsPart(editor.origin, workbookPart);
  const part = present ?? editor.freshName("xl/webextensions/webextension", ".xml");
  const xml =
    XML_DECLARATION +
    element(
      "we:webextension",
      { "xmlns:we": WEB_EXTENSION, id: `{${SETTINGS_ID.toUpperCase()}}` },
      content.join(""),
    );
  editor.set(part, xml, PART_TYPES.webExtension);
  editor.relate(workbookPart, WEB_EXTENSION_RELATIONSHIP, part);
}
