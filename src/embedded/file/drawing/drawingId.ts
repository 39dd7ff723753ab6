import type { XmlElement } from "../xml/xmlElement";
import { numberAttribute } from "../xml/xmlElement";

/** The id that the model gives to a drawing, from the file's. */
export function drawingId(properties: XmlElement | undefined): string {
  const id = numberAttribute(properties, "id") ?? 0;
  return `{00000000-0000-0000-0000-${id.toString(16).toUpperCase().padStart(12, "0")}}`;
}
