import { asked, figures, mixed, readTable, sixty, surveyWith } from "./reading";
import { parseScaleKind, type ScaleKind } from "../../src/analysis/survey/scale";
import type { RawCell } from "../../src/analysis/survey/rawColumn";

type Counts = readonly (readonly [RawCell, number])[];

const SIXTY = { n: 60, rate: "65.00", mean: "3.7667" };

describe("numbers that are no answers", () => {
  it.each<[string, string, Counts]>([
    ["99 on a quarter of the rows", "Overall satisfaction", [...sixty(), [99, 20]]],
    ["0 and 99 in a few", "Overall satisfaction", [...sixty(), [0, 6], [99, 6]]],
    ["8 and 9 as don't know", "满意度", [...sixty(), [8, 9], [9, 12]]],
    ["-1 as not asked", "满意度评分", [...sixty(), [-1, 40]]],
    ["77, 88 and 999", "满意度", [...sixty(), [77, 5], [88, 7], [999, 3]]],
    ["98 and 99 as text", "总体满意度", [...sixty(String), ["98", 8], ["99", 10]]],
    ["0 on as many rows as answers where the header says 1–5", "满意度(1-5分)", [...sixty(), [0, 60]]],
    ["6 = never used, and a few 0", "Overall satisfaction", [...sixty(), [6, 3], [0, 2]]],
  ])("%s: n 60, 65.00 %, nothing asked", (_trap, header, counts) => {
    const reading = readTable(surveyWith(header, counts));
    expect([figures(reading), asked(reading)]).toEqual([SIXTY, []]);
  });

  it("tells each of them with its count", () => {
    const { report } = readTable(surveyWith("满意度", [...sixty(), [0, 6], [99, 6]]));
    expect(report.warnings).toContainEqual({
      code: "numbers-no-answers",
      header: "满意度",
      values: ["0 × 6", "99 × 6"],
      min: 1,
      max: 5,
    });
  });

  it.each<[string, Counts]>([
    ["60 zeros beside 60 answers", [...sixty(), [0, 60]]],
    ["20 zeros beside 60 answers", [...sixty(), [0, 20]]],
    ["30 zeros as text", [...sixty(String), ["0", 30]]],
  ])("%s under 满意度评分: n 60, 65.00 %, or asked", (_trap, counts) => {
    const reading = readTable(surveyWith("满意度评分", counts));
    expect([figures(reading), asked(reading)]).toEqual([SIXTY, ["1-5", "0-5"]]);
  });

  it("zeros of angry customers on 0–10 are answers, those that stand apart are asked about", () => {
    const angry: Counts = [
      [10, 20],
      [9, 15],
      [8, 10],
      [7, 5],
      [3, 6],
      [1, 8],
      [0, 9],
    ];
    expect(asked(readTable(surveyWith("满意度", angry)))).toEqual([]);
    const apart: Counts = [
      [10, 20],
      [9, 15],
      [8, 10],
      [7, 5],
      [5, 6],
      [0, 24],
    ];
    expect(asked(readTable(surveyWith("满意度", apart)))).toEqual(["1-10", "0-10"]);
    expect(asked(readTable(surveyWith("满意度(0-10分)", apart)))).toEqual([]);
  });

  it.each<[string, Counts]>([
    ["a 10 among sixty", [...sixty(), [10, 1]]],
    ["a 7 and two 8 among sixty", [...sixty(), [7, 1], [8, 2]]],
  ])("%s is a slip: n 60, 65.00 %%, and left out as such", (_trap, counts) => {
    const reading = readTable(surveyWith("满意度", counts));
    expect([figures(reading), asked(reading)]).toEqual([SIXTY, []]);
    expect(reading.report.rows.excluded["score-invalid"]).toBe(counts.length === 6 ? 1 : 3);
  });

  it("a 9 among nineteen answers is a slip too", () => {
    const counts: Counts = [
      [5, 8],
      [4, 5],
      [3, 1],
      [2, 3],
      [1, 1],
      [9, 1],
    ];
    expect(figures(readTable(surveyWith("满意度评分", counts)))).toMatchObject({ n: 18, rate: "72.22" });
  });

  it("an 8 or 9 of ten is an answer though nobody gave a 10", () => {
    const counts: Counts = [
      [9, 12],
      [8, 14],
      [7, 10],
      [6, 5],
      [5, 4],
      [3, 3],
      [1, 2],
    ];
    expect(readTable(surveyWith("满意度", counts)).report.scale).toMatchObject({ min: 1, max: 10 });
  });
});

describe("which end is the best", () => {
  const zh = ["", "非常满意", "满意", "一般", "不满意", "非常不满意"];
  const en = ["", "Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied"];
  const turned = (score: number): number => 6 - score;

  it.each<[string, string, Counts]>([
    ["1-非常满意 in the cells", "总体满意度", sixty((s) => `${String(turned(s))}-${zh[turned(s)] ?? ""}`)],
    [
      "1 - Very satisfied",
      "Overall satisfaction",
      sixty((s) => `${String(turned(s))} - ${en[turned(s)] ?? ""}`),
    ],
    ["①非常满意", "满意度", sixty((s) => `${"①②③④⑤"[turned(s) - 1] ?? ""}${zh[turned(s)] ?? ""}`)],
    ["非常满意(1)", "满意度", sixty((s) => `${zh[turned(s)] ?? ""}(${String(turned(s))})`)],
    ["all five in the header", "总体满意度（1非常满意 2满意 3一般 4不满意 5非常不满意）", sixty(turned)],
    ["1 = best in the header", "Satisfaction (1 = best, 5 = worst)", sixty(turned)],
    ["5 = 很不满意 in the header", "满意度(1-5分,5=很不满意)", sixty(turned)],
    [
      "1=very satisfied … 5=very dissatisfied",
      "Rating: 1=very satisfied, 5=very dissatisfied",
      sixty(turned),
    ],
  ])("%s: 65.00 %%, mean 3.7667 on the turned scale, said", (_trap, header, counts) => {
    const reading = readTable(surveyWith(header, counts));
    expect([figures(reading), asked(reading)]).toEqual([SIXTY, []]);
    expect(reading.report.warnings).toContainEqual({ code: "scale-turned", header, best: 1, worst: 5 });
  });

  it.each<[string, string, Counts]>([
    ["5-非常满意", "总体满意度", sixty((s) => `${String(s)}-${zh[turned(s)] ?? ""}`)],
    [
      "(5) very high",
      "Customer Satisfaction",
      sixty((s) => `(${String(s)}) ${["", "very low", "low", "ok", "high", "very high"][s] ?? ""}`),
    ],
    ["5 = excellent in the header", "Satisfaction (1 = poor, 5 = excellent)", sixty()],
    ["1-5 where 5 is best", "满意度（1-5分，5分为非常满意）", sixty()],
  ])("%s: 65.00 %% as it stands", (_trap, header, counts) => {
    expect(figures(readTable(surveyWith(header, counts)))).toEqual(SIXTY);
  });

  it("a legend above the table tells as the header would", () => {
    const rows = [["评分说明：1=非常满意，5=非常不满意"], ...surveyWith("总体满意度", sixty(turned))];
    expect(figures(readTable(rows))).toEqual(SIXTY);
  });

  it("header and labels that contradict each other are asked about", () => {
    const counts = sixty((s) => `${String(turned(s))}-${zh[turned(s)] ?? ""}`);
    expect(asked(readTable(surveyWith("满意度(5=非常满意)", counts)))).toEqual(["5-1", "1-5"]);
  });

  it("what the user says of the direction stands", () => {
    const rows = surveyWith("满意度评分", sixty(turned));
    expect(figures(readTable(rows, { scale: "5-1" }))).toEqual(SIXTY);
    expect(asked(readTable(rows, { scale: "5-1" }))).toEqual([]);
  });
});

describe("scales of other lengths", () => {
  const FOUR: Counts = [
    [4, 30],
    [3, 15],
    [2, 9],
    [1, 6],
  ];

  it.each<[string, string]>([
    ["labels", "Satisfaction (1 = poor, 4 = excellent)"],
    ["a range", "满意度(1-4分)"],
    ["满分", "满意度（满分4分）"],
  ])("1–4 told by %s: top two 45 of 60", (_how, header) => {
    expect(figures(readTable(surveyWith(header, FOUR)))).toMatchObject({ n: 60, rate: "75.00" });
  });

  it("1–4 that nothing tells is asked about", () => {
    expect(asked(readTable(surveyWith("Satisfaction", FOUR)))).toEqual(["1-4", "1-5"]);
    expect(figures(readTable(surveyWith("Satisfaction", FOUR), { scale: "1-4" })).rate).toBe("75.00");
  });

  it("1–6 and 1–7 come to the same, 1–5 with 6 for no answer does not: asked", () => {
    const six: Counts = [
      [6, 12],
      [5, 20],
      [4, 12],
      [3, 8],
      [2, 5],
      [1, 3],
    ];
    expect(asked(readTable(surveyWith("Satisfaction", six)))).toEqual(["1-6", "1-5"]);
    expect(figures(readTable(surveyWith("Satisfaction 1-6", six)))).toMatchObject({ n: 60, rate: "53.33" });
  });

  it("0–4, 1–9 and −2 to 2 are scales where they are said", () => {
    const rate = (header: string, counts: Counts, scale: ScaleKind): string =>
      figures(readTable(surveyWith(header, counts), { scale })).rate;
    expect(
      rate(
        "Satisfaction",
        [
          [4, 24],
          [3, 15],
          [2, 9],
          [1, 7],
          [0, 5],
        ],
        "0-4",
      ),
    ).toBe("65.00");
    expect(
      rate(
        "Satisfaction",
        [
          [9, 24],
          [8, 15],
          [5, 21],
        ],
        "1-9",
      ),
    ).toBe("65.00");
    expect(
      rate(
        "Satisfaction",
        [
          [2, 24],
          [1, 15],
          [0, 9],
          [-1, 7],
          [-2, 5],
        ],
        parseScaleKind("-2-2") ?? "1-5",
      ),
    ).toBe("65.00");
  });

  it("1, 2 and 3 alone are keys, a scale of three, or one of five: asked, the likeliest first", () => {
    expect(
      asked(
        readTable(
          surveyWith("满意度", [
            [1, 30],
            [2, 20],
            [3, 10],
          ]),
        ),
      )[0],
    ).toBe("ivr");
    expect(
      asked(
        readTable(
          surveyWith("满意度", [
            [3, 30],
            [2, 20],
            [1, 10],
          ]),
        ),
      )[0],
    ).toBe("1-3");
  });

  it("half points fall to the band below and show in the distribution", () => {
    const half: Counts = [
      [5, 24],
      [4.5, 15],
      [4, 9],
      [3.5, 7],
      [2, 5],
    ];
    const reading = readTable(surveyWith("Satisfaction rating", half));
    expect([figures(reading), asked(reading)]).toEqual([{ n: 60, rate: "80.00", mean: "4.3000" }, []]);
  });

  it("shares of 1 are read as parts of a hundred", () => {
    const rates = Array.from({ length: 35 }, (_, row): [RawCell, number] => [0.8 + (row % 16) / 100, 1]);
    const { report } = readTable(surveyWith("CSAT", rates));
    expect(report.scale).toMatchObject({ min: 0, max: 100 });
    expect(mixed(rates)).toHaveLength(35);
  });
});
