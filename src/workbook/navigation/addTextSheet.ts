import { runExcel } from "../excelRun";
import { removeSheets } from "../identity/undoSheet";
import { rangeAt } from "../rangeAt";
import { addFreeSheet } from "./addFreeSheet";
import type { TextBlock } from "./textBlock";

/** A file that is no workbook, in blocks of rows. */
export interface TextSheet {
  readonly name: string;
  readonly rows: number;
  /** The rows from one on that are written at once. */
  readonly block: (from: number) => Promise<TextBlock>;
}

/**
 * Adds what a file of text holds as a sheet behind all others, named after the file; texts stay texts. A sheet that cannot be
 * written to its end is taken away again.
 *
 * @returns its name.
 * @throws WorkbookError.
 */
export async function addTextSheet(text: TextSheet, signal: AbortSignal): Promise<string> {
  const name = await addSheet(text.name.replace(/\.[^.]*$/u, ""), signal);
  try {
    for (let row = 0; row < text.rows;) row += await writeBlock(name, row, await text.block(row), signal);
  } catch (error) {
    await removeSheets([name], new AbortController().signal);
    throw error;
  }
  return name;
}

async function addSheet(wanted: string, signal: AbortSignal): Promise<string> {
  return runExcel(async (context) => {
    const { name } = await addFreeSheet(context, wanted);
    await context.sync();
    return name;
  }, signal);
}

/** Writes rows from one on, and says how many these are. */
async function writeBlock(
  name: string,
  from: number,
  { values, formats }: TextBlock,
  signal: AbortSignal,
): Promise<number> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    formats.forEach((own, column) => {
      if (own !== null) rangeAt(sheet, from, column, values.length, 1).numberFormat = own;
    });
    rangeAt(sheet, from, 0, values.length, formats.length).values = values;
    await context.sync();
  }, signal);
  return values.length;
}
