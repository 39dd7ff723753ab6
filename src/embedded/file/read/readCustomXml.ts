import type { CustomXmlPart } from "../../model/workbook";
import type { PackageReader } from "../package/packageReader";
import { partText } from "../package/partText";
import { rootNamespace } from "../xml/rootNamespace";
import { parseXml, XmlError } from "../xml/xmlElement";

/** The custom XML parts of a workbook; one that is not well-formed has no namespace and stays as it is. */
export function readCustomXml(reader: PackageReader, workbookPart: string): CustomXmlPart[] {
  return reader.allRelated(workbookPart, "customXml").flatMap((part) => {
    const bytes = reader.bytes(part);
    if (bytes === undefined) return [];
    const xml = partText(bytes);
    const id = itemId(reader, part) ?? `{${part}}`;
    return [{ id, namespaceUri: namespaceOf(xml), xml, part, changed: false }];
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
  const root = reader.relatedTree(part, "customXmlProps");
  for (const [name, value] of root?.attributes ?? []) if (name.endsWith("itemID")) return value;
  return null;
}
