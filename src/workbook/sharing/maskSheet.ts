import { documentOfMarker } from "../identity/marker";
import { NUMBER_FORMATS } from "../theme";
import { writtenContent } from "../writtenValue";
import { HEADERS_AND_FOOTERS, headersOf } from "./headers";

type Mask = (text: string) => string;

/** Integers from here on may be numbers of phones or cards. */
const LONG_NUMBER = 1e9;
/** A link that a formula makes, but for one that is known to lead into the workbook. */
const LINK_OUT = /\bHYPERLINK\s*\(\s*(?!"#)/iu;
const TEXTS_IN_FORMULA = /"(?:[^"]|"")*"/gu;
/**
 * Passes all that a sheet shows through `mask`: cells, headers and footers, titles of charts, text boxes. What may lead
 * or speak to others goes: links, rules of entry with their lists and prompts, pictures.
 */
export async function maskSheet(context: Excel.RequestContext, name: string, mask: Mask): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true).load({ formulas: true, values: true });
  const printed = headersOf(sheet);
  const charts = sheet.charts.load({ title: { text: true, visible: true } });
  const shapes = sheet.shapes.load({ type: true });
  await context.sync();
  if (!used.isNullObject) maskCells(used, mask);
  // a link may lie on a cell that shows nothing, right of and below all others
  sheet.getRange().clear("Hyperlinks");
  sheet.getRange().dataValidation.clear();
  for (const pages of printed) {
    for (const part of HEADERS_AND_FOOTERS) {
      const masked = mask(pages[part]);
      if (masked !== pages[part]) pages[part] = masked;
    }
  }
  for (const { title } of charts.items) {
    const masked = mask(title.text);
    if (title.visible && masked !== title.text) title.text = masked;
  }
  await maskShapes(context, shapes.items, mask);
}

function maskCells(used: Excel.Range, mask: Mask): void {
  const values = used.values as unknown[][];
  (used.formulas as unknown[][]).forEach((row, at) => {
    row.forEach((content, column) => {
      const masked = maskedCell(content, values[at]?.[column], mask);
      if (masked === null) return;
      const cell = used.getCell(at, column);
      // under the format of texts the apostrophe may show
      cell.numberFormat = [[NUMBER_FORMATS.general]];
      cell.values = [[writtenContent(masked)]];
    });
  });
}

/** What stands in the place of a cell; null where it may stay as it is. */
function maskedCell(content: unknown, shown: unknown, mask: Mask): string | null {
  if (typeof content === "number" && Number.isInteger(content) && Math.abs(content) >= LONG_NUMBER)
    return changed(String(content), mask);
  if (typeof content !== "string" || documentOfMarker(content) !== null) return null;
  if (!content.startsWith("=")) return changed(content, mask);
  const isClean =
    !LINK_OUT.test(content) && (content.match(TEXTS_IN_FORMULA) ?? []).every((text) => mask(text) === text);
  const result = typeof shown === "string" ? changed(shown, mask) : null;
  return result ?? (isClean ? null : String(shown));
}

function changed(text: string, mask: Mask): string | null {
  const masked = mask(text);
  return masked === text ? null : masked;
}

/** What a picture, or a group, shows is not known: it goes. */
async function maskShapes(
  context: Excel.RequestContext,
  shapes: readonly Excel.Shape[],
  mask: Mask,
): Promise<void> {
  for (const shape of shapes) if (shape.type === "Image" || shape.type === "Group") shape.delete();
  const texts = shapes
    .filter(({ type }) => type === "GeometricShape")
    .map(({ textFrame }) => textFrame.textRange.load({ text: true }));
  await context.sync();
  for (const range of texts) {
    const masked = mask(range.text);
    if (masked !== range.text) range.text = masked;
  }
  await context.sync();
}
