/*
 * The distributions of Excel's functions. Those of `src/analysis/statistics` stand apart on purpose and share no code
 * with these: tests hold the two against each other, and the sheets' formulas against the analysis, through both.
 */

/** Lanczos' coefficients for g = 7 (Lanczos 1964, as in Numerical Recipes 6.1). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The natural logarithm of the gamma function, for x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const series = LANCZOS.reduce(
    (sum, coefficient, index) => (index === 0 ? coefficient : sum + coefficient / (z + index)),
    0,
  );
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}

const TINY = 1e-300;
const PRECISION = 1e-16;
const MOST_STEPS = 10_000;

/** The regularised upper incomplete gamma function Q(a, x), 0–1 (Numerical Recipes 6.2). */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(-x + a * Math.log(x) - logGamma(a));
  return x < a + 1 ? 1 - scale * gammaSeries(a, x) : scale * gammaFraction(a, x);
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_STEPS && Math.abs(term) > Math.abs(sum) * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < MOST_STEPS; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return h;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** The regularised incomplete beta function I_x(a, b), 0–1 (Numerical Recipes 6.4). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return h;
}

/** P(Z ≤ z) of the standard normal distribution, from the incomplete gamma function. */
export function normalCumulative(z: number): number {
  const tail = upperGamma(0.5, (z * z) / 2) / 2;
  return z > 0 ? 1 - tail : tail;
}

/** The density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** The z with P(Z ≤ z) = p, for 0 < p < 1, by Newton's method from the centre outwards. */
export function normalInverse(p: number): number {
  const tail = Math.min(p, 1 - p);
  const z = invert((x) => normalCumulative(-x) - tail, 0, 40);
  return p < 0.5 ? -z : z;
}

/**
 * The x between low and high where a falling function is 0, to full precision: by inverse quadratic interpolation where
 * that is safe, else by bisection (Chandrupatla 1997), within the first unit, or doubling of it, in which it falls below 0.
 */
export function invert(falling: (x: number) => number, low: number, high: number): number {
  let [width, before] = [Math.min(1, high - low), low];
  for (; low + width < high && falling(low + width) > 0; width = Math.min(2 * width, high - low)) {
    before = low + width;
  }
  let [newest, opposite, third] = [before, low + width, low + width];
  let [atNewest, atOpposite] = [falling(newest), falling(opposite)];
  if (!(atNewest > 0)) return newest;
  let atThird = atOpposite;
  let share = 0.5;
  for (let step = 0; step < 200; step++) {
    const x = newest + share * (opposite - newest);
    const atX = falling(x);
    if (atX > 0 === atNewest > 0) [third, atThird] = [newest, atNewest];
    else [third, atThird, opposite, atOpposite] = [opposite, atOpposite, newest, atNewest];
    [newest, atNewest] = [x, atX];
    const best = Math.abs(atNewest) < Math.abs(atOpposite) ? newest : opposite;
    const least = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(opposite - newest);
    if (atX === 0 || !(least < 0.5)) return best;
    const [xi, phi] = [
      (newest - opposite) / (third - opposite),
      (atNewest - atOpposite) / (atThird - atOpposite),
    ];
    const isSafe = phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi;
    share = isSafe
      ? (atNewest / (atOpposite - atNewest)) * (atThird / (atOpposite - atThird)) +
        ((third - newest) / (opposite - newest)) *
          (atNewest / (atThird - atNewest)) *
          (atOpposite / (atThird - atOpposite))
      : 0.5;
    share = Math.min(1 - least, Math.max(least, share));
  }
  return newest;
}

/** P(T > t) of Student's t with `degrees` of freedom, for any t. */
export function studentUpperTail(t: number, degrees: number): number {
  const half = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t >= 0 ? half : 1 - half;
}

/** P(X > x) of chi-squared with `degrees` of freedom. */
export function chiSquaredUpperTail(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2);
}

/** P(X > x) of Fisher's F. */
export function fisherUpperTail(x: number, degrees1: number, degrees2: number): number {
  return x <= 0 ? 1 : incompleteBeta(degrees2 / (degrees2 + degrees1 * x), degrees2 / 2, degrees1 / 2);
}

/** The logarithm of "n choose k". */
export function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
