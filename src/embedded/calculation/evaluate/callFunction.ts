import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { toLogical, toNumber, toText } from "../values/coercion";
import { VALUE_ERROR } from "../values/errors";
import type { Operand } from "../values/operand";
import { Matrix, Reference } from "../values/operand";
import type { Context } from "./context";
import { broadcast, readOperand } from "./dereference";
import type { CallExpression, Expression, FunctionDefinition, ParameterKind } from "./expression";

type Evaluate = (expression: Expression, context: Context) => Operand;

/** Evaluates a function call: arguments first, each as its parameter asks, then the function (or its elements one by one). */
export function callFunction(
  { definition, args }: CallExpression,
  context: Context,
  evaluate: Evaluate,
): Operand {
  if (args.length < definition.least || args.length > definition.most) return VALUE_ERROR;
  if (definition.lazy !== null) return definition.lazy(context, args);
  const kinds = args.map((_, index) => kindAt(definition, index));
  const operands = args.map((argument, index) =>
    evaluateArgument(argument, kinds[index] ?? "any", context, evaluate),
  );
  if (operands.some((operand, index) => operand instanceof Matrix && isScalarKind(kinds[index] ?? "any"))) {
    return callForElements(definition, kinds, operands, context);
  }
  return callWith(definition, kinds, operands, context);
}

function kindAt({ kinds }: FunctionDefinition, index: number): ParameterKind {
  return kinds[Math.min(index, kinds.length - 1)] ?? "any";
}

function isScalarKind(kind: ParameterKind): boolean {
  return kind !== "any" && kind !== "array";
}

function evaluateArgument(
  argument: Expression | null,
  kind: ParameterKind,
  context: Context,
  evaluate: Evaluate,
): Operand {
  if (argument === null) return null;
  if (kind === "array") return evaluate(argument, context.inArrayMode());
  const operand = evaluate(argument, context);
  return kind === "any" ? operand : readOperand(operand, context);
}

function callWith(
  definition: FunctionDefinition,
  kinds: readonly ParameterKind[],
  operands: readonly Operand[],
  context: Context,
): Operand {
  const converted: Operand[] = [];
  for (let index = 0; index < operands.length; index++) {
    const kind = kinds[index] ?? "any";
    const operand = operands[index] ?? null;
    const value = isScalarKind(kind) ? convertScalar(operand, kind, context) : operand;
    if (value instanceof CellError && kind !== "any" && kind !== "array" && kind !== "value") return value;
    converted.push(value);
  }
  return definition.call === null ? VALUE_ERROR : definition.call(context, converted);
}

function convertScalar(operand: Operand, kind: ParameterKind, context: Context): Operand {
  if (operand instanceof Matrix || operand instanceof Reference) return VALUE_ERROR;
  if (kind === "number") return toNumber(operand, context.date1904);
  if (kind === "text") return toText(operand);
  return kind === "logical" ? toLogical(operand) : operand;
}

function callForElements(
  definition: FunctionDefinition,
  kinds: readonly ParameterKind[],
  operands: readonly Operand[],
  context: Context,
): Operand {
  const scalars = operands.map((operand, index): CellValue | Matrix =>
    isScalarKind(kinds[index] ?? "any") && !(operand instanceof Reference) ? operand : null,
  );
  return broadcast(scalars, (values) => {
    const element = operands.map((operand, index) =>
      isScalarKind(kinds[index] ?? "any") ? (values[index] ?? null) : operand,
    );
    const result = readOperand(callWith(definition, kinds, element, context), context);
    return result instanceof Matrix ? result.at(0, 0) : result;
  });
}
