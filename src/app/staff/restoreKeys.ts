import { rowsInTime } from "../../analysis/cleaning/rowKeys";
import { CLEAN_DATA, CORRECTIONS } from "../../documents/cleanData/table";
import { isRead } from "../../documents/staffTable";
import { columnPlaces } from "../../workbook/identity/columnPlaces";
import { addKeyColumn } from "../../workbook/staff/addKeyColumn";
import type { RowCells } from "../../workbook/staff/tableRowBlock";
import { WorkbookError } from "../../workbook/workbookError";
import { eachRow, ourTable, type OurTables } from "./ourTables";

/**
 * 清洗数据 from which staff deleted the hidden column of keys gets it again, made from 工单号: what staff wrote in its rows
 * is known by it.
 *
 * @returns whether a column was added.
 * @throws WorkbookError `keys-gone`: there is no 工单号 to make them from, and staff have written in the table.
 */
export async function restoreKeys(tables: OurTables, signal: AbortSignal): Promise<boolean> {
  const table = ourTable(tables, CLEAN_DATA.document);
  const column = table?.columns.find(({ key }) => key === table.keyColumn);
  if (table === null || column === undefined) return false;
  const places = columnPlaces(table.standing.columns, table.columns, table.columns);
  if (places.has(column.key)) return false;
  const rows: RowCells[] = [];
  let written = 0;
  const isWanted = (key: string): boolean =>
    ["ticketId", "time"].includes(key) || isRead(CORRECTIONS, key, new Set(places.keys()));
  await eachRow(table, isWanted, tables.blockBytes, signal, (cells) => {
    if (CORRECTIONS.keeps?.({ ...cells, key: "?" }) === true) written++;
    rows.push({ ticketId: cells["ticketId"] ?? null, time: cells["time"] ?? null });
  });
  if (!places.has("ticketId")) {
    if (written > 0) throw new WorkbookError("keys-gone", { sheet: table.sheet, column: column.heading });
    return false;
  }
  const { name } = table;
  await addKeyColumn(
    { name, heading: column.heading, keys: keysOf(rows), blockBytes: tables.blockBytes },
    signal,
  );
  return true;
}

/** As the analysis counts them: 工单号, and of rows that have it in common the number in time. */
function keysOf(rows: readonly RowCells[]): readonly string[] {
  const momentOf = (row: number): number => {
    const time = rows[row]?.["time"];
    return typeof time === "number" ? time : NaN;
  };
  const seen = new Map<string, number>();
  const keys = new Array<string>(rows.length).fill("");
  for (const row of rowsInTime([...rows.keys()], momentOf)) {
    const ticket = String(rows[row]?.["ticketId"] ?? "");
    if (ticket === "") continue;
    const count = (seen.get(ticket) ?? 0) + 1;
    seen.set(ticket, count);
    keys[row] = `${ticket}#${String(count)}`;
  }
  return keys;
}
