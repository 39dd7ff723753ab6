/** z of a two-sided 95 % interval. */
export const Z = "1.959963984540054";

/** Lower end of the 95 % Wilson interval of `count` in `n` (cell references); blank without answers. */
export function wilsonLow(count: string, n: string): string {
  return wilson(count, n, "-", "MAX(0,");
}

/** Upper end of the 95 % Wilson interval of `count` in `n` (cell references); blank without answers. */
export function wilsonHigh(count: string, n: string): string {
  return wilson(count, n, "+", "MIN(1,");
}

function wilson(count: string, n: string, sign: "-" | "+", clip: string): string {
  const p = `${count}/${n}`;
  const centre = `${p}+${Z}^2/(2*${n})`;
  const margin = `${Z}*SQRT(${p}*(1-${p})/${n}+${Z}^2/(4*${n}^2))`;
  return `IF(${n}=0,"",${clip}(${centre}${sign}${margin})/(1+${Z}^2/${n})))`;
}

/**
 * Answers from which on the 95 % Wilson interval of `count` in `n` reaches `margin` to either side (Piegorsch 2004,
 * equation 7), as expressions; an error without answers.
 */
export function answersForMargin({ count, n }: ProportionFormula, margin: string): string {
  const spread = `${count}/${n}*(1-${count}/${n})`;
  const root = `SQRT((${spread})^2+${margin}^2*(1-4*${spread}))`;
  return `-INT(-ROUND(${Z}^2*((${spread}+${root})/(2*${margin}^2)-1),6))`;
}

/** A mean with the variance of its sample (n - 1), as expressions. */
export interface MeanFormula {
  readonly n: string;
  readonly mean: string;
  readonly variance: string;
}

/** Lower end of the 95 % interval of a mean by Student's t; blank under two answers. */
export function meanLow(mean: MeanFormula): string {
  return meanEnd(mean, "-");
}

/** Upper end of the same. */
export function meanHigh(mean: MeanFormula): string {
  return meanEnd(mean, "+");
}

function meanEnd({ n, mean, variance }: MeanFormula, sign: "-" | "+"): string {
  return `IF(${n}<2,"",${mean}${sign}TINV(0.05,${n}-1)*SQRT(${variance}/${n}))`;
}

/** Promoters and detractors of so many answers, as expressions. */
export interface NetFormula {
  readonly n: string;
  readonly promoters: string;
  readonly detractors: string;
}

/** Lower end in points of the adjusted Wald interval of NPS (+¾, +¾, n + 3; MeasuringU); blank without answers. */
export function netLow(net: NetFormula): string {
  return netEnd(net, "-", "MAX(-100,");
}

/** Upper end of the same. */
export function netHigh(net: NetFormula): string {
  return netEnd(net, "+", "MIN(100,");
}

function netEnd({ n, promoters, detractors }: NetFormula, sign: "-" | "+", clip: string): string {
  const net = `(${promoters}-${detractors})/(${n}+3)`;
  const margin = `${Z}*SQRT(((${promoters}+${detractors}+1.5)/(${n}+3)-(${net})^2)/(${n}+3))`;
  return `IF(${n}=0,"",${clip}(${net}${sign}${margin})*100))`;
}

/** A count and the answers it is a part of, as formula text that may stand inside any other. */
export interface ProportionFormula {
  readonly count: string;
  readonly n: string;
}
