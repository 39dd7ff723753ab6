import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import { broadcast, readOperand } from "../evaluate/dereference";
import { evaluate } from "../evaluate/evaluate";
import type { Expression, FunctionDefinition } from "../evaluate/expression";
import { toLogical, toNumber } from "../values/coercion";
import { compareValues } from "../values/compare";
import { NA_ERROR, VALUE_ERROR } from "../values/errors";
import type { Operand } from "../values/operand";
import { Matrix } from "../values/operand";
import { define, lazy, pure } from "./functionDefinition";
import { forEachValue } from "./values";

function argument(context: Context, args: readonly (Expression | null)[], index: number): Operand {
  const expression = args[index];
  return expression === undefined || expression === null ? null : evaluate(expression, context);
}

function read(context: Context, args: readonly (Expression | null)[], index: number): CellValue | Matrix {
  return readOperand(argument(context, args, index), context);
}

function ifFunction(context: Context, args: readonly (Expression | null)[]): Operand {
  const test = read(context, args, 0);
  if (test instanceof Matrix) {
    const whole = context.inArrayMode();
    const yes = args.length > 1 ? read(whole, args, 1) : true;
    const no = args.length > 2 ? read(whole, args, 2) : false;
    return broadcast([test, yes, no], ([condition = null, then = null, otherwise = null]) => {
      const chosen = toLogical(condition);
      return chosen instanceof CellError ? chosen : ((chosen ? then : otherwise) ?? 0);
    });
  }
  const chosen = toLogical(test);
  if (chosen instanceof CellError) return chosen;
  const index = chosen ? 1 : 2;
  return index < args.length ? (argument(context, args, index) ?? 0) : chosen;
}

function ifsFunction(context: Context, args: readonly (Expression | null)[]): Operand {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const chosen = toLogical(scalar(read(context, args, index)));
    if (chosen instanceof CellError) return chosen;
    if (chosen) return argument(context, args, index + 1) ?? 0;
  }
  return NA_ERROR;
}

function scalar(value: CellValue | Matrix): CellValue {
  return value instanceof Matrix ? value.at(0, 0) : value;
}

function switchFunction(context: Context, args: readonly (Expression | null)[]): Operand {
  const wanted = scalar(read(context, args, 0));
  if (wanted instanceof CellError) return wanted;
  let index = 1;
  for (; index + 1 < args.length; index += 2) {
    const candidate = scalar(read(context, args, index));
    if (candidate instanceof CellError) return candidate;
    if (compareValues(wanted, candidate) === 0) return argument(context, args, index + 1) ?? 0;
  }
  return index < args.length ? argument(context, args, index) : NA_ERROR;
}

function chooseFunction(context: Context, args: readonly (Expression | null)[]): Operand {
  const position = toNumber(scalar(read(context, args, 0)), context.date1904);
  if (position instanceof CellError) return position;
  const index = Math.trunc(position);
  return index < 1 || index >= args.length ? VALUE_ERROR : (argument(context, args, index) ?? 0);
}

function insteadOf(isCaught: (error: CellError) => boolean) {
  return (context: Context, args: readonly (Expression | null)[]): Operand => {
    const value = read(context, args, 0);
    if (value instanceof Matrix) {
      const other = read(context, args, 1);
      return broadcast([value, other], ([first = null, second = null]) =>
        first instanceof CellError && isCaught(first) ? (second ?? 0) : first,
      );
    }
    if (!(value instanceof CellError && isCaught(value))) return value ?? 0;
    return argument(context, args, 1) ?? 0;
  };
}

/** AND, OR, XOR: texts and blanks in cells are passed over; with nothing left #VALUE!. */
function combine(name: string, result: (trues: number, count: number) => boolean): FunctionDefinition {
  return define(name, ["any…"], (context, ...operands) => {
    let trues = 0;
    let count = 0;
    const errors: CellError[] = [];
    for (const operand of operands) {
      forEachValue(operand, context, (value, inCells) => {
        if (inCells && (value === null || typeof value === "string")) return;
        const logical = toLogical(value);
        if (logical instanceof CellError) errors.push(logical);
        else if (logical) trues++;
        count++;
      });
    }
    return errors[0] ?? (count === 0 ? VALUE_ERROR : result(trues, count));
  });
}

/** Conditions. */
export const logicalFunctions: readonly FunctionDefinition[] = [
  lazy("IF", [1, 3], ifFunction),
  lazy("IFS", [2, 254], ifsFunction),
  lazy("SWITCH", [3, 254], switchFunction),
  lazy("CHOOSE", [2, 255], chooseFunction),
  lazy(
    "IFERROR",
    [2, 2],
    insteadOf(() => true),
  ),
  lazy(
    "IFNA",
    [2, 2],
    insteadOf((error) => error === NA_ERROR),
  ),
  combine("AND", (trues, count) => trues === count),
  combine("OR", (trues) => trues > 0),
  combine("XOR", (trues) => trues % 2 === 1),
  pure("NOT", ["logical"], (value) => !value),
  pure("TRUE", [], () => true),
  pure("FALSE", [], () => false),
];
