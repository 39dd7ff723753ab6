import { DOCUMENT_IDS } from "../../../src/documents/registry";
import { columnPlaces } from "../../../src/workbook/identity/columnPlaces";
import { findOurTables, ourTable } from "../../../src/app/staff/ourTables";

/** A table of ours as it stands on its sheet. */
export interface Standing {
  readonly document: string;
  readonly sheet: string;
  readonly name: string;
  /** By place in the table: the keys of our columns, null for staff's own. */
  readonly columns: readonly (string | null)[];
  readonly headings: readonly string[];
  readonly keys: readonly string[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

const signal = new AbortController().signal;

/** The main tables of these documents that stand, as the add-in finds them. */
export async function standingTables(documents: readonly string[]): Promise<readonly Standing[]> {
  const tables = await findOurTables("zh-CN", signal);
  const found = documents.flatMap((document) => {
    const table = ourTable(tables, document);
    return table === null ? [] : [{ document, table }];
  });
  return Excel.run(async (context) => {
    const loaded = found.map(({ table }) =>
      context.workbook.tables.getItem(table.name).getRange().load({ values: true }),
    );
    await context.sync();
    return found.map(({ document, table }, at) => {
      const [headings = [], ...values] = (loaded[at]?.values ?? []) as (string | number | boolean)[][];
      const places = columnPlaces(table.standing.columns, table.columns, table.columns);
      const columns = headings.map(
        (_heading, place) => [...places].find(([, taken]) => taken === place)?.[0] ?? null,
      );
      const keyAt = places.get(table.keyColumn ?? "") ?? -1;
      return {
        document,
        sheet: table.sheet,
        name: table.name,
        columns,
        headings: headings.map(String),
        keys: values.map((row) => String(row[keyAt] ?? "")),
        values,
      };
    });
  });
}

/** The sheets of ours by document. */
export async function ourSheets(): Promise<ReadonlyMap<string, string>> {
  const { book } = await findOurTables("zh-CN", signal);
  return new Map(
    DOCUMENT_IDS.flatMap((id) => {
      const sheet = book.sheets.get(id)?.name;
      return sheet === undefined ? [] : [[id, sheet] as const];
    }),
  );
}
