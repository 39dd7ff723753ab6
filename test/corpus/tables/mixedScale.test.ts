import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { Rows } from "../../analysis/survey/surveyOf";
import { asked, figures, readTable } from "../reading";

const HEADER = "满意度评分";
const FIVE = [5, 4, 5, 3, 5, 4, 2, 5, 4, 1];
const TEN = [10, 9, 7, 10, 8, 3, 9, 6, 10, 0];
const FROM_ONE = [10, 9, 7, 10, 8, 3, 9, 6, 10, 1];
const HUNDRED = [100, 95, 80, 90, 75, 30, 92, 60, 88, 15];
const SEVEN = [7, 6, 5, 7, 4, 6, 2, 7, 3, 1];
/** A serial day in January 2024. */
const FIRST = 45_292;

/** Rows with a day each, two a day, whose scores come by turns from one list and, from a day on, from another. */
function survey(early: readonly number[], late: readonly number[], rows = 200, from = rows / 2): Rows {
  const line = (row: number): RawCell[] => {
    const scores = row < from ? early : late;
    return [
      `T${String(row)}`,
      FIRST + Math.floor(row / 2),
      row % 3 === 0 ? "一组" : "二组",
      scores[row % scores.length] ?? "",
    ];
  };
  return [["工单号", "评价时间", "班组", HEADER], ...Array.from({ length: rows }, (_, row) => line(row))];
}

/** The rows in another order, the same each time. */
function shuffled([header = [], ...rows]: Rows): Rows {
  return [header, ...rows.map((_, row) => rows[(row * 37) % rows.length] ?? [])];
}

/** Rows of two teams, each with scores of its own. */
function teams(one: readonly number[], other: readonly number[]): Rows {
  const line = (row: number): RawCell[] => {
    const [team, scores] = row % 2 === 0 ? (["一组", one] as const) : (["二组", other] as const);
    return [`T${String(row)}`, FIRST + (row % 60), team, scores[Math.floor(row / 2) % scores.length] ?? ""];
  };
  return [["工单号", "评价时间", "班组", HEADER], ...Array.from({ length: 240 }, (_, row) => line(row))];
}

/** Of ten and ten answers each on its own scale: satisfied or basically so. */
function rateOf(lists: readonly (readonly [scores: readonly number[], least: number])[]): string {
  const all = lists.flatMap(([scores, least]) => scores.map((score) => score >= least));
  return ((100 * all.filter(Boolean).length) / all.length).toFixed(2);
}

describe("a scale that changes within one sheet", () => {
  it.each([
    [
      "1–5, then 0–10",
      survey(FIVE, TEN),
      rateOf([
        [FIVE, 4],
        [TEN, 7],
      ]),
    ],
    [
      "0–10, then 1–5",
      survey(TEN, FIVE),
      rateOf([
        [FIVE, 4],
        [TEN, 7],
      ]),
    ],
    [
      "1–5, then 1–10, in any order of rows",
      shuffled(survey(FIVE, FROM_ONE)),
      rateOf([
        [FIVE, 4],
        [FROM_ONE, 7],
      ]),
    ],
    [
      "1–5, then 0–100",
      survey(FIVE, HUNDRED),
      rateOf([
        [FIVE, 4],
        [HUNDRED, 75],
      ]),
    ],
    [
      "0–100, then 1–5",
      survey(HUNDRED, FIVE),
      rateOf([
        [FIVE, 4],
        [HUNDRED, 75],
      ]),
    ],
    [
      "1–10, then 0–100",
      survey(FROM_ONE, HUNDRED),
      rateOf([
        [FROM_ONE, 7],
        [HUNDRED, 75],
      ]),
    ],
    [
      "1–5, then 1–7",
      survey(FIVE, SEVEN),
      rateOf([
        [FIVE, 4],
        [SEVEN, 5],
      ]),
    ],
    [
      "1–7, then 1–10",
      survey(SEVEN, FROM_ONE),
      rateOf([
        [SEVEN, 5],
        [FROM_ONE, 7],
      ]),
    ],
    [
      "1–5 in one team, 0–10 in the other",
      teams(FIVE, TEN),
      rateOf([
        [FIVE, 4],
        [TEN, 7],
      ]),
    ],
    [
      "0–100 in one team, 1–5 in the other",
      teams(HUNDRED, FIVE),
      rateOf([
        [FIVE, 4],
        [HUNDRED, 75],
      ]),
    ],
  ])("is asked about: %s", (_, rows, rate) => {
    const reading = readTable(rows);
    expect(asked(reading)).toEqual(["own", "one"]);
    expect(figures(reading)).toMatchObject({ n: rows.length - 1, rate });
    expect(reading.report.warnings.map(({ code }) => code)).toContain("scales-brought-together");
    expect(reading.report.warnings.map(({ code }) => code)).not.toContain("scores-like-means");
  });

  it("says since when, and brings each answer in proportion", () => {
    const reading = readTable(survey(FIVE, TEN));
    expect(reading.questions[0]).toMatchObject({
      what: "mixed-scale",
      header: HEADER,
      because: [{ code: "because-scale-since", day: "2024-02-20", n: 100, top: 5 }],
    });
    const brought = FIVE.map((score) => (score - 1) * 2.5);
    const mean = [...brought, ...TEN].reduce((sum, score) => sum + score, 0) / 20;
    expect(figures(reading).mean).toBe(mean.toFixed(4));
  });

  it.each([
    [
      "own",
      rateOf([
        [FIVE, 4],
        [TEN, 7],
      ]),
    ],
    [
      "one",
      rateOf([
        [FIVE, 7],
        [TEN, 7],
      ]),
    ],
  ])("is asked about once: answered by %s", (answer, rate) => {
    const reading = readTable(survey(FIVE, TEN), { answers: { [`mixed-scale:${HEADER}`]: answer } });
    expect(asked(reading)).toEqual([]);
    expect(figures(reading)).toMatchObject({ n: 200, rate });
  });

  it("is none where the user named the scale", () => {
    const reading = readTable(survey(FIVE, TEN), { scale: "0-10" });
    expect(asked(reading)).toEqual([]);
    expect(figures(reading).rate).toBe(
      rateOf([
        [FIVE, 7],
        [TEN, 7],
      ]),
    );
  });

  it("brings the dimensions with it that end where the score does", () => {
    const [header = [], ...rows] = survey(FIVE, TEN);
    const both = [[...header, "服务态度"], ...rows.map((row) => [...row, row[3] ?? ""])];
    const { dimensions } = readTable(both).report;
    const brought = FIVE.map((score) => (score - 1) * 2.5);
    const mean = [...brought, ...TEN].reduce((sum, score) => sum + score, 0) / 20;
    expect(dimensions).toMatchObject([{ name: "服务态度", mean: expect.closeTo(mean, 9) as number }]);
  });
});

describe("no change of scale", () => {
  const LOW = [3, 2, 4, 5, 1, 6, 2, 3, 4, 7];
  const MIDDLE = [5, 6, 4, 7, 8, 5, 3, 6, 9, 2];
  it.each([
    ["a service that gets better", survey(LOW, TEN)],
    ["a service that gets much worse", survey(TEN, LOW)],
    ["a slow rise", survey(LOW, MIDDLE)],
    ["ten low answers at first", survey([2, 1, 3, 5, 4], TEN, 200, 10)],
    ["a team that is less liked", teams(LOW, TEN)],
    ["complaints beside other calls", teams([1, 2, 3, 1, 3], FIVE)],
    ["a bad month on 1–5", survey([3, 2, 1, 3, 4], FIVE)],
    ["a first month without a best answer on 1–5", survey([4, 3, 4, 2, 4], FIVE)],
    ["teams of whom one never gives the best answer on 1–5", teams([4, 4, 3, 4, 2], FIVE)],
    ["1–5 throughout", survey(FIVE, FIVE)],
    ["0–10 throughout", shuffled(survey(TEN, TEN))],
    ["0–100 throughout", teams(HUNDRED, HUNDRED)],
    ["an export sorted by score", sorted(survey(FIVE, TEN, 400))],
  ])("is suspected: %s", (_, rows) => {
    expect(asked(readTable(rows)).filter((value) => value === "own")).toEqual([]);
  });

  /** Sorted by score, with days that tell nothing of it. */
  function sorted([header = [], ...rows]: Rows): Rows {
    const byScore = [...rows].sort((one, other) => Number(one[3]) - Number(other[3]));
    return [
      header,
      ...byScore.map((row, place) => [row[0] ?? "", FIRST + ((place * 7) % 60), row[2] ?? "", row[3] ?? ""]),
    ];
  }
});
