import fc from "fast-check";
import { normalTwoSidedP } from "../../../src/analysis/statistics/normalDistribution";
import { spearman } from "../../../src/analysis/statistics/spearman";
import { studentTwoSidedP } from "../../../src/analysis/statistics/studentDistribution";
import { twoProportionTest } from "../../../src/analysis/statistics/twoProportionTest";
import { welchTest } from "../../../src/analysis/statistics/welchTest";
import { wilsonInterval } from "../../../src/analysis/statistics/wilsonInterval";

const ALL = new Uint8Array(100).fill(1);

describe("intervals of shares", () => {
  test.each([
    [18, 20, 0.698966, 0.972134],
    [4, 20, 0.080658, 0.416017],
    [0, 30, 0, 0.113513],
    [19, 38, 0.348499, 0.651501],
  ])("Wilson's for %d of %d is that of statsmodels and R binom (worked case 4)", (count, n, low, high) => {
    const interval = wilsonInterval(count, n);
    expect(interval?.[0]).toBeCloseTo(low, 6);
    expect(interval?.[1]).toBeCloseTo(high, 6);
  });

  test("there is none without answers", () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  test("an interval holds its share and stays within 0 and 1", () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const [low, high] = wilsonInterval(count, n) ?? [NaN, NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
      }),
    );
  });
});

describe("chance tests", () => {
  test("5/83 against 12/99 gives the z and p of statsmodels (worked case 5)", () => {
    const test = twoProportionTest({ count: 5, n: 83 }, { count: 12, n: 99 });
    expect(test?.statistic).toBeCloseTo(-1.4078304, 7);
    expect(test?.p).toBeCloseTo(0.1591813, 7);
  });

  test("nothing is tested where nobody or everybody is counted", () => {
    expect(twoProportionTest({ count: 0, n: 40 }, { count: 0, n: 50 })).toBeNull();
    expect(twoProportionTest({ count: 40, n: 40 }, { count: 50, n: 50 })).toBeNull();
  });

  test("Welch's t agrees with scipy 1.17, ttest_ind_from_stats(3.9, 1.1, 40, 3.4, 1.3, 55)", () => {
    const test = welchTest(
      { n: 40, mean: 3.9, variance: 1.1 ** 2 },
      { n: 55, mean: 3.4, variance: 1.3 ** 2 },
    );
    expect(test?.statistic).toBeCloseTo(2.0248180621645204, 10);
    expect(test?.p).toBeCloseTo(0.0458230256080628, 10);
  });

  test.each([
    [0.5, 0.6170750774519738],
    [1.4078304, 0.15918129629156763],
    [2.5, 0.012419330651552265],
    [3.5, 0.00046525815807105003],
    [6, 1.973175290075389e-9],
    [10, 1.523970604832094e-23],
  ])("the normal p of %d is that of scipy 1.17", (z, p) => {
    expect(normalTwoSidedP(z) / p).toBeCloseTo(1, 9);
    expect(normalTwoSidedP(-z) / p).toBeCloseTo(1, 9);
  });

  test.each([
    [1.5, 3, 0.23058386524482294],
    [2.2, 12.7, 0.04696122393441575],
    [0.3, 200, 0.764488730189328],
    [8, 40.5, 7.237804020221878e-10],
    [25, 1.5, 0.00602562001196798],
  ])("Student's p of %d at %d degrees is that of scipy 1.17", (t, degrees, p) => {
    expect(studentTwoSidedP(t, degrees) / p).toBeCloseTo(1, 8);
  });
});

describe("Spearman's rho", () => {
  const x = Float64Array.of(5, 4, 4, 3, 2, 5, 1, 3);
  const y = Float64Array.of(4, 5, 4, 3, 1, 5, 2, 2);

  test("agrees with scipy 1.17 where there are ties", () => {
    const correlation = spearman(x, y, ALL);
    expect(correlation?.n).toBe(8);
    expect(correlation?.rho).toBeCloseTo(0.845679012345679, 12);
    expect(correlation?.p).toBeCloseTo(0.008157283249323933, 10);
  });

  test("has the interval that R statpsych documents for ci.spear (Bonett and Wright 2000)", () => {
    const first = Float64Array.of(21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19);
    const second = Float64Array.of(67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51);
    const correlation = spearman(first, second, ALL);
    expect(correlation?.rho).toBeCloseTo(0.8699639, 7);
    expect(correlation?.interval?.[0]).toBeCloseTo(0.5840951, 7);
    expect(correlation?.interval?.[1]).toBeCloseTo(0.9638297, 7);
  });

  test("has no interval under four pairs, nor at 1, where there is no width to go by", () => {
    expect(spearman(Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2), ALL)?.interval).toBeNull();
    expect(spearman(Float64Array.of(1, 2, 3, 4, 5), Float64Array.of(1, 2, 3, 4, 5), ALL)).toMatchObject({
      rho: 1,
      interval: null,
    });
  });

  test("is null under three pairs and without variation", () => {
    expect(spearman(Float64Array.of(1, 2, NaN), Float64Array.of(1, 2, 3), ALL)).toBeNull();
    expect(spearman(Float64Array.of(5, 5, 5), Float64Array.of(1, 2, 3), ALL)).toBeNull();
  });

  test("only asks for the order of values", () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
      minLength: 3,
      maxLength: 60,
    });
    fc.assert(
      fc.property(numbers, (pairs) => {
        const first = Float64Array.from(pairs, ([a]) => a);
        const second = Float64Array.from(pairs, ([, b]) => b);
        const plain = spearman(first, second, ALL);
        const stretched = spearman(first.map(Math.exp), second, ALL);
        expect(stretched?.rho ?? null).toEqual(plain?.rho ?? null);
        if (plain !== null) expect(Math.abs(plain.rho)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
