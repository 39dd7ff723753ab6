import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { FunctionDefinition } from "../evaluate/expression";
import { DIV_ERROR, finite, NUM_ERROR } from "../values/errors";
import type { Operand } from "../values/operand";
import { power } from "../values/operators";
import { roundAwayFromZero, roundHalfAway, roundTowardsZero } from "../values/rounding";
import { aliases, define, pure } from "./functionDefinition";
import { numbersOf, squaredDeviations, sumOf } from "./values";

function ofOne(name: string, body: (value: number) => CellValue): FunctionDefinition {
  return pure(name, ["number"], body);
}

function plain(name: string, body: (value: number) => number): FunctionDefinition {
  return ofOne(name, (value) => finite(body(value)));
}

/** The multiple of `step` that `round` chooses; sizes are cleaned of binary error first, as 0.3/0.1 is 3. */
function multiple(value: number, step: number, round: (quotient: number) => number): number {
  return Number((round(Number((value / step).toPrecision(15))) * step).toPrecision(15));
}

function logarithm(value: number, base: number): CellValue {
  if (value <= 0 || base <= 0) return NUM_ERROR;
  if (base === 1) return DIV_ERROR;
  if (base === 10) return Math.log10(value);
  return base === 2 ? Math.log2(value) : finite(Math.log(value) / Math.log(base));
}

function modulo(value: number, divisor: number): CellValue {
  if (divisor === 0) return DIV_ERROR;
  const rest = value - divisor * Math.floor(value / divisor);
  return finite(Math.abs(rest) < Math.abs(value) * 1e-15 ? 0 : rest);
}

function ceiling(value: number, step: number): CellValue {
  if (step === 0 || value === 0) return 0;
  if (value > 0 && step < 0) return NUM_ERROR;
  return multiple(value, step, Math.ceil);
}

function floor(value: number, step: number): CellValue {
  if (value === 0) return 0;
  if (step === 0) return DIV_ERROR;
  if (value > 0 && step < 0) return NUM_ERROR;
  return multiple(value, step, Math.floor);
}

function upwards(value: number, step: number, mode: number): CellValue {
  if (step === 0) return 0;
  const away = value < 0 && mode !== 0;
  return multiple(value, Math.abs(step), away ? Math.floor : Math.ceil);
}

function downwards(value: number, step: number, mode: number): CellValue {
  if (step === 0) return 0;
  const towards = value < 0 && mode !== 0;
  return multiple(value, Math.abs(step), towards ? Math.ceil : Math.floor);
}

function factorial(value: number): CellValue {
  const count = Math.floor(value);
  if (count < 0 || count > 170) return NUM_ERROR;
  let result = 1;
  for (let factor = 2; factor <= count; factor++) result *= factor;
  return result;
}

function combinations(total: number, chosen: number): CellValue {
  const n = Math.floor(total);
  const k = Math.floor(chosen);
  if (n < 0 || k < 0 || k > n) return NUM_ERROR;
  let result = 1;
  for (let step = 1; step <= Math.min(k, n - k); step++) result = (result * (n - step + 1)) / step;
  return finite(Math.round(result));
}

function evenOrOdd(value: number, odd: 0 | 1): number {
  if (value === 0) return odd;
  const size = Math.ceil(Math.abs(value));
  return Math.sign(value) * (size % 2 === odd ? size : size + 1);
}

function overNumbers(name: string, body: (numbers: readonly number[]) => CellValue): FunctionDefinition {
  return define(name, ["any…"], (context, ...operands): Operand => {
    const numbers = numbersOf(operands, context);
    return numbers instanceof CellError ? numbers : body(numbers);
  });
}

function greatestCommonDivisor(first: number, second: number): number {
  let [a, b] = [Math.floor(first), Math.floor(second)];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

function random(definition: FunctionDefinition): FunctionDefinition {
  return { ...definition, volatile: true };
}

/** Arithmetic and rounding. */
export const mathFunctions: readonly FunctionDefinition[] = [
  plain("ABS", Math.abs),
  plain("EXP", Math.exp),
  plain("SIN", Math.sin),
  plain("COS", Math.cos),
  plain("TAN", Math.tan),
  plain("ASIN", Math.asin),
  plain("ACOS", Math.acos),
  plain("ATAN", Math.atan),
  plain("SINH", Math.sinh),
  plain("COSH", Math.cosh),
  plain("TANH", Math.tanh),
  plain("ASINH", Math.asinh),
  plain("ATANH", Math.atanh),
  plain("DEGREES", (value) => (value * 180) / Math.PI),
  plain("RADIANS", (value) => (value * Math.PI) / 180),
  plain("SIGN", Math.sign),
  plain("INT", (value) => Math.floor(Number(value.toPrecision(15)))),
  plain("EVEN", (value) => evenOrOdd(value, 0)),
  plain("ODD", (value) => evenOrOdd(value, 1)),
  ofOne("SQRT", (value) => (value < 0 ? NUM_ERROR : Math.sqrt(value))),
  ofOne("LN", (value) => logarithm(value, Math.E)),
  ofOne("LOG10", (value) => logarithm(value, 10)),
  ofOne("FACT", factorial),
  pure("LOG", ["number", "number?"], (value, base = 10) => logarithm(value, base)),
  pure("POWER", ["number", "number"], power),
  pure("MOD", ["number", "number"], modulo),
  pure("QUOTIENT", ["number", "number"], (value, divisor) =>
    divisor === 0 ? DIV_ERROR : Math.trunc(value / divisor),
  ),
  pure("ROUND", ["number", "number"], roundHalfAway),
  pure("ROUNDUP", ["number", "number"], roundAwayFromZero),
  pure("ROUNDDOWN", ["number", "number"], roundTowardsZero),
  pure("TRUNC", ["number", "number?"], (value, places = 0) => roundTowardsZero(value, places)),
  pure("MROUND", ["number", "number"], (value, step) =>
    step === 0 ? 0 : value * step < 0 ? NUM_ERROR : multiple(value, step, Math.round),
  ),
  pure("CEILING", ["number", "number"], ceiling),
  pure("FLOOR", ["number", "number"], floor),
  pure("CEILING.MATH", ["number", "number?", "number?"], (value, step = 1, mode = 0) =>
    upwards(value, step, mode),
  ),
  pure("FLOOR.MATH", ["number", "number?", "number?"], (value, step = 1, mode = 0) =>
    downwards(value, step, mode),
  ),
  ...aliases(
    pure("CEILING.PRECISE", ["number", "number?"], (value, step = 1) => upwards(value, step, 0)),
    "ISO.CEILING",
  ),
  pure("FLOOR.PRECISE", ["number", "number?"], (value, step = 1) => downwards(value, step, 0)),
  pure("ATAN2", ["number", "number"], (x, y) => (x === 0 && y === 0 ? DIV_ERROR : Math.atan2(y, x))),
  pure("COMBIN", ["number", "number"], combinations),
  pure("PI", [], () => Math.PI),
  random(pure("RAND", [], () => Math.random())),
  random(
    pure("RANDBETWEEN", ["number", "number"], (least, most) => {
      const [low, high] = [Math.ceil(least), Math.floor(most)];
      return low > high ? NUM_ERROR : low + Math.floor(Math.random() * (high - low + 1));
    }),
  ),
  overNumbers("SUM", (numbers) => finite(sumOf(numbers))),
  overNumbers("SUMSQ", (numbers) => finite(sumOf(numbers.map((value) => value * value)))),
  overNumbers("PRODUCT", (numbers) =>
    numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1)),
  ),
  overNumbers("DEVSQ", (numbers) => (numbers.length === 0 ? NUM_ERROR : squaredDeviations(numbers))),
  overNumbers("GCD", (numbers) =>
    numbers.some((value) => value < 0) ? NUM_ERROR : numbers.reduce(greatestCommonDivisor, 0),
  ),
  overNumbers("LCM", (numbers) =>
    numbers.some((value) => value < 0)
      ? NUM_ERROR
      : numbers
          .map(Math.floor)
          .reduce((a, b) => (a * b === 0 ? 0 : (a * b) / greatestCommonDivisor(a, b)), 1),
  ),
];
