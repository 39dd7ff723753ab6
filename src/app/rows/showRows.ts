import { tableTitle } from "../../documents/registry";
import type { Locale } from "../../glossary/locale";
import {
  filterTable,
  unfilterTable,
  type ColumnCriteria,
  type FilteredRows,
} from "../../workbook/navigation/filterTable";
import { WorkbookError } from "../../workbook/workbookError";
import { eachRow, findOurTables, ourTable, type OurTable, type OurTables } from "../staff/ourTables";
import { shiftOfDates } from "../staff/workbookDates";
import type { RowCondition, RowSet } from "./rowSet";

/** Rows that stand filtered in a table: how many they are, and the filters that staff had set there. */
export interface ShownRows extends FilteredRows {
  readonly sheet: string;
  readonly table: string;
}

/**
 * Brings the rows to the front: their table, with all other rows filtered away.
 *
 * @throws WorkbookError `sheet-not-found`, `sheet-hidden`, `sheet-protected`, `column-gone`.
 */
export async function showRows(set: RowSet, locale: Locale, signal: AbortSignal): Promise<ShownRows> {
  const tables = await findOurTables(locale, signal);
  const table = ourTable(tables, set.document);
  if (table === null) {
    const { sheetNames } = tables.book;
    throw new WorkbookError("sheet-not-found", {
      sheet: tableTitle(set.document, locale),
      sheets: sheetNames,
    });
  }
  const criteria: ColumnCriteria[] = [];
  for (const condition of set.conditions) {
    criteria.push(await criteriaOf(condition, table, tables, signal));
  }
  const shown = await filterTable(table, criteria, signal);
  return { sheet: table.sheet, table: table.name, ...shown };
}

/** Shows the table as it was before. */
export async function showAllRows({ table, before }: ShownRows): Promise<void> {
  await unfilterTable(table, before);
}

async function criteriaOf(
  condition: RowCondition,
  table: OurTable,
  tables: OurTables,
  signal: AbortSignal,
): Promise<ColumnCriteria> {
  if ("from" in condition) {
    const { column, from, before } = condition;
    const shift = await shiftOfDates(tables, signal);
    return { column, criteria: [`>=${String(from - shift)}`, `<${String(before - shift)}`] };
  }
  if ("criteria" in condition) return condition;
  const [column, ...others] = condition.columns;
  if (column !== undefined && others.length === 0) return { column, texts: condition.oneOf };
  return keysOf(condition, table, tables.blockBytes, signal);
}

/** Filters of several columns hold together: that one of them holds is told by the rows' keys. */
async function keysOf(
  { columns, oneOf }: Extract<RowCondition, { oneOf: unknown }>,
  table: OurTable,
  blockBytes: number,
  signal: AbortSignal,
): Promise<ColumnCriteria> {
  const column = table.keyColumn ?? "key";
  const wanted = new Set(oneOf.map(folded));
  const keys: string[] = [];
  await eachRow(
    table,
    (key) => key === column || columns.includes(key),
    blockBytes,
    signal,
    (cells) => {
      if (columns.some((each) => wanted.has(folded(String(cells[each] ?? ""))))) {
        keys.push(String(cells[column] ?? ""));
      }
    },
  );
  // no row has an empty key
  return keys.length === 0 ? { column, criteria: ["="] } : { column, texts: keys };
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
