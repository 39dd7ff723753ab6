import fc from "fast-check";
import { measureCustomerEffort } from "../../../src/analysis/measures/customerEffort";
import { measureDimension, measureDimensions } from "../../../src/analysis/measures/dimensions";
import { measureNetPromoter, netPromoterVariance } from "../../../src/analysis/measures/netPromoter";
import { measureSatisfaction } from "../../../src/analysis/measures/satisfaction";
import { scaleOfKind, type ScaleKind } from "../../../src/analysis/survey/scale";
import { surveyOf, times } from "../surveyOf";

const FIVE = scaleOfKind("1-5");

function everyRow(values: Float64Array): Uint8Array {
  return new Uint8Array(values.length).fill(1);
}

function satisfactionOf(scores: readonly number[], scale = FIVE): ReturnType<typeof measureSatisfaction> {
  const values = Float64Array.from(scores);
  return measureSatisfaction(values, everyRow(values), scale);
}

describe("satisfaction", () => {
  test("is 69.16 % for Delighted's 42/32/10/9/14 (worked case 6)", () => {
    const scores = [...times(42, 5), ...times(32, 4), ...times(10, 3), ...times(9, 2), ...times(14, 1)];
    const measured = satisfactionOf(scores);
    expect(measured).toMatchObject({ n: 107, satisfied: 42, basicallySatisfied: 32, dissatisfied: 33 });
    expect(measured.rate).toBe(74 / 107);
  });

  test("is null, not 0, without a valid answer", () => {
    const nobody = { count: 0, share: null, interval: null };
    expect(satisfactionOf([NaN, NaN])).toEqual({
      n: 0,
      satisfied: 0,
      basicallySatisfied: 0,
      neutral: 0,
      dissatisfied: 0,
      contentCount: 0,
      bands: { satisfied: nobody, basicallySatisfied: nobody, neutral: nobody, dissatisfied: nobody },
      rate: null,
      dissatisfiedRate: null,
      mean: null,
      median: null,
      standardDeviation: null,
      interval: null,
      distribution: [],
    });
  });

  test("has the share and Wilson interval of each band: 18 of 20 is statsmodels' 0.699–0.972", () => {
    const { contentCount, bands } = satisfactionOf([...times(18, 5), 4, 1]);
    expect(contentCount).toBe(19);
    expect(bands.satisfied).toMatchObject({ count: 18, share: 0.9 });
    expect(bands.satisfied.interval?.[0]).toBeCloseTo(0.698966, 6);
    expect(bands.satisfied.interval?.[1]).toBeCloseTo(0.972134, 6);
    expect(bands.neutral).toMatchObject({ count: 0, share: 0 });
  });

  test("lists how often each value was given, ascending", () => {
    expect(satisfactionOf([5, 1, 5, 4.5, NaN]).distribution).toEqual([
      { value: 1, count: 1, share: 0.25, cumulativeCount: 1 },
      { value: 4.5, count: 1, share: 0.25, cumulativeCount: 2 },
      { value: 5, count: 2, share: 0.5, cumulativeCount: 4 },
    ]);
  });

  test("has the mean, median and sample deviation of 2, 4, 4, 5 by hand", () => {
    const { mean, median, standardDeviation } = satisfactionOf([2, 4, 4, 5]);
    expect(mean).toBe(3.75);
    expect(median).toBe(4);
    expect(standardDeviation).toBeCloseTo(Math.sqrt(4.75 / 3), 12);
    expect(satisfactionOf([4]).standardDeviation).toBeNull();
  });

  test("counts 3 as neutral when the bands say so, apart from the dissatisfied", () => {
    expect(satisfactionOf([5, 3, 3, 1], { ...FIVE, neutral: 3 })).toMatchObject({
      neutral: 2,
      dissatisfied: 1,
      rate: 0.25,
      dissatisfiedRate: 0.25,
    });
  });

  test("reads IVR keys the right way round: 1 满意, 3 不满意", () => {
    expect(satisfactionOf([1, 1, 2, 3], scaleOfKind("ivr"))).toMatchObject({
      satisfied: 2,
      basicallySatisfied: 1,
      dissatisfied: 1,
      rate: 0.75,
    });
  });

  test("shares of the bands always add up to one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (scores) => {
        const { n, satisfied, basicallySatisfied, neutral, dissatisfied, rate, dissatisfiedRate } =
          satisfactionOf(scores);
        expect(satisfied + basicallySatisfied + neutral + dissatisfied).toBe(n);
        expect((rate ?? 0) + (dissatisfiedRate ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("net promoter score", () => {
  const values = Float64Array.of(0, 7, 7, 9, 9, 9, NaN);

  test("of 0, 7, 7, 9, 9, 9 is 33.33 with variance 5/9; the blank is no answer (R package NPS, worked case 7)", () => {
    const { n, promoters, passives, detractors, score } = measureNetPromoter(values, everyRow(values));
    expect({ n, promoters, passives, detractors }).toEqual({
      n: 6,
      promoters: 3,
      passives: 2,
      detractors: 1,
    });
    expect(score).toBeCloseTo(100 / 3, 10);
    expect(netPromoterVariance(promoters, detractors, n)).toBeCloseTo(5 / 9, 12);
  });

  test("has each part with its share: 2 of 6 passive", () => {
    const { parts } = measureNetPromoter(values, everyRow(values));
    expect(parts.passives).toMatchObject({ count: 2, share: 2 / 6 });
    expect(parts.promoters.count + parts.detractors.count).toBe(4);
  });

  test("has the adjusted Wald interval of p = 3.75/9, d = 1.75/9 by hand", () => {
    const interval = measureNetPromoter(values, everyRow(values)).interval;
    const error = Math.sqrt((5.5 / 9 - (2 / 9) ** 2) / 9);
    expect(interval?.[0]).toBeCloseTo((2 / 9 - 1.959963984540054 * error) * 100, 8);
    expect(interval?.[1]).toBeCloseTo((2 / 9 + 1.959963984540054 * error) * 100, 8);
  });

  test("is null without an answer", () => {
    expect(measureNetPromoter(new Float64Array(0), new Uint8Array(0))).toMatchObject({
      n: 0,
      score: null,
      interval: null,
    });
  });
});

describe("customer effort", () => {
  test("counts 5–7 of 1–7 as easy", () => {
    const values = Float64Array.of(7, 5, 4, 1);
    expect(measureCustomerEffort(values, everyRow(values), scaleOfKind("1-7"))).toMatchObject({
      n: 4,
      mean: 4.25,
      easyShare: 0.5,
    });
  });

  test("has an interval of the mean and one of the easy share; none where there is nothing to tell it from", () => {
    const values = Float64Array.of(7, 5, 4, 1);
    const { interval, easyInterval } = measureCustomerEffort(values, everyRow(values), scaleOfKind("1-7"));
    // 4.25 ± 3.182446 × 2.5 / √4: Student's t with three degrees of freedom, scipy 1.17
    expect(interval?.[0]).toBeCloseTo(0.271942, 5);
    expect(interval?.[1]).toBeCloseTo(8.228058, 5);
    // Wilson, statsmodels: proportion_confint(2, 4, method="wilson")
    expect(easyInterval?.[0]).toBeCloseTo(0.150039, 5);
    expect(easyInterval?.[1]).toBeCloseTo(0.849961, 5);
    const one = Float64Array.of(6);
    expect(measureCustomerEffort(one, everyRow(one), scaleOfKind("1-7")).interval).toBeNull();
  });
});

describe("dimensions", () => {
  const survey = surveyOf({ score: [5, 4, 3, 2, 1], dimensions: { 响应速度: [5, 5, 3, 2, null] } });
  const overall = { values: survey.score?.values ?? new Float64Array(0), scale: FIVE };

  test("have their own n, and low answers are those up to 3 (document 003)", () => {
    const [dimension] = survey.dimensions;
    const measured = dimension && measureDimension(dimension, everyRow(overall.values));
    expect(measured).toMatchObject({ name: "响应速度", n: 4, mean: 3.75, median: 4, lowShare: 0.5 });
    expect(measured?.distribution.map(({ value, count }) => [value, count])).toEqual([
      [2, 1],
      [3, 1],
      [5, 2],
    ]);
  });

  test("want attention lowest mean first, equals alike, without answers not at all", () => {
    const { dimensions } = surveyOf({
      dimensions: { 态度: [4, 4], 速度: [2, 3], 专业: [4, 4], 结果: [5, 5], 环境: [null, null] },
    });
    const measured = measureDimensions(dimensions, new Uint8Array(2).fill(1), null);
    expect(measured.map(({ attentionOrder }) => attentionOrder)).toEqual([2, 1, 2, 4, null]);
  });

  test("want it highest mean first on one scale on which low is good, and in no order on scales that differ", () => {
    const { dimensions } = surveyOf({ dimensions: { 态度: [1, 1], 速度: [2, 3], 专业: [1, 2] } });
    const orders = (kinds: readonly ScaleKind[]): unknown[] =>
      measureDimensions(
        dimensions.map((dimension, i) => ({ ...dimension, scale: scaleOfKind(kinds[i] ?? "1-5") })),
        new Uint8Array(2).fill(1),
        null,
      ).map(({ attentionOrder, lowIsGood }) => [attentionOrder, lowIsGood]);
    expect(orders(["ivr", "ivr", "ivr"])).toEqual([
      [3, true],
      [1, true],
      [2, true],
    ]);
    expect(orders(["ivr", "1-5", "ivr"]).map((each) => (each as unknown[])[0])).toEqual([null, null, null]);
  });
});
