import type { Area } from "../../model/area";
import { columnCount, rowCount } from "../../model/area";
import { ApiError, invalidArgument } from "../apiError";
import { CELLS_AT_ONCE } from "../limits";
import { cellCount, isUnbounded } from "./rangeTarget";

/** What is written to each cell; null leaves it as it is. */
export type CellMatrix = (row: number, column: number) => unknown;

/**
 * A property value for cells: a single value for all, or a 2-D array of exactly the range's size.
 * @throws InvalidArgument for another size or for whole rows and columns, RangeExceedsLimit above 5,000,000 cells.
 */
export function cellMatrix(member: string, value: unknown, area: Area): CellMatrix {
  requireBounded(member, area);
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const width = columnCount(area);
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw invalidArgument(
      `${member}: the number of rows or columns in the input array doesn't match the size or dimensions of the range`,
    );
  }
  const matrix = rows as readonly (readonly unknown[])[];
  return (row, column) => matrix[row - area.top]?.[column - area.left] ?? null;
}

function requireBounded(member: string, area: Area): void {
  if (isUnbounded(area)) throw invalidArgument(`${member} of whole rows or columns cannot be written`);
  if (cellCount(area) > CELLS_AT_ONCE) {
    throw new ApiError("RangeExceedsLimit", `${member}: at most 5,000,000 cells can be written at once`);
  }
}
