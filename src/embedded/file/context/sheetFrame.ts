import { child, type XmlElement } from "../xml/xmlElement";
import { withAttributes } from "../xml/xmlPatch";
import { element } from "../xml/xmlWriter";

/** A worksheet part without its cells: text and tree. */
export interface SheetFrame {
  readonly text: string;
  readonly root: XmlElement;
}

/** The source of a child with some attributes set, or a new element where there is none. */
export function patchedChild(
  frame: SheetFrame,
  name: string,
  changes: Readonly<Record<string, string | null>>,
): string {
  const present = child(frame.root, name);
  if (present === undefined) return element(name, changes);
  return withAttributes(frame.text, present, changes);
}
