import { columnCount, rowCount } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { parseCriterion } from "../columns/criterion";
import type { AreaCondition } from "../columns/matchingCells";
import { matchingCells } from "../columns/matchingCells";
import type { Context } from "../evaluate/context";
import { broadcast, readOperand } from "../evaluate/dereference";
import type { FunctionDefinition } from "../evaluate/expression";
import { DIV_ERROR, VALUE_ERROR } from "../values/errors";
import type { Operand, SheetArea } from "../values/operand";
import { Matrix, Reference } from "../values/operand";
import { define } from "./functionDefinition";
import { leastOf, mostOf } from "./statistics";

/** What is made of the numbers at the matching positions. */
type Total = (numbers: readonly number[]) => CellValue;

const sum: Total = (numbers) => numbers.reduce((total, value) => total + value, 0);
const average: Total = (numbers) =>
  numbers.length === 0 ? DIV_ERROR : Number(sum(numbers)) / numbers.length;

/** A sheet's area of an argument; null for anything else, which COUNTIF and its like refuse. */
function placeOf(operand: Operand | undefined): SheetArea | null {
  return operand instanceof Reference ? operand.single : null;
}

/** Runs `once` for the given criteria; for each element where one of them is an array. */
function forCriteria(
  criteria: readonly Operand[],
  context: Context,
  once: (criteria: readonly CellValue[]) => CellValue,
): Operand {
  const read = criteria.map((operand) => readOperand(operand, context));
  const scalars: CellValue[] = [];
  for (const value of read) {
    if (value instanceof Matrix) return broadcast(read, once);
    scalars.push(value);
  }
  return once(scalars);
}

function conditionsOf(
  places: readonly SheetArea[],
  criteria: readonly CellValue[],
  context: Context,
): AreaCondition[] | CellError {
  const conditions: AreaCondition[] = [];
  for (const [index, place] of places.entries()) {
    const criterion = parseCriterion(criteria[index] ?? null, context.date1904);
    if (criterion instanceof CellError) return criterion;
    conditions.push({ place, criterion });
  }
  return conditions;
}

function countMatching(
  places: readonly SheetArea[],
  criteria: readonly CellValue[],
  context: Context,
): CellValue {
  const conditions = conditionsOf(places, criteria, context);
  return conditions instanceof CellError
    ? conditions
    : matchingCells(conditions, context.source.columns, null);
}

function totalMatching(
  target: SheetArea,
  places: readonly SheetArea[],
  criteria: readonly CellValue[],
  context: Context,
  total: Total,
): CellValue {
  const conditions = conditionsOf(places, criteria, context);
  if (conditions instanceof CellError) return conditions;
  const { cells } = target.sheet;
  const { top, left } = target.area;
  const numbers: number[] = [];
  const errors: CellError[] = [];
  const take = (row: number, column: number): void => {
    const value = cells.getValue(top + row, left + column);
    if (typeof value === "number") numbers.push(value);
    else if (value instanceof CellError) errors.push(value);
  };
  matchingCells(conditions, context.source.columns, take, target);
  return errors[0] ?? total(numbers);
}

interface Pairs {
  readonly places: readonly SheetArea[];
  readonly criteria: readonly Operand[];
}

/** Splits range, criterion, range, criterion …; null when a range is no range or the sizes differ. */
function pairsOf(operands: readonly Operand[], size: SheetArea | null, context: Context): Pairs | null {
  const places: SheetArea[] = [];
  const criteria: Operand[] = [];
  for (let index = 0; index < operands.length; index += 2) {
    const place = placeOf(operands[index]);
    if (place === null || index + 1 >= operands.length) return null;
    if (!sameSize(place, size ?? places[0] ?? place)) return null;
    context.source.ensure(place);
    places.push(place);
    criteria.push(operands[index + 1] ?? null);
  }
  return { places, criteria };
}

function sameSize(first: SheetArea, second: SheetArea): boolean {
  return (
    rowCount(first.area) === rowCount(second.area) && columnCount(first.area) === columnCount(second.area)
  );
}

function severalConditions(name: string, total: Total): FunctionDefinition {
  return define(name, ["any", "any", "any", "any…"], (context, target, ...operands) => {
    const place = placeOf(target);
    const pairs = place === null ? null : pairsOf(operands, place, context);
    if (place === null || pairs === null) return VALUE_ERROR;
    context.source.ensure(place);
    return forCriteria(pairs.criteria, context, (criteria) =>
      totalMatching(place, pairs.places, criteria, context, total),
    );
  });
}

/** SUMIF and AVERAGEIF: the cells to total start where the third argument does and have the first one's size. */
function oneCondition(name: string, total: Total): FunctionDefinition {
  return define(name, ["any", "any", "any?"], (context, range, criterion, target) => {
    const place = placeOf(range);
    const start = target === undefined ? place : placeOf(target);
    if (place === null || start === null) return VALUE_ERROR;
    const { top, left } = start.area;
    const sized = {
      sheet: start.sheet,
      area: { top, left, bottom: top + rowCount(place.area) - 1, right: left + columnCount(place.area) - 1 },
    };
    context.source.ensure(place);
    context.source.ensure(sized);
    return forCriteria([criterion], context, (criteria) =>
      totalMatching(sized, [place], criteria, context, total),
    );
  });
}

/** Counting and totalling by condition, answered from the column index. */
export const criteriaFunctions: readonly FunctionDefinition[] = [
  define("COUNTIF", ["any", "any"], (context, range, criterion) => {
    const place = placeOf(range);
    if (place === null) return VALUE_ERROR;
    context.source.ensure(place);
    return forCriteria([criterion], context, (criteria) => countMatching([place], criteria, context));
  }),
  define("COUNTIFS", ["any", "any", "any…"], (context, ...operands) => {
    const pairs = pairsOf(operands, null, context);
    if (pairs === null) return VALUE_ERROR;
    return forCriteria(pairs.criteria, context, (criteria) => countMatching(pairs.places, criteria, context));
  }),
  oneCondition("SUMIF", sum),
  oneCondition("AVERAGEIF", average),
  severalConditions("SUMIFS", sum),
  severalConditions("AVERAGEIFS", average),
  severalConditions("MAXIFS", mostOf),
  severalConditions("MINIFS", leastOf),
];
