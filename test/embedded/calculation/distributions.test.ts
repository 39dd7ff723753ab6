import fc from "fast-check";
import { normalTwoSidedP } from "../../../src/analysis/statistics/normalDistribution";
import { runLimits } from "../../../src/analysis/statistics/runs";
import { studentQuantile, studentTwoSidedP } from "../../../src/analysis/statistics/studentDistribution";
import { CalculatedWorkbook } from "./calculatedWorkbook";

/** What a formula gives in the embedded host. */
function calculated(formula: string): number {
  return Number(new CalculatedWorkbook().evaluate(formula));
}

describe("the host's distributions and those of the analysis, made apart, agree", () => {
  test("on two-sided chances of a normal statistic", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (z) => {
        const chance = calculated(`=2*NORM.S.DIST(${(-z).toFixed(12)},TRUE)`);
        expect(normalTwoSidedP(Number(z.toFixed(12))) / chance).toBeCloseTo(1, 8);
      }),
    );
  });

  test("on two-sided chances of Student's t", () => {
    const cases = fc.tuple(fc.double({ min: 0, max: 12, noNaN: true }), fc.integer({ min: 1, max: 2000 }));
    fc.assert(
      fc.property(cases, ([t, degrees]) => {
        const chance = calculated(`=T.DIST.2T(${t.toFixed(12)},${String(degrees)})`);
        expect(studentTwoSidedP(Number(t.toFixed(12)), degrees) / chance).toBeCloseTo(1, 8);
      }),
    );
  });

  test("on Student's chances and points of fractional degrees, by way of the beta distribution", () => {
    const degrees = fc.double({ min: 1.5, max: 400, noNaN: true });
    const cases = fc.tuple(fc.double({ min: 0.05, max: 8, noNaN: true }), degrees);
    fc.assert(
      fc.property(cases, ([t, df]) => {
        const [x, half] = [df / (df + t * t), df / 2];
        const chance = calculated(`=BETADIST(${x.toFixed(14)},${half.toFixed(14)},0.5)`);
        expect(studentTwoSidedP(t, df) / chance).toBeCloseTo(1, 6);
        const point = calculated(`=SQRT(${String(df)}*(1/BETAINV(0.05,${String(half)},0.5)-1))`);
        expect(studentQuantile(0.05, df) / point).toBeCloseTo(1, 9);
      }),
    );
  });

  test("on the fewest crossings of runs", () => {
    for (let n = 2; n <= 120; n++) {
      const critical = calculated(`=CRITBINOM(${String(n - 1)},0.5,0.05)`);
      expect(critical).toBe(runLimits(n).fewestCrossings);
    }
  });
});
