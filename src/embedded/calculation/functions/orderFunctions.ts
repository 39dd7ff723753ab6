import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { Context } from "../evaluate/context";
import type { FunctionDefinition } from "../evaluate/expression";
import { sameNumber } from "../values/compare";
import { NA_ERROR, NUM_ERROR } from "../values/errors";
import type { Operand } from "../values/operand";
import { Matrix } from "../values/operand";
import { roundTowardsZero } from "../values/rounding";
import { aliases, define } from "./functionDefinition";
import {
  ascending,
  kthOf,
  meanOf,
  percentileExclusive,
  percentileInclusive,
  withNumbers,
} from "./statistics";
import { numbersOf } from "./values";

function withNumber(
  name: string,
  body: (numbers: readonly number[], value: number) => CellValue,
): FunctionDefinition {
  return define(name, ["array", "number"], (context, operand, value) =>
    withNumbers(numbersOf([operand], context), (numbers) => body(numbers, value)),
  );
}

function quartile(name: string, percentile: typeof percentileInclusive): FunctionDefinition {
  return withNumber(name, (numbers, quarter) => percentile(numbers, Math.trunc(quarter) / 4));
}

/** Place among the numbers, 1-based; equal numbers share the first place or, `averaged`, the mean of theirs. */
function rank(
  context: Context,
  value: number,
  operand: Operand,
  order: number,
  averaged: boolean,
): CellValue {
  const numbers = numbersOf([operand], context);
  if (numbers instanceof CellError) return numbers;
  let before = 0;
  let equal = 0;
  for (const other of numbers) {
    if (sameNumber(other, value)) equal++;
    else if (order === 0 ? other > value : other < value) before++;
  }
  if (equal === 0) return NA_ERROR;
  return averaged ? before + (equal + 1) / 2 : before + 1;
}

/** The share of the numbers under a value, linear between them; `exclusive` leaves the ends out. */
function percentRank(
  numbers: readonly number[],
  value: number,
  digits: number,
  exclusive: boolean,
): CellValue {
  if (digits < 1) return NUM_ERROR;
  const sorted = ascending(numbers);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || value < least || value > most) return NA_ERROR;
  const below = sorted.filter((other) => other < value).length;
  const at = sorted[below] ?? most;
  const under = sorted[below - 1] ?? least;
  const position = at === value ? below : below - 1 + (value - under) / (at - under);
  const share = exclusive
    ? (position + 1) / (sorted.length + 1)
    : sorted.length === 1
      ? 1
      : position / (sorted.length - 1);
  return roundTowardsZero(share, Math.trunc(digits));
}

function percentRankFunction(name: string, exclusive: boolean): FunctionDefinition {
  return define(name, ["array", "number", "number?"], (context, operand, value, digits = 3) =>
    withNumbers(numbersOf([operand], context), (numbers) => percentRank(numbers, value, digits, exclusive)),
  );
}

function trimmedMean(numbers: readonly number[], share: number): CellValue {
  if (share < 0 || share >= 1) return NUM_ERROR;
  const cut = Math.floor((numbers.length * share) / 2);
  return meanOf(ascending(numbers).slice(cut, numbers.length - cut));
}

/** How many numbers fall up to each bound (and past the one before), and past the last. */
function frequency(context: Context, data: Operand, bounds: Operand): Operand {
  const numbers = numbersOf([data], context);
  const limits = numbersOf([bounds], context);
  if (numbers instanceof CellError) return numbers;
  if (limits instanceof CellError) return limits;
  const sorted = ascending(limits);
  const counts = new Array<number>(sorted.length + 1).fill(0);
  for (const value of numbers) {
    const at = sorted.findIndex((limit) => value <= limit);
    const place = at < 0 ? sorted.length : at;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const shown = limits.map((limit, index) =>
    limits.indexOf(limit) === index ? (counts[sorted.indexOf(limit)] ?? 0) : 0,
  );
  return new Matrix(counts.length, 1, [...shown, counts[sorted.length] ?? 0]);
}

/** Places, percentiles and frequencies. */
export const orderFunctions: readonly FunctionDefinition[] = [
  withNumber("LARGE", (numbers, k) => kthOf(numbers, k, true)),
  withNumber("SMALL", (numbers, k) => kthOf(numbers, k, false)),
  ...aliases(withNumber("PERCENTILE", percentileInclusive), "PERCENTILE.INC"),
  withNumber("PERCENTILE.EXC", percentileExclusive),
  ...aliases(quartile("QUARTILE", percentileInclusive), "QUARTILE.INC"),
  quartile("QUARTILE.EXC", percentileExclusive),
  ...aliases(percentRankFunction("PERCENTRANK", false), "PERCENTRANK.INC"),
  percentRankFunction("PERCENTRANK.EXC", true),
  ...aliases(
    define("RANK", ["number", "any", "number?"], (context, value, operand, order = 0) =>
      rank(context, value, operand, order, false),
    ),
    "RANK.EQ",
  ),
  define("RANK.AVG", ["number", "any", "number?"], (context, value, operand, order = 0) =>
    rank(context, value, operand, order, true),
  ),
  withNumber("TRIMMEAN", trimmedMean),
  define("FREQUENCY", ["array", "array"], frequency),
];
