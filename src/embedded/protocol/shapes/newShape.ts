import type { Shape, Sheet } from "../../model/sheet";
import type { Host } from "../hostContext";
import { nextDrawingName } from "./drawingName";

/** Side in points of a shape that was given no size: one inch. */
export const NEW_SIZE = 72;

/** A shape with the look that Excel's default theme gives it, put on the sheet. */
export function putShape(
  host: Host,
  sheet: Sheet,
  nameStem: string,
  own: Partial<Shape> & Pick<Shape, "kind">,
): Shape {
  const shape: Shape = {
    id: `shape-${String(host.workbook.nextId())}`,
    name: nextDrawingName(sheet, nameStem),
    geometricType: null,
    left: 0,
    top: 0,
    width: NEW_SIZE,
    height: NEW_SIZE,
    flipVertical: false,
    text: "",
    font: { name: null, size: null, bold: false, color: null },
    placement: "OneCell",
    textAlign: { horizontal: "Left", vertical: "Top" },
    fill: null,
    line: { color: null, weight: 1, visible: true },
    ...own,
  };
  sheet.shapes.push(shape);
  sheet.changed = true;
  return shape;
}
