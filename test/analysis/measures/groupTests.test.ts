import fc from "fast-check";
import { seededRandom } from "../../../scripts/sample/random";
import { fisherMidP } from "../../../src/analysis/statistics/fisherMidP";
import { testGroups, type TestedGroup } from "../../../src/analysis/measures/groupTests";
import { holmAdjusted } from "../../../src/analysis/statistics/holm";
import { newcombeInterval } from "../../../src/analysis/statistics/newcombeInterval";

const group = (count: number, n: number): TestedGroup => ({ count, n, effects: null });

describe("Fisher's mid-p", () => {
  // The examples of Fagerland, Lydersen and Laake 2017, chapter 4, with the values that the R package contingencytables
  // holds its Fisher_midP_test_2x2 to (test-issue51); the further digits are from exact fractions (Python's math.comb).
  test.each([
    ["the lady tasting tea", 3, 4, 1, 4, 0.2571428571428571],
    ["Perondi et al. 2004", 7, 34, 1, 34, 0.02965625843042041],
    ["Lampasona et al. 2013", 9, 13, 4, 14, 0.039141776720858695],
    ["Ritland et al. 2007", 0, 16, 15, 72, 0.044659691201875],
    ["issue 51", 745, 748, 127, 129, 0.09193139316518177],
  ])("is the published one of %s", (_, count, n, otherCount, otherN, p) => {
    expect(fisherMidP({ count, n }, { count: otherCount, n: otherN })).toBeCloseTo(p, 10);
  });

  // Exact fractions: Python's math.comb and fractions.
  test.each([
    [96, 100, 1700, 1900, 0.033462088573938446],
    [30, 30, 540, 570, 0.28729430802779826],
    [260, 300, 14200, 16700, 0.4382093939557184],
  ])("is exact for %d of %d against %d of %d", (count, n, otherCount, otherN, p) => {
    expect(fisherMidP({ count, n }, { count: otherCount, n: otherN })).toBeCloseTo(p, 12);
  });

  test("there is none where everybody or nobody is counted", () => {
    expect(fisherMidP({ count: 30, n: 30 }, { count: 60, n: 60 })).toBeNull();
    expect(fisherMidP({ count: 0, n: 30 }, { count: 0, n: 60 })).toBeNull();
    expect(fisherMidP({ count: 0, n: 0 }, { count: 3, n: 60 })).toBeNull();
  });

  test("is the same from either side, and for the counted as for the others", () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }));
    const tables = sizes.chain(([n, m]) =>
      fc.tuple(
        fc.constant(n),
        fc.constant(m),
        fc.integer({ min: 0, max: n }),
        fc.integer({ min: 0, max: m }),
      ),
    );
    fc.assert(
      fc.property(tables, ([n, m, a, b]) => {
        const p = fisherMidP({ count: a, n }, { count: b, n: m });
        const turned = fisherMidP({ count: b, n: m }, { count: a, n });
        const others = fisherMidP({ count: n - a, n }, { count: m - b, n: m });
        if (p === null) return turned === null && others === null;
        return (
          Math.abs(p - (turned ?? NaN)) < 1e-9 && Math.abs(p - (others ?? NaN)) < 1e-9 && p > 0 && p <= 1
        );
      }),
    );
  });
});

describe("Holm's adjustment", () => {
  test("is R's p.adjust(c(0.01, 0.04, 0.03, 0.005), 'holm')", () => {
    const adjusted = holmAdjusted([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((value, i) => expect(adjusted[i]).toBeCloseTo(value, 12));
    expect(holmAdjusted([])).toEqual([]);
  });

  test("keeps the order of the p values and stays between p and 1", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
        const adjusted = holmAdjusted(pValues);
        return pValues.every((p, i) => {
          const value = adjusted[i] ?? NaN;
          const isInOrder = pValues.every((other, j) => other > p || (adjusted[j] ?? NaN) <= value);
          return value >= p && value <= 1 && isInOrder;
        });
      }),
    );
  });
});

describe("groups against all others", () => {
  test("two groups are one test: 280/350 against 301/350 are different", () => {
    // Pooled z by hand: 0.06 ÷ √(0.83 × 0.17 × 2 ÷ 350) = 2.1129, two-sided p 0.0346.
    const [first, second] = testGroups([group(280, 350), group(301, 350)], 30);
    expect(first?.p).toBeCloseTo(0.0346, 4);
    expect(first?.adjustedP).toBe(first?.p);
    expect([first?.verdict, second?.verdict]).toEqual(["below", "above"]);
    expect(second?.p).toBe(first?.p);
    expect(second?.difference).toBeCloseTo(0.06, 12);
    expect(second?.differenceInterval).toEqual(
      newcombeInterval({ count: 280, n: 350 }, { count: 301, n: 350 }),
    );
  });

  test("three groups are three tests", () => {
    const tests = testGroups([group(280, 350), group(301, 350), group(292, 350)], 30);
    const [first] = tests;
    expect(first?.adjustedP).toBeCloseTo(3 * (first?.p ?? NaN), 12);
    expect(tests.map(({ verdict }) => verdict)).toEqual(["same", "same", "same"]);
  });

  test("where under twenty are expected the test is exact, else by z", () => {
    // 96/100 against 1700/1900: 10.2 dissatisfied are expected of the first.
    const [exact] = testGroups([group(96, 100), group(1700, 1900)], 30);
    expect(exact?.p).toBeCloseTo(0.033462088573938446, 12);
  });

  test("groups under thirty are not judged, nor judged by", () => {
    const tests = testGroups([group(29, 29), group(100, 400), group(90, 100)], 30);
    expect(tests.map(({ verdict }) => verdict)).toEqual(["small-sample", "below", "above"]);
    const alone = testGroups([group(400, 400), group(0, 29)], 30);
    expect(alone.map(({ verdict, p }) => [verdict, p])).toEqual([
      ["no-others", null],
      ["small-sample", null],
    ]);
  });

  test("where all answers are alike nothing is different", () => {
    const tests = testGroups([group(40, 40), group(50, 50)], 30);
    expect(tests.map(({ p, verdict }) => [p, verdict])).toEqual([
      [1, "same"],
      [1, "same"],
    ]);
  });

  test("repeated answers count for less, and never make a test surer", () => {
    const effects = { own: 4, others: 1 };
    const plain = testGroups([group(300, 400), group(340, 400)], 30);
    const clustered = testGroups(
      [
        { count: 300, n: 400, effects },
        { count: 340, n: 400, effects: { own: 1, others: 4 } },
      ],
      30,
    );
    // z with n = 100 and 400 by hand: pooled (75 + 340) ÷ 500 = 0.83; 0.1 ÷ √(0.83 × 0.17 × 0.0125) = 2.3811, p 0.0173.
    expect(clustered[0]?.p).toBeCloseTo(0.0173, 4);
    expect(plain[0]?.p ?? NaN).toBeLessThan(clustered[0]?.p ?? NaN);
    const noEffect = { own: 1, others: 1 };
    const sparse = testGroups(
      [
        { count: 33, n: 37, effects: noEffect },
        { count: 560, n: 570, effects: noEffect },
      ],
      30,
    );
    expect(sparse[0]?.p).toBe(testGroups([group(33, 37), group(560, 570)], 30)[0]?.p);
  });
});

describe("2,000 tables of twenty equal groups", () => {
  const TABLES = 2_000;
  // 5 % and 2.326 standard errors: a right test passes it in 99 of 100 seeds; this seed is fixed.
  const MOST = TABLES * 0.05 + 2.326 * Math.sqrt(TABLES * 0.05 * 0.95);
  const settings = [30, 100].flatMap((n) =>
    [0.85, 0.9, 0.93, 0.95, 0.97, 0.99].map((rate) => [n, rate] as const),
  );

  test.each(settings)("call one different in at most 5 % (n = %d, rate %d)", (n, rate) => {
    const next = seededRandom(Math.round(n * 1000 + rate * 100));
    const upTo = binomialUpTo(n, rate);
    const count = (): number => {
      const chance = next();
      return upTo.findIndex((sum) => chance < sum);
    };
    let alarms = 0;
    for (let table = 0; table < TABLES; table++) {
      const groups = Array.from({ length: 20 }, () => group(count(), n));
      if (testGroups(groups, 30).some(({ different }) => different === true)) alarms++;
    }
    expect(alarms).toBeLessThanOrEqual(MOST);
  });
});

/** The chance of at most 0, 1 … n of n answers, the last 1. */
function binomialUpTo(n: number, rate: number): number[] {
  const sums: number[] = [];
  let chance = (1 - rate) ** n;
  let sum = 0;
  for (let count = 0; count <= n; count++) {
    sum += chance;
    sums.push(count === n ? 1 : sum);
    chance *= ((n - count) / (count + 1)) * (rate / (1 - rate));
  }
  return sums;
}
