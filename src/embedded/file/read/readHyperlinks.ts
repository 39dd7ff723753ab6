import type { Hyperlink } from "../../model/sheet";
import { parseArea } from "../notation/a1";
import type { PackageReader } from "../package/packageReader";
import { decodeControls } from "../xml/escape";
import type { XmlElement } from "../xml/xmlElement";
import { attribute, child, childrenNamed, relationAttribute } from "../xml/xmlElement";

/** The links of a worksheet. */
export function readHyperlinks(root: XmlElement, reader: PackageReader, sheetPart: string): Hyperlink[] {
  const targets = new Map(reader.relationships(sheetPart).map(({ id, target }) => [id, target]));
  const text = (link: XmlElement, name: string): string | null => {
    const value = attribute(link, name);
    return value === null ? null : decodeControls(value);
  };
  return childrenNamed(child(root, "hyperlinks"), "hyperlink")
    .map((link) => {
      const area = parseArea(attribute(link, "ref") ?? "");
      if (area === null) return null;
      const display = text(link, "display");
      return {
        area,
        address: targets.get(relationAttribute(link) ?? "") ?? null,
        documentReference: text(link, "location"),
        screenTip: text(link, "tooltip"),
        ...(display === null ? {} : { display }),
      };
    })
    .filter((link) => link !== null);
}
