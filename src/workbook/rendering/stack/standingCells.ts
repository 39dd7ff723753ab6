import type { Area } from "../../area";

/** What stands in the cells of a sheet. */
export interface StandingCells {
  /** Columns of the cells of a row in which something stands. */
  readonly filled: (row: number) => readonly number[];
}

/** Reads what stands on a sheet. One round trip. */
export async function readStandingCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<StandingCells> {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load({ formulas: true, rowIndex: true, columnIndex: true });
  await context.sync();
  if (used.isNullObject) return cellsIn([], { row: 0, column: 0 });
  return cellsIn(used.formulas as unknown[][], { row: used.rowIndex, column: used.columnIndex });
}

/** @param formulas of the cells from a corner on; "" where nothing stands. */
function cellsIn(
  formulas: readonly (readonly unknown[])[],
  { row: top, column: left }: Pick<Area, "row" | "column">,
): StandingCells {
  return {
    filled: (row) =>
      (formulas[row - top] ?? []).flatMap((cell, place) => (cell === "" ? [] : [left + place])),
  };
}
