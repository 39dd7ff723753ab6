import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Sheet } from "../../model/sheet";
import type { Context } from "../evaluate/context";
import { toNumber } from "../values/coercion";
import type { Operand, SheetArea } from "../values/operand";
import { Matrix, Reference } from "../values/operand";

/** Receives the value of a cell and where it stands. */
export type VisitCell = (value: CellValue, sheet: Sheet, row: number, column: number) => void;

/** Visits the cells of an area by row, up to the last ones in use (the rest are blank). */
export function forEachCell({ sheet, area }: SheetArea, context: Context, visit: VisitCell): void {
  context.source.ensure({ sheet, area });
  const { cells } = sheet;
  const right = Math.min(area.right, cells.columnCount - 1);
  let bottom = -1;
  for (let column = area.left; column <= right; column++)
    bottom = Math.max(bottom, cells.rowCount(column) - 1);
  bottom = Math.min(bottom, area.bottom);
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      visit(cells.getValue(row, column), sheet, row, column);
    }
  }
}

/** Visits every value of an argument; `inCells` tells values of cells and arrays from a value given directly. */
export function forEachValue(
  operand: Operand,
  context: Context,
  visit: (value: CellValue, inCells: boolean) => void,
): void {
  if (operand instanceof Reference) {
    for (const place of operand.areas)
      forEachCell(place, context, (value) => {
        visit(value, true);
      });
  } else if (operand instanceof Matrix) {
    for (const value of operand.values) visit(value, true);
  } else {
    visit(operand, false);
  }
}

/**
 * The numbers that SUM, AVERAGE and their like take from their arguments: in cells and arrays only numbers count;
 * a value given directly is converted. The first error among them is the result.
 */
export function numbersOf(operands: readonly Operand[], context: Context): number[] | CellError {
  const numbers: number[] = [];
  const errors: CellError[] = [];
  for (const operand of operands) {
    forEachValue(operand, context, (value, inCells) => {
      if (typeof value === "number") {
        numbers.push(value);
      } else if (value instanceof CellError) {
        errors.push(value);
      } else if (!inCells) {
        const converted = toNumber(value, context.date1904);
        if (typeof converted === "number") numbers.push(converted);
        else errors.push(converted);
      }
    });
  }
  return errors[0] ?? numbers;
}

/** As numbersOf, but texts count 0 and TRUE counts 1 in cells too (AVERAGEA, MAXA). */
export function numbersOfAll(operands: readonly Operand[], context: Context): number[] | CellError {
  const numbers: number[] = [];
  const errors: CellError[] = [];
  for (const operand of operands) {
    forEachValue(operand, context, (value, inCells) => {
      if (value === null && inCells) return;
      const number = inCells && typeof value === "string" ? 0 : toNumber(value, context.date1904);
      if (typeof number === "number") numbers.push(number);
      else errors.push(number);
    });
  }
  return errors[0] ?? numbers;
}

/** Every value of an argument as a list, blanks included, up to the last cells in use. */
export function valuesOf(operand: Operand, context: Context): CellValue[] {
  const values: CellValue[] = [];
  forEachValue(operand, context, (value) => {
    values.push(value);
  });
  return values;
}

/** Adds up with the rounding error carried along (Neumaier 1974), so that 0.1 ten times is 1. */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let carried = 0;
  for (const value of numbers) {
    const next = sum + value;
    // Both cases of Neumaier's sum in one, by Knuth's two-sum: no comparison of sizes in the loop.
    const part = next - sum;
    carried += sum - (next - part) + (value - part);
    sum = next;
  }
  return sum + carried;
}

/** Sum of the squared distances from the mean. */
export function squaredDeviations(numbers: readonly number[]): number {
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((value) => (value - mean) ** 2));
}
