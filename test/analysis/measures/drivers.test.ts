import fc from "fast-check";
import { correlationMatrix } from "../../../src/analysis/statistics/correlationMatrix";
import {
  driverWarnings,
  measureDrivers,
  type Drivers,
  type OverallScore,
} from "../../../src/analysis/measures/drivers";
import { generalDominance } from "../../../src/analysis/statistics/generalDominance";
import { scaleOfKind, type Scale } from "../../../src/analysis/survey/scale";
import type { ScoreColumn } from "../../../src/analysis/survey/survey";
import { surveyOf } from "../surveyOf";
import { SWISS_FERTILITY } from "./swissFertility";

const SWISS = [0, 1, 2, 3, 4, 5].map((place) =>
  Float64Array.from(SWISS_FERTILITY, (province) => province[place] ?? NaN),
);
const [FERTILITY = new Float64Array(0), ...INDICATORS] = SWISS;

const everyRow = (column: Float64Array): Uint8Array => new Uint8Array(column.length).fill(1);

describe("general dominance", () => {
  const dominance = generalDominance(correlationMatrix([...INDICATORS, FERTILITY], everyRow(FERTILITY)));

  test("is the lmg that the vignette of R relaimpo 0.2 (p. 6) prints for swiss: R² 70.67 %", () => {
    const printed = [0.05709122, 0.17117303, 0.26013468, 0.10557015, 0.11276592];
    dominance.predictors.forEach(({ importance }, i) => {
      expect(importance).toBeCloseTo(printed[i] ?? NaN, 8);
    });
    expect(dominance.rSquared).toBeCloseTo(0.7067, 4);
  });

  test("finds the variance inflation that 1 / (1 − R²) of least squares on the other indicators gives", () => {
    INDICATORS.forEach((indicator, i) => {
      const others = INDICATORS.filter((_, other) => other !== i);
      const explained = gainsInOrder(others, indicator).reduce((sum, gain) => sum + gain, 0);
      expect(dominance.predictors[i]?.varianceInflation).toBeCloseTo(1 / (1 - explained), 9);
    });
  });

  test("is the gain by least squares averaged over all 120 orders of swiss", () => {
    const averaged = averageOverOrders(INDICATORS, FERTILITY);
    dominance.predictors.forEach(({ importance }, i) => {
      expect(Math.abs(importance - (averaged[i] ?? NaN))).toBeLessThan(1e-9);
    });
  });

  test("is that average for scores of one to four dimensions too, and adds up to R²", () => {
    const score = fc.integer({ min: 1, max: 5 });
    const survey = fc.integer({ min: 1, max: 4 }).chain((dimensions) =>
      fc.array(fc.array(score, { minLength: dimensions + 1, maxLength: dimensions + 1 }), {
        minLength: 12,
        maxLength: 40,
      }),
    );
    fc.assert(
      fc.property(survey, (rows) => {
        const columns = (rows[0] ?? []).map((_, i) => Float64Array.from(rows, (row) => row[i] ?? NaN));
        fc.pre(columns.every((column) => new Set(column).size > 1));
        const [outcome = new Float64Array(0), ...predictors] = columns;
        const found = generalDominance(correlationMatrix([...predictors, outcome], everyRow(outcome)));
        const averaged = averageOverOrders(predictors, outcome);
        found.predictors.forEach(({ importance }, i) => {
          expect(Math.abs(importance - (averaged[i] ?? NaN))).toBeLessThan(1e-9);
        });
        const sum = found.predictors.reduce((total, { importance }) => total + importance, 0);
        expect(Math.abs(sum - found.rSquared)).toBeLessThan(1e-9);
      }),
    );
  });

  test("gives a dimension that stands twice half of its share each time, without a variance inflation", () => {
    const [first = new Float64Array(0), second = new Float64Array(0)] = INDICATORS;
    const once = generalDominance(correlationMatrix([first, FERTILITY], everyRow(FERTILITY)));
    const twice = generalDominance(correlationMatrix([first, first, FERTILITY], everyRow(FERTILITY)));
    expect(twice.rSquared).toBeCloseTo(once.rSquared, 12);
    twice.predictors.forEach(({ importance, varianceInflation }) => {
      expect(importance).toBeCloseTo(once.rSquared / 2, 12);
      expect(varianceInflation).toBeNull();
    });
    expect(
      generalDominance(correlationMatrix([first, second, FERTILITY], everyRow(FERTILITY))).predictors,
    ).not.toContainEqual(expect.objectContaining({ varianceInflation: null }));
  });
});

describe("drivers", () => {
  const OVERALL = [5, 4, 4, 3, 2, 5, 1, 3, 5, null];
  const measured = (
    dimensions: Readonly<Record<string, readonly (number | null)[]>>,
    score: readonly (number | null)[] = OVERALL,
    scale: Scale = scaleOfKind("1-5"),
  ): { drivers: Drivers; columns: readonly ScoreColumn[] } => {
    const survey = surveyOf({ score, dimensions });
    const values = survey.score?.values ?? new Float64Array(0);
    const overall: OverallScore = { values, scale };
    const drivers = measureDrivers(survey.dimensions, everyRow(values), overall);
    return { drivers, columns: survey.dimensions };
  };

  test("rest on the answers that have the overall score and every dimension", () => {
    const { drivers } = measured({
      态度: [4, 5, 4, 3, 1, 5, 2, 2, null, 5],
      速度: [5, 3, 4, null, 2, 4, 1, 3, 4, 5],
    });
    expect(drivers).toMatchObject({ n: 7, dimensions: 2 });
    const complete = measured(
      { 态度: [4, 5, 4, 1, 5, 2, 2], 速度: [5, 3, 4, 2, 4, 1, 3] },
      [5, 4, 4, 2, 5, 1, 3],
    );
    expect(drivers).toEqual(complete.drivers);
    const sum = drivers.items.reduce((total, { importance }) => total + (importance ?? NaN), 0);
    expect(sum).toBeCloseTo(drivers.rSquared ?? NaN, 12);
  });

  test("correlate positively with an IVR score when both are good together, interval and all", () => {
    const better = measured({ 态度: [5, 5, 4, 2, 1, 4] }, [1, 1, 2, 3, 3, 1], scaleOfKind("ivr"));
    const [item] = better.drivers.items;
    expect(item?.correlation).toBeGreaterThan(0.8);
    const [low, high] = item?.correlationInterval ?? [NaN, NaN];
    expect(low).toBeLessThan(item?.correlation ?? NaN);
    expect(high).toBeGreaterThan(item?.correlation ?? NaN);
    expect(high).toBeLessThanOrEqual(1);
  });

  test("leave out of account a dimension that nobody answered, and share nothing with one that does not vary", () => {
    const { drivers } = measured({
      态度: [4, 5, 4, 3, 1, 5, 2, 2, 5, 5],
      环境: OVERALL.map(() => null),
      结果: OVERALL.map(() => 5),
    });
    expect(drivers).toMatchObject({ n: 9, dimensions: 2 });
    expect(drivers.items.map(({ importance }) => importance)).toEqual([drivers.rSquared, null, null]);
    expect(drivers.items[2]?.correlation).toBeNull();
  });

  test("have no importance where there are no more answers than dimensions, or where nothing varies", () => {
    const few = measured({ 态度: [4, 5, 3], 速度: [5, 3, 4] }, [5, 4, 2]);
    expect(few.drivers).toMatchObject({ n: 3, rSquared: null });
    const alike = measured({ 态度: [4, 5, 3, 2, 1] }, [5, 5, 5, 5, 5]);
    expect(alike.drivers).toMatchObject({ n: 5, rSquared: null, items: [{ correlation: null }] });
  });

  test("are warned of with few answers, with dimensions that repeat each other, and with more than twelve", () => {
    const repeated = [4, 5, 4, 3, 1, 5, 2, 2, 5, 5];
    const two = measured({ 态度: repeated, 速度: repeated, 结果: [1, 5, 3, 2, 4, 5, 4, 1, 2, 3] });
    expect(driverWarnings(two.columns, two.drivers)).toEqual([
      { code: "drivers-few-answers", n: 9, needed: 100 },
      { code: "drivers-collinear", dimensions: ["态度", "速度"], limit: 5 },
    ]);
    const names = Array.from({ length: 13 }, (_, i) => `分项${String(i + 1)}`);
    const many = measured(Object.fromEntries(names.map((name) => [name, repeated])));
    expect(many.drivers).toMatchObject({ n: 9, dimensions: 13, rSquared: null });
    expect(many.drivers.items[12]?.correlation).not.toBeNull();
    expect(driverWarnings(many.columns, many.drivers)).toEqual([
      { code: "drivers-too-many", count: 13, most: 12 },
    ]);
  });

  test("are computed for twelve dimensions", () => {
    const twelve = Array.from({ length: 12 }, (_, i) => [
      `分项${String(i + 1)}`,
      Array.from({ length: 60 }, (__, row) => 1 + ((row * (i + 3) + (row % (i + 2))) % 5)),
    ]);
    const score = Array.from({ length: 60 }, (_, row) => 1 + ((row * row) % 5));
    const { drivers } = measured(Object.fromEntries(twelve) as Record<string, number[]>, score);
    expect(drivers.items).toHaveLength(12);
    const sum = drivers.items.reduce((total, { importance }) => total + (importance ?? NaN), 0);
    expect(sum).toBeCloseTo(drivers.rSquared ?? NaN, 10);
  });
});

/** The mean gain in R² of each predictor over all orders: another route than subsets of a correlation matrix. */
function averageOverOrders(predictors: readonly Float64Array[], outcome: Float64Array): number[] {
  const orders = ordersOf(predictors.map((_, i) => i));
  const sums = predictors.map(() => 0);
  for (const order of orders) {
    const gains = gainsInOrder(
      order.map((i) => predictors[i] ?? new Float64Array(0)),
      outcome,
    );
    order.forEach((predictor, place) => {
      sums[predictor] = (sums[predictor] ?? 0) + (gains[place] ?? NaN);
    });
  }
  return sums.map((sum) => sum / orders.length);
}

/** What each predictor adds to R² after those before it: least squares on the data by modified Gram-Schmidt. */
function gainsInOrder(predictors: readonly Float64Array[], outcome: Float64Array): number[] {
  let rest = centred(outcome);
  const total = product(rest, rest);
  let columns = predictors.map(centred);
  const gains: number[] = [];
  for (const predictor of predictors) {
    const [direction = new Float64Array(0), ...others] = columns;
    const size = product(direction, direction);
    if (size < 1e-9 * product(centred(predictor), centred(predictor))) {
      gains.push(0);
      columns = others;
      continue;
    }
    gains.push(product(direction, rest) ** 2 / size / total);
    rest = without(rest, direction, size);
    columns = others.map((column) => without(column, direction, size));
  }
  return gains;
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(first: Float64Array, second: Float64Array): number {
  return first.reduce((sum, value, i) => sum + value * (second[i] ?? NaN), 0);
}

function without(values: Float64Array, direction: Float64Array, size: number): Float64Array {
  const factor = product(values, direction) / size;
  return values.map((value, i) => value - factor * (direction[i] ?? NaN));
}

function ordersOf(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item) =>
    ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
