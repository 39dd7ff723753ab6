import { newcombeHigh, newcombeLow, type ShareFormula } from "./newcombe";
import { Z, type MeanFormula, type NetFormula } from "./statistics";

/** Under this chance (0–1) a difference is more than chance. */
export const SIGNIFICANT = 0.05;

/** p, and the ends of the 95 % interval, of `after` less `before`, without "="; blank where nothing can be tested. */
export interface DifferenceFormulas {
  readonly low: string;
  readonly high: string;
  readonly p: string;
}

/** Two shares: Newcombe's interval from the Wilson intervals, p of the pooled z test. */
export function shareDifference(before: ShareFormula, after: ShareFormula): DifferenceFormulas {
  const [first, second] = [`${before.count}/${before.n}`, `${after.count}/${after.n}`];
  const pooled = `((${before.count}+${after.count})/(${before.n}+${after.n}))`;
  const error = `SQRT(${pooled}*(1-${pooled})*(1/${before.n}+1/${after.n}))`;
  return {
    low: `IFERROR(${newcombeLow(after, before)},"")`,
    high: `IFERROR(${newcombeHigh(after, before)},"")`,
    p: twoSidedP(`(${second}-${first})/${error}`),
  };
}

/**
 * Two means after Welch. Student's distribution comes from the beta distribution: T.DIST.2T would cut the degrees of
 * freedom to whole ones.
 */
export function meanDifference(before: MeanFormula, after: MeanFormula): DifferenceFormulas {
  const [one, other] = [before, after].map(({ variance, n }) => `(${variance}/${n})`) as [string, string];
  const square = `(${one}+${other})`;
  const degrees = `(${square}^2/(${one}^2/(${before.n}-1)+${other}^2/(${after.n}-1)))`;
  const difference = `(${after.mean}-${before.mean})`;
  const margin = `SQRT(${degrees}*(1/BETAINV(0.05,${degrees}/2,0.5)-1)*${square})`;
  return {
    low: `IFERROR(${difference}-${margin},"")`,
    high: `IFERROR(${difference}+${margin},"")`,
    p: `IFERROR(BETADIST(${degrees}/(${degrees}+${difference}^2/${square}),${degrees}/2,0.5),"")`,
  };
}

/** Two NPS, in points: SE = √(SE₁² + SE₂²). Source: R package NPS. */
export function netDifference(before: NetFormula, after: NetFormula): DifferenceFormulas {
  const score = ({ promoters, detractors, n }: NetFormula): string => `(${promoters}-${detractors})/${n}`;
  const square = (cells: NetFormula): string =>
    `((${cells.promoters}+${cells.detractors})/${cells.n}-(${score(cells)})^2)/${cells.n}`;
  const error = `SQRT(${square(before)}+${square(after)})`;
  const difference = `(${score(after)}-${score(before)})`;
  const end = (sign: "+" | "-"): string =>
    `IFERROR(IF(${error}>0,(${difference}${sign}${Z}*${error})*100,""),"")`;
  return { low: end("-"), high: end("+"), p: twoSidedP(`${difference}/${error}`) };
}

function twoSidedP(z: string): string {
  return `IFERROR(2*(1-NORMSDIST(ABS(${z}))),"")`;
}
