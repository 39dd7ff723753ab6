import { analyse } from "../../../src/analysis/analyse";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { RecognitionChoices } from "../../../src/analysis/survey/recognition";
import { surveyOf, type Rows } from "../../analysis/survey/surveyOf";

/** Sixty answers of 5 … 1: 24, 15, 9, 7, 5. Satisfied with 5 and 4: 39 of 60; mean 226 ÷ 60. */
const SCORES = [5, 5, 3, 4, 1, 5, 5, 4, 2, 3, 5, 5, 4, 2, 4, 5, 4, 4, 5, 3].flatMap((score, place) => [
  score,
  [5, 5, 3, 4, 1, 5, 5, 4, 2, 3, 5, 5, 4, 2, 4, 5, 3, 4, 1, 1][place] ?? 0,
  [5, 5, 3, 4, 2, 5, 5, 4, 2, 3, 5, 5, 4, 2, 4, 5, 4, 3, 1, 5][place] ?? 0,
]);
const CONTENT = SCORES.filter((score) => score >= 4).length;

interface Read {
  readonly n: number | undefined;
  readonly content: number | undefined;
  readonly groups: Readonly<Record<string, number>>;
}

function read(rows: Rows, choices: Partial<RecognitionChoices> = {}): Read {
  const { satisfaction, groups } = analyse(surveyOf(rows, choices));
  const [table] = groups;
  return {
    n: satisfaction?.n,
    content: satisfaction?.contentCount,
    groups: Object.fromEntries((table?.items ?? []).map(({ name, n }) => [name, n])),
  };
}

const sixty = (row: (score: number, place: number) => readonly RawCell[]): Rows => SCORES.map(row);
const everyTenth = (place: number, text: string): string => (place % 10 === 0 ? text : "");
const SIX = (name: (group: number) => string): Record<string, number> =>
  Object.fromEntries([0, 1, 2, 3, 4, 5].map((group) => [name(group), 10]));

describe("groups merged down", () => {
  const team = (place: number): string => `${String(Math.floor(place / 10) + 1)}组`;

  it.each<[string, Rows]>([
    [
      "beside tickets",
      [
        ["班组", "工单号", "满意度评分"],
        ...sixty((score, place) => [everyTenth(place, team(place)), `T${String(place)}`, score]),
      ],
    ],
    [
      "as the last column",
      [
        ["工单号", "满意度评分", "所属组"],
        ...sixty((score, place) => [`T${String(place)}`, score, everyTenth(place, team(place))]),
      ],
    ],
    [
      "with a subtotal after each",
      [
        ["班组", "工单号", "满意度评分"],
        ...sixty((score, place) => [everyTenth(place, team(place)), `T${String(place)}`, score]).flatMap(
          (cells, place) => (place % 10 === 9 ? [cells, ["小计", "", ""]] : [cells]),
        ),
      ],
    ],
  ])("%s are six of ten", (_, rows) => {
    expect(read(rows)).toEqual({ n: 60, content: CONTENT, groups: SIX((group) => `${String(group + 1)}组`) });
  });

  it("inside merged months keep their own month's teams", () => {
    const rows = sixty((score, place) => [
      place % 30 === 0 ? `2024-0${String(5 + place / 30)}-01` : "",
      everyTenth(place, ["甲组", "乙组", "丙组"][(place / 10) % 3] ?? ""),
      `T${String(place)}`,
      score,
    ]);
    expect(read([["评价日期", "班组", "工单号", "满意度评分"], ...rows])).toMatchObject({
      n: 60,
      groups: { 甲组: 20, 乙组: 20, 丙组: 20 },
    });
  });

  it("are not seen where a name is merely missing now and then", () => {
    const rows = sixty((score, place) => [
      place % 3 === 0 ? (["甲组", "乙组"][place % 2] ?? "") : "",
      `T${String(place)}`,
      score,
    ]);
    expect(read([["班组", "工单号", "满意度评分"], ...rows]).groups).toEqual({ 甲组: 10, 乙组: 10 });
  });
});

describe("one question in several columns", () => {
  it.each<[string, Rows]>([
    [
      "answered by different people",
      [
        ["ID", "2. Overall satisfaction", "Comment", "2. Overall satisfaction"],
        ...sixty((score, place) => (place % 3 === 0 ? [place, "", "", score] : [place, score, "", ""])),
      ],
    ],
    [
      "in three languages of one form",
      [
        ["编号", "总体满意度", "总体满意度", "总体满意度"],
        ...sixty((score, place) => [place, ...[0, 1, 2].map((form) => (place % 3 === form ? score : ""))]),
      ],
    ],
    [
      "with words in one and numbers in the other",
      [
        ["编号", "满意度评分", "渠道", "满意度评分"],
        ...sixty((score, place) =>
          place % 2 === 0 ? [place, score, "电话", ""] : [place, "", "在线", `${String(score)}分`],
        ),
      ],
    ],
  ])("%s is one column", (_, rows) => {
    expect(read(rows)).toMatchObject({ n: 60, content: CONTENT });
  });

  const halves = SCORES.slice(0, 30).map((score, place) => [score, SCORES[place + 30] ?? 0]);

  it.each<[string, Rows, readonly string[]]>([
    [
      "two dealers under one heading",
      [
        ["", "Service Satisfaction", ""],
        ["", "Dealership A", "Dealership B"],
        ...halves.map((pair) => ["", ...pair]),
      ],
      ["Dealership A", "Dealership B"],
    ],
    [
      "two shops beside an order number",
      [
        ["", "满意度", ""],
        ["订单号", "一店", "二店"],
        ...halves.map((pair, place) => [`D${String(place)}`, ...pair]),
      ],
      ["一店", "二店"],
    ],
    [
      "one heading under two names",
      [
        ["", "北京", "上海"],
        ["订单号", "客户满意度", "客户满意度"],
        ...halves.map((pair, place) => [`D${String(place)}`, ...pair]),
      ],
      ["北京", "上海"],
    ],
  ])("%s are two groups of thirty", (_, rows, [first = "", second = ""]) => {
    expect(read(rows)).toEqual({ n: 60, content: CONTENT, groups: { [first]: 30, [second]: 30 } });
  });

  it("parts under a heading are dimensions, with a score of their own beside", () => {
    const rows = SCORES.map((score, place) => [
      `D${String(place)}`,
      score,
      1 + (place % 5),
      1 + ((place * 3) % 5),
    ]);
    const survey = surveyOf([["", "", "满意度", ""], ["订单号", "总体满意度", "讲解", "热情"], ...rows]);
    expect(survey.score?.header).toBe("总体满意度");
    expect(survey.dimensions.map(({ header }) => header)).toEqual(["满意度 › 讲解", "满意度 › 热情"]);
  });

  it("a column that the user named stays by itself", () => {
    const rows = [
      ["", "Service Satisfaction", ""],
      ["", "Dealership A", "Dealership B"],
      ...halves.map((pair) => ["", ...pair]),
    ];
    expect(read(rows, { roles: { score: ["Dealership A"] } }).n).toBe(30);
  });
});

describe("how many gave each answer, one row an agent", () => {
  const counts = [0, 1, 2].map((agent) => {
    const own = SCORES.filter((_, place) => place % 3 === agent);
    return [5, 4, 3, 2, 1].map((value) => own.filter((score) => score === value).length);
  });
  const agent = (place: number): string => `00${String(place + 1)}`;
  const AGENTS = { "001": 20, "002": 20, "003": 20 };

  it.each<[string, Rows]>([
    [
      "headed 5分 … 1分",
      [
        ["工号", "5分", "4分", "3分", "2分", "1分", "参评量"],
        ...counts.map((own, place) => [agent(place), ...own, 20]),
      ],
    ],
    [
      "headed by bare numbers",
      [["工号", "服务量", 5, 4, 3, 2, 1], ...counts.map((own, place) => [agent(place), 120, ...own])],
    ],
    [
      "headed 5星数量 … under a heading",
      [
        ["", "评价结果", "", "", "", ""],
        ["工号", "5星数量", "4星数量", "3星数量", "2星数量", "1星数量"],
        ...counts.map((own, place) => [agent(place), ...own]),
      ],
    ],
    [
      "with a total and a rate",
      [
        ["序号", "工号", "5 stars", "4 stars", "3 stars", "2 stars", "1 star", "满意度"],
        ...counts.map((own, place) => [place + 1, agent(place), ...own, 0.65]),
        ["合计", "", 24, 15, 9, 7, 5, 0.65],
      ],
    ],
  ])("%s is as many answers", (_, rows) => {
    expect(read(rows)).toMatchObject({ n: 60, content: CONTENT, groups: AGENTS });
  });

  it("in words of satisfaction leaves out who did not rate", () => {
    const rows: Rows = [
      ["工号", "日期", "满意", "基本满意", "不满意", "未评价"],
      ["001", "2024-05-01", 12, 5, 3, 40],
      ["002", "2024-05-02", 20, 0, 5, 10],
    ];
    const { satisfaction, nonResponse } = analyse(surveyOf(rows));
    expect(satisfaction).toMatchObject({ n: 45, satisfied: 32, basicallySatisfied: 5, dissatisfied: 8 });
    expect(nonResponse).toMatchObject({ asked: 95, unanswered: 50 });
  });

  it("is not seen where people answered questions that are called 1, 2 and 3", () => {
    const rows = SCORES.map((score, place) => [
      `T${String(place)}`,
      score,
      1 + (place % 5),
      1 + ((place * 3) % 5),
    ]);
    expect(surveyOf([["工单号", 1, 2, 3], ...rows], { roles: { score: ["B"] } }).rowCount).toBe(60);
  });
});
