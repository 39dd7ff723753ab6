import type { CustomXmlPart, Workbook } from "../../model/workbook";
import { PART_TYPES } from "../package/contentTypes";
import { CUSTOM_XML, RELATIONSHIPS } from "../package/namespaces";
import type { PackageEditor } from "../package/packageEditor";
import { isOfKind } from "../package/relationships";
import { element, XML_DECLARATION } from "../xml/xmlWriter";

/** Writes custom XML parts that are new or changed and removes those that are gone. */
export function writeCustomXml(workbook: Workbook, workbookPart: string, editor: PackageEditor): void {
  const kept = new Set(workbook.customXmlParts.map(({ part }) => part));
  for (const { target } of editor.relationships(workbookPart).filter((each) => isOfKind(each, "customXml"))) {
    if (!kept.has(target)) removePart(target, workbookPart, editor);
  }
  for (const part of workbook.customXmlParts) {
    if (part.part === null) addPart(part, workbookPart, editor);
    else if (part.changed) editor.set(part.part, part.xml);
  }
}

function addPart(part: CustomXmlPart, workbookPart: string, editor: PackageEditor): void {
  const item = editor.freshName("customXml/item", ".xml");
  const properties = item.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  editor.set(item, part.xml);
  const references = part.namespaceUri === "" ? "" : element("ds:schemaRef", { "ds:uri": part.namespaceUri });
  const content = element(
    "ds:datastoreItem",
    { "ds:itemID": part.id, "xmlns:ds": CUSTOM_XML },
    element("ds:schemaRefs", {}, references),
  );
  editor.set(properties, XML_DECLARATION + content, PART_TYPES.customXmlProperties);
  editor.relate(item, `${RELATIONSHIPS}/customXmlProps`, properties);
  editor.relate(workbookPart, `${RELATIONSHIPS}/customXml`, item);
}

function removePart(part: string, workbookPart: string, editor: PackageEditor): void {
  for (const { target } of editor.relationships(part)) editor.remove(target);
  editor.removeRelated(workbookPart, part);
}
