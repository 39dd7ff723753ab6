import { PICTURE } from "../../embedded/file/picturePackage";
import { related } from "../../embedded/file/smallPackage";
import type { Placement, Shape, Sheet } from "../../../src/embedded/model/sheet";
import type { Workbook } from "../../../src/embedded/model/workbook";

const PART = "xl/drawings/staff.xml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const CORNERS = ["from", "to"].map(
  (name) =>
    `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`,
);

/** Puts a picture on a sheet as staff would, in points. */
export function putPicture(
  workbook: Workbook,
  sheet: Sheet,
  place: Pick<Shape, "left" | "top" | "width" | "height">,
  placement: Placement = "TwoCell",
): void {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const types = new TextDecoder().decode(workbook.origin.get("[Content_Types].xml") as Uint8Array);
  workbook.origin = new Map([
    ...workbook.origin,
    [
      "[Content_Types].xml",
      bytes(types.replace(/(<Types[^>]*>)/u, '$1<Default Extension="png" ContentType="image/png"/>')),
    ],
    [
      PART,
      bytes(
        `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:twoCellAnchor>${CORNERS.join("")}${PICTURE}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
      ),
    ],
    ["xl/drawings/_rels/staff.xml.rels", bytes(related(["rId7", "image", "../media/staff.png"]))],
    ["xl/media/staff.png", bytes("the picture's bytes")],
  ]);
  sheet.shapes.push({
    ...place,
    id: `picture-${String(workbook.nextId())}`,
    name: "照片 1",
    kind: "Image",
    geometricType: null,
    flipVertical: false,
    text: "",
    font: { name: null, size: null, bold: false, color: null },
    placement,
    textAlign: { horizontal: "Left", vertical: "Top" },
    fill: null,
    line: { color: null, weight: 0.75, visible: false },
    source: { part: PART, id: "2" },
  });
  sheet.changed = true;
}
