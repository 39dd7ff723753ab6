// Made without `src/analysis/statistics`, which has its own Student and binomial distribution: one tests the other.

import type { CellValue } from "../../model/cellValue";
import type { FunctionDefinition } from "../evaluate/expression";
import { NUM_ERROR } from "../values/errors";
import { aliases, pure } from "./functionDefinition";
import { incompleteBeta, invert, logChoose } from "./specialFunctions";

function betaInverse(p: number, a: number, b: number): CellValue {
  if (p <= 0 || p >= 1 || a <= 0 || b <= 0) return NUM_ERROR;
  return invert((x) => p - incompleteBeta(x, a, b), 0, 1);
}

/** The fewest successes of which the cumulative chance reaches `alpha`. */
function criticalBinomial(trials: number, p: number, alpha: number): CellValue {
  const n = Math.trunc(trials);
  if (n < 0 || p <= 0 || p >= 1 || alpha <= 0 || alpha >= 1) return NUM_ERROR;
  let cumulative = 0;
  for (let k = 0; k < n; k++) {
    cumulative += Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log(1 - p));
    if (cumulative >= alpha) return k;
  }
  return n;
}

/** The beta distribution on 0 to 1 and its inverse, and the inverse of the binomial. */
export const inverseFunctions: readonly FunctionDefinition[] = [
  pure("BETADIST", ["number", "number", "number"], (x, a, b) =>
    x < 0 || x > 1 || a <= 0 || b <= 0 ? NUM_ERROR : incompleteBeta(x, a, b),
  ),
  ...aliases(pure("BETAINV", ["number", "number", "number"], betaInverse), "BETA.INV"),
  ...aliases(pure("CRITBINOM", ["number", "number", "number"], criticalBinomial), "BINOM.INV"),
];
