import { controlChart, fittingChart, type ControlChart } from "../../../src/analysis/statistics/controlChart";
import { findRuns, runLimits } from "../../../src/analysis/statistics/runs";

const HUNDRED = 100;

/** The 1-based groups beyond their limits. */
function outside(chart: ControlChart | null): number[] {
  return (chart?.points ?? []).flatMap(({ share, lower, upper }, i) =>
    share < lower || share > upper ? [i + 1] : [],
  );
}

/** Points of a hundred answers, above (+) or below (−) the line, or on it (0). */
function pointsOf(sides: string): { count: number; n: number }[] {
  return Array.from(sides, (side) => ({ count: side === "+" ? 60 : side === "0" ? 50 : 40, n: HUNDRED }));
}

describe("control limits", () => {
  const counts = [
    12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9,
    6,
  ];

  test("of the p-chart of R qcc and NIST pmc332 leave groups 15 and 23 out (worked case 3)", () => {
    const chart = controlChart(counts.map((count) => ({ count, n: 50 })));
    expect(chart?.centre).toBeCloseTo(0.2313333, 7);
    expect(chart?.points[0]?.lower).toBeCloseTo(0.05242755, 8);
    expect(chart?.points[0]?.upper).toBeCloseTo(0.4102391, 7);
    expect(outside(chart)).toEqual([15, 23]);
  });

  test("of thirty groups that scatter more than chance allows are Laney's (worked case 3 has σz 1.66)", () => {
    const chart = fittingChart(counts.map((count) => ({ count, n: 50 })));
    expect(chart?.kind).toBe("laney");
    expect(outside(chart)).toEqual([]);
  });

  // numpy: p = c.sum()/n.sum(); sd = sqrt(p*(1-p)/n); z = (c/n-p)/sd; s = mean(abs(diff(z)))/1.128; p ± 3*s*sd
  test("are Laney's p′ where twelve or more periods scatter more than chance allows", () => {
    const c = [40, 12, 95, 20, 66, 15, 88, 25, 70, 10, 58, 31, 77];
    const n = [400, 310, 520, 350, 480, 290, 510, 330, 450, 280, 420, 360, 500];
    const chart = fittingChart(c.map((count, i) => ({ count, n: n[i] ?? 0 })));
    expect(chart?.centre).toBeCloseTo(0.11673076923076924, 12);
    expect(chart?.sigmaZ).toBeCloseTo(5.064889434912016, 10);
    expect(chart).toMatchObject({ kind: "laney", widening: chart?.sigmaZ });
    expect(chart?.points[0]?.upper).toBeCloseTo(0.36068056167390716, 10);
    expect(chart?.points[2]?.upper).toBeCloseTo(0.33068889100130866, 10);
    expect(chart?.points[2]?.lower).toBe(0);
    expect(outside(chart)).toEqual([]);
  });

  test("are those of the p-chart under twelve periods, and only a hint", () => {
    const chart = fittingChart([40, 12, 95, 20, 66, 15].map((count) => ({ count, n: 400 })));
    expect(chart?.sigmaZ).toBeGreaterThan(1.2);
    expect(chart).toMatchObject({ kind: "p", widening: 1, dependable: false });
  });

  test("stand on an axis that holds them and little more", () => {
    const chart = controlChart(counts.map((count) => ({ count, n: 50 })));
    // From the lower limit 5.2 % to group 23 with 48 %.
    expect(chart?.axis).toEqual([0, 0.6]);
    const narrow = controlChart([500, 520, 480].map((count) => ({ count, n: 10_000 })));
    expect(narrow?.axis).toEqual([0.04, 0.07]);
  });

  test("there is no chart without answers, nor of one period", () => {
    const none = { count: 0, n: 0 };
    expect(fittingChart([none, none])).toBeNull();
    expect(fittingChart([{ count: 1, n: 50 }])).toBeNull();
  });

  test("where nobody is dissatisfied there is no scatter", () => {
    const chart = fittingChart(Array.from({ length: 12 }, () => ({ count: 0, n: 40 })));
    expect(chart).toMatchObject({ centre: 0, sigmaZ: null, widening: 1 });
    expect(chart?.runs.shiftFrom).toBeNull();
  });
});

describe("runs", () => {
  // R package qicharts2 (worked case 8).
  test.each([
    [24, 8, 8],
    [10, 6, 2],
    [20, 7, 6],
  ])("of %d useful points may be %d long and need %d crossings", (useful, longestRun, fewestCrossings) => {
    expect(runLimits(useful)).toEqual({ longestRun, fewestCrossings });
  });

  test("a longest run of twelve among twenty-four is a shift where the level changes", () => {
    const runs = findRuns(pointsOf(`${"-".repeat(12)}${"+".repeat(12)}`));
    expect(runs).toMatchObject({ useful: 24, longest: 12, crossings: 1, shiftFrom: 12 });
  });

  test("the longest run is where a shift begins", () => {
    const runs = findRuns(pointsOf("+-+-+-+-----------+++++-+-"));
    expect(runs.longest).toBe(11);
    expect(runs.shiftFrom).toBe(7);
  });

  test("too few crossings are a shift without a long run", () => {
    const runs = findRuns(pointsOf("------++++++------++++++"));
    expect(runs).toMatchObject({ longest: 6, crossings: 3, fewestCrossings: 8, shiftFrom: 6 });
  });

  test("chance alternation is none, and points on the line don't count", () => {
    expect(findRuns(pointsOf("+-+--+-++-+-")).shiftFrom).toBeNull();
    const runs = findRuns(pointsOf("0+0+0-0-"));
    expect(runs).toMatchObject({ useful: 4, longest: 2, crossings: 1, shiftFrom: null });
    expect(runs.runs).toEqual([0, 1, 1, 1, 1, 2, 2, 2]);
  });
});
