import { readFileSync, writeFileSync } from "node:fs";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openInHost } from "../../app/surveyWorkbook";

export type Cells = Readonly<Record<string, string | number>>;

/** Someone at the sheets of an open workbook. */
export interface Staff {
  /** Types into the first row of a table whose cells are these. */
  readonly fill: (table: string, where: Cells, typed: Cells) => Promise<void>;
  /** Adds a row below a table's last. */
  readonly add: (table: string, typed: Cells) => Promise<void>;
  /** Puts other cells in the place of all that stand in a sheet from a row on (0-based). */
  readonly replaceRows: (sheet: string, from: number, rows: readonly (readonly unknown[])[]) => Promise<void>;
}

/** Opens a file, lets staff work in it, and saves it in its place. */
export async function asStaff(path: string, work: (staff: Staff) => Promise<void>): Promise<void> {
  const workbook = openWorkbook(readFileSync(path), "staff.xlsx");
  const { host, close } = openInHost(workbook);
  try {
    await work({ fill, add, replaceRows });
    host.settle();
    writeFileSync(path, saveWorkbook(workbook));
  } finally {
    close();
  }
}

const fill: Staff["fill"] = (name, where, typed) =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load({ values: true });
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    const row = rows.findIndex((cells) =>
      Object.entries(where).every(([heading, value]) => cells[headings.indexOf(heading)] === value),
    );
    if (row < 0) throw new Error(`no row ${JSON.stringify(where)} in ${name}: ${JSON.stringify(rows)}`);
    for (const [heading, value] of Object.entries(typed)) {
      range.getCell(row + 1, headings.indexOf(heading)).values = [[value]];
    }
    await context.sync();
  });

const add: Staff["add"] = (name, typed) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const headings = table.getHeaderRowRange().load({ values: true });
    await context.sync();
    const shown = (headings.values[0] as string[]).map((heading) => typed[heading] ?? "");
    table.rows.add(undefined, [shown]);
    await context.sync();
  });

const replaceRows: Staff["replaceRows"] = (name, from, rows) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange().load({ rowCount: true, columnCount: true });
    await context.sync();
    sheet.getRangeByIndexes(from, 0, used.rowCount - from, used.columnCount).clear("Contents");
    sheet.getRangeByIndexes(from, 0, rows.length, rows[0]?.length ?? 0).values = rows as unknown[][];
    await context.sync();
  });
