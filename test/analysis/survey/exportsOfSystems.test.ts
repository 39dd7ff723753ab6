import { buildSurvey } from "../../../src/analysis/survey/columns/buildSurvey";
import { chooseSource } from "../../../src/analysis/survey/decision/chooseSource";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { recogniseSource } from "../../../src/analysis/survey/decision/recogniseSource";
import { settleScale } from "../../../src/analysis/survey/decision/settleScale";
import {
  columnsOf,
  dated,
  listed,
  NO_CHOICES,
  oneToFive,
  recognise,
  rolesOf,
  rolesOfHeaders,
  sampleOf,
  surveyOf,
  type Rows,
} from "./surveyOf";

const WORDS = ["Very dissatisfied", "Somewhat dissatisfied", "Neither satisfied nor dissatisfied"];
const ENGLISH = [...WORDS, "Somewhat satisfied", "Very satisfied"];
const repeat = (count: number, row: (index: number) => readonly RawCell[]): Rows =>
  Array.from({ length: count }, (_, index) => row(index));

describe("exports with more than one header row", () => {
  it("reads SurveyMonkey's questions over answers and options, each option standing where it was chosen", () => {
    const upper = ["Respondent ID", "Overall, how satisfied are you with our customer service?"];
    const rows: Rows = [
      [...upper, "What were the reasons for your dissatisfaction?", "", "Any other comments?"],
      ["", "Response", "Long waiting time", "Rude staff", "Open-Ended Response"],
      ...repeat(40, (row) => [
        118_000 + row,
        ENGLISH[row % 5] ?? "",
        row % 5 < 3 ? "Long waiting time" : "",
        row % 5 === 0 ? "Rude staff" : "",
        row % 7 === 0 ? "Please call back" : "",
      ]),
    ];
    const recognition = recognise(rows);
    expect(recognition.headerRow).toBe(2);
    expect(rolesOf(recognition)).toMatchObject({
      score: [upper[1]],
      reasonFlag: [
        "What were the reasons for your dissatisfaction? › Long waiting time",
        "What were the reasons for your dissatisfaction? › Rude staff",
      ],
      comment: ["Any other comments?"],
    });
    const survey = surveyOf(rows);
    expect(survey.rowCount).toBe(40);
    expect(survey.reasonFlags.map(({ header }) => header)).toEqual(["Long waiting time", "Rude staff"]);
  });

  it("passes Qualtrics' row for programs, which is no answer", () => {
    const rows: Rows = [
      ["StartDate", "Q1", "Q2"],
      ["Start Date", "Overall, how satisfied are you with the support?", "Why were you dissatisfied?"],
      ['{"ImportId":"startDate"}', '{"ImportId":"QID1"}', '{"ImportId":"QID2_TEXT"}'],
      ...repeat(30, (row) => [dated(row), oneToFive(row), row % 5 < 3 ? "Too slow" : ""]),
    ];
    expect(recognise(rows)).toMatchObject({ headerRow: 3, firstDataRow: 4 });
    expect(surveyOf(rows).rowCount).toBe(30);
  });
});

describe("a table among other things on its sheet", () => {
  const table: Rows = [["工单号", "满意度评分"], ...repeat(30, (row) => [`W${String(row)}`, oneToFive(row)])];
  const around: Rows = [...table.map((cells) => [...cells, "", ""]), ["", "", "", "备忘"]].map(
    (cells, row) => (row === 0 ? [...cells.slice(0, 3), "备注"] : cells),
  );

  it("is the survey without what stands beside it", () => {
    const samples = [sampleOf(table), sampleOf(around)];
    expect(chooseSource(samples, NO_CHOICES).sample).toBe(samples[0]);
  });

  it("is not, where more answers were typed right under it", () => {
    const longer = [
      ...around.slice(0, -1),
      ...repeat(40, (row) => [`X${String(row)}`, oneToFive(row), "", "有"]),
    ];
    const samples = [sampleOf(table), sampleOf(longer)];
    expect(chooseSource(samples, NO_CHOICES).sample).toBe(samples[1]);
  });
});

describe("what exports write", () => {
  it("reads dates that are numbers of eight digits", () => {
    const rows: Rows = [["工单号", "评价时间", "满意度"], ...repeat(20, (row) => [row, 20240501 + row, 5])];
    expect(listed(surveyOf(rows).time?.values).slice(0, 2)).toEqual([45413, 45414]);
  });

  it("reads agreement and ease as words of five", () => {
    const agreement = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"];
    const ease = ["非常困难", "困难", "一般", "容易", "非常容易"];
    const rows: Rows = [
      ["ID", "Overall satisfaction", "解决问题的难易程度"],
      ...repeat(20, (row) => [row, agreement[row % 5] ?? "", ease[row % 5] ?? ""]),
    ];
    const survey = surveyOf(rows);
    expect(listed(survey.score?.values).slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(listed(survey.ces?.values).slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it("does not take prose that ends in a number for a score", () => {
    const rows: Rows = [
      ["Satisfaction", "Comments"],
      ...repeat(20, (row) => [oneToFive(row), `waited for ${String(row)}`]),
    ];
    expect(rolesOf(recognise(rows))).toEqual({ score: ["Satisfaction"], comment: ["Comments"] });
  });

  it.each([
    ["请问您不满意的主要原因是什么?", "reason"],
    ["您不满意的方面(多选)", "reason"],
    ["不满意选项", "reason"],
    ["低评理由", "reason"],
    ["Reason for low rating", "reason"],
    ["What went wrong?", "reason"],
    ["不满意原因大类", "reasonCategory"],
    ["一级原因", "reasonCategory"],
    ["客户声音", "comment"],
    ["回访记录", "comment"],
  ])("takes the texts under %s for %s", (header, role) => {
    const text = (row: number): string => (row % 5 < 3 ? (["等待时间太长", "态度不好"][row % 2] ?? "") : "");
    expect(rolesOfHeaders({ 满意度评分: oneToFive, [header]: text })).toEqual({
      score: ["满意度评分"],
      [role]: [header],
    });
  });

  it.each([
    ["客服昵称", "agentName"],
    ["接待客服", "agentName"],
    ["登录工号", "agentId"],
    ["组别", "group"],
    ["新老用户", "segment"],
    ["业务分类", "serviceType"],
  ])("takes the names under %s for %s", (header, role) => {
    const name = (row: number): string =>
      role === "agentId" ? `00${String(row % 3)}` : (["甲", "乙"][row % 2] ?? "");
    expect(rolesOfHeaders({ 满意度评分: oneToFive, [header]: name })).toEqual({
      score: ["满意度评分"],
      [role]: [header],
    });
  });

  it.each([
    ["您有多大可能向朋友推荐我们?", "nps", (row: number) => row % 11],
    ["The company made it easy for me to handle my issue", "ces", (row: number) => (row % 7) + 1],
    ["解决问题是否轻松(1-7分)", "ces", (row: number) => (row % 7) + 1],
  ] as const)("takes %s for %s", (header, role, value) => {
    expect(rolesOfHeaders({ 满意度评分: oneToFive, [header]: value })).toMatchObject({ [role]: [header] });
  });
});

describe("exports that are sorted", () => {
  const sorted = (row: number): number => 1 + Math.floor(row / 600);
  const rows: Rows = [["工单号", "满意度"], ...repeat(6000, (row) => [`W${String(row)}`, sorted(row)])];

  it("tell their scale by rows from all over the sheet", () => {
    const top = sampleOf(rows);
    expect(recogniseSource(top, NO_CHOICES).scale?.kind).not.toBe("1-10");
    const furtherRows = rows.filter((_, row) => row > 500 && row % 500 === 0);
    expect(recogniseSource({ ...top, furtherRows }, NO_CHOICES).scale?.kind).toBe("1-10");
  });

  it("are read on the scale that all their answers tell", () => {
    const recognition = recognise(rows);
    const settled = settleScale(recognition, columnsOf(rows, recognition));
    expect(settled.scale?.kind).toBe("1-10");
    expect(settled.warnings).toEqual([]);
  });

  it("keep the scale that the user chose", () => {
    const recognition = recognise(rows, { scale: "0-100" });
    expect(settleScale(recognition, columnsOf(rows, recognition)).scale?.kind).toBe("0-100");
  });

  it("give dimensions their own scale from all their answers", () => {
    const wide = rows.map((cells, row) => [...cells, row === 0 ? "服务态度评分" : sorted(row - 1)]);
    const furtherRows = wide.filter((_, row) => row > 500 && row % 500 === 0);
    const recognition = recogniseSource({ ...sampleOf(wide), furtherRows }, NO_CHOICES);
    const source = { sheet: "数据", range: "A1", headerRow: 1 };
    const survey = buildSurvey(recognition, columnsOf(wide, recognition), source);
    expect(survey.dimensions[0]?.scale.kind).toBe("1-10");
  });
});

describe("a question for yes or no", () => {
  it.each([
    ["是否满意", "是", "否"],
    ["您对本次服务是否满意?", "是", "否"],
    ["Were you satisfied with our service?", "Yes", "No"],
    ["是否满意", 1, 0],
  ] as const)("%s with %s and %s is 满意 and 不满意", (header, yes, no) => {
    const rows: Rows = [
      ["工单号", header],
      ...repeat(20, (row) => [`W${String(row)}`, row % 4 === 0 ? no : yes]),
    ];
    const survey = surveyOf(rows);
    expect(survey.score?.scale.kind).toBe("words-3");
    expect(listed(survey.score?.values).slice(0, 4)).toEqual([1, 3, 3, 3]);
  });

  it("is left alone where the answers are scores", () => {
    const rows: Rows = [["工单号", "是否满意"], ...repeat(20, (row) => [`W${String(row)}`, oneToFive(row)])];
    expect(surveyOf(rows).score?.scale.kind).toBe("1-5");
  });
});

describe("columns beside the score", () => {
  it("that say it again in words are no dimension", () => {
    const level = (row: number): string => (row % 5 > 2 ? "满意" : row % 5 === 2 ? "一般" : "不满意");
    expect(
      rolesOfHeaders({ 工单号: (row) => `W${String(row)}`, 满意度评分: oneToFive, 满意度等级: level }),
    ).toEqual({
      ticketId: ["工单号"],
      score: ["满意度评分"],
    });
  });

  it("are dimensions of one that is headed 总体 only", () => {
    const roles = rolesOfHeaders({
      客服: (row) => ["甲", "乙"][row % 2] ?? "",
      态度: (row) => 1 + ((row * 7) % 5),
      专业: (row) => 1 + ((row * 3) % 5),
      总体: oneToFive,
    });
    expect(roles).toMatchObject({ score: ["总体"], dimension: ["态度", "专业"] });
  });
});

describe("columns named by the user", () => {
  it("are one after the other where several have the same header", () => {
    const rows: Rows = [
      ["编号", "评价", "评价", "评价"],
      ...repeat(20, (row) => [row, 1 + ((row * 7) % 5), 1 + ((row * 3) % 5), oneToFive(row)]),
    ];
    const roles = { score: ["D"], dimension: ["评价", "评价"] };
    const { columns } = recognise(rows, { roles });
    const positions = columns.filter(({ role }) => role === "dimension").map(({ position }) => position);
    expect(positions).toEqual([1, 2]);
  });

  it("may serve two roles where there is one only", () => {
    const rows: Rows = [["编号", "打几分"], ...repeat(20, (row) => [row, row % 11])];
    const { columns } = recognise(rows, { roles: { score: ["打几分"], nps: ["打几分"] } });
    expect(columns.filter(({ position }) => position === 1).map(({ role }) => role)).toEqual([
      "score",
      "nps",
    ]);
  });
});

describe("columns that look like something else", () => {
  it("takes numbers where serial days lie for numbers of tickets and agents", () => {
    const roles = rolesOfHeaders({
      "Ticket ID": (row) => 44_000 + row,
      工号: (row) => 41_020 + (row % 4),
      "Satisfaction rating": (row) => (row % 4 === 0 ? "Bad" : "Good"),
      "Satisfaction reason": (row) => (row % 4 === 0 ? "The issue took too long to resolve" : ""),
    });
    expect(roles).toMatchObject({
      ticketId: ["Ticket ID"],
      agentId: ["工号"],
      reason: ["Satisfaction reason"],
    });
  });

  it("takes the tags that visitors of a chat choose for reasons", () => {
    const roles = rolesOfHeaders({
      会话ID: (row) => `C${String(row)}`,
      星级: (row) => `${String(oneToFive(row))}星`,
      评价标签: (row) => (row % 5 >= 3 ? "耐心" : row % 2 === 0 ? "响应慢、没有解决问题" : "态度差"),
      评价内容: (row) => (row % 4 === 0 ? "等半天才回一句" : ""),
    });
    expect(roles).toMatchObject({ score: ["星级"], reason: ["评价标签"], comment: ["评价内容"] });
  });

  it.each<[string, (row: number) => string]>([
    ["Requester email", (row) => `someone${String(row)}@example.com`],
    ["来自IP", (row) => `192.0.2.${String(row)}(广东-深圳)`],
    ["Link", (row) => `https://example.com/${String(row)} (chat)`],
  ])("does not take addresses for comments that nobody uses: %s", (heading, cell) => {
    const { unused } = recognise([
      ["Ticket ID", heading, "Satisfaction Score"],
      ...repeat(60, (row) => [48_000 + row, cell(row), row % 6 === 0 ? "Bad" : "Good"]),
    ]);
    expect(unused).toEqual([]);
  });

  it("leaves out Qualtrics' groups of the NPS question, which are no teams", () => {
    const question = "How likely are you to recommend us to a colleague?";
    const roles = rolesOfHeaders({
      "Response ID": (row) => `R_${String(row)}`,
      [`${question} - Group`]: (row) =>
        row % 11 >= 9 ? "Promoter" : row % 11 >= 7 ? "Passive" : "Detractor",
      [question]: (row) => row % 11,
      "Overall satisfaction": oneToFive,
    });
    expect(roles.nps).toEqual([question]);
    expect(roles.group).toBeUndefined();
  });

  it.each(["Survey Completed", "Conversation Start", "Recorded Date"])("takes %s for the time", (header) => {
    const roles = rolesOfHeaders({
      "Conversation ID": (row) => `c-${String(row)}`,
      [header]: (row) => `${String(1 + (row % 6))}/${String(13 + (row % 9))}/2024 4:05 PM`,
      "Survey Total Score": (row) => (row * 7) % 101,
    });
    expect(roles.time).toEqual([header]);
  });
});
