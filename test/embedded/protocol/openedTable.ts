/** Writes the rows to the sheet and makes them a table. */
export function makeTable(worksheet: Excel.Worksheet, rows: unknown[][], at = "A1"): Excel.Table {
  const range = worksheet.getRange(at).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  range.values = rows;
  return worksheet.tables.add(range, true);
}
