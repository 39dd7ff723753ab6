// The embedded host's T.DIST.2T shares no code with this on purpose: each is tested against the other.

/**
 * Two-sided p-value of Student's t: the chance of a value at least as far from 0.
 * `degrees` may be fractional (Welch) and must be above 0.
 *
 * @example studentTwoSidedP(2, 10) // 0.073388
 */
export function studentTwoSidedP(t: number, degrees: number): number {
  if (!Number.isFinite(t)) return Number.isNaN(t) ? NaN : 0;
  return regularisedBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

/**
 * The t that Student's distribution passes on either side with the chance `p` (two-sided, 0–1, both ends left out);
 * `degrees` may be fractional and must be above 0.
 *
 * @example studentQuantile(0.05, 9) // 2.262157
 */
export function studentQuantile(p: number, degrees: number): number {
  const highest =
    Math.exp(logGamma((degrees + 1) / 2) - logGamma(degrees / 2)) / Math.sqrt(degrees * Math.PI);
  // From 0 on the chance falls ever more slowly: Newton's tangents come to p from the left and never pass it.
  let t = 0;
  for (;;) {
    const density = highest * (1 + (t * t) / degrees) ** (-(degrees + 1) / 2);
    const next = t + (studentTwoSidedP(t, degrees) - p) / (2 * density);
    if (!(next > t)) return t;
    t = next;
  }
}

/** Regularised incomplete beta I_x(a, b) (Abramowitz & Stegun 26.5.8, evaluated by Lentz's method). */
function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 500; m++) {
    for (const term of [evenTerm(m, x, a, b), oddTerm(m, x, a, b)]) {
      d = 1 / awayFromZero(1 + term * d);
      c = awayFromZero(1 + term / c);
      fraction *= d * c;
    }
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return fraction;
}

function evenTerm(m: number, x: number, a: number, b: number): number {
  return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
}

function oddTerm(m: number, x: number, a: number, b: number): number {
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** Coefficients of Lanczos' approximation with g = 7 (Godfrey 2001). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
  const shifted = z - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce((sum, coefficient, i) => (i === 0 ? sum : sum + coefficient / (shifted + i)));
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}
