import fc from "fast-check";
import { pareto, paretoOfCounts, type Pareto } from "../../../src/analysis/reasons/pareto";
import { PEOPLE_PROCESS_SYSTEM } from "../../../src/analysis/reasons/schemes/peopleProcessSystem";

function paretoOf(counts: Readonly<Record<string, number>>): Pareto {
  return paretoOfCounts({ items: Object.entries(counts).map(([category, count]) => ({ category, count })) });
}

function percent(values: readonly number[]): number[] {
  return values.map((value) => Math.round(value * 1e6) / 1e4);
}

describe("Pareto of published tables", () => {
  test("R qcc's defects: order, shares, and a cut at exactly 80 % (worked case 1)", () => {
    const { total, items } = paretoOf({
      "price code": 80,
      "schedule date": 27,
      "supplier code": 66,
      "contact num.": 94,
      "part num.": 33,
    });
    expect(total).toBe(300);
    expect(items.map(({ count }) => count)).toEqual([94, 80, 66, 33, 27]);
    expect(percent(items.map(({ share }) => share))).toEqual([31.3333, 26.6667, 22, 11, 9]);
    expect(percent(items.map(({ cumulativeShare }) => cumulativeShare))).toEqual([31.3333, 58, 80, 91, 100]);
    expect(items.map(({ vitalFew }) => vitalFew)).toEqual([true, true, true, false, false]);
  });

  test("SAS's failures: ties in table order, Miscellaneous last (worked case 2)", () => {
    const { items } = paretoOf({
      Contamination: 14,
      Corrosion: 2,
      Doping: 1,
      Metallization: 2,
      Miscellaneous: 3,
      "Oxide Defect": 8,
      "Silicon Defect": 1,
    });
    expect(items.map(({ category }) => category)).toEqual([
      "Contamination",
      "Oxide Defect",
      "Corrosion",
      "Metallization",
      "Doping",
      "Silicon Defect",
      "Miscellaneous",
    ]);
    expect(items.filter(({ last }) => last).map(({ category }) => category)).toEqual(["Miscellaneous"]);
    expect(percent(items.map(({ share }) => share))).toEqual([
      45.1613, 25.8065, 6.4516, 6.4516, 3.2258, 3.2258, 9.6774,
    ]);
    expect(percent(items.map(({ cumulativeShare }) => cumulativeShare))).toEqual([
      45.1613, 70.9677, 77.4194, 83.871, 87.0968, 90.3226, 100,
    ]);
  });
});

describe("core problems (S24)", () => {
  function coreOf(counts: Readonly<Record<string, number>>): string[] {
    return paretoOf(counts)
      .items.filter(({ core }) => core)
      .map(({ category }) => category);
  }

  test("45/25/12/10/8 marks two (document 000)", () => {
    expect(coreOf({ 等待时长过长: 45, 专业能力不足: 25, c: 12, d: 10, e: 8 })).toEqual([
      "等待时长过长",
      "专业能力不足",
    ]);
  });

  test("a third joins with 15 % or more while two don't reach 80 %", () => {
    expect(coreOf({ a: 50, b: 20, c: 15, d: 10, e: 5 })).toEqual(["a", "b", "c"]);
    expect(coreOf({ a: 60, b: 21, c: 19 })).toEqual(["a", "b"]);
  });

  test("其他 and 未分类 never are, whatever their size", () => {
    const { items } = paretoOf({ 其他: 500, a: 20, 未分类: 300, b: 10 });
    expect(items.map(({ category }) => category)).toEqual(["a", "b", "其他", "未分类"]);
    expect(items.filter(({ core, vitalFew, category }) => (core || vitalFew) && category.length > 1)).toEqual(
      [],
    );
  });

  test("the second needs 10 %", () => {
    expect(coreOf({ a: 80, b: 10, c: 6, d: 4 })).toEqual(["a", "b"]);
    expect(coreOf({ a: 80, b: 9, c: 7, d: 4 })).toEqual(["a"]);
  });

  test("equals on both sides of the cut are left out, and that is said", () => {
    expect(coreOf({ a: 60, b: 20, c: 20 })).toEqual(["a"]);
    expect(paretoOf({ a: 60, b: 20, c: 20 }).doubts).toEqual(["tie-at-cut"]);
    // the same three of 30 % are all within the cut
    expect(coreOf({ a: 30, b: 30, c: 30, d: 10 })).toEqual(["a", "b", "c"]);
    expect(paretoOf({ a: 30, b: 30, c: 30, d: 10 }).doubts).toEqual([]);
  });

  test("under ten mentions in all none is, and that is said", () => {
    expect(coreOf({ a: 9 })).toEqual([]);
    expect(paretoOf({ a: 9 }).doubts).toEqual(["few-mentions"]);
    expect(coreOf({ a: 10 })).toEqual(["a"]);
    expect(coreOf({ a: 4, 未分类: 6 })).toEqual(["a"]);
  });

  // (a − b)² < 3.84 (a + b) by hand: 45 and 25 give 400 >= 268.8; 87 and 63 give 576 = 576, no longer under it.
  test("a distribution is flat where no two neighbours differ beyond chance", () => {
    expect(paretoOf({ a: 21, b: 20, c: 20, d: 20, e: 19 }).flat).toBe(true);
    expect(paretoOf({ a: 45, b: 25, c: 12, d: 10, e: 8 }).flat).toBe(false);
    expect(paretoOf({ a: 87, b: 63 }).flat).toBe(false);
    expect(paretoOf({ a: 86, b: 63 }).flat).toBe(true);
    expect(paretoOf({ a: 50, 其他: 10 }).flat).toBe(false);
  });

  test("in a flat one none is core where even the first may be so by chance", () => {
    expect(coreOf({ a: 10, b: 10, c: 10, d: 10 })).toEqual([]);
    expect(coreOf({ a: 12, b: 11, c: 10, d: 9 })).toEqual([]);
    expect(paretoOf({ a: 12, b: 11, c: 10, d: 9 }).doubts).toEqual(["flat"]);
    // nothing is left out of 13, 10 and 9, but 13 against 9 is 16 < 84.48
    expect(coreOf({ a: 13, b: 10, c: 9 })).toEqual([]);
    // 40 against the 10 that is left out: 900 >= 192
    expect(coreOf({ a: 40, b: 25, c: 15, d: 10, e: 10 })).toEqual(["a", "b", "c"]);
    expect(paretoOf({ a: 40, b: 25, c: 15, d: 10, e: 10 }).doubts).toEqual(["flat"]);
  });
});

test("nothing mentioned gives an empty Pareto, not NaN", () => {
  expect(paretoOf({ a: 0 })).toMatchObject({ total: 0, items: [], flat: false, doubts: [] });
});

test("shares sum to one, the cumulative share never falls, categories partition the mentions", () => {
  const names = [...PEOPLE_PROCESS_SYSTEM.categories.map(({ name }) => name), "停车"];
  const counts = fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 1, max: 1e6 }), { minKeys: 1 });
  fc.assert(
    fc.property(counts, (chosen) => {
      const { total, items } = pareto(new Map(Object.entries(chosen)), PEOPLE_PROCESS_SYSTEM);
      expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      expect(items.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(items.at(-1)?.cumulativeShare).toBe(1);
      items.slice(1).forEach((item, i) => {
        expect(item.cumulativeShare).toBeGreaterThan(items[i]?.cumulativeShare ?? 1);
      });
    }),
  );
});
