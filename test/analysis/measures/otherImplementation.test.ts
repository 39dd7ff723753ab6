import { analyse } from "../../../src/analysis/analyse";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { fittingChart } from "../../../src/analysis/statistics/controlChart";
import { correlationMatrix } from "../../../src/analysis/statistics/correlationMatrix";
import { fisherMidP } from "../../../src/analysis/statistics/fisherMidP";
import { generalDominance } from "../../../src/analysis/statistics/generalDominance";
import { holmAdjusted } from "../../../src/analysis/statistics/holm";
import { meanInterval } from "../../../src/analysis/statistics/meanInterval";
import { netPromoterInterval } from "../../../src/analysis/measures/netPromoter";
import { newcombeInterval } from "../../../src/analysis/statistics/newcombeInterval";
import { differenceOf } from "../../../src/analysis/measures/sampleTests";
import { spearman } from "../../../src/analysis/statistics/spearman";
import { twoProportionTest } from "../../../src/analysis/statistics/twoProportionTest";
import { welchInterval, welchTest } from "../../../src/analysis/statistics/welchTest";
import { wilsonInterval } from "../../../src/analysis/statistics/wilsonInterval";
import { surveyOf } from "../surveyOf";

/**
 * The same statistics by another implementation: numpy and scipy 1.17 (stats.hypergeom, ttest_ind_from_stats, spearmanr, norm, t;
 * least squares over all orders of the dimensions for their importance), with the digits that they print.
 */
const DIGITS = 9;

/** One answer a digit. */
const digits = (answers: string): Float64Array => Float64Array.from(answers, Number);

function agree(
  found: readonly (number | null | undefined)[] | null | undefined,
  expected: readonly number[],
): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => expect(found?.[i]).toBeCloseTo(value, DIGITS));
}

test.each([
  [18, 20, 0.6989663547715128, 0.9721335187862319],
  [4, 20, 0.08065766257979806, 0.41601743225189364],
  [0, 30, 0.0, 0.11351339317396876],
  [19, 38, 0.34849928364395105, 0.6515007163560489],
  [2364, 2919, 0.7952273500579303, 0.823690927066103],
] as const)("Wilson's interval of %d of %d", (count, n, low, high) => {
  agree(wilsonInterval(count, n), [low, high]);
});

test.each([
  [5, 83, 12, 99, -1.4078304151258787, 0.15918129181156992],
  [2111, 2677, 2364, 2919, -1.988388312457199, 0.04676876039789772],
] as const)("the pooled z of %d of %d against %d of %d", (count, n, other, of, z, p) => {
  const found = twoProportionTest({ count, n }, { count: other, n: of });
  agree([found?.statistic, found?.p], [z, p]);
});

test.each([
  [56, 70, 48, 80, 0.05243147240236498, 0.333872654036906],
  [2364, 2919, 2111, 2677, 0.0003026817498357655, 0.04234837451495522],
  [9, 10, 3, 10, 0.17052272393450302, 0.8090179735354881],
] as const)("Newcombe's interval of %d of %d less %d of %d", (count, n, before, of, low, high) => {
  agree(newcombeInterval({ count: before, n: of }, { count, n }), [low, high]);
});

test.each([
  [2, 35, 9, 200, 0.5238095678171527],
  [28, 30, 150, 190, 0.061755457018220855],
  [1, 40, 0, 50, 0.22222222222222218],
] as const)("Fisher's mid-p of %d of %d against %d of %d", (count, n, other, of, p) => {
  agree([fisherMidP({ count, n }, { count: other, n: of })], [p]);
});

test("Holm's adjustment", () => {
  agree(holmAdjusted([0.01, 0.04, 0.03, 0.005, 0.2]), [0.04, 0.09, 0.09, 0.025, 0.2]);
});

test("Welch's test and interval of two means", () => {
  const [first, second] = [
    { n: 40, mean: 3.9, variance: 1.1 ** 2 },
    { n: 55, mean: 3.4, variance: 1.3 ** 2 },
  ];
  const found = welchTest(first, second);
  agree([found?.statistic, found?.p], [2.0248180621645204, 0.0458230256080628]);
  agree(welchInterval(first, second), [0.009478196361660973, 0.990521803638339]);
});

test("the interval of NPS of 46 promoters and 31 detractors among 100", () => {
  agree(
    netPromoterInterval({ promoters: 46, detractors: 31, n: 100 }),
    [-2.0601969295643814, 31.186410521797402],
  );
});

test("the change of NPS of 100 answers to 120", () => {
  const found = differenceOf(
    { kind: "net", promoters: 46, detractors: 31, n: 100 },
    { kind: "net", promoters: 70, detractors: 20, n: 120 },
  );
  agree([found.p, ...(found.interval ?? [])], [0.016102589580922946, 4.948849972504135, 48.38448336082921]);
});

test("Spearman's ρ of twelve pairs with its interval (Bonett and Wright)", () => {
  const found = spearman(digits("544325134253"), digits("445315224343"), new Uint8Array(12).fill(1));
  agree(
    [found?.rho, ...(found?.interval ?? [])],
    [0.8434751200343403, 0.4401345718475064, 0.9635865628716768],
  );
});

test("figures of ten answers by weights, with the interval at Kish's effective n", () => {
  const score = [5, 4, 3, 5, 2, 4, 1, 5, 4, 3];
  const weight = [1, 2, 0.5, 1.5, 3, 1, 1, 0.25, 2, 1.75];
  const ticketId = score.map((_, i) => `T${String(i)}`);
  const survey = surveyOf({ score, numbers: { weight }, texts: { ticketId } });
  const found = analyse(survey, DEFAULT_ANALYSIS).weighted?.satisfaction;
  agree(
    [found?.effectiveN, found?.rate, found?.mean, ...(found?.interval ?? [])],
    [7.648780487804878, 0.5535714285714286, 3.392857142857143, 0.24766433255336345, 0.8236581328121562],
  );
});

test("the limits of fourteen months that scatter as chance allows", () => {
  const answers = [200, 210, 190, 205, 220, 180, 200, 195, 215, 205, 190, 210, 200, 208];
  const dissatisfied = [20, 25, 18, 22, 30, 17, 19, 26, 21, 24, 18, 23, 22, 20];
  const chart = fittingChart(answers.map((n, i) => ({ count: dissatisfied[i] ?? 0, n })));
  agree([chart?.centre], [0.10785007072135785]);
  const [first, second, third] = chart?.points ?? [];
  agree(
    [first, second, third].flatMap((point) => [point?.upper, point?.lower]),
    [
      0.17365151054986022, 0.04204863089285549, 0.17206570065011184, 0.04363444079260387, 0.17536092352143515,
      0.04033921792128056,
    ],
  );
});

test("the interval of the mean effort of ten answers", () => {
  const answers = [7, 6, 5, 7, 3, 4, 6, 2, 7, 5];
  const mean = answers.reduce((sum, answer) => sum + answer, 0) / answers.length;
  const variance = answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0) / (answers.length - 1);
  agree(meanInterval({ n: answers.length, mean, variance }), [3.947274088655292, 6.452725911344708]);
});

test("Laney's limits of fourteen months", () => {
  const answers = [200, 210, 190, 205, 220, 180, 200, 195, 215, 205, 190, 210, 200, 208];
  const dissatisfied = [10, 60, 12, 55, 15, 50, 9, 62, 14, 58, 11, 49, 13, 60];
  const chart = fittingChart(answers.map((n, i) => ({ count: dissatisfied[i] ?? 0, n })));
  agree([chart?.centre, chart?.sigmaZ], [0.16902404526166903, 7.333831527499179]);
  agree(
    chart?.points.map(({ upper }) => upper),
    [
      0.7520738581953617, 0.7380224002362884, 0.7672205315189365, 0.744919601817284, 0.724940229560586,
      0.783612511330192, 0.7520738581953617, 0.7595015437903873, 0.7313672197718187, 0.744919601817284,
      0.7672205315189365, 0.7380224002362884, 0.7520738581953617, 0.7407514247896542,
    ],
  );
  agree(
    chart?.points.map(({ lower }) => lower),
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
  );
});

describe("four dimensions of sixty answers", () => {
  const score = digits("544534521225513514135222425333333554442532515411311353555433");
  const dimensions = [
    digits("443452313344513325215144225544143344543541513221311145545523"),
    digits("554535511214315315323311443431553555541331534411233453345422"),
    digits("525534521125314432315413523335421545534533535213211455535455"),
    digits("525535521314315412124442513215232534544543515433212531453435"),
  ];
  const all = new Uint8Array(score.length).fill(1);

  test("go with the score as Spearman's ρ says, with its chance", () => {
    const found = dimensions.map((dimension) => spearman(score, dimension, all));
    agree(
      found.map((each) => each?.rho),
      [0.59711360159713, 0.6544735674411565, 0.6403657791212306, 0.6070824312258374],
    );
    agree(
      found.map((each) => each?.p),
      [4.754476798544695e-7, 1.4137221819561469e-8, 3.591742472384715e-8, 2.7121248097254867e-7],
    );
  });

  test("share R² by general dominance, each with its variance inflation", () => {
    const { predictors, rSquared } = generalDominance(correlationMatrix([...dimensions, score], all));
    agree([rSquared], [0.7572465085987746]);
    agree(
      predictors.map(({ importance }) => importance),
      [0.2088349565912635, 0.22405003235846233, 0.15613178524923166, 0.16822973439981728],
    );
    agree(
      predictors.map(({ varianceInflation }) => varianceInflation),
      [1.1827662879458307, 1.3236379308148016, 1.9107405721074053, 1.7195469549692117],
    );
  });
});
