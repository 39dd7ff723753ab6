import type { CellContent, NumberFormat } from "../../../documents/sheet/cellSpec";
import type { Area } from "../../area";
import { runExcel } from "../../excelRun";
import { rangeAt } from "../../rangeAt";
import { shiftingCells } from "../../shiftingCells";
import { NUMBER_FORMATS } from "../../theme";
import { readContent, writtenContent, type WrittenValue } from "../../writtenValue";
import { setAll } from "../cells/formatting";
import { CELL_BYTES } from "../rows/moveRows";

/** What was typed in a column of a table. */
export interface TypedColumn {
  /** What the column is headed by that keeps it. */
  readonly heading: string;
  readonly format: NumberFormat;
  /** By 0-based row of the body, from the top. */
  readonly typed: readonly { readonly row: number; readonly content: CellContent }[];
}

interface TypedTable {
  readonly sheet: string;
  readonly name: string;
  readonly body: Area;
  readonly columns: readonly TypedColumn[];
  readonly blockBytes: number;
}

/** Between what was typed before and now. */
const BETWEEN = " / ";

/** Adds columns at the right end of a table that keep what was typed, in its rows; one that stands already is gone on with. */
export async function addTypedColumns(
  { sheet, name, body, columns, blockBytes }: TypedTable,
  signal: AbortSignal,
): Promise<void> {
  const places = await shiftingCells([sheet], () =>
    runExcel(async (context) => {
      const table = context.workbook.tables.getItem(name);
      const headings = columns.map(({ heading }) => heading);
      const asked = headings.map((heading) =>
        table.columns.getItemOrNullObject(heading).load({ index: true }),
      );
      await context.sync();
      let next = body.columns;
      const found = asked.map((column) => (column.isNullObject ? next++ : column.index));
      headings.forEach((heading, at) => {
        if ((found[at] ?? 0) < body.columns) return;
        table.columns.add(undefined, undefined, heading);
        const cells = rangeAt(
          context.workbook.worksheets.getItem(sheet),
          body.row,
          body.column + (found[at] ?? 0),
          body.rows,
          1,
        );
        // it takes the looks of the hidden one beside it
        cells.getEntireColumn().untrack().columnHidden = false;
        setAll(cells, "numberFormat", NUMBER_FORMATS.general);
      });
      await context.sync();
      return found;
    }, signal),
  );
  const most = Math.max(1, Math.floor(blockBytes / CELL_BYTES));
  for (const [at, column] of columns.entries()) {
    const place = body.column + (places[at] ?? 0);
    for (let first = 0; first < body.rows; first += most) {
      const rows = Math.min(most, body.rows - first);
      const typed = column.typed.filter(({ row }) => row >= first && row < first + rows);
      if (typed.length === 0) continue;
      const area = { row: body.row + first, column: place, rows, columns: 1 };
      await writeTyped(
        sheet,
        area,
        typed.map((each) => ({ ...each, row: each.row - first })),
        column.format,
        signal,
      );
    }
  }
}

async function writeTyped(
  sheet: string,
  area: Area,
  typed: TypedColumn["typed"],
  format: NumberFormat,
  signal: AbortSignal,
): Promise<void> {
  await runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = rangeAt(worksheet, area.row, area.column, area.rows, 1).load({ values: true });
    await context.sync();
    const standing = cells.values as unknown[][];
    const values = new Array<WrittenValue[]>(area.rows).fill([null]);
    const formats = new Array<(string | null)[]>(area.rows).fill([null]);
    for (const { row, content } of typed) {
      const before = readContent(standing[row]?.[0]);
      const isKept = before !== null && String(before).split(BETWEEN).includes(String(content));
      if (isKept) continue;
      values[row] = [
        writtenContent(before === null ? content : `${String(before)}${BETWEEN}${String(content)}`),
      ];
      formats[row] = [typeof content === "number" && before === null ? NUMBER_FORMATS[format] : null];
    }
    const target = rangeAt(worksheet, area.row, area.column, area.rows, 1);
    target.values = values;
    target.numberFormat = formats;
    await context.sync();
  }, signal);
}
