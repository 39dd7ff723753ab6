import type { CellContent } from "../../documents/sheet/cellSpec";
import type { RememberedColumn } from "../identity/memory";
import { writtenContent, type WrittenValue } from "../writtenValue";

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
  const computed = new Set(columns.filter((column) => column.computed).map(({ key }) => places.get(key)));
  const blank = values.flatMap((row, index) =>
    row.every((cell, place) => cell === "" || computed.has(place)) ? [index] : [],
  );
  added.slice(0, blank.length).forEach((row, index) => {
    for (const [key, content] of Object.entries(row)) {
      const place = places.get(key);
      if (place !== undefined) body.getCell(blank[index] ?? 0, place).values = [[writtenContent(content)]];
    }
  });
  const appended = added
    .slice(blank.length)
    .map((row) => appendedRow(row, formulas[0] ?? [], places, computed));
  if (appended.length > 0) table.rows.add(undefined, appended);
}

function appendedRow(
  row: NewRow,
  pattern: readonly unknown[],
  places: ReadonlyMap<string, number>,
  computed: ReadonlySet<number | undefined>,
): Exclude<WrittenValue, null>[] {
  const cells = pattern.map((formula, place) => (computed.has(place) ? String(formula) : ""));
  const written: Exclude<WrittenValue, null>[] = cells;
  for (const [key, content] of Object.entries(row)) {
    const place = places.get(key);
    if (place !== undefined) written[place] = writtenContent(content);
  }
  return written;
}
