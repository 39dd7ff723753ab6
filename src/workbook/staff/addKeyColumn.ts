import { runExcel } from "../excelRun";
import { rowBytes } from "../payload";
import { setAll } from "../rendering/cells/formatting";
import { NUMBER_FORMATS } from "../theme";
import { writtenContent } from "../writtenValue";

/** A column of keys that a table of ours lacks. */
interface KeyColumn {
  readonly name: string;
  readonly heading: string;
  /** One a row, from the top. */
  readonly keys: readonly string[];
  readonly blockBytes: number;
}

/** Adds a hidden column with the keys of a table's rows at its right end. */
export async function addKeyColumn(
  { name, heading, keys, blockBytes }: KeyColumn,
  signal: AbortSignal,
): Promise<void> {
  await runExcel(async (context) => {
    const table = context.workbook.tables.getItem(name);
    // under a filter Excel puts what is written into other rows
    table.clearFilters();
    const column = table.columns.add(undefined, undefined, heading);
    column.getRange().getEntireColumn().columnHidden = true;
    // it takes the format of the one beside it: under that of texts an apostrophe may show
    setAll(column.getDataBodyRange(), "numberFormat", NUMBER_FORMATS.general);
    await context.sync();
  }, signal);
  const rows = Math.max(1, Math.floor(blockBytes / Math.max(1, longest(keys))));
  for (let first = 0; first < keys.length; first += rows) {
    const part = keys.slice(first, first + rows);
    await runExcel(async (context) => {
      const column = context.workbook.tables.getItem(name).columns.getItem(heading);
      column
        .getDataBodyRange()
        .getCell(first, 0)
        .getResizedRange(part.length - 1, 0).values = part.map((key) => [writtenContent(key)]);
      await context.sync();
    }, signal);
  }
}

function longest(keys: readonly string[]): number {
  return keys.reduce((most, key) => Math.max(most, rowBytes([key])), 0);
}
