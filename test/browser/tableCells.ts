import type { Frame } from "puppeteer-core";

/** Types into the first row of the table of a sheet that has these headings, as a colleague would meanwhile. */
export async function typeInRow(
  pane: Frame,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  await pane.evaluate(
    (name, typed) =>
      Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getItem(name);
        tables.load({ name: true });
        await context.sync();
        const headers = tables.items.map((table) => table.getHeaderRowRange().load({ values: true }));
        await context.sync();
        const headings = headers.map(({ values }) => (values[0] ?? []).map(String));
        const place = headings.findIndex((row) =>
          Object.keys(typed).every((heading) => row.includes(heading)),
        );
        const table = tables.items[place];
        if (table === undefined) throw new Error(`no table of ${name} has ${Object.keys(typed).join(", ")}`);
        for (const [heading, value] of Object.entries(typed)) {
          const column = headings[place]?.indexOf(heading) ?? -1;
          table.getDataBodyRange().getCell(0, column).values = [[value]];
        }
        await context.sync();
      }),
    sheet,
    cells,
  );
}

/** The address of a cell under a heading of the table of a sheet that has it, by its row from 0. */
export async function addressUnder(pane: Frame, sheet: string, heading: string, row = 0): Promise<string> {
  return pane.evaluate(
    (name, wanted, at) =>
      Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getItem(name);
        tables.load({ name: true });
        await context.sync();
        const columns = tables.items.map((table) => table.columns.getItemOrNullObject(wanted));
        await context.sync();
        const column = columns.find(({ isNullObject }) => !isNullObject);
        if (column === undefined) throw new Error(`no table of ${name} has ${wanted}`);
        const cell = column.getDataBodyRange().getCell(at, 0).load({ address: true });
        await context.sync();
        return cell.address.split("!").at(-1)?.replaceAll("$", "") ?? "";
      }),
    sheet,
    heading,
    row,
  );
}
