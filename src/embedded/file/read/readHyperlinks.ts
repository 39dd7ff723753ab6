import type { Hyperlink } from "../../model/sheet";
import { parseArea } from "../notation/a1";
import type { PackageReader } from "../package/packageReader";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, childrenNamed, relationAttribute } from "../xml/xmlElement";

/** The links of a worksheet. */
export function readHyperlinks(root: XmlElement, reader: PackageReader, sheetPart: string): Hyperlink[] {
  const targets = new Map(reader.relationships(sheetPart).map(({ id, target }) => [id, target]));
  return childrenNamed(child(root, "hyperlinks"), "hyperlink")
    .map((link) => {
      const area = parseArea(attribute(link, "ref") ?? "");
      if (area === null) return null;
      const display = attribute(link, "display");
      return {
        area,
        address: targets.get(relationAttribute(link) ?? "") ?? null,
        documentReference: attribute(link, "location"),
        screenTip: attribute(link, "tooltip"),
        ...(display === null ? {} : { display }),
      };
    })
    .filter((link) => link !== null);
}
