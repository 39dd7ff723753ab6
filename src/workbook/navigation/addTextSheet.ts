import { runExcel } from "../excelRun";
import { freeSheetName } from "../identity/sheetName";
import { removeSheets } from "../identity/undoSheet";
import { BLOCK_BYTES, BLOCK_CELLS, rowBytes } from "../payload";
import { rangeAt } from "../rangeAt";
import { writtenContent, type WrittenValue } from "../writtenValue";

const NO_FORMAT = "General";

/** A cell as it is entered, and the number format that shows it as it was written. */
interface EnteredCell {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
}

/** The rows of a file that is no workbook. */
export interface TextRows {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: (row: number) => readonly EnteredCell[];
}

/**
 * Adds what a file of text holds as a sheet behind all others, named after the file; texts stay texts. A sheet that cannot be
 * written to its end is taken away again.
 *
 * @returns its name.
 * @throws WorkbookError.
 */
export async function addTextSheet(text: TextRows, signal: AbortSignal): Promise<string> {
  const name = await addSheet(text.name.replace(/\.[^.]*$/u, ""), signal);
  try {
    for (let row = 0; row < text.rows;) row += await writeBlock(name, text, row, signal);
  } catch (error) {
    await removeSheets([name], new AbortController().signal);
    throw error;
  }
  return name;
}

async function addSheet(wanted: string, signal: AbortSignal): Promise<string> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const name = freeSheetName(
      wanted,
      worksheets.items.map((item) => item.name),
    );
    worksheets.add(name);
    await context.sync();
    return name;
  }, signal);
}

/** Writes as many rows as fit into a request, and says how many these are. */
async function writeBlock(name: string, text: TextRows, from: number, signal: AbortSignal): Promise<number> {
  const block: (readonly EnteredCell[])[] = [];
  const values: WrittenValue[][] = [];
  let bytes = 0;
  const most = Math.max(1, Math.floor(BLOCK_CELLS / text.columns));
  while (from + block.length < text.rows && block.length < most && bytes < BLOCK_BYTES) {
    const cells = text.cells(from + block.length);
    const written = Array.from({ length: text.columns }, (_, column) =>
      writtenContent(cells[column]?.value ?? null),
    );
    block.push(cells);
    values.push(written);
    bytes += rowBytes(written);
  }
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (let column = 0; column < text.columns; column++) {
      const formats = block.map((cells) => [cells[column]?.numberFormat ?? NO_FORMAT]);
      if (formats.every(([format]) => format === NO_FORMAT)) continue;
      rangeAt(sheet, from, column, block.length, 1).numberFormat = formats;
    }
    rangeAt(sheet, from, 0, block.length, text.columns).values = values;
    await context.sync();
  }, signal);
  return block.length;
}
