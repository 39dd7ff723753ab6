// Made without `src/analysis/statistics`, which has its own normal and Student distribution: one tests the other.

import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { FunctionDefinition } from "../evaluate/expression";
import { matrixOf } from "../evaluate/dereference";
import { DIV_ERROR, NA_ERROR, NUM_ERROR } from "../values/errors";
import { aliases, define, pure } from "./functionDefinition";
import {
  chiSquaredUpperTail,
  fisherUpperTail,
  invert,
  logChoose,
  logGamma,
  normalCumulative,
  normalDensity,
  normalInverse,
  studentUpperTail,
  upperGamma,
} from "./specialFunctions";

function normal(x: number, mean: number, deviation: number, cumulative: boolean): CellValue {
  if (deviation <= 0) return NUM_ERROR;
  const z = (x - mean) / deviation;
  return cumulative ? normalCumulative(z) : normalDensity(z) / deviation;
}

function inverseNormal(p: number, mean: number, deviation: number): CellValue {
  return p <= 0 || p >= 1 || deviation <= 0 ? NUM_ERROR : mean + deviation * normalInverse(p);
}

/** Runs a tail function when the degrees of freedom (cut to whole ones) are at least 1. */
function withDegrees(degrees: number, body: (degrees: number) => CellValue): CellValue {
  return Math.trunc(degrees) < 1 ? NUM_ERROR : body(Math.trunc(degrees));
}

function studentTwoTails(t: number, degrees: number): CellValue {
  return t < 0 ? NUM_ERROR : withDegrees(degrees, (df) => 2 * studentUpperTail(t, df));
}

function studentDensity(t: number, df: number): number {
  const log = logGamma((df + 1) / 2) - logGamma(df / 2) - ((df + 1) / 2) * Math.log(1 + (t * t) / df);
  return Math.exp(log) / Math.sqrt(df * Math.PI);
}

function chiDensity(x: number, df: number): number {
  return Math.exp((df / 2 - 1) * Math.log(x) - x / 2 - (df / 2) * Math.LN2 - logGamma(df / 2));
}

function inverseStudent(p: number, degrees: number): CellValue {
  if (p <= 0 || p > 1) return NUM_ERROR;
  return withDegrees(degrees, (df) => invert((t) => 2 * studentUpperTail(t, df) - p, 0, 1e10));
}

function inverseChi(p: number, degrees: number): CellValue {
  if (p <= 0 || p > 1) return NUM_ERROR;
  return withDegrees(degrees, (df) => invert((x) => chiSquaredUpperTail(x, df) - p, 0, 1e7));
}

function binomial(successes: number, trials: number, p: number, cumulative: boolean): CellValue {
  const [k, n] = [Math.trunc(successes), Math.trunc(trials)];
  if (k < 0 || k > n || p < 0 || p > 1) return NUM_ERROR;
  if (!cumulative) return binomialTerm(k, n, p);
  let sum = 0;
  for (let i = 0; i <= k; i++) sum += binomialTerm(i, n, p);
  return Math.min(sum, 1);
}

function binomialTerm(k: number, n: number, p: number): number {
  if (p === 0 || p === 1) return k === (p === 0 ? 0 : n) ? 1 : 0;
  return Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log(1 - p));
}

function poisson(events: number, mean: number, cumulative: boolean): CellValue {
  const k = Math.trunc(events);
  if (k < 0 || mean < 0) return NUM_ERROR;
  if (mean === 0) return k === 0 || cumulative ? 1 : 0;
  return cumulative ? upperGamma(k + 1, mean) : Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
}

function studentConfidence(alpha: number, deviation: number, size: number): CellValue {
  const n = Math.trunc(size);
  if (alpha <= 0 || alpha >= 1 || deviation <= 0) return NUM_ERROR;
  if (n < 2) return DIV_ERROR;
  const t = inverseStudent(alpha, n - 1);
  return typeof t === "number" ? (t * deviation) / Math.sqrt(n) : t;
}

const chiTest = define("CHITEST", ["array", "array"], (context, actual, expected): CellValue => {
  const seen = matrixOf(actual, context);
  if (seen instanceof CellError) return seen;
  const wanted = matrixOf(expected, context);
  if (wanted instanceof CellError) return wanted;
  const { rows, columns } = seen;
  if (rows !== wanted.rows || columns !== wanted.columns || rows * columns < 2) return NA_ERROR;
  const statistic = chiStatistic(seen.values, wanted.values);
  if (statistic === null) return DIV_ERROR;
  const degrees = rows === 1 || columns === 1 ? rows * columns - 1 : (rows - 1) * (columns - 1);
  return chiSquaredUpperTail(statistic, degrees);
});

/** Pearson's statistic over the positions where both are numbers; null when an expected one is 0. */
function chiStatistic(seen: readonly CellValue[], wanted: readonly CellValue[]): number | null {
  let statistic = 0;
  for (const [index, value] of seen.entries()) {
    const expectation = wanted[index];
    if (typeof value !== "number" || typeof expectation !== "number") continue;
    if (expectation === 0) return null;
    statistic += (value - expectation) ** 2 / expectation;
  }
  return statistic;
}

/** Probability distributions. */
export const distributionFunctions: readonly FunctionDefinition[] = [
  pure("NORMSDIST", ["number"], normalCumulative),
  pure("NORM.S.DIST", ["number", "logical"], (z, cumulative) =>
    cumulative ? normalCumulative(z) : normalDensity(z),
  ),
  ...aliases(
    pure("NORMSINV", ["number"], (p) => inverseNormal(p, 0, 1)),
    "NORM.S.INV",
  ),
  ...aliases(pure("NORMDIST", ["number", "number", "number", "logical"], normal), "NORM.DIST"),
  ...aliases(pure("NORMINV", ["number", "number", "number"], inverseNormal), "NORM.INV"),
  pure("GAUSS", ["number"], (z) => normalCumulative(z) - 0.5),
  pure("PHI", ["number"], normalDensity),
  pure("STANDARDIZE", ["number", "number", "number"], (x, mean, deviation) =>
    deviation <= 0 ? NUM_ERROR : (x - mean) / deviation,
  ),
  pure("TDIST", ["number", "number", "number"], (t, degrees, tails) => {
    if (t < 0 || (tails !== 1 && tails !== 2)) return NUM_ERROR;
    return withDegrees(degrees, (df) => tails * studentUpperTail(t, df));
  }),
  pure("T.DIST.2T", ["number", "number"], studentTwoTails),
  pure("T.DIST.RT", ["number", "number"], (t, degrees) =>
    withDegrees(degrees, (df) => studentUpperTail(t, df)),
  ),
  pure("T.DIST", ["number", "number", "logical"], (t, degrees, cumulative) =>
    withDegrees(degrees, (df) => (cumulative ? 1 - studentUpperTail(t, df) : studentDensity(t, df))),
  ),
  ...aliases(pure("TINV", ["number", "number"], inverseStudent), "T.INV.2T"),
  pure("T.INV", ["number", "number"], (p, degrees) => {
    if (p <= 0 || p >= 1) return NUM_ERROR;
    const size = inverseStudent(2 * Math.min(p, 1 - p), degrees);
    return typeof size === "number" && p < 0.5 ? -size : size;
  }),
  ...aliases(
    pure("CHIDIST", ["number", "number"], (x, degrees) =>
      x < 0 ? NUM_ERROR : withDegrees(degrees, (df) => chiSquaredUpperTail(x, df)),
    ),
    "CHISQ.DIST.RT",
  ),
  pure("CHISQ.DIST", ["number", "number", "logical"], (x, degrees, cumulative) =>
    x < 0
      ? NUM_ERROR
      : withDegrees(degrees, (df) => (cumulative ? 1 - chiSquaredUpperTail(x, df) : chiDensity(x, df))),
  ),
  ...aliases(pure("CHIINV", ["number", "number"], inverseChi), "CHISQ.INV.RT"),
  pure("CHISQ.INV", ["number", "number"], (p, degrees) =>
    p < 0 || p >= 1 ? NUM_ERROR : inverseChi(1 - p, degrees),
  ),
  ...aliases(chiTest, "CHISQ.TEST"),
  ...aliases(
    pure("FDIST", ["number", "number", "number"], (x, first, second) =>
      x < 0
        ? NUM_ERROR
        : withDegrees(Math.min(first, second), () =>
            fisherUpperTail(x, Math.trunc(first), Math.trunc(second)),
          ),
    ),
    "F.DIST.RT",
  ),
  ...aliases(
    pure("FINV", ["number", "number", "number"], (p, first, second) =>
      p <= 0 || p > 1
        ? NUM_ERROR
        : withDegrees(Math.min(first, second), () =>
            invert((x) => fisherUpperTail(x, Math.trunc(first), Math.trunc(second)) - p, 0, 1e10),
          ),
    ),
    "F.INV.RT",
  ),
  ...aliases(pure("BINOMDIST", ["number", "number", "number", "logical"], binomial), "BINOM.DIST"),
  ...aliases(pure("POISSON", ["number", "number", "logical"], poisson), "POISSON.DIST"),
  ...aliases(
    pure("EXPONDIST", ["number", "number", "logical"], (x, rate, cumulative) =>
      x < 0 || rate <= 0 ? NUM_ERROR : cumulative ? 1 - Math.exp(-rate * x) : rate * Math.exp(-rate * x),
    ),
    "EXPON.DIST",
  ),
  ...aliases(
    pure("CONFIDENCE", ["number", "number", "number"], (alpha, deviation, size) =>
      alpha <= 0 || alpha >= 1 || deviation <= 0 || size < 1
        ? NUM_ERROR
        : (normalInverse(1 - alpha / 2) * deviation) / Math.sqrt(Math.trunc(size)),
    ),
    "CONFIDENCE.NORM",
  ),
  pure("CONFIDENCE.T", ["number", "number", "number"], studentConfidence),
  ...aliases(
    pure("GAMMALN", ["number"], (x) => (x <= 0 ? NUM_ERROR : logGamma(x))),
    "GAMMALN.PRECISE",
  ),
  pure("FISHER", ["number"], (x) => (Math.abs(x) >= 1 ? NUM_ERROR : Math.atanh(x))),
  pure("FISHERINV", ["number"], Math.tanh),
];
