import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { NAME_ERROR, REF_ERROR, VALUE_ERROR } from "../values/errors";
import type { Operand, SheetArea } from "../values/operand";
import { Matrix, Reference } from "../values/operand";
import { pairOperation, unaryOperation } from "../values/operators";
import { boundingReference, intersection, union } from "../values/referenceOperators";
import { callFunction } from "./callFunction";
import type { Context } from "./context";
import { mapPairs, readOperand, scalarOf } from "./dereference";
import type { BinaryExpression, Expression, NameExpression } from "./expression";
import { operandsOf } from "./expression";
import { DEEPEST_NAME } from "./namedThings";
import { resolveCells, resolveTable } from "./resolveReference";
import { UnsupportedFormula } from "./unsupportedFormula";

/** What an expression gives in a context: a value, an array, or a reference whose cells are not yet read. */
export function evaluate(expression: Expression, context: Context): Operand {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "array":
      return expression.matrix;
    case "cells":
      return asReference(resolveCells(expression, context, context.source.names));
    case "table":
      return asReference(resolveTable(expression, context, context.source.names));
    case "name":
      return evaluateName(expression, context);
    case "unary":
      return evaluateUnary(expression.operator, expression.operand, context);
    case "binary":
      return evaluateBinary(expression, context);
    case "call":
      return callFunction(expression, context, evaluate);
    case "unsupported":
      throw new UnsupportedFormula("function-unsupported", expression.detail);
  }
}

/** What a formula is that gives several values: the first of them, #SPILL!, or not calculated. */
export type SeveralValues = "first" | "error" | "unsupported";

/** The value of a whole formula: an empty cell gives 0. Throws UnsupportedFormula. */
export function evaluateFormula(
  expression: Expression,
  context: Context,
  several: SeveralValues = "first",
): CellValue {
  const result = readOperand(evaluate(expression, context), context);
  const isArray = result instanceof Matrix;
  if (isArray && several !== "first" && result.values.length > 1) {
    if (several === "error") return CellError.of("#SPILL!");
    throw new UnsupportedFormula("function-unsupported", "a formula that fills several cells");
  }
  const value = isArray ? result.at(0, 0) : result;
  if (typeof value === "number" && !Number.isFinite(value)) return CellError.of("#NUM!");
  return value ?? 0;
}

function asReference(resolved: SheetArea | CellError): Operand {
  return resolved instanceof CellError ? resolved : new Reference([resolved]);
}

/** A name stands for a table's rows, or for the formula that defines it; relative references in it count from A1. */
function evaluateName({ sheetName, name }: NameExpression, context: Context): Operand {
  const { names } = context.source;
  const sheet = sheetName === null ? context.sheet : names.sheet(sheetName);
  if (sheet === undefined) return REF_ERROR;
  const defined = names.definedName(name, sheet);
  if (defined !== undefined) {
    if (context.depth > DEEPEST_NAME) return NAME_ERROR;
    const inside = context.inArrayMode().nested();
    return context.source.evaluateText(defined.formula, { row: 0, column: 0 }, inside);
  }
  if (names.table(name) === undefined) return NAME_ERROR;
  return asReference(resolveTable({ kind: "table", table: name, columns: [], sections: [] }, context, names));
}

function evaluateUnary(operator: string, operandExpression: Expression, context: Context): Operand {
  const operand = evaluate(operandExpression, context);
  if (operator === "@") return scalarOf(operand, context);
  if (operator === "#") throw new UnsupportedFormula("function-unsupported", "the spill operator #");
  if (operator === "+") return operand;
  const value = readOperand(operand, context);
  const apply = (scalar: CellValue): CellValue => unaryOperation(operator, scalar, context.date1904);
  return value instanceof Matrix ? value.map(apply) : apply(value);
}

function evaluateBinary(expression: BinaryExpression, context: Context): Operand {
  const { first, steps } = operandsOf(expression);
  let result = evaluate(first, context);
  for (const { operator, right } of steps) {
    result = combine(operator, result, evaluate(right, context), context);
  }
  return result;
}

function combine(operator: string, left: Operand, right: Operand, context: Context): Operand {
  if (operator === ":" || operator === "," || operator === " ") {
    return combineReferences(operator, left, right);
  }
  const first = readOperand(left, context);
  const second = readOperand(right, context);
  return mapPairs(first, second, pairOperation(operator, context.date1904));
}

function combineReferences(operator: string, left: Operand, right: Operand): Operand {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return VALUE_ERROR;
  if (operator === ":") return boundingReference(left, right);
  return operator === "," ? union(left, right) : intersection(left, right);
}
