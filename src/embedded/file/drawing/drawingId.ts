import { excelId } from "../notation/excelId";
import type { XmlElement } from "../xml/xmlElement";
import { numberAttribute } from "../xml/xmlElement";

/** The id that the model gives to a drawing, from the file's. */
export function drawingId(properties: XmlElement | undefined): string {
  return excelId(numberAttribute(properties, "id") ?? 0);
}
