import fc from "fast-check";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { SurveyError } from "../../../src/analysis/survey/surveyError";
import { dated, oneToFive, recognise, rolesOf, rolesOfHeaders, type Rows } from "./surveyOf";
import { cases } from "../../support/thoroughness";

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
    expect(roles.score).toEqual(["总体满意度 › 评分"]);
    expect(roles.dimension).toEqual(["服务态度 › 评分"]);
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

  it("takes the ticket's own number before one that numbers the rows", () => {
    const rows = ANSWERS.map((cells, index) => [index + 1, ...cells]);
    expect(rolesOf(recognise([["序号", "工单编号", ...HEADERS.slice(1)], ...rows]))).toEqual({
      ...ROLES,
      ticketId: ["工单编号"],
    });
    const withoutTickets = ANSWERS.map((cells, index) => [index + 1, ...cells.slice(1)]);
    expect(rolesOf(recognise([["序号", ...HEADERS.slice(1)], ...withoutTickets]))).toEqual({
      ...ROLES,
      ticketId: ["序号"],
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

  it("reads headers as they are worded in Taiwan", () => {
    const roles = rolesOfHeaders({
      案件編號: (row) => `A${String(row)}`,
      會員編號: (row) => `M${String(1000 + row)}`,
      客服代號: (row) => String(101 + (row % 3)),
      組別: (row) => ["售後組", "客訴組"][row % 2] ?? "",
      進線管道: (row) => ["電話", "線上"][row % 2] ?? "",
      時間戳記: dated,
      等候秒數: (row) => 30 + 7 * row,
      整體服務滿意度: oneToFive,
      回應速度: (row) => 5 - (row % 3),
      不滿意的主要原因: (row) => (row % 5 < 3 ? "等候太久" : ""),
      "您的問題是否已獲得解決？": (row) => (row % 4 === 0 ? "否" : "是"),
      門市: (row) => ["台北", "高雄"][row % 2] ?? "",
    });
    expect(roles).toEqual({
      ticketId: ["案件編號"],
      customerId: ["會員編號"],
      agentId: ["客服代號"],
      group: ["組別"],
      channel: ["進線管道"],
      time: ["時間戳記"],
      waitTime: ["等候秒數"],
      score: ["整體服務滿意度"],
      dimension: ["回應速度"],
      reason: ["不滿意的主要原因"],
      resolved: ["您的問題是否已獲得解決？"],
      region: ["門市"],
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
      { numRuns: cases(60) },
    );
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
