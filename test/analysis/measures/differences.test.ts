import { differenceOf, meanDifference, shareDifference } from "../../../src/analysis/measures/sampleTests";
import { newcombeInterval } from "../../../src/analysis/statistics/newcombeInterval";
import { studentQuantile } from "../../../src/analysis/statistics/studentDistribution";

describe("intervals of a difference", () => {
  // Newcombe 1998, table II, method 10: to its four digits.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])("%d/%d less %d/%d is Newcombe's", (count, n, countBefore, nBefore, low, high) => {
    const interval = newcombeInterval({ count: countBefore, n: nBefore }, { count, n });
    expect(interval?.[0]).toBeCloseTo(low, 4);
    expect(interval?.[1]).toBeCloseTo(high, 4);
  });

  // Printed tables of Student's t; the fractional one by numerical integration of the density.
  test.each([
    [1, 12.7062],
    [5, 2.570582],
    [12.7, 2.165567731],
    [30, 2.042272],
  ])("Student's 97.5 %% point at %d degrees", (degrees, t) => {
    expect(studentQuantile(0.05, degrees)).toBeCloseTo(t, 4);
  });

  test("of two means is Welch's", () => {
    const [before, after] = [
      { n: 55, mean: 3.4, variance: 1.69 },
      { n: 40, mean: 3.9, variance: 1.21 },
    ];
    // 90.804350 degrees, t 1.986434816: Simpson's rule over the density, by hand.
    const { interval } = meanDifference(before, after);
    expect(interval?.[0]).toBeCloseTo(0.0094781964, 9);
    expect(interval?.[1]).toBeCloseTo(0.9905218036, 9);
  });

  test("of NPS adds the variances of both sides (R package NPS)", () => {
    const before = { kind: "net", promoters: 50, detractors: 20, n: 100 } as const;
    const after = { kind: "net", promoters: 60, detractors: 10, n: 100 } as const;
    // Variances 0.7 − 0.3² = 0.61 and 0.7 − 0.5² = 0.45; SE = √(0.0061 + 0.0045) = 10.2956 points.
    const { interval, p } = differenceOf(before, after);
    expect(interval?.[0]).toBeCloseTo(20 - 1.959963985 * 10.29563014, 6);
    expect(interval?.[1]).toBeCloseTo(20 + 1.959963985 * 10.29563014, 6);
    expect(p).toBeCloseTo(0.05207, 4);
  });

  test("there is none without answers, nor of means that don't vary", () => {
    expect(shareDifference({ count: 0, n: 0 }, { count: 1, n: 2 })).toEqual({ p: null, interval: null });
    const still = { n: 40, mean: 5, variance: 0 };
    expect(meanDifference(still, still)).toEqual({ p: null, interval: null });
  });
});
