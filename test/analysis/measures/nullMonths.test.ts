import { answerDays } from "../../../src/analysis/measures/answerDays";
import { measureMonths } from "../../../src/analysis/measures/months";
import { serialOf } from "../../../src/analysis/periods/calendarDay";
import { DEFAULT_THRESHOLDS } from "../../../src/analysis/measures/thresholds";
import { scaleOfKind } from "../../../src/analysis/survey/scale";
import { cases } from "../../support/thoroughness";

const PAIRS = cases(600);
const APRIL = serialOf(2024, 4, 1);

/** Park and Miller's minimal standard generator: over 0 to under 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Whether May raises an alarm against April where both are drawn from the same answers, `n` each. */
function raisesAlarm(n: number, rate: number, next: () => number): boolean {
  const score = Float64Array.from({ length: 2 * n }, () => {
    if (next() < rate) return next() < 0.6 ? 5 : 4;
    return 1 + Math.floor(next() * 3);
  });
  // Spread over the sixty-one days of both months, so that both are complete.
  const time = Float64Array.from({ length: 2 * n }, (_, i) =>
    i < n ? APRIL + Math.floor((i * 30) / n) : APRIL + 30 + Math.floor(((i - n) * 31) / n),
  );
  const kept = new Uint8Array(2 * n).fill(1);
  const days = answerDays(time);
  if (days === null) throw new Error("no days");
  const scale = scaleOfKind("1-5");
  const [, may] = measureMonths(
    { score, scale, time, kept, days },
    { step: "month", startDay: 1, period: null, thresholds: DEFAULT_THRESHOLDS },
  );
  if (may === undefined || !may.complete) throw new Error("May is not complete");
  return may.alarm;
}

describe("two months in which nothing happened", () => {
  // The rule asks for a fall at p < 0.05 of both sides, so some 2.5 % are to be expected.
  test.each([
    [31, 0.85],
    [100, 0.85],
    [100, 0.95],
  ])("of %d answers each at a rate of %d raise an alarm in at most 5 %% of many pairs", (n, rate) => {
    const next = randomNumbers(20_240_601 + n + Math.round(rate * 100));
    const alarms = Array.from({ length: PAIRS }, () => raisesAlarm(n, rate, next)).filter(Boolean).length;
    expect(alarms).toBeLessThanOrEqual(0.05 * PAIRS);
  });

  test("a month that really fell by ten points raises one: the test is not deaf", () => {
    const next = randomNumbers(7);
    const time = Float64Array.from({ length: 1000 }, (_, i) => APRIL + Math.floor((i * 61) / 1000));
    const score = Float64Array.from(time, (day) => (next() < (day < APRIL + 30 ? 0.92 : 0.82) ? 5 : 2));
    const kept = new Uint8Array(1000).fill(1);
    const days = answerDays(time);
    if (days === null) throw new Error("no days");
    const months = measureMonths(
      { score, scale: scaleOfKind("1-5"), time, kept, days },
      { step: "month", startDay: 1, period: null, thresholds: DEFAULT_THRESHOLDS },
    );
    expect(months[1]?.alarm).toBe(true);
  });
});
