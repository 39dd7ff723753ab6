import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import type { TableFrame } from "./column";
import type { SheetSpec } from "./sheetSpec";
import { tableIn, type TableDefinition } from "./tableReference";
import { tableSheet, type TableSheet } from "./tableSheet";

/** A sheet that is one ledger under its title: rows have keys, and what staff write in them stays. */
interface LedgerSheet<Row> extends Omit<TableSheet<Row>, "table" | "typed"> {
  readonly ledger: TableDefinition;
  readonly leastHeight: number;
  /** Blank rows to begin in where there is no other. */
  readonly firstRows?: number;
  /** What is particular to the table; it has buttons to filter by unless said otherwise. */
  readonly table?: Partial<Omit<TableFrame<Row>, "mode" | "name" | "keyOf" | "keyColumn">>;
}

/** As `tableSheet`, of a ledger whose rows are known by their column `key`. */
export function ledgerSheet<Row extends { readonly key: string }>(
  sources: DocumentSources,
  { ledger, firstRows = 0, table, ...sheet }: LedgerSheet<Row>,
): SheetSpec {
  const { context } = sources;
  return tableSheet(sources, {
    ...sheet,
    typed: staffRows(context.staff, ledger) ?? [],
    table: {
      filterButtons: true,
      ...(sheet.rows.length === 0 && firstRows > 0 ? { spareRows: firstRows } : {}),
      ...table,
      mode: "ledger",
      name: tableIn(context, ledger).name,
      keyOf: ({ key }) => key,
      keyColumn: "key",
    },
  });
}
