import { areaAddress } from "../area";
import { runExcel } from "../excelRun";
import { writtenContent } from "../writtenValue";
import { addFreeSheet } from "./addFreeSheet";

/** Rows of one write: small enough for every host. */
const BLOCK_ROWS = 1_000;

type Cell = string | number | boolean | null;

/**
 * Adds a sheet of plain data, its first row in bold, and brings it to the front. Texts are written as texts.
 *
 * @param wanted its name; numbered when a sheet has it already.
 * @returns the name it got.
 */
export async function addDataSheet(
  wanted: string,
  rows: readonly (readonly Cell[])[],
  signal: AbortSignal,
): Promise<string> {
  const columns = Math.max(...rows.map((row) => row.length), 1);
  return runExcel(async (context) => {
    const { sheet, name } = await addFreeSheet(context, wanted);
    for (let row = 0; row < rows.length; row += BLOCK_ROWS) {
      const block = rows.slice(row, row + BLOCK_ROWS);
      const area = { row, column: 0, rows: block.length, columns };
      sheet.getRange(areaAddress(area)).values = block.map((cells) => filled(cells, columns));
    }
    const header = sheet.getRange(areaAddress({ row: 0, column: 0, rows: 1, columns }));
    header.format.font.bold = true;
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    sheet.activate();
    await context.sync();
    return name;
  }, signal);
}

function filled(cells: readonly Cell[], columns: number): (string | number | boolean)[] {
  return Array.from({ length: columns }, (_, column) => writtenContent(cells[column] ?? null));
}
