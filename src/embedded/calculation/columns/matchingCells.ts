import { columnCount, rowCount } from "../../model/area";
import type { SheetArea } from "../values/operand";
import { lowerBound } from "./codedColumn";
import type { ColumnIndex } from "./columnIndex";
import type { Criterion } from "./criterion";
import { selectRows } from "./selectRows";

/** A condition on the cells of an area. All areas of a call have the same size. */
export interface AreaCondition {
  readonly place: SheetArea;
  readonly criterion: Criterion;
}

/** Areas of fewer cells are compared cell by cell, without an index. */
const SMALL = 64;

/**
 * Counts the positions at which all conditions hold; `visit` gets each one's distance from the areas' top left cell.
 * Positions past the last cell in use, of the conditions' areas and of `target`, are counted, not visited.
 */
export function matchingCells(
  conditions: readonly AreaCondition[],
  index: ColumnIndex,
  visit: ((row: number, column: number) => void) | null,
  target: SheetArea | null = null,
): number {
  const [first] = conditions;
  if (first === undefined) return 0;
  const height = rowCount(first.place.area);
  const width = columnCount(first.place.area);
  if (height * width <= SMALL) return matchSmall(conditions, height, width, visit);
  let count = 0;
  for (let column = 0; column < width; column++) {
    const onColumns = conditions.map(({ place, criterion }) => ({
      column: index.column(place.sheet, place.area.left + column),
      top: place.area.top,
      criterion,
    }));
    count += selectRows(
      onColumns,
      height,
      visit === null
        ? null
        : (row) => {
            visit(row, column);
          },
      target === null ? 0 : usedRows(target, column, index),
    );
  }
  return count;
}

/** Rows from the top of an area to the last cell in use in one of its columns. */
function usedRows({ sheet, area }: SheetArea, column: number, index: ColumnIndex): number {
  return index.column(sheet, area.left + column).codes.length - area.top;
}

function matchSmall(
  conditions: readonly AreaCondition[],
  height: number,
  width: number,
  visit: ((row: number, column: number) => void) | null,
): number {
  let count = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!allHold(conditions, row, column)) continue;
      count++;
      visit?.(row, column);
    }
  }
  return count;
}

function allHold(conditions: readonly AreaCondition[], row: number, column: number): boolean {
  for (const { place, criterion } of conditions) {
    const { top, left } = place.area;
    if (!criterion.matches(place.sheet.cells.getValue(top + row, left + column))) return false;
  }
  return true;
}

/**
 * The first row (distance from the top) of a one-column area that equals a text or number as MATCH compares,
 * type and all; -1 for none.
 */
export function firstEqualRow(place: SheetArea, wanted: number | string, index: ColumnIndex): number {
  const { sheet, area } = place;
  const coded = index.column(sheet, area.left);
  const equals =
    typeof wanted === "number"
      ? { number: wanted, text: null }
      : { number: null, text: wanted.toLowerCase() };
  let first = -1;
  for (const code of coded.codesEqual(equals)) {
    if (typeof coded.values[code] !== typeof wanted) continue;
    const rows = coded.rowsOf(code);
    const row = rows[lowerBound(rows, area.top)];
    if (row !== undefined && row <= area.bottom && (first < 0 || row < first)) first = row;
  }
  return first < 0 ? -1 : first - area.top;
}

/** Whether an index is worth making for a search in an area. */
export function isLarge(place: SheetArea): boolean {
  return rowCount(place.area) * columnCount(place.area) > SMALL;
}
