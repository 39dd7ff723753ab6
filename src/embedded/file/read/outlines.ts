import type { LineOutline } from "../../model/sheet";
import { type ByteScanner, nameKey } from "../xml/byteScanner";
import type { XmlElement } from "../xml/xmlElement";
import { booleanAttribute, numberAttribute } from "../xml/xmlElement";

const LEVEL = nameKey("outlineLevel");
const COLLAPSED = nameKey("collapsed");

/** The place in an outline of the row whose tag is being read; null for one that is in none. */
export function rowOutline(scanner: ByteScanner): LineOutline | null {
  if (scanner.attributeIndex(LEVEL) < 0 && scanner.attributeIndex(COLLAPSED) < 0) return null;
  const collapsed = scanner.attributeText(COLLAPSED);
  return outlineOf(Number(scanner.attributeText(LEVEL) ?? 0), collapsed === "1" || collapsed === "true");
}

/** The same of columns. */
export function columnOutline(column: XmlElement): LineOutline | null {
  return outlineOf(numberAttribute(column, "outlineLevel") ?? 0, booleanAttribute(column, "collapsed"));
}

function outlineOf(level: number, collapsed: boolean): LineOutline | null {
  if (!Number.isInteger(level) || level < 0 || level > 7) return null;
  return level > 0 || collapsed ? { level, collapsed } : null;
}
