import type { CustomXmlPart } from "../../model/workbook";
import type { PackageReader } from "../package/packageReader";
import { partText } from "../package/partText";
import { isOfKind } from "../package/relationships";
import { rootNamespace } from "../xml/rootNamespace";
import type { XmlElement } from "../xml/xmlElement";
import { parseXml, XmlError } from "../xml/xmlElement";

/** The custom XML parts of a workbook; one that is not well-formed has no namespace and stays as it is. */
export function readCustomXml(reader: PackageReader, workbookPart: string): CustomXmlPart[] {
  return reader
    .relationships(workbookPart)
    .filter((each) => isOfKind(each, "customXml") && !each.external)
    .flatMap(({ target }) => {
      const bytes = reader.bytes(target);
      if (bytes === undefined) return [];
      const xml = partText(bytes);
      const id = itemId(reader, target) ?? `{${target}}`;
      return [{ id, namespaceUri: namespaceOf(xml), xml, part: target, changed: false }];
    });
}

/** The namespace of the outermost element; "" for none, and for what is not well-formed. */
function namespaceOf(xml: string): string {
  try {
    return rootNamespace(parseXml(xml));
  } catch (error) {
    if (error instanceof XmlError) return "";
    throw error;
  }
}

function itemId(reader: PackageReader, part: string): string | null {
  const properties = reader.related(part, "customXmlProps");
  const root: XmlElement | undefined = properties === undefined ? undefined : reader.tree(properties);
  for (const [name, value] of root?.attributes ?? []) if (name.endsWith("itemID")) return value;
  return null;
}
