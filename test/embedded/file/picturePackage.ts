import { related, smallPackage, worksheet } from "./smallPackage";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPES = "application/vnd.openxmlformats-officedocument";

/** What a picture is besides its anchor, in words that nobody may change. */
export const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="照片 1" descr="工位"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>' +
  '<xdr:blipFill><a:blip r:embed="rId7"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="10" cy="10"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

function corner(name: string, column: number, row: number, rowOffset = 0): string {
  return `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>${String(rowOffset)}</xdr:rowOff></xdr:${name}>`;
}

/** From the fifth row's middle over C5:D8, whichever way it goes with the cells. */
const TWO_CELL = corner("from", 2, 4, 95250) + corner("to", 4, 8);
/** The same place, by what a file says of the anchor. */
export const ANCHORS = {
  TwoCell: ["twoCellAnchor", "", TWO_CELL],
  OneCell: ["twoCellAnchor", ' editAs="oneCell"', TWO_CELL],
  Absolute: ["twoCellAnchor", ' editAs="absolute"', TWO_CELL],
  oneCellAnchor: ["oneCellAnchor", "", `${corner("from", 2, 4, 95250)}<xdr:ext cx="1219200" cy="666750"/>`],
  absoluteAnchor: [
    "absoluteAnchor",
    "",
    '<xdr:pos x="1219200" y="857250"/><xdr:ext cx="1219200" cy="666750"/>',
  ],
} as const;

/**
 * A workbook whose sheet 数据 has a picture over C5:D8.
 * @param rows of the sheet.
 */
export function withPicture(
  anchor: keyof typeof ANCHORS = "TwoCell",
  rows = '<row r="1"><c r="A1"><v>1</v></c></row>',
  content = PICTURE,
): Uint8Array {
  const [name, attributes, place] = ANCHORS[anchor];
  return smallPackage(
    { 数据: worksheet(rows, '<drawing r:id="rId1"/>') },
    {
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.spreadsheetml.worksheet+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="${TYPES}.drawing+xml"/></Types>`,
      "xl/worksheets/_rels/sheet1.xml.rels": related(["rId1", "drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:${name}${attributes}>${place}${content}<xdr:clientData/></xdr:${name}></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": related(["rId7", "image", "../media/image1.png"]),
      "xl/media/image1.png": "the picture's bytes",
    },
  );
}
