import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import { matrixOf } from "../evaluate/dereference";
import type { FunctionDefinition } from "../evaluate/expression";
import { finite, VALUE_ERROR } from "../values/errors";
import type { Operand } from "../values/operand";
import { Matrix } from "../values/operand";
import { define } from "./functionDefinition";

/** The products of the elements at each position, added up; what is no number counts as 0. */
function sumProduct(context: Context, operands: readonly Operand[]): CellValue {
  const matrices: Matrix[] = [];
  for (const operand of operands) {
    const matrix = matrixOf(operand, context);
    if (matrix instanceof CellError) return matrix;
    matrices.push(matrix);
  }
  const [first] = matrices;
  if (first === undefined) return VALUE_ERROR;
  if (matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    return VALUE_ERROR;
  let total = 0;
  for (let index = 0; index < first.values.length; index++) {
    let product = 1;
    for (const { values } of matrices) {
      const value = values[index];
      if (value instanceof CellError) return value;
      product *= typeof value === "number" ? value : 0;
    }
    total += product;
  }
  return finite(total);
}

function multiply(context: Context, first: Operand, second: Operand): Operand {
  const left = numericMatrix(first, context);
  if (left instanceof CellError) return left;
  const right = numericMatrix(second, context);
  if (right instanceof CellError) return right;
  if (left.columns !== right.rows) return VALUE_ERROR;
  return Matrix.generate(left.rows, right.columns, (row, column) => {
    let sum = 0;
    for (let k = 0; k < left.columns; k++) sum += Number(left.at(row, k)) * Number(right.at(k, column));
    return finite(sum);
  });
}

function numericMatrix(operand: Operand, context: Context): Matrix | CellError {
  const matrix = matrixOf(operand, context);
  if (matrix instanceof CellError) return matrix;
  const error = matrix.values.find((value) => value instanceof CellError);
  if (error instanceof CellError) return error;
  return matrix.values.every((value) => typeof value === "number") ? matrix : VALUE_ERROR;
}

/** Arrays as a whole. */
export const matrixFunctions: readonly FunctionDefinition[] = [
  define("SUMPRODUCT", ["array", "array…"], (context, ...operands) => sumProduct(context, operands)),
  define("TRANSPOSE", ["array"], (context, operand) => {
    const matrix = matrixOf(operand, context);
    if (matrix instanceof CellError) return matrix;
    return Matrix.generate(matrix.columns, matrix.rows, (row, column) => matrix.at(column, row));
  }),
  define("MMULT", ["array", "array"], multiply),
];
