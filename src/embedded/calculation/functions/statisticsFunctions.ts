import { columnCount, rowCount } from "../../model/area";
import type { CellValue } from "../../model/cellValue";
import type { FunctionDefinition } from "../evaluate/expression";
import { toNumber } from "../values/coercion";
import { DIV_ERROR, finite, NUM_ERROR, VALUE_ERROR } from "../values/errors";
import { Reference } from "../values/operand";
import { aliases, define } from "./functionDefinition";
import {
  deviationOf,
  leastOf,
  meanOf,
  medianOf,
  modeOf,
  mostOf,
  varianceOf,
  withNumbers,
} from "./statistics";
import { forEachCell, forEachValue, numbersOf, numbersOfAll, squaredDeviations, sumOf } from "./values";

function over(name: string, body: (numbers: readonly number[]) => CellValue): FunctionDefinition {
  return define(name, ["any", "any…"], (context, ...operands) =>
    withNumbers(numbersOf(operands, context), body),
  );
}

function overAll(name: string, body: (numbers: readonly number[]) => CellValue): FunctionDefinition {
  return define(name, ["any", "any…"], (context, ...operands) =>
    withNumbers(numbersOfAll(operands, context), body),
  );
}

function geometricMean(numbers: readonly number[]): CellValue {
  if (numbers.length === 0 || numbers.some((value) => value <= 0)) return NUM_ERROR;
  return Math.exp(sumOf(numbers.map(Math.log)) / numbers.length);
}

function harmonicMean(numbers: readonly number[]): CellValue {
  if (numbers.length === 0 || numbers.some((value) => value <= 0)) return NUM_ERROR;
  return numbers.length / sumOf(numbers.map((value) => 1 / value));
}

function meanDistance(numbers: readonly number[]): CellValue {
  if (numbers.length === 0) return NUM_ERROR;
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((value) => Math.abs(value - mean))) / numbers.length;
}

/** Sample skewness, n ≥ 3. */
function skewness(numbers: readonly number[]): CellValue {
  const n = numbers.length;
  const deviation = Math.sqrt(squaredDeviations(numbers) / (n - 1));
  if (n < 3 || deviation === 0) return DIV_ERROR;
  const mean = sumOf(numbers) / n;
  return finite((n / ((n - 1) * (n - 2))) * sumOf(numbers.map((value) => ((value - mean) / deviation) ** 3)));
}

/** Sample excess kurtosis, n ≥ 4. */
function kurtosis(numbers: readonly number[]): CellValue {
  const n = numbers.length;
  const deviation = Math.sqrt(squaredDeviations(numbers) / (n - 1));
  if (n < 4 || deviation === 0) return DIV_ERROR;
  const mean = sumOf(numbers) / n;
  const fourth = sumOf(numbers.map((value) => ((value - mean) / deviation) ** 4));
  return finite(
    ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * fourth - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)),
  );
}

const count = define("COUNT", ["any", "any…"], (context, ...operands) => {
  let found = 0;
  for (const operand of operands) {
    forEachValue(operand, context, (value, inCells) => {
      const counts = inCells
        ? typeof value === "number"
        : typeof toNumber(value, context.date1904) === "number";
      if (counts) found++;
    });
  }
  return found;
});

const countFilled = define("COUNTA", ["any", "any…"], (context, ...operands) => {
  let found = 0;
  for (const operand of operands) {
    forEachValue(operand, context, (value, inCells) => {
      if (value !== null || !inCells) found++;
    });
  }
  return found;
});

const countBlank = define("COUNTBLANK", ["any"], (context, operand) => {
  const place = operand instanceof Reference ? operand.single : null;
  if (place === null) return VALUE_ERROR;
  let filled = 0;
  forEachCell(place, context, (value) => {
    if (value !== null && value !== "") filled++;
  });
  return rowCount(place.area) * columnCount(place.area) - filled;
});

/** Counts, means and spread. */
export const statisticsFunctions: readonly FunctionDefinition[] = [
  count,
  countFilled,
  countBlank,
  over("AVERAGE", meanOf),
  overAll("AVERAGEA", meanOf),
  over("MAX", mostOf),
  over("MIN", leastOf),
  overAll("MAXA", mostOf),
  overAll("MINA", leastOf),
  over("MEDIAN", medianOf),
  ...aliases(over("MODE", modeOf), "MODE.SNGL"),
  ...aliases(
    over("STDEV", (numbers) => deviationOf(numbers, 1)),
    "STDEV.S",
  ),
  ...aliases(
    over("STDEVP", (numbers) => deviationOf(numbers, 0)),
    "STDEV.P",
  ),
  ...aliases(
    over("VAR", (numbers) => varianceOf(numbers, 1)),
    "VAR.S",
  ),
  ...aliases(
    over("VARP", (numbers) => varianceOf(numbers, 0)),
    "VAR.P",
  ),
  overAll("STDEVA", (numbers) => deviationOf(numbers, 1)),
  overAll("STDEVPA", (numbers) => deviationOf(numbers, 0)),
  overAll("VARA", (numbers) => varianceOf(numbers, 1)),
  overAll("VARPA", (numbers) => varianceOf(numbers, 0)),
  over("GEOMEAN", geometricMean),
  over("HARMEAN", harmonicMean),
  over("AVEDEV", meanDistance),
  over("SKEW", skewness),
  over("KURT", kurtosis),
];
