import type { Area } from "../../area";

/** What stands in the cells of a sheet, comments and notes on them too. */
export interface StandingCells {
  /** Columns of the cells of a row in which something stands. */
  readonly filled: (row: number) => readonly number[];
  /** Whether a comment or a note stands in a row. */
  readonly isCommented: (row: number) => boolean;
}

type Place = Pick<Area, "row" | "column">;

/** Reads what stands on a sheet. One round trip. @param comments where there are comments and notes on it. */
export async function readStandingCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  comments: readonly Place[],
): Promise<StandingCells> {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load({ formulas: true, rowIndex: true, columnIndex: true });
  await context.sync();
  if (used.isNullObject) return cellsIn([], { row: 0, column: 0 }, comments);
  const { formulas, rowIndex: row, columnIndex: column } = used;
  return cellsIn(formulas as unknown[][], { row, column }, comments);
}

/** @param formulas of the cells from a corner on; "" where nothing stands. */
function cellsIn(
  formulas: readonly (readonly unknown[])[],
  { row: top, column: left }: Place,
  comments: readonly Place[],
): StandingCells {
  const commented = new Map<number, number[]>();
  for (const { row, column } of comments) commented.set(row, [...(commented.get(row) ?? []), column]);
  return {
    isCommented: (row) => commented.has(row),
    filled: (row) => {
      const cells = (formulas[row - top] ?? []).flatMap((cell, place) => (cell === "" ? [] : [left + place]));
      const others = commented.get(row);
      return others === undefined ? cells : [...new Set([...cells, ...others])];
    },
  };
}
