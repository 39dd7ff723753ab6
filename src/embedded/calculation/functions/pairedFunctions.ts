import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import { matrixOf } from "../evaluate/dereference";
import type { FunctionDefinition } from "../evaluate/expression";
import { DIV_ERROR, finite, NA_ERROR } from "../values/errors";
import type { Operand } from "../values/operand";
import { aliases, define } from "./functionDefinition";
import { sumOf } from "./values";

/** Numbers that stand at the same position of two arguments; pairs with anything else are left out. */
interface Pairs {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function pairsOf(first: Operand, second: Operand, context: Context): Pairs | CellError {
  const left = matrixOf(first, context);
  if (left instanceof CellError) return left;
  const right = matrixOf(second, context);
  if (right instanceof CellError) return right;
  if (left.values.length !== right.values.length) return NA_ERROR;
  const x: number[] = [];
  const y: number[] = [];
  for (const [index, a] of left.values.entries()) {
    const b = right.values[index] ?? null;
    if (a instanceof CellError) return a;
    if (b instanceof CellError) return b;
    if (typeof a !== "number" || typeof b !== "number") continue;
    x.push(a);
    y.push(b);
  }
  return { x, y };
}

interface Moments {
  readonly n: number;
  readonly meanX: number;
  readonly meanY: number;
  /** Sums of squared distances from the means, and of their products. */
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

function momentsOf({ x, y }: Pairs): Moments {
  const n = x.length;
  const meanX = sumOf(x) / n;
  const meanY = sumOf(y) / n;
  return {
    n,
    meanX,
    meanY,
    xx: sumOf(x.map((value) => (value - meanX) ** 2)),
    yy: sumOf(y.map((value) => (value - meanY) ** 2)),
    xy: sumOf(x.map((value, index) => (value - meanX) * ((y[index] ?? 0) - meanY))),
  };
}

/** A function of two lists; `yFirst` for those whose first argument is the dependent one. */
function ofPairs(name: string, yFirst: boolean, body: (moments: Moments) => number): FunctionDefinition {
  return define(name, ["array", "array"], (context, first, second): CellValue => {
    const pairs = yFirst ? pairsOf(second, first, context) : pairsOf(first, second, context);
    if (pairs instanceof CellError) return pairs;
    return quotient(body(momentsOf(pairs)));
  });
}

function quotient(value: number): CellValue {
  return Number.isFinite(value) ? finite(value) : DIV_ERROR;
}

function correlation({ xx, yy, xy }: Moments): number {
  return xx === 0 || yy === 0 ? NaN : xy / Math.sqrt(xx * yy);
}

function sumOfPairs(name: string, term: (x: number, y: number) => number): FunctionDefinition {
  return define(name, ["array", "array"], (context, first, second): CellValue => {
    const pairs = pairsOf(first, second, context);
    if (pairs instanceof CellError) return pairs;
    return finite(sumOf(pairs.x.map((x, index) => term(x, pairs.y[index] ?? 0))));
  });
}

/** Two lists side by side. */
export const pairedFunctions: readonly FunctionDefinition[] = [
  ...aliases(ofPairs("CORREL", false, correlation), "PEARSON"),
  ofPairs("RSQ", true, (moments) => correlation(moments) ** 2),
  ofPairs("SLOPE", true, ({ xy, xx }) => xy / xx),
  ofPairs("INTERCEPT", true, ({ meanX, meanY, xy, xx }) => meanY - (xy / xx) * meanX),
  ofPairs("STEYX", true, ({ n, xx, yy, xy }) => Math.sqrt((yy - (xy * xy) / xx) / (n - 2))),
  ...aliases(
    ofPairs("COVAR", false, ({ n, xy }) => xy / n),
    "COVARIANCE.P",
  ),
  ofPairs("COVARIANCE.S", false, ({ n, xy }) => xy / (n - 1)),
  ...aliases(
    define("FORECAST", ["number", "array", "array"], (context, x, knownY, knownX): CellValue => {
      const pairs = pairsOf(knownX, knownY, context);
      if (pairs instanceof CellError) return pairs;
      const { meanX, meanY, xy, xx } = momentsOf(pairs);
      return quotient(meanY + (xy / xx) * (x - meanX));
    }),
    "FORECAST.LINEAR",
  ),
  sumOfPairs("SUMXMY2", (x, y) => (x - y) ** 2),
  sumOfPairs("SUMX2MY2", (x, y) => x * x - y * y),
  sumOfPairs("SUMX2PY2", (x, y) => x * x + y * y),
];
