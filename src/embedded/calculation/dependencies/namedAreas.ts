import { boundingArea } from "../../model/area";
import { CellError } from "../../model/cellValue";
import type { BinaryExpression, CallExpression, Expression } from "../evaluate/expression";
import { operandsOf } from "../evaluate/expression";
import { DEEPEST_NAME } from "../evaluate/namedThings";
import type { FormulaPlace } from "../evaluate/resolveReference";
import { resolveCells, resolveTable } from "../evaluate/resolveReference";
import type { SheetArea } from "../values/operand";
import type { FormulaSource } from "./formulaSource";

/** The areas that an expression names in a place, through defined names and the ":" operator. */
export function namedAreas(expression: Expression, place: FormulaPlace, source: FormulaSource): SheetArea[] {
  const found: SheetArea[] = [];
  collect(expression, place, source, 0, found);
  return withoutRepeats(found);
}

function collect(
  expression: Expression,
  place: FormulaPlace,
  source: FormulaSource,
  depth: number,
  found: SheetArea[],
): void {
  switch (expression.kind) {
    case "cells":
      push(resolveCells(expression, place, source.names), found);
      break;
    case "table":
      push(resolveTable(expression, place, source.names), found);
      break;
    case "name":
      collectName(expression, place, source, depth, found);
      break;
    case "unary":
      collect(expression.operand, place, source, depth, found);
      break;
    case "binary":
      collectBinary(expression, place, source, depth, found);
      break;
    case "call":
      for (const argument of expression.args) {
        if (argument === null || isOnlyCounted(expression, argument)) continue;
        collect(argument, place, source, depth, found);
      }
      break;
    default:
  }
}

/** What stands in the cells that are asked for their place or number alone is no matter: ROW($1:$400). */
const COUNTING: ReadonlySet<string> = new Set(["ROW", "COLUMN", "ROWS", "COLUMNS"]);

/** Tables count all the same: they grow without a change of the formula. */
function isOnlyCounted({ definition }: CallExpression, argument: Expression): boolean {
  return argument.kind === "cells" && COUNTING.has(definition.name);
}

function push(resolved: SheetArea | CellError, found: SheetArea[]): void {
  if (!(resolved instanceof CellError)) found.push(resolved);
}

function collectName(
  { sheetName, name }: Extract<Expression, { kind: "name" }>,
  place: FormulaPlace,
  source: FormulaSource,
  depth: number,
  found: SheetArea[],
): void {
  const sheet = sheetName === null ? place.sheet : source.names.sheet(sheetName);
  if (sheet === undefined || depth > DEEPEST_NAME) return;
  const defined = source.names.definedName(name, sheet);
  if (defined !== undefined) {
    collect(source.compile(defined.formula, 0, 0).expression, place, source, depth + 1, found);
    return;
  }
  if (source.names.table(name) === undefined) return;
  push(resolveTable({ kind: "table", table: name, columns: [], sections: [] }, place, source.names), found);
}

/** A1:INDEX(C:C,n) can reach any cell between what both sides name. */
function collectBinary(
  expression: BinaryExpression,
  place: FormulaPlace,
  source: FormulaSource,
  depth: number,
  found: SheetArea[],
): void {
  const before = found.length;
  const { first, steps } = operandsOf(expression);
  collect(first, place, source, depth, found);
  for (const { operator, right } of steps) {
    collect(right, place, source, depth, found);
    if (operator === ":") pushBounds(found.slice(before), found);
  }
}

function pushBounds(sides: readonly SheetArea[], found: SheetArea[]): void {
  const [first] = sides;
  if (first === undefined) return;
  const together = sides.filter(({ sheet }) => sheet === first.sheet).map(({ area }) => area);
  found.push({ sheet: first.sheet, area: together.reduce(boundingArea) });
}

function withoutRepeats(places: readonly SheetArea[]): SheetArea[] {
  if (places.length < 2) return [...places];
  const known = new Set<string>();
  return places.filter(({ sheet, area }) => {
    const key = [sheet.id, area.top, area.left, area.bottom, area.right].join();
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
