import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import { scalarOf } from "../evaluate/dereference";
import { evaluate } from "../evaluate/evaluate";
import type { Expression, FunctionDefinition } from "../evaluate/expression";
import { toNumber } from "../values/coercion";
import { finite, VALUE_ERROR } from "../values/errors";
import type { Operand, SheetArea } from "../values/operand";
import { Reference } from "../values/operand";
import { lazy } from "./functionDefinition";
import {
  deviationOf,
  kthOf,
  leastOf,
  meanOf,
  medianOf,
  modeOf,
  mostOf,
  percentileExclusive,
  percentileInclusive,
  varianceOf,
} from "./statistics";
import { forEachCell, forEachValue, sumOf } from "./values";

/** What a subtotal passes over. */
interface Skipping {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  readonly nestedSubtotals: boolean;
}

interface Gathered {
  readonly numbers: readonly number[];
  /** Cells with anything in them. */
  readonly filled: number;
}

type Aggregate = (gathered: Gathered) => CellValue;

/** By function number: AVERAGE, COUNT, COUNTA, MAX, MIN, PRODUCT, STDEV.S, STDEV.P, SUM, VAR.S, VAR.P, MEDIAN, MODE. */
const AGGREGATES: readonly Aggregate[] = [
  ({ numbers }) => meanOf(numbers),
  ({ numbers }) => numbers.length,
  ({ filled }) => filled,
  ({ numbers }) => mostOf(numbers),
  ({ numbers }) => leastOf(numbers),
  ({ numbers }) => (numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1))),
  ({ numbers }) => deviationOf(numbers, 1),
  ({ numbers }) => deviationOf(numbers, 0),
  ({ numbers }) => finite(sumOf(numbers)),
  ({ numbers }) => varianceOf(numbers, 1),
  ({ numbers }) => varianceOf(numbers, 0),
  ({ numbers }) => medianOf(numbers),
  ({ numbers }) => modeOf(numbers),
];

/** AGGREGATE's functions 14 … 19, which take a second number: LARGE, SMALL, PERCENTILE and QUARTILE. */
const WITH_NUMBER: Readonly<Partial<Record<number, (numbers: readonly number[], k: number) => CellValue>>> = {
  14: (numbers, k) => kthOf(numbers, k, true),
  15: (numbers, k) => kthOf(numbers, k, false),
  16: percentileInclusive,
  17: (numbers, quarter) => percentileInclusive(numbers, Math.trunc(quarter) / 4),
  18: percentileExclusive,
  19: (numbers, quarter) => percentileExclusive(numbers, Math.trunc(quarter) / 4),
};

const SUBTOTAL_CALL = /\b(SUBTOTAL|AGGREGATE)\(/i;

function gather(operands: readonly Operand[], skipping: Skipping, context: Context): Gathered | CellError {
  const numbers: number[] = [];
  let filled = 0;
  const errors: CellError[] = [];
  const take = (value: CellValue): void => {
    if (value instanceof CellError && !skipping.errors) errors.push(value);
    if (typeof value === "number") numbers.push(value);
    if (value !== null && !(value instanceof CellError)) filled++;
  };
  for (const operand of operands) {
    if (!(operand instanceof Reference)) {
      forEachValue(operand, context, take);
      continue;
    }
    for (const place of operand.areas) {
      forEachCell(place, context, (value, sheet, row, column) => {
        if (skipping.hiddenRows && sheet.hiddenRows.has(row)) return;
        if (skipping.nestedSubtotals && SUBTOTAL_CALL.test(sheet.cells.getFormula(row, column) ?? "")) return;
        take(value);
      });
    }
  }
  return errors[0] ?? { numbers, filled };
}

function numberArgument(
  context: Context,
  args: readonly (Expression | null)[],
  index: number,
): number | CellError {
  const expression = args[index];
  if (expression === undefined || expression === null) return 0;
  return toNumber(scalarOf(evaluate(expression, context), context), context.date1904);
}

function operandsFrom(
  context: Context,
  args: readonly (Expression | null)[],
  first: number,
  end = args.length,
): Operand[] {
  return args
    .slice(first, end)
    .map((expression) => (expression === null ? null : evaluate(expression, context)));
}

/** Rows hidden by a filter are left out by both kinds; the model does not tell them from rows hidden by hand. */
function subtotal(context: Context, args: readonly (Expression | null)[]): Operand {
  const code = numberArgument(context, args, 0);
  if (code instanceof CellError) return code;
  const number = Math.trunc(code) % 100;
  const aggregate = number >= 1 && number <= 11 ? AGGREGATES[number - 1] : undefined;
  if (aggregate === undefined || (code > 11 && code < 101)) return VALUE_ERROR;
  const operands = operandsFrom(context, args, 1);
  if (operands.some((operand) => !(operand instanceof Reference || operand instanceof CellError)))
    return VALUE_ERROR;
  const hiddenRows = code > 100 || isFiltered(operands);
  const gathered = gather(operands, { hiddenRows, errors: false, nestedSubtotals: true }, context);
  return gathered instanceof CellError ? gathered : aggregate(gathered);
}

function isFiltered(operands: readonly Operand[]): boolean {
  return operands.some(
    (operand) => operand instanceof Reference && operand.areas.some(({ sheet }) => hasFilter(sheet)),
  );
}

function hasFilter({ autoFilter, tables }: SheetArea["sheet"]): boolean {
  return autoFilter !== null || tables.some(({ columns }) => columns.some(({ filter }) => filter !== null));
}

function aggregate(context: Context, args: readonly (Expression | null)[]): Operand {
  const code = numberArgument(context, args, 0);
  if (code instanceof CellError) return code;
  const option = numberArgument(context, args, 1);
  if (option instanceof CellError) return option;
  if (option < 0 || option > 7) return VALUE_ERROR;
  const skipping = {
    hiddenRows: [1, 3, 5, 7].includes(option),
    errors: [2, 3, 6, 7].includes(option),
    nestedSubtotals: option < 4,
  };
  const withNumber = WITH_NUMBER[code];
  if (withNumber !== undefined) return aggregateArray(context, args, skipping, withNumber);
  const simple = code >= 1 && code <= 13 ? AGGREGATES[code - 1] : undefined;
  if (simple === undefined) return VALUE_ERROR;
  const gathered = gather(operandsFrom(context, args, 2), skipping, context);
  return gathered instanceof CellError ? gathered : simple(gathered);
}

function aggregateArray(
  context: Context,
  args: readonly (Expression | null)[],
  skipping: Skipping,
  body: (numbers: readonly number[], k: number) => CellValue,
): Operand {
  if (args.length < 4) return VALUE_ERROR;
  const k = numberArgument(context, args, 3);
  if (k instanceof CellError) return k;
  const gathered = gather(operandsFrom(context.inArrayMode(), args, 2, 3), skipping, context);
  return gathered instanceof CellError ? gathered : body(gathered.numbers, k);
}

/** SUBTOTAL and AGGREGATE. */
export const subtotalFunctions: readonly FunctionDefinition[] = [
  lazy("SUBTOTAL", [2, 255], subtotal),
  lazy("AGGREGATE", [3, 255], aggregate),
];
