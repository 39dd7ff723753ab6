import { runExcel } from "../excelRun";
import { BLOCK_BYTES } from "../payload";
import { rangeAt } from "../rangeAt";

/** Characters of a cell, fewer than Excel's 32,767. */
const CELL_TEXT = 30_000;
/** Cells of a request: a character takes up to three bytes. */
const CELLS = Math.floor(BLOCK_BYTES / (3 * CELL_TEXT));

/** Keeps a text of any length on a very hidden sheet, in the place of what stood there. */
export async function writeHiddenText(name: string, text: string, signal: AbortSignal): Promise<void> {
  // the apostrophe keeps Excel from reading a piece as a formula or a number
  const pieces = piecesOf(text).map((piece) => [`'${piece}`]);
  await runExcel(async (context) => {
    const standing = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    const sheet = standing.isNullObject ? context.workbook.worksheets.add(name) : standing;
    sheet.visibility = "VeryHidden";
    sheet.getRange().untrack().clear();
    const part = pieces.slice(0, CELLS);
    if (part.length > 0) rangeAt(sheet, 0, 0, part.length, 1).values = part;
    await context.sync();
  }, signal);
  for (let first = CELLS; first < pieces.length; first += CELLS) {
    const part = pieces.slice(first, first + CELLS);
    await runExcel(async (context) => {
      const cells = rangeAt(context.workbook.worksheets.getItem(name), first, 0, part.length, 1);
      cells.values = part;
      await context.sync();
    }, signal);
  }
}

/** The text that a sheet keeps; null where there is none. */
export async function readHiddenText(name: string, signal: AbortSignal): Promise<string | null> {
  const count = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load({ rowCount: true });
    await context.sync();
    return sheet.isNullObject || used.isNullObject ? 0 : used.rowCount;
  }, signal);
  const pieces: string[] = [];
  for (let first = 0; first < count; first += CELLS) {
    const part = await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const cells = rangeAt(sheet, first, 0, Math.min(CELLS, count - first), 1).load({ values: true });
      await context.sync();
      return cells.values as unknown[][];
    }, signal);
    pieces.push(...part.map(([piece]) => String(piece)));
  }
  return count === 0 ? null : pieces.join("");
}

/** A sign of two units, as an emoji is, stays whole: cells keep no half of one. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = Math.min(from + CELL_TEXT, text.length);
    if (to < text.length && /[\uD800-\uDBFF]/u.test(text.charAt(to - 1))) to--;
    pieces.push(text.slice(from, to));
  }
  return pieces;
}
