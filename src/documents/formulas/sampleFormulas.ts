import type { SampleKind, SampleNumbers } from "../../analysis/measures/sampleNumbers";
import type { DocumentSources } from "../sources";
import type { Condition } from "./conditions";
import { meanDifference, netDifference, shareDifference, type DifferenceFormulas } from "./difference";
import { numberFormulas } from "./measureNumbers";
import { type ShareFormula, wilsonShare } from "./newcombe";
import { meanHigh, meanLow, netHigh, netLow, wilsonHigh, wilsonLow, type NetFormula } from "./statistics";

/**
 * The numbers of a sample as expressions: its answers, then of a share those that count (`second` is unused), of NPS
 * promoters and detractors, of a mean the sum of the answers and of their squares.
 */
export interface SampleCells {
  readonly n: string;
  readonly first: string;
  readonly second: string;
}

/** The same with what tests work from: the mean and the variance (n - 1) in cells of their own. */
export interface TestedCells extends SampleCells {
  readonly mean: string;
  readonly variance: string;
}

/** The numbers of a measure over the rows that meet `rows`, as formulas without "="; null where there is no column of it. See numberFormulas for `masked`. */
export function sampleFormulas(
  sources: DocumentSources,
  measure: string,
  kind: SampleKind,
  rows: readonly Condition[],
  masked: readonly Condition[] = rows,
): SampleCells | null {
  const numbers = numberFormulas(sources, measure, rows, masked);
  if (numbers === null) return null;
  const [one = "0", two = "0", three = "0"] = numbers;
  if (kind === "share") return { n: two, first: one, second: "0" };
  return kind === "net" ? { n: three, first: one, second: two } : { n: one, first: two, second: three };
}

/** What they give now. */
export function sampleCellValues(numbers: SampleNumbers): Readonly<Record<keyof SampleCells, number>> {
  const { n } = numbers;
  if (numbers.kind === "share") return { n, first: numbers.count, second: 0 };
  if (numbers.kind === "net") return { n, first: numbers.promoters, second: numbers.detractors };
  return { n, first: numbers.sum, second: numbers.squares };
}

/** The value of a sample, to be asked where it has answers. */
export function sampleValueFormula(kind: SampleKind, { n, first, second }: SampleCells): string {
  return kind === "net" ? `(${first}-${second})/${n}*100` : `${first}/${n}`;
}

/** The variance (n - 1) of a mean's answers; blank under two. */
export function sampleVarianceFormula({ n, first, second }: SampleCells): string {
  return `IF(${n}<2,"",MAX(0,${second}-${first}^2/${n})/(${n}-1))`;
}

/** The ends of the 95 % interval of a sample's value; blank where there are too few answers. */
export function sampleEnds(
  kind: SampleKind,
  cells: TestedCells,
): { readonly low: string; readonly high: string } {
  if (kind === "mean") return { low: meanLow(cells), high: meanHigh(cells) };
  if (kind === "net") return { low: netLow(netOf(cells)), high: netHigh(netOf(cells)) };
  return { low: wilsonLow(cells.first, cells.n), high: wilsonHigh(cells.first, cells.n) };
}

/** How two samples of a measure differ, in its own unit. */
export function sampleDifference(
  kind: SampleKind,
  before: TestedCells,
  after: TestedCells,
): DifferenceFormulas {
  if (kind === "mean") return meanDifference(before, after);
  if (kind === "net") return netDifference(netOf(before), netOf(after));
  return shareDifference(shareOf(before), shareOf(after));
}

function netOf({ n, first, second }: SampleCells): NetFormula {
  return { n, promoters: first, detractors: second };
}

function shareOf({ n, first }: SampleCells): ShareFormula {
  return wilsonShare({ count: first, n });
}
