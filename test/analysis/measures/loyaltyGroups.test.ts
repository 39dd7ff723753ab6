import { readFileSync } from "node:fs";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { Results } from "../../../src/analysis/results";
import { itWithShared } from "../../support/sharedFiles";
import { resultsOf } from "../../documents/madeUpSurvey";

/** The expected figures were computed by a script of its own over the same rows, in double precision. */
const MARKETS = "data/16_nps_markets/nps_timeseries_5000.csv";

function read(file: string): RawCell[][] {
  const lines = readFileSync(file, "utf8")
    .replace(/^\ufeff/u, "")
    .trim()
    .split(/\r?\n/u);
  return lines.map((line, row) =>
    line.split(",").map((text) => (row > 0 && /^\d+$/u.test(text) ? Number(text) : text)),
  );
}

const trendOf = (results: Results, key: string) => results.trends.find((trend) => trend.key === key);

describe("NPS without an overall score", () => {
  let results: Results;

  itWithShared("is compared by market, with Holm over the markets", MARKETS, (file) => {
    results = resultsOf(read(file));
    expect(results.nps?.score).toBeCloseTo(11.8, 12);
    const [byMarket] = results.loyaltyGroups;
    expect(byMarket).toMatchObject({ key: "nps", role: "region", unit: "points", better: "higher" });
    expect(
      byMarket?.items.map(({ name, n, value, interval, difference, p, adjustedP, verdict }) => ({
        name,
        n,
        values: [value, ...(interval ?? []), difference, p, adjustedP].map((each) => each?.toPrecision(9)),
        verdict,
      })),
    ).toEqual([
      {
        name: "UK",
        n: 1720,
        values: ["8.48837209", "4.28920076", "12.6579844", "-5.04821327", "0.0561925178", "0.112385036"],
        verdict: "same",
      },
      {
        name: "MEX",
        n: 1649,
        values: ["17.1012735", "12.8699566", "21.2704792", "7.90998732", "0.00280749596", "0.00842248788"],
        verdict: "above",
      },
      {
        name: "US",
        n: 1631,
        values: ["9.93255671", "5.50803516", "14.3206062", "-2.77150977", "0.307178305", "0.307178305"],
        verdict: "same",
      },
    ]);
    expect(byMarket?.items[1]?.differenceInterval?.[0]).toBeCloseTo(2.721583152423986, 9);
  });

  itWithShared("is followed by month, each against the one before", MARKETS, () => {
    const months = trendOf(results, "nps")?.periods ?? [];
    expect(months.map(({ period, n, value }) => [period, n, value?.toFixed(4)])).toEqual([
      ["2021-01", 430, "13.2558"],
      ["2021-02", 398, "10.0503"],
      ["2021-03", 404, "19.0594"],
      ["2021-04", 391, "9.4629"],
      ["2021-05", 441, "15.8730"],
      ["2021-06", 401, "8.7282"],
      ["2021-07", 473, "9.7252"],
      ["2021-08", 430, "9.5349"],
      ["2021-09", 420, "10.4762"],
      ["2021-10", 396, "8.3333"],
      ["2021-11", 416, "12.0192"],
      ["2021-12", 400, "15.0000"],
    ]);
    const may = months[4];
    expect(may?.before.change).toBeCloseTo(6.410100271992853, 9);
    expect(may?.before.p).toBeCloseTo(0.29986994593382665, 9);
    // a fall of 9.6 points in April reaches 5 points, and is no alarm: chance would do
    expect(months[3]?.before.change).toBeLessThan(-5);
    expect(months[3]?.alarms).toEqual([]);
  });
});

describe("CES by group", () => {
  /** Two teams of 40 answers each on 1–7: 5,6,7,7 … and 2,3,4,5 …, by turns. */
  const rows = Array.from({ length: 80 }, (_, i): RawCell[] => {
    const scores = i % 2 === 0 ? [5, 6, 7, 7] : [2, 3, 4, 5];
    return [`T${String(i)}`, i % 2 === 0 ? "一组" : "二组", scores[Math.floor(i / 2) % 4] ?? ""];
  });
  const { loyaltyGroups } = resultsOf([["工单号", "班组", "费力度(1-7分，7分最轻松)"], ...rows]);

  it("has its mean with Student's interval, and the share of easy answers with Wilson's", () => {
    const [mean, easy] = loyaltyGroups;
    expect(loyaltyGroups.map(({ key, role }) => [key, role])).toEqual([
      ["ces", "group"],
      ["easyShare", "group"],
    ]);
    const [first] = mean?.items.filter(({ name }) => name === "一组") ?? [];
    // mean 6.25, variance 27.5/39, t(39) = 2.022690920
    expect(first?.value).toBe(6.25);
    expect(first?.interval?.[0]).toBeCloseTo(6.25 - 2.02269092 * Math.sqrt(27.5 / 39 / 40), 7);
    expect(easy?.items.map(({ name, value, verdict }) => [name, value, verdict])).toEqual(
      expect.arrayContaining([
        ["一组", 1, "above"],
        ["二组", 0.25, "below"],
      ]),
    );
  });

  it("tests two groups once", () => {
    const chances = loyaltyGroups[0]?.items.map(({ p, adjustedP }) => [p, adjustedP]) ?? [];
    expect(chances[0]).toEqual(chances[1]);
    expect(chances[0]?.[0]).toBe(chances[0]?.[1]);
  });
});

describe("groups by NPS whose customers answer again and again", () => {
  const answers = (customerOf: (answer: number) => string): RawCell[][] => [
    ["工单号", "客户编号", "客服工号", "推荐意愿(0-10分)"],
    ...Array.from({ length: 720 }, (_, i): RawCell[] => {
      // runs of three alike: 60 of 120 recommend in the first half, 70 of 120 in the second
      const customer = Math.floor(i / 3);
      const recommends = i < 360 ? customer % 2 === 0 : customer % 12 < 7;
      return [`T${String(i)}`, customerOf(i), i < 360 ? "A01" : "A02", recommends ? 10 : 0];
    }),
  ];
  const first = (rows: RawCell[][]) => {
    const group = resultsOf(rows).loyaltyGroups[0]?.items.find(({ name }) => name === "A01");
    if (group?.p === undefined || group.p === null) throw new Error("A01 was not tested");
    return { ...group, p: group.p };
  };

  test("are tested with the number of independent answers that theirs are worth", () => {
    const [alone, again] = [
      first(answers((i) => `K${String(i)}`)),
      first(answers((i) => `K${String(Math.floor(i / 3))}`)),
    ];
    expect(alone.effects).toEqual({ own: 1, others: 1 });
    // three answers of each customer, always alike: 1 + (3 − 1) × 1
    expect(again.effects.own).toBeCloseTo(3, 9);
    expect(again.effects.others).toBeCloseTo(3, 9);
    expect(again.value).toBe(alone.value);
    const width = ([low, high]: readonly [number, number] = [0, 0]): number => high - low;
    const [wide, plain] = [again, alone].map(({ differenceInterval }) =>
      width(differenceInterval ?? undefined),
    );
    expect((wide ?? NaN) / (plain ?? NaN)).toBeCloseTo(Math.sqrt(3), 9);
    expect(alone.different).toBe(true);
    expect(again.different).toBe(false);
  });

  test("are not judged where one customer gave nearly all answers, always the same", () => {
    const [headers = [], ...rows] = answers((i) => (i < 350 ? "K" : `K${String(i)}`));
    const alike = rows.map((cells, i) => (i < 350 ? [...cells.slice(0, 3), 0] : cells));
    const [table] = resultsOf([headers, ...alike]).loyaltyGroups;
    expect(table?.repeated?.largest).toEqual({ group: "A01", count: 350, n: 360 });
    expect(table?.items.map(({ verdict }) => verdict)).toEqual(["small-sample", "no-others"]);
  });
});
