import type { DocumentProperties, Workbook } from "../../model/workbook";
import type { PackageEditor } from "../package/packageEditor";
import type { PackageReader } from "../package/packageReader";
import { parsePartText } from "../package/partText";
import { attribute, child, childrenNamed, type XmlElement } from "../xml/xmlElement";
import { withoutElements } from "../xml/xmlPatch";

type Property = Exclude<keyof DocumentProperties, "custom">;

/** By the kind of part: what its elements are called, and what that is in Excel. */
const ELEMENTS: Readonly<Record<string, Readonly<Partial<Record<Property, string>>>>> = {
  "core-properties": {
    author: "creator",
    lastAuthor: "lastModifiedBy",
    title: "title",
    subject: "subject",
    keywords: "keywords",
    comments: "description",
    category: "category",
  },
  "extended-properties": { company: "Company", manager: "Manager" },
};
const CUSTOM = "custom-properties";

/** Reads what the file says of itself into `properties`. */
export function readProperties(properties: DocumentProperties, reader: PackageReader): void {
  for (const [kind, elements] of Object.entries(ELEMENTS)) {
    const root = reader.relatedTree("", kind);
    for (const [property, name] of Object.entries(elements))
      properties[property as Property] = child(root, name)?.text ?? "";
  }
  for (const property of childrenNamed(reader.relatedTree("", CUSTOM), "property"))
    properties.custom.set(attribute(property, "name") ?? "", property.children[0]?.text ?? "");
}

/** Takes out of the file what was emptied of it. */
export function writeProperties({ properties, propertiesChanged }: Workbook, editor: PackageEditor): void {
  if (!propertiesChanged) return;
  for (const [kind, elements] of Object.entries(ELEMENTS)) {
    const part = editor.origin.related("", kind);
    if (part === undefined) continue;
    const text = editor.originalText(part) ?? "";
    editor.set(part, withoutEmptied(text, parsePartText(text, part), elements, properties));
  }
  const part = editor.origin.related("", CUSTOM);
  if (part === undefined || properties.custom.size > 0) return;
  editor.removeRelated("", part);
}

function withoutEmptied(
  text: string,
  root: XmlElement,
  elements: Readonly<Partial<Record<Property, string>>>,
  properties: DocumentProperties,
): string {
  const emptied = Object.entries(elements).flatMap(([property, name]) =>
    properties[property as Property] === "" ? (child(root, name) ?? []) : [],
  );
  return withoutElements(text, emptied);
}
