/** One sheet as a person sees it. */
export interface ShownSheet {
  readonly name: string;
  readonly address: string;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly string[];
}

/** Every sheet of the open workbook that a person can bring to sight, with its cells, tables and charts. */
export async function shownSheets(): Promise<readonly ShownSheet[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();
    const seen = worksheets.items.filter(({ visibility }) => visibility !== "VeryHidden");
    const parts = seen.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(false);
      used.load({ address: true, formulas: true });
      sheet.tables.load({ name: true });
      sheet.charts.load({ name: true });
      return { sheet, used };
    });
    await context.sync();
    // an answer holds 5 MB: one for all of them is too many
    for (const loaded of [{ values: true }, { numberFormat: true }]) {
      for (const { used } of parts) used.load(loaded);
      await context.sync();
    }
    const tables = parts.map(({ sheet }) =>
      sheet.tables.items.map((table) => ({
        name: table.name,
        range: table.getRange().load({ address: true }),
      })),
    );
    await context.sync();
    return parts.map(({ sheet, used }, index) => ({
      name: sheet.name,
      address: used.isNullObject ? "" : used.address,
      formulas: used.isNullObject ? [] : (used.formulas as unknown[][]),
      values: used.isNullObject ? [] : (used.values as unknown[][]),
      formats: used.isNullObject ? [] : (used.numberFormat as string[][]),
      tables: (tables[index] ?? []).map(({ name, range }) => ({ name, address: range.address })),
      charts: sheet.charts.items.map((chart) => chart.name),
    }));
  });
}

/** The names of the whole workbook, hidden ones too, and what they stand for. */
export async function definedNames(): Promise<Readonly<Record<string, string>>> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load({ name: true, formula: true });
    await context.sync();
    return Object.fromEntries(names.items.map((item): [string, string] => [item.name, String(item.formula)]));
  });
}

/** A table's rows by heading. */
export async function tableRows(name: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load({ values: true });
    await context.sync();
    const [headings = [], ...rows] = range.values as unknown[][];
    return rows.map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
  });
}

/** Types into a table's cell, as a person would: row by 0-based place, column by heading. */
export async function typeInto(table: string, row: number, heading: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(heading);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}
