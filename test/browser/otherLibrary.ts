import readWorkbook from "read-excel-file/node";

/** A cell as another library reads it: dates are dates, empty cells null. */
export type OtherCell = string | number | boolean | Date | null;

/** A workbook as another library than ours reads it: rows of cells by the names of their sheets. */
export type OtherWorkbook = ReadonlyMap<string, readonly (readonly OtherCell[])[]>;

/** Reads an .xlsx file with read-excel-file, which shares nothing with the embedded host. */
export async function readWithOtherLibrary(path: string): Promise<OtherWorkbook> {
  const sheets = await readWorkbook(path);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as unknown as OtherCell[][]]));
}

/** A place on a sheet, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the text stands first, reading row by row. */
export function placeOf(rows: readonly (readonly OtherCell[])[], text: string): Place {
  const row = rows.findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`the sheet does not say ${text}`);
  return { row, column: rows[row]?.indexOf(text) ?? -1 };
}

/** Where the number to the right of, or under, the label stands. */
export function placeBeside(rows: readonly (readonly OtherCell[])[], label: string): Place {
  const { row, column } = placeOf(rows, label);
  const beside = [
    { row, column: column + 1 },
    { row: row + 1, column },
  ].find((place) => typeof cellAt(rows, place) === "number");
  if (beside === undefined) throw new Error(`no number stands beside ${label}`);
  return beside;
}

/** What stands at a place, null where nothing does. */
export function cellAt(rows: readonly (readonly OtherCell[])[], { row, column }: Place): OtherCell {
  return rows[row]?.[column] ?? null;
}

/** What stands under a heading in the row that has the key under its own heading. */
export function cellUnder(
  rows: readonly (readonly OtherCell[])[],
  heading: string,
  [keyHeading, key]: readonly [heading: string, key: string],
): OtherCell {
  const header = placeOf(rows, keyHeading);
  const row = rows.findIndex((cells, index) => index > header.row && cells[header.column] === key);
  return cellAt(rows, { row, column: rows[header.row]?.indexOf(heading) ?? -1 });
}
