import { DOCUMENT_IDS } from "../../../src/documents/registry";
import type { TablePlace } from "../../../src/documents/staffState";
import { staffCellNameItem } from "../../../src/workbook/identity/marker";
import { columnPlaces } from "../../../src/workbook/identity/columnPlaces";
import { findOurTables, ourTable, type OurTable } from "../../../src/app/staff/ourTables";
import { staffPlaces, type StaffField } from "../staffLedgers";

/** A table of ours as it stands on its sheet. */
export interface Standing {
  /** As `tableKey` gives it. */
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** By place in the table: the keys of our columns, null for staff's own. */
  readonly columns: readonly (string | null)[];
  readonly headings: readonly string[];
  /** 0-based row of its headings. */
  readonly row: number;
  readonly keys: readonly string[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** A table that stands, by what it is of. */
export interface Found {
  readonly id: string;
  readonly table: OurTable;
}

const signal = new AbortController().signal;
const CLEANING_LOG = "cleaning-log";

/** The tables that staff write in and that stand, as the add-in finds them. */
export async function foundTables(ids?: readonly string[]): Promise<readonly Found[]> {
  const tables = await findOurTables("zh-CN", signal);
  const places: readonly (TablePlace & { readonly id: string })[] = staffPlaces().ledgers;
  return places.flatMap(({ id, document, part }) => {
    const table = ids?.includes(id) === false ? null : ourTable(tables, document, part);
    return table === null ? [] : [{ id, table }];
  });
}

/** What such tables hold. */
export async function standingTables(found: readonly Found[]): Promise<readonly Standing[]> {
  return Excel.run(async (context) => {
    const loaded = found.map(({ table }) =>
      context.workbook.tables.getItem(table.name).getRange().load({ values: true, rowIndex: true }),
    );
    await context.sync();
    return found.map(({ id, table }, at) => {
      const [headings = [], ...values] = (loaded[at]?.values ?? []) as (string | number | boolean)[][];
      const places = columnPlaces(table.standing.columns, table.columns, table.columns);
      const columns = headings.map(
        (_heading, place) => [...places].find(([, taken]) => taken === place)?.[0] ?? null,
      );
      const keyAt = places.get(table.keyColumn ?? "") ?? -1;
      return {
        id,
        sheet: table.sheet,
        name: table.name,
        columns,
        headings: headings.map(String),
        row: loaded[at]?.rowIndex ?? 0,
        keys: values.map((row) => String(row[keyAt] ?? "")),
        values,
      };
    });
  });
}

/** The lines of 剔除记录 as texts. */
export function linesOfLog(tables: readonly Standing[]): readonly string[] {
  const log = tables.find(({ id }) => id === CLEANING_LOG);
  return (log?.values ?? []).map((row) => row.map(String).join(" | "));
}

/** The names of staff's cells outside tables that stand. */
export async function standingFields(): Promise<readonly (StaffField & { readonly name: string })[]> {
  const sheets = await ourSheets();
  const fields = staffPlaces().fields.map((field) => ({
    ...field,
    name: staffCellNameItem(field.document, field.key),
  }));
  return Excel.run(async (context) => {
    const items = fields.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
    await context.sync();
    return fields.filter(({ document }, at) => sheets.has(document) && items[at]?.isNullObject === false);
  });
}

/** What stands in such cells. */
export async function fieldValues(names: readonly string[]): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) =>
      context.workbook.names.getItem(name).getRange().load({ values: true }),
    );
    await context.sync();
    return ranges.map(({ values }) => values[0]?.[0] as unknown);
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

/** The notes of the workbook, with where they stand. */
export async function standingNotes(): Promise<
  readonly { readonly text: string; readonly sheet: string; readonly row: number }[]
> {
  return Excel.run(async (context) => {
    const { notes } = context.workbook;
    notes.load({ content: true });
    await context.sync();
    const places = notes.items.map((note) =>
      note.getLocation().load({ rowIndex: true, worksheet: { name: true } }),
    );
    await context.sync();
    return notes.items.map(({ content }, at) => {
      const { rowIndex = -1, worksheet } = places[at] ?? {};
      return { text: content, sheet: worksheet?.name ?? "", row: rowIndex };
    });
  });
}

/** All that stands in cells, sheet after sheet: an answer holds 5 MB. */
export async function standingWords(): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    const words: string[] = [];
    for (const sheet of worksheets.items) {
      const used = sheet.getUsedRangeOrNullObject(true).load({ values: true });
      await context.sync();
      if (!used.isNullObject) words.push((used.values as unknown[][]).flat().join("\n"));
    }
    return words.join("\n");
  });
}
