import { repeatedWarnings } from "../../../src/analysis/analysisWarnings";
import { bandCodes, contentAnswers } from "../../../src/analysis/measures/bandCodes";
import { measureGroups } from "../../../src/analysis/measures/groups";
import { intraclassCorrelation, repeatedCustomers } from "../../../src/analysis/measures/repeatedCustomers";
import type { GroupTable } from "../../../src/analysis/measures/groupTable";
import { scaleOfKind } from "../../../src/analysis/survey/scale";
import { surveyOf, times } from "../surveyOf";

type Cells = readonly (string | null)[];

function bandsOf(scores: readonly number[]): Uint8Array {
  return bandCodes(Float64Array.from(scores), new Uint8Array(scores.length).fill(1), scaleOfKind("1-5"));
}

function tableOf(agents: Cells, customers: Cells, scores: readonly number[]): GroupTable | undefined {
  const survey = surveyOf({ score: scores, texts: { agentId: agents, customerId: customers } });
  const bands = bandsOf(scores);
  const answers = {
    score: Float64Array.from(scores),
    bands,
    repeated: repeatedCustomers(survey, contentAnswers(bands)),
  };
  return measureGroups(survey, answers, 30)[0];
}

const each = (n: number, from = 0): string[] => Array.from({ length: n }, (_, i) => `K${String(from + i)}`);

describe("how alike one customer's answers are", () => {
  test("is the intraclass correlation of a one-way analysis of variance", () => {
    // numpy on the single answers: clusters 1110, 0001, 11, 0, 111, 01.
    const sizes = Float64Array.of(4, 4, 2, 1, 3, 2);
    const yes = Float64Array.of(3, 1, 2, 0, 3, 1);
    expect(intraclassCorrelation(sizes, yes)).toBeCloseTo(0.22556390977443602, 12);
  });

  test("is 1 where each customer always answers the same, 0 where they differ as strangers do", () => {
    expect(intraclassCorrelation(Float64Array.of(3, 3), Float64Array.of(3, 0))).toBe(1);
    expect(intraclassCorrelation(Float64Array.of(2, 2), Float64Array.of(1, 1))).toBe(0);
  });
});

describe("how alike one customer's numbers are", () => {
  test("is the same of answers on a scale: clusters 9 8 10, 2 1, 5, 10 9", () => {
    // From the deviations of the single answers, in Python.
    const [sizes, sums] = [Float64Array.of(3, 2, 1, 2), Float64Array.of(27, 3, 5, 19)];
    const squares = [245, 5, 25, 181].reduce((sum, own) => sum + own);
    expect(intraclassCorrelation(sizes, sums, squares)).toBeCloseTo(0.9523809523809523, 12);
  });
});

describe("customers who answer again and again", () => {
  test("are of no concern until one has answered three times", () => {
    const survey = surveyOf({ texts: { customerId: ["a", "a", "b", "b", null, null, null] } });
    expect(repeatedCustomers(survey, contentAnswers(bandsOf([5, 5, 4, 1, 1, 1, 1])))).toBeNull();
    expect(repeatedCustomers(surveyOf({ score: [5, 5, 5] }), contentAnswers(bandsOf([5, 5, 5])))).toBeNull();
  });

  test("make no group different alone: 60 low answers of one customer among 160", () => {
    const table = tableOf(
      [...times(160, "A01"), ...times(300, "A02")],
      [...times(60, "same"), ...each(100), ...each(300, 100)],
      [...times(60, 1), ...times(100, 5), ...times(270, 5), ...times(30, 1)],
    );
    expect(table?.repeated?.largest).toEqual({ group: "A01", count: 60, n: 160 });
    expect(table?.items.map(({ different }) => different)).toEqual([null, null]);
    // Kish: 1 + (Σm² ÷ n − 1) ρ with Σm² = 60² + 100 and ρ = 1.
    const first = table?.items.find(({ name }) => name === "A01");
    expect(first?.effects.own).toBeCloseTo((3600 + 100) / 160, 12);
    expect(first?.effects.others).toBe(1);
  });

  test("are left alone under five per cent of a group", () => {
    const table = tableOf(
      [...times(100, "A01"), ...times(100, "A02")],
      [...times(4, "same"), ...each(96), ...each(100, 100)],
      [...times(60, 1), ...times(40, 5), ...times(90, 5), ...times(10, 1)],
    );
    expect(table?.repeated).toBeNull();
    expect(table?.items.map(({ different }) => different)).toEqual([true, true]);
  });

  test("count where over a fifth of all answer more than once, across groups too", () => {
    const customers = [...each(50), ...each(50), "K0"];
    const scores = [...times(40, 5), ...times(10, 1), ...times(40, 5), ...times(10, 1), 5];
    const table = tableOf([...times(50, "A01"), ...times(51, "A02")], customers, scores);
    expect(table?.repeated).toEqual({ largest: null });
    const effects = new Map(table?.items.map((item) => [item.name, item.effects]));
    // In A01 each customer answered once; among the others K0 twice: Σm² = 49 + 4 of 51.
    expect(effects.get("A01")?.own).toBe(1);
    expect(effects.get("A01")?.others).toBeGreaterThan(1);
    expect(effects.get("A02")?.own).toBe(effects.get("A01")?.others);
  });

  test("are warned of: the largest share in a group, and how many answer more than once", () => {
    const agents = [...times(160, "A01"), ...times(300, "A02")];
    const customers = [...times(60, "same"), ...each(100), ...each(300, 40)];
    const scores = [...times(60, 1), ...times(400, 5)];
    const survey = surveyOf({ score: scores, texts: { agentId: agents, customerId: customers } });
    const bands = bandsOf(scores);
    const repeated = repeatedCustomers(survey, contentAnswers(bands));
    const groups = measureGroups(survey, { score: Float64Array.from(scores), bands, repeated }, 30);
    // K40 … K99 stand in both groups: 61 of 341 customers answer more than once.
    expect(repeatedWarnings(repeated, groups)).toEqual([
      { code: "customer-in-group", group: "A01", count: 60, n: 160 },
    ]);
    const many = repeatedCustomers(
      surveyOf({ texts: { customerId: ["a", "a", "a", "b", "b", "c", null] } }),
      contentAnswers(bandsOf([5, 5, 5, 1, 1, 1, 1])),
    );
    expect(repeatedWarnings(many, [])).toEqual([{ code: "customers-repeated", count: 2, total: 3 }]);
    expect(repeatedWarnings(null, [])).toEqual([]);
  });
});
