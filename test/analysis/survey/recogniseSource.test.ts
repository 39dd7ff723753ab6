import fc from "fast-check";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { SurveyError } from "../../../src/analysis/survey/surveyError";
import { recognise, rolesOf, type Rows } from "./surveyOf";

const HEADERS = [
  "工单号",
  "客服工号",
  "客服姓名",
  "技能组",
  "回访时间",
  "满意度评分(1-5分)",
  "不满意原因",
  "意见建议",
];

function answer(index: number): RawCell[] {
  const score = (index % 5) + 1;
  return [
    `GD${String(1000 + index)}`,
    `00${String(index % 4)}`,
    ["李明", "王芳", "张强", "赵敏"][index % 4] ?? "",
    ["售后组", "咨询组"][index % 2] ?? "",
    45_400 + index,
    score,
    score < 4 ? "等待时间太长" : "",
    index % 3 === 0 ? "谢谢" : "",
  ];
}

const ANSWERS = Array.from({ length: 30 }, (_, index) => answer(index));
const ROLES = {
  ticketId: ["工单号"],
  agentId: ["客服工号"],
  agentName: ["客服姓名"],
  group: ["技能组"],
  time: ["回访时间"],
  score: ["满意度评分(1-5分)"],
  reason: ["不满意原因"],
  comment: ["意见建议"],
};

function errorOf(run: () => unknown): SurveyError {
  try {
    run();
  } catch (error) {
    if (error instanceof SurveyError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** A sheet of one header row and the same answer in every row but the running number. */
function rolesOfHeaders(
  columns: Readonly<Record<string, (row: number) => RawCell>>,
): ReturnType<typeof rolesOf> {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 40 }, (_, row) => names.map((name) => columns[name]?.(row) ?? ""));
  return rolesOf(recognise([names, ...rows]));
}

const oneToFive = (row: number): number => (row % 5) + 1;
const dated = (row: number): string => `2024-05-${String((row % 28) + 1).padStart(2, "0")} 10:30`;

describe("finding the header row", () => {
  it("takes the first row of a plain export", () => {
    const recognition = recognise([HEADERS, ...ANSWERS]);
    expect(recognition).toMatchObject({ kind: "answers", headerRow: 1, firstDataRow: 2 });
    expect(rolesOf(recognition)).toEqual(ROLES);
  });

  it("passes title rows, blank rows and notes above it", () => {
    const rows = [
      ["2024年5月客服满意度回访明细"],
      [],
      ["导出时间:2024-06-01", "", "制表人:质检部"],
      HEADERS,
      ...ANSWERS,
    ];
    const recognition = recognise(rows);
    expect(recognition.headerRow).toBe(4);
    expect(rolesOf(recognition)).toEqual(ROLES);
  });

  it("reads a header of two levels with merged cells", () => {
    const upper = ["工单号", "服务信息", "", "客户评价", "", ""];
    const lower = ["", "客服姓名", "回访时间", "总体满意度", "服务态度", "响应速度"];
    const rows = ANSWERS.map((cells, row) => [
      cells[0] ?? "",
      cells[2] ?? "",
      cells[4] ?? "",
      5 - (row % 3),
      4,
      oneToFive(row),
    ]);
    const recognition = recognise([["回访明细"], upper, lower, ...rows]);
    expect(recognition.headerRow).toBe(3);
    expect(rolesOf(recognition)).toEqual({
      ticketId: ["工单号"],
      agentName: ["客服姓名"],
      time: ["回访时间"],
      score: ["总体满意度"],
      dimension: ["服务态度", "响应速度"],
    });
  });

  it("tells equal lower headings apart by the upper ones", () => {
    const upper = ["工单号", "总体满意度", "", "服务态度", ""];
    const lower = ["", "评分", "说明", "评分", "说明"];
    const rows = ANSWERS.map((cells, row) => [
      cells[0] ?? "",
      oneToFive(row),
      "讲得清楚",
      5 - (row % 4),
      "热情",
    ]);
    const roles = rolesOf(recognise([upper, lower, ...rows]));
    expect(roles.score).toEqual(["总体满意度-评分"]);
    expect(roles.dimension).toEqual(["服务态度-评分"]);
  });

  it("reads headers with line breaks, full-width characters and units", () => {
    const roles = rolesOfHeaders({
      "工单\n编号": (row) => `A${String(row)}`,
      "ＣＳＡＴ　Ｓｃｏｒｅ": oneToFive,
      "等待时长（秒）": (row) => 10 * row,
    });
    expect(roles).toEqual({
      ticketId: ["工单 编号"],
      score: ["ＣＳＡＴ Ｓｃｏｒｅ"],
      waitTime: ["等待时长（秒）"],
    });
  });

  it("reads traditional Chinese headers", () => {
    const roles = rolesOfHeaders({
      工單編號: (row) => `A${String(row)}`,
      客服人員: (row) => ["李明", "王芳"][row % 2] ?? "",
      評價時間: dated,
      整體滿意度: oneToFive,
      服務態度: (row) => 5 - (row % 3),
      不滿意原因: (row) => (row % 5 < 3 ? "等候太久" : ""),
    });
    expect(roles).toEqual({
      ticketId: ["工單編號"],
      agentName: ["客服人員"],
      time: ["評價時間"],
      score: ["整體滿意度"],
      dimension: ["服務態度"],
      reason: ["不滿意原因"],
    });
  });

  it("reads headers that are whole questions", () => {
    const roles = rolesOfHeaders({
      "1、请问您对本次客服的服务是否满意？（单选题）": (row) =>
        ["非常满意", "满意", "一般", "不满意"][row % 4] ?? "",
      "2、您向亲友推荐我们的可能性有多大？(0-10分)": (row) => row % 11,
      "3、您还有哪些意见和建议？": (row) => (row % 4 === 0 ? "希望加快处理" : ""),
    });
    expect(Object.keys(roles).sort()).toEqual(["comment", "nps", "score"]);
  });

  it("reads English questions", () => {
    const roles = rolesOfHeaders({
      "Response ID": (row) => `R_${String(row)}`,
      "Overall, how satisfied are you with our service?": (row) =>
        ["Very satisfied", "Satisfied", "Neutral"][row % 3] ?? "",
      "On a scale of 0-10, how likely are you to recommend us?": (row) => row % 11,
      "Why were you dissatisfied?": (row) => (row % 9 === 0 ? "Too slow" : ""),
    });
    expect(Object.keys(roles).sort()).toEqual(["nps", "reason", "score", "ticketId"]);
  });

  it("gives the same roles whatever titles stand above and however the columns are ordered", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...HEADERS.keys()], { minLength: HEADERS.length }),
        fc.array(fc.constantFrom("满意度回访明细", "", "部门:客服中心", "5月"), { maxLength: 3 }),
        (order, titles) => {
          const reorder = (cells: readonly RawCell[]): RawCell[] =>
            order.map((column) => cells[column] ?? "");
          const rows: Rows = [...titles.map((title) => [title]), reorder(HEADERS), ...ANSWERS.map(reorder)];
          const recognition = recognise(rows);
          expect(recognition.headerRow).toBe(titles.length + 1);
          expect(rolesOf(recognition)).toEqual(ROLES);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("telling scores from other numbers", () => {
  it("takes the overall score and leaves ages, counts and codes out of the dimensions", () => {
    const roles = rolesOfHeaders({
      年龄: (row) => 20 + (row % 30),
      总体满意度: oneToFive,
      响应速度: (row) => 5 - (row % 4),
      服务态度: (row) => 5 - (row % 3),
      转接次数: (row) => row % 4,
      性别: (row) => (row % 2) + 1,
      区域编码: (row) => (row % 5) + 1,
    });
    expect(roles.score).toEqual(["总体满意度"]);
    expect(roles.dimension).toEqual(["响应速度", "服务态度"]);
    expect(roles.transfers).toEqual(["转接次数"]);
  });

  it("takes a dimension's own satisfaction for a dimension beside an overall score", () => {
    const roles = rolesOfHeaders({
      服务态度满意度: oneToFive,
      专业能力满意度: (row) => 5 - (row % 5),
      您对本次服务的总体满意度: (row) => 5 - (row % 3),
    });
    expect(roles.score).toEqual(["您对本次服务的总体满意度"]);
    expect(roles.dimension).toEqual(["服务态度满意度", "专业能力满意度"]);
  });

  it("takes none of several scores of parts for the overall one", () => {
    const roles = rolesOfHeaders({
      NPS: (row) => row % 11,
      服务态度评分: oneToFive,
      响应速度评分: (row) => 5 - (row % 5),
    });
    expect(roles).toEqual({ nps: ["NPS"], dimension: ["服务态度评分", "响应速度评分"] });
    expect(rolesOfHeaders({ 工单号: (row) => `A${String(row)}`, 服务质量评分: oneToFive }).score).toEqual([
      "服务质量评分",
    ]);
  });

  it("takes ALL among coded items for the overall score and its siblings for dimensions", () => {
    const roles = rolesOfHeaders({
      RESPNUM: (row) => row + 1,
      Q7FOOD: (row) => (row % 10 === 0 ? 6 : oneToFive(row)),
      Q7SIGN: (row) => (row % 20 === 0 ? 0 : oneToFive(row)),
      Q7ALL: (row) => (row === 0 ? 0 : row === 20 ? 6 : oneToFive(row)),
      Q10SAFE: oneToFive,
      Q18AGE: (row) => (row % 7) + 1,
    });
    expect(roles.score).toEqual(["Q7ALL"]);
    expect(roles.dimension).toEqual(["Q7FOOD", "Q7SIGN"]);
  });

  it("takes no labels of -2 … 1 for dimensions", () => {
    const roles = rolesOfHeaders({
      star: oneToFive,
      service_wait_time: (row) => [-2, -1, 0, 1][row % 4] ?? 0,
      service_attitude: (row) => (row % 2 === 0 ? -2 : 1),
    });
    expect(roles).toEqual({ score: ["star"] });
  });

  it("takes unnamed neighbours on the same scale for dimensions", () => {
    const roles = rolesOfHeaders({
      用户: (row) => `用户${String(row)}`,
      整体满意度: (row) => (row % 10) + 1,
      网络覆盖: (row) => 10 - (row % 10),
      通话清晰: (row) => 10 - (row % 9),
      在网月数: (row) => 30 + row,
    });
    expect(roles.dimension).toEqual(["网络覆盖", "通话清晰"]);
  });

  it("takes a waiting time that is scored beside other scores for a dimension, and a measured one for a duration", () => {
    const scored = rolesOfHeaders({
      总体评价: oneToFive,
      医生态度: (row) => 5 - (row % 3),
      候诊时间: (row) => 5 - (row % 4),
    });
    expect(scored.dimension).toEqual(["医生态度", "候诊时间"]);
    const measured = rolesOfHeaders({
      总体评价: oneToFive,
      医生态度: (row) => 5 - (row % 3),
      等待时间: (row) => 20 * row,
    });
    expect(measured.waitTime).toEqual(["等待时间"]);
  });

  it("takes the only date of a table for the time of service, but no date of something else", () => {
    expect(rolesOfHeaders({ 满意度: oneToFive, 就诊日期: dated }).time).toEqual(["就诊日期"]);
    expect(rolesOfHeaders({ 满意度: oneToFive, 号码激活时间: dated }).time).toBeUndefined();
  });

  it("never takes a recommendation on 1–5 for NPS without saying how sure it is", () => {
    const recognition = recognise([
      ["满意度", "NPS"],
      ...Array.from({ length: 30 }, (_, row) => [oneToFive(row), row % 11]),
    ]);
    expect(recognition.columns.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(rolesOf(recognition)).toEqual({ score: ["满意度"], nps: ["NPS"] });
  });

  it("leaves a survey weight alone unless it is asked for", () => {
    const rows = [
      ["满意度", "WEIGHT"],
      ...Array.from({ length: 20 }, (_, row) => [oneToFive(row), 0.5 + row / 10]),
    ];
    expect(rolesOf(recognise(rows)).weight).toBeUndefined();
    expect(rolesOf(recognise(rows, { roles: { weight: ["WEIGHT"] } })).weight).toEqual(["WEIGHT"]);
  });
});

describe("reasons and comments", () => {
  it("takes the options of a question for reasons as reason flags", () => {
    const roles = rolesOfHeaders({
      满意度: oneToFive,
      "不满意原因(多选):等待时间长": (row) => row % 2,
      "不满意原因(多选):态度不好": (row) => Number(row % 3 === 0),
      "不满意原因(多选):其他": () => 0,
    });
    expect(roles.reasonFlag).toHaveLength(3);
  });

  it("takes -1 for not chosen in a list of problems, and leaves lists of other things alone", () => {
    const coded = (code: number) => (row: number) => (row % code === 0 ? code : -1);
    const roles = rolesOfHeaders({
      整体满意度: oneToFive,
      居民小区: coded(2),
      办公室: coded(3),
      场景备注: (row) => (row === 3 ? "地铁里" : ""),
      网速慢: coded(2),
      信号差: coded(3),
      其他问题: coded(4),
    });
    expect(roles.reasonFlag).toEqual(["网速慢", "信号差", "其他问题"]);
  });

  it("takes 原因 that satisfied customers fill in too for a comment", () => {
    const filled = rolesOfHeaders({ 满意度: oneToFive, 原因: (row) => `因为${String(row)}` });
    expect(filled).toEqual({ score: ["满意度"], comment: ["原因"] });
    const lowOnly = rolesOfHeaders({ 满意度: oneToFive, 原因: (row) => (row % 5 < 3 ? "太慢" : "") });
    expect(lowOnly).toEqual({ score: ["满意度"], reason: ["原因"] });
  });
});

describe("tables that are not one answer a row", () => {
  it("recognises reasons and counts", () => {
    const rows = [
      ["投诉原因统计"],
      ["原因", "件数", "累计百分比"],
      ["等待时间长", 45, 0.45],
      ["态度差", 25, 0.7],
      ["其他", 30, 1],
    ];
    const recognition = recognise(rows);
    expect(recognition).toMatchObject({ kind: "reason-counts", headerRow: 2 });
    expect(rolesOf(recognition)).toEqual({ reasonCategory: ["原因"], count: ["件数"] });
  });

  it("recognises measures by month", () => {
    const rows = [
      ["指标", "1月", "2月", "3月"],
      ["工单处理量", 950, 1100, 1200],
      ["满意度", 0.88, 0.9, 0.92],
    ];
    expect(recognise(rows).kind).toBe("measures-by-month");
  });

  it("recognises one dimension a row", () => {
    const rows: RawCell[][] = [["工单号", "维度", "评分"]];
    for (let ticket = 0; ticket < 10; ticket++) {
      for (const dimension of ["响应速度", "服务态度", "总体满意度"])
        rows.push([`T${String(ticket)}`, dimension, oneToFive(ticket)]);
    }
    expect(recognise(rows).kind).toBe("long");
  });
});

describe("what the user says", () => {
  const coded: Rows = [
    ["Y", "X1", "X2"],
    ...Array.from({ length: 20 }, (_, row) => [row % 2, oneToFive(row), 5 - (row % 3)]),
  ];

  it("stands over what was recognised", () => {
    const recognition = recognise([HEADERS, ...ANSWERS], {
      roles: { comment: ["不满意原因"], ignore: ["技能组"] },
    });
    const roles = rolesOf(recognition);
    expect(roles.comment).toEqual(["不满意原因"]);
    expect(roles.group).toBeUndefined();
    expect(recognition.columns.find(({ header }) => header === "不满意原因")?.confidence).toBe(1);
  });

  it("names cryptic columns by header or by letter", () => {
    const recognition = recognise(coded, { roles: { score: ["X1"], dimension: ["C"] } });
    expect(rolesOf(recognition)).toEqual({ score: ["X1"], dimension: ["X2"] });
    expect(recognition.scale?.kind).toBe("1-5");
  });

  it("finds a header named without its unit", () => {
    const roles = rolesOf(recognise([HEADERS, ...ANSWERS], { roles: { score: ["满意度评分"] } }));
    expect(roles.score).toEqual(["满意度评分(1-5分)"]);
  });

  it("is refused with the headers that there are when the column does not exist", () => {
    const error = errorOf(() => recognise(coded, { roles: { score: ["满意度"] } }));
    expect(error).toMatchObject({
      code: "role-column-not-found",
      data: { role: "score", wanted: "满意度", headers: ["Y", "X1", "X2"] },
    });
  });

  it("is refused when nothing in the column can be read as an answer", () => {
    const error = errorOf(() => recognise([HEADERS, ...ANSWERS], { roles: { score: ["技能组"] } }));
    expect(error).toMatchObject({ code: "score-not-readable", data: { header: "技能组" } });
  });
});

describe("sources that cannot be used", () => {
  it.each<[string, Rows, string]>([
    ["nothing at all", [[""], ["", ""]], "source-empty"],
    [
      "numbers without a header",
      Array.from({ length: 9 }, (_, row) => [row, row * 2, 7]),
      "header-not-found",
    ],
    ["a header without rows", [HEADERS], "no-rows"],
    ["one column", [["姓名"], ["甲"], ["乙"]], "single-column"],
    ["one column of scores", [["满意度"], [5], [4]], "single-column"],
    [
      "no score, NPS or reason",
      [
        ["商品", "备注说明", "仓库"],
        ["键盘", "黑色", "上海"],
        ["鼠标", "白色", "北京"],
      ],
      "score-not-found",
    ],
  ])("%s", (_, rows, code) => {
    expect(errorOf(() => recognise(rows)).code).toBe(code);
  });

  it("names the headers seen and the roles that would do", () => {
    const error = errorOf(() =>
      recognise([
        ["Y", "X1"],
        [1, 5],
        [0, 3],
      ]),
    );
    expect(error.data).toMatchObject({
      sheet: "数据",
      headers: ["Y", "X1"],
    });
    expect(error.data["wanted"]).toEqual(expect.arrayContaining(["score", "nps"]));
  });
});
