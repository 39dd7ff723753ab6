import { FONT, type CellLook } from "../../theme";

/** Gives every cell of a range one value, formula or number format in one action. */
export function setAll(
  range: Excel.Range,
  property: "values" | "formulas" | "numberFormat",
  value: string | number | boolean,
): void {
  range.set({ [property]: value });
}

/** Draws a look on a range. */
export function applyLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  format.font.set({
    name: FONT,
    ...(look.size === undefined ? {} : { size: look.size }),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.color === undefined ? {} : { color: look.color }),
  });
  format.set({
    ...(look.align === undefined ? {} : { horizontalAlignment: look.align }),
    ...(look.vertical === undefined ? {} : { verticalAlignment: look.vertical }),
    ...(look.indent === undefined ? {} : { indentLevel: look.indent }),
    ...(look.wrap === undefined ? {} : { wrapText: look.wrap }),
  });
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.top !== undefined) drawLine(range, "EdgeTop", look.top);
  if (look.bottom !== undefined) drawLine(range, "EdgeBottom", look.bottom);
}

/** A thin line along an edge, or between the rows, of a range. */
export function drawLine(
  range: Excel.Range,
  edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal",
  color: string,
  weight: "Thin" | "Medium" | "Thick" = "Thin",
): void {
  range.format.borders.getItem(edge).set({ style: "Continuous", weight, color });
}
