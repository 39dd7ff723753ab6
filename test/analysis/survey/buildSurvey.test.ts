import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { TextColumn } from "../../../src/analysis/survey/survey";
import { listed, surveyOf, type Rows } from "./surveyOf";

function textsOf(column: TextColumn | null | undefined): (string | null)[] {
  return Array.from(column?.codes ?? [], (code) => column?.texts[code - 1] ?? null);
}

const codesOf = (survey: ReturnType<typeof surveyOf>): string[] => survey.warnings.map(({ code }) => code);

describe("building the survey", () => {
  it("reads scores in every spelling and tells blanks from what is no answer", () => {
    const cells: RawCell[] = [
      5,
      "4",
      "５分",
      "★★★☆☆",
      "",
      0,
      "未评价",
      "#N/A",
      "2",
      1,
      4,
      3,
      3,
      5,
      5,
      4,
      4,
      2,
      1,
      3,
    ];
    const survey = surveyOf([
      ["工单号", "满意度评分(1-5分)"],
      ...cells.map((cell, row) => [`A${String(row)}`, cell]),
    ]);
    expect(survey.rowCount).toBe(20);
    expect(listed(survey.score?.values).slice(0, 10)).toEqual([5, 4, 5, 3, null, null, null, null, 2, 1]);
    expect([...(survey.score?.invalid ?? [])].slice(0, 10)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it("leaves out rows without anything in them and keeps each row's place on the sheet", () => {
    const rows: Rows = [
      ["回访明细"],
      ["工单号", "满意度"],
      ["A1", 5],
      ["", ""],
      ["A2", 3],
      ["", " "],
      ["A3", ""],
      ["", ""],
    ];
    const survey = surveyOf(rows);
    expect(survey.rowCount).toBe(3);
    expect([...survey.sheetRows]).toEqual([3, 5, 7]);
    expect(textsOf(survey.texts.ticketId)).toEqual(["A1", "A2", "A3"]);
  });

  it("empties totals and repeated headers, which still count as read", () => {
    const header = ["工单号", "客服姓名", "满意度", "服务态度"];
    const survey = surveyOf([
      header,
      ["A1", "李明", 5, 4],
      header,
      ["A2", "王芳", 3, 3],
      ["合计", "", 4, 3.5],
    ]);
    expect(survey.rowCount).toBe(4);
    expect(listed(survey.score?.values)).toEqual([5, null, 3, null]);
    expect(listed(survey.dimensions[0]?.values)).toEqual([4, null, 3, null]);
    expect(survey.warnings).toEqual([
      { code: "total-rows", count: 1, rows: [5] },
      { code: "repeated-headers", count: 1, rows: [3] },
    ]);
  });

  it("keeps leading zeros of 工号 and makes one group of spellings that COUNTIF takes for one", () => {
    const rows: Rows = [
      ["客服工号", "渠道", "满意度"],
      ["001", "App", 5],
      ["1", "app ", 4],
      ["001", "ＡＰＰ", 3],
      ["1", "电话", 5],
    ];
    const survey = surveyOf(rows);
    expect(textsOf(survey.texts.agentId)).toEqual(["001", "1", "001", "1"]);
    expect(textsOf(survey.texts.channel)).toEqual(["App", "App", "App", "电话"]);
  });

  it("keeps the punctuation and line breaks of what customers said", () => {
    const survey = surveyOf([
      ["满意度", "不满意原因"],
      [1, " 等太久，\n没人管！ "],
      [5, ""],
      [2, "-"],
    ]);
    expect(textsOf(survey.reasons[0])).toEqual(["等太久，\n没人管！", null, null]);
  });

  it("joins a date and a time of day, as one export has them", () => {
    const survey = surveyOf([
      ["Date", "Time", "CSAT Score"],
      ["2024-05-01", 0.5, 5],
      ["2024-05-02", 0.25, 4],
    ]);
    expect(listed(survey.time?.values)).toEqual([45_413.5, 45_414.25]);
    expect(survey.headers).toMatchObject({ date: ["Date"], timeOfDay: ["Time"] });
  });

  it("takes the time of creation where no other is told, and says so", () => {
    const survey = surveyOf([
      ["创建时间", "满意度"],
      ["2024-05-01 08:00", 5],
      ["2024-05-02 08:00", 4],
    ]);
    expect(listed(survey.time?.values)[0]).toBeCloseTo(45_413 + 1 / 3, 9);
    expect(codesOf(survey)).toContain("time-taken-from");
  });

  it("reads durations as seconds whatever they are written in", () => {
    const header = ["等待时长(秒)", "处理时长(分钟)", "通话时长", "满意度"];
    const survey = surveyOf([header, [90, 2.5, "3分20秒", 5], ["45", "3", "1:02:03", 4]]);
    expect(listed(survey.numbers.waitTime?.values)).toEqual([90, 45]);
    expect(listed(survey.numbers.handleTime?.values)).toEqual([150, 180]);
  });

  it("reads cells shown as times as fractions of a day", () => {
    const rows: Rows = [
      ["AvgTalkDuration", "Satisfaction rating"],
      [143 / 86_400, 3],
      [242 / 86_400, 4],
    ];
    expect(listed(surveyOf(rows, {}, { 0: "h:mm:ss" }).numbers.handleTime?.values)).toEqual([143, 242]);
    expect(listed(surveyOf(rows).numbers.handleTime?.values)).toEqual([143, 242]);
  });

  it("reads yes and no in several spellings", () => {
    const header = ["是否解决", "是否投诉", "测试工单", "满意度"];
    const survey = surveyOf([
      header,
      ["已解决", "N", "√", 5],
      ["未解决", "是", "", 3],
      ["Y", 0, "否", 4],
      ["", true, false, 4],
    ]);
    expect([...(survey.flags.resolved?.values ?? [])]).toEqual([1, 0, 1, -1]);
    expect([...(survey.flags.complaint?.values ?? [])]).toEqual([0, 1, 0, 1]);
    expect([...(survey.flags.testFlag?.values ?? [])]).toEqual([1, -1, 0, 0]);
  });

  it("reads multi-select columns however the choice is marked", () => {
    const header = ["满意度", "不满意原因-等待时长", "不满意原因-服务态度", "不满意原因-其他"];
    const rows: Rows = [header, [1, "√", "", "其他"], [2, "", "√", ""], [5, "", "", ""], [3, "√", "√", ""]];
    const flags = surveyOf(rows).reasonFlags;
    expect(flags.map((flag) => flag.header)).toEqual(["等待时长", "服务态度", "其他"]);
    expect(flags.map((flag) => [...flag.values])).toEqual([
      [1, 0, 0, 1],
      [0, 1, 0, 1],
      [1, 0, 0, 0],
    ]);
  });

  it("takes -1 for not chosen and any other code for chosen", () => {
    const rows: Rows = [
      ["整体满意度", "网速慢", "信号差"],
      [8, "-1", 2],
      [9, "1", -1],
      [3, "1", 2],
      [7, "-1", -1],
    ];
    const flags = surveyOf(rows).reasonFlags;
    expect(flags.map((flag) => [...flag.values])).toEqual([
      [0, 1, 1, 0],
      [1, 0, 1, 0],
    ]);
  });

  it("reports ticket numbers that lost their digits", () => {
    const survey = surveyOf([
      ["工单号", "满意度"],
      [1.2e17, 5],
      ["1.2E+17", 4],
      ["20240501000123456", 3],
    ]);
    expect(survey.warnings).toContainEqual({ code: "ticket-id-lost-digits", header: "工单号", count: 2 });
  });

  it("reports a column of scores that holds much else", () => {
    const cells: RawCell[] = [
      ...Array.from({ length: 500 }, (_, row) => (row % 5) + 1),
      ...Array<string>(200).fill("见附件"),
    ];
    const survey = surveyOf([["工单号", "满意度"], ...cells.map((cell, row) => [`A${String(row)}`, cell])]);
    expect(survey.warnings).toEqual([
      { code: "many-invalid-scores", header: "满意度", invalid: 200, valid: 500 },
    ]);
  });

  it.each([
    ["means to one decimal", [4.2, 4.9, 4.6, 4.3, 4.7], 5],
    ["halves, which people give", [4.5, 3.5, 5, 4, 2.5], 0],
    ["a mean typed once among answers", [5, 4, 4, 3, 2, 5, 1, 4.3], 0],
  ])("tells %s from answers", (_kind, cells, count) => {
    const rows = [...cells, ...cells, ...cells].map((cell, row) => [`A${String(row)}`, cell]);
    const { warnings } = surveyOf([["工单号", "满意度评分(1-5)"], ...rows]);
    expect(warnings.filter(({ code }) => code === "scores-like-means")).toEqual(
      count === 0
        ? []
        : [
            {
              code: "scores-like-means",
              header: "满意度评分(1-5)",
              count: 3 * count,
              valid: rows.length,
              example: cells[0],
            },
          ],
    );
  });

  it("gives words of satisfaction their places", () => {
    const survey = surveyOf([
      ["满意度", "服务态度"],
      ["非常满意", "满意"],
      ["一般", "不满意"],
      ["非常不满意", "一般"],
    ]);
    expect(survey.score?.scale.kind).toBe("words-5");
    expect(listed(survey.score?.values)).toEqual([5, 3, 1]);
    expect(listed(survey.dimensions[0]?.values)).toEqual([4, 2, 3]);
  });

  it("multiplies cells shown as percentages", () => {
    const rows: Rows = [
      ["工单号", "满意度"],
      ["A1", 0.95],
      ["A2", 0.7],
      ["A3", 1],
    ];
    expect(listed(surveyOf(rows, {}, { 1: "0%" }).score?.values)).toEqual([95, 70, 100]);
  });

  it("lets one 0–10 rating question serve as score and NPS, and says so", () => {
    const header = ["On a scale of 0-10, how would you rate the event?", "...why?"];
    const survey = surveyOf([
      header,
      ...Array.from({ length: 11 }, (_, row) => [row, `because ${String(row)}`]),
    ]);
    expect(survey.nps?.raw).toBe(survey.score?.raw);
    expect(codesOf(survey)).toContain("nps-from-rating");
  });
});

describe("a long table", () => {
  const header = ["工单号", "客服姓名", "评价维度", "评分"];
  const rows: Rows = [
    header,
    ["T1", "李明", "响应速度", 3],
    ["T1", "李明", "总体满意度", 4],
    ["T2", "王芳", "总体满意度", 5],
    ["T1", "李明", "服务态度", 5],
    ["T2", "王芳", "响应速度", "5分"],
    ["T3", "", "服务态度", 2],
    ["T3", "张强", "总体满意度", 1],
    ["T3", "张强", "总体满意度", 5],
  ];

  it("becomes one row a ticket, the overall dimension as score", () => {
    const survey = surveyOf(rows);
    expect(survey.kind).toBe("long");
    expect(survey.rowCount).toBe(3);
    expect([...survey.sheetRows]).toEqual([2, 4, 7]);
    expect(listed(survey.score?.values)).toEqual([4, 5, 1]);
    expect(survey.dimensions.map((column) => [column.header, listed(column.values)])).toEqual([
      ["响应速度", [3, 5, null]],
      ["服务态度", [5, null, 2]],
    ]);
    expect(textsOf(survey.texts.agentName)).toEqual(["李明", "王芳", "张强"]);
  });

  it("says so where no dimension is the overall one", () => {
    const survey = surveyOf(rows.filter((cells) => cells[2] !== "总体满意度"));
    expect(survey.score).toBeNull();
    expect(codesOf(survey)).toContain("overall-missing");
  });
});
