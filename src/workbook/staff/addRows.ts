import type { CellContent } from "../../documents/sheet/cellSpec";
import type { RememberedColumn } from "../identity/memory";
import { NUMBER_FORMATS } from "../theme";
import { writtenContent } from "../writtenValue";

/** The cells of a new row by column key. */
export type NewRow = Readonly<Record<string, CellContent>>;

/** A table as it stands, its body loaded. */
export interface GrowingTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** 0-based places of our columns by key. */
  readonly places: ReadonlyMap<string, number>;
  readonly columns: readonly RememberedColumn[];
}

/** Puts rows into those that stand blank, the rest at the end; columns with a formula keep it. */
export function addRows({ table, body, places, columns }: GrowingTable, added: readonly NewRow[]): void {
  const values = body.values as unknown[][];
  const formulas = body.formulas as unknown[][];
  const formats = body.numberFormat as string[][];
  const computed = new Set(columns.filter((column) => column.computed).map(({ key }) => places.get(key)));
  const blank = values.flatMap((row, index) =>
    row.every((cell, place) => cell === "" || computed.has(place)) ? [index] : [],
  );
  const writeRow = (row: NewRow, at: number): void => {
    // a row that is appended takes the formats of the last one
    const standing = formats[Math.min(at, formats.length - 1)] ?? [];
    for (const [key, content] of Object.entries(row)) {
      const place = places.get(key);
      if (place === undefined) continue;
      writeUnder(body.getCell(0, 0).getOffsetRange(at, place), standing[place], content);
    }
  };
  added.slice(0, blank.length).forEach((row, index) => writeRow(row, blank[index] ?? 0));
  const appended = added.slice(blank.length);
  if (appended.length === 0) return;
  const pattern = (formulas[0] ?? []).map((formula, place) => (computed.has(place) ? String(formula) : ""));
  table.rows.add(
    undefined,
    appended.map(() => pattern),
  );
  appended.forEach((row, index) => writeRow(row, values.length + index));
}

/** Under the format of texts Excel may show the apostrophe before a text: it is put on again after the content. */
function writeUnder(cell: Excel.Range, format: string | undefined, content: CellContent): void {
  const isText = format === NUMBER_FORMATS.text;
  if (isText) cell.numberFormat = [[NUMBER_FORMATS.general]];
  cell.values = [[writtenContent(content)]];
  if (isText) cell.numberFormat = [[NUMBER_FORMATS.text]];
}
