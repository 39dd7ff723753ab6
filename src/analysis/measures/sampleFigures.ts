import type { Interval } from "../statistics/interval";
import { meanInterval } from "../statistics/meanInterval";
import { netPromoterInterval } from "./netPromoter";
import type { AnswerTally, SampleKind, SampleNumbers } from "./sampleNumbers";
import { varianceOfSums } from "../statistics/sampleSums";
import { shareOf } from "../statistics/share";
import { wilsonInterval } from "../statistics/wilsonInterval";

/**
 * The numbers of answers that were added up.
 *
 * @example numbersFrom("net", { n: 100, sum: 40, squares: 80 }) // { kind: "net", promoters: 60, detractors: 20, n: 100 }
 */
export function numbersFrom(kind: SampleKind, { n, sum, squares }: AnswerTally): SampleNumbers {
  if (kind === "share") return { kind, count: sum, n, interval: wilsonInterval(sum, n) };
  if (kind === "net") return { kind, promoters: (squares + sum) / 2, detractors: (squares - sum) / 2, n };
  return { kind, n, sum, squares, mean: shareOf(sum, n), variance: varianceOfSums(n, sum, squares) };
}

/**
 * A share (0–1), a mean, or NPS in points; null without an answer.
 *
 * @example sampleValue({ kind: "net", promoters: 60, detractors: 20, n: 100 }) // 40
 */
export function sampleValue(numbers: SampleNumbers): number | null {
  if (numbers.kind === "share") return shareOf(numbers.count, numbers.n);
  if (numbers.kind === "mean") return numbers.mean;
  const { promoters, detractors, n } = numbers;
  return n === 0 ? null : ((promoters - detractors) / n) * 100;
}

/** 95 % of the same: Wilson's of a share, Student's of a mean, adjusted Wald of NPS; null where there is none. */
export function sampleInterval(numbers: SampleNumbers): Interval | null {
  if (numbers.kind === "share") return numbers.interval;
  return numbers.kind === "mean" ? meanInterval(numbers) : netPromoterInterval(numbers);
}

/**
 * A sample with as many independent answers as its own are worth, which spread as they do.
 *
 * @param effect see designEffects
 */
export function effectiveSample(numbers: SampleNumbers, effect: number): SampleNumbers {
  const n = numbers.n / effect;
  if (numbers.kind === "mean") {
    return { ...numbers, n, sum: numbers.sum / effect, squares: numbers.squares / effect };
  }
  if (numbers.kind === "net") {
    return { ...numbers, n, promoters: numbers.promoters / effect, detractors: numbers.detractors / effect };
  }
  const count = numbers.count / effect;
  return { kind: "share", count, n, interval: wilsonInterval(count, n) };
}

/** Samples without a row in common added up. */
export function tallyOf(samples: readonly SampleNumbers[]): AnswerTally {
  return samples
    .map(tallied)
    .reduce(
      (all, one) => ({ n: all.n + one.n, sum: all.sum + one.sum, squares: all.squares + one.squares }),
      { n: 0, sum: 0, squares: 0 },
    );
}

function tallied(numbers: SampleNumbers): AnswerTally {
  const { n } = numbers;
  if (numbers.kind === "mean") return numbers;
  if (numbers.kind === "share") return { n, sum: numbers.count, squares: numbers.count };
  const { promoters, detractors } = numbers;
  return { n, sum: promoters - detractors, squares: promoters + detractors };
}
