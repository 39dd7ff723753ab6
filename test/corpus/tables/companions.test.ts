import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import type { Report } from "../../../src/app/report/report";
import type { Rows } from "../../analysis/survey/surveyOf";
import { readExport } from "../exports/readExport";
import { given, inTurn, isoDays, numbered, table } from "../exports/surveyExport";

const stars = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);
const NAMES = ["王芳", "李强", "赵敏"];

function reportOn(sheets: Readonly<Record<string, Rows>>): Report {
  const reading = readExport({ sheets });
  if (reading.kind === "refused") throw new Error(reading.because);
  return reading.report;
}

const told = ({ warnings }: Report): unknown => warnings.find(({ code }) => code === "companion-read");
const groupNames = ({ groups }: Report, role: string): readonly string[] =>
  groups.find((one) => one.role === role)?.items.map(({ name }) => name) ?? [];

describe("a sheet of the same tickets", () => {
  const ratings = table({ 工单号: numbered("T"), 评价时间: isoDays, 满意度评分: stars });

  const dissatisfied = stars.flatMap((score, row) => (Number(score) < 3 ? [numbered("T")(row)] : []));

  it.each<[string, Rows, readonly string[]]>([
    [
      "waiting and handling of each ticket",
      table({ 工单号: numbered("T"), 排队时长: (row) => 10 + row, 通话时长: (row) => 100 + row }),
      ["waitTime", "handleTime"],
    ],
    [
      "the ticket system's export, in another order and with more tickets",
      table(
        {
          工单编号: (row) => numbered("T")(99 - row),
          渠道: inTurn("电话", "在线"),
          受理客服: inTurn(...NAMES),
        },
        100,
      ),
      ["channel", "agentName"],
    ],
    [
      "reasons that were asked for later",
      [
        ["工单号", "不满意原因"],
        ...dissatisfied.map((ticket, row) => [ticket, row % 2 === 0 ? "等待时间长" : "态度不好"]),
      ],
      ["reason"],
    ],
  ])("%s are added to the answers", (_, rows, roles) => {
    const report = reportOn({ 评价: ratings, 工单: rows });
    expect(report.satisfaction).toMatchObject({ n: 60, rate: 0.65 });
    expect(Object.keys(report.roles)).toEqual(expect.arrayContaining([...roles]));
    expect(told(report)).toMatchObject({
      sheet: "工单",
      key: "工单号",
      of: 60,
      matched: Math.min(60, rows.length - 1),
    });
  });

  it("knows the call's number beside the ticket's", () => {
    const calls = table({ 工单号: numbered("T"), 通话流水号: numbered("9000"), 满意度评分: stars });
    const queue = table({ 通话流水号: numbered("9000"), 等待时长: (row) => row, 坐席姓名: inTurn(...NAMES) });
    const report = reportOn({ 评价: calls, 话务: queue });
    expect(report.roles).toMatchObject({ ticketId: "工单号", callId: "通话流水号", waitTime: "等待时长" });
    expect(groupNames(report, "agentName").length).toBe(3);
  });

  it("takes the call's number for the row's where there is no other", () => {
    const report = reportOn({ 评价: table({ 录音流水号: numbered("9000"), 满意度评分: stars }) });
    expect(report.roles).toMatchObject({ ticketId: "录音流水号" });
    expect(report.roles.callId).toBeUndefined();
  });

  it("adds nothing that the survey has itself, and nothing from a sheet with several rows a ticket", () => {
    const own = table({ 工单号: numbered("T"), 渠道: inTurn("电话", "在线"), 满意度评分: stars });
    const same = table({ 工单号: numbered("T"), 渠道: () => "邮件" });
    expect(told(reportOn({ 评价: own, 工单: same }))).toBeUndefined();
    const events = table({ 工单号: (row) => numbered("T")(row % 20), 渠道: inTurn("电话", "在线") });
    expect(told(reportOn({ 评价: ratings, 流转: events }))).toBeUndefined();
  });
});

describe("a column of another sheet that the user names", () => {
  const ratings = table({ 工单号: numbered("T"), 评价时间: isoDays, 满意度评分: stars });
  const tickets = table({
    工单号: numbered("T"),
    渠道: inTurn("电话", "在线"),
    处理说明: inTurn("网速慢", "态度不好"),
  });
  const read = (comment: string): ReturnType<typeof readExport> =>
    readExport({ sheets: { 评价: ratings, 工单: tickets } }, { roles: { comment: [comment] }, scale: null });

  it.each(["工单!C", "工单!c"])("has the role that it was given: %s", (named) => {
    const reading = read(named);
    expect(reading).toMatchObject({
      kind: "read",
      report: { roles: { comment: "处理说明", channel: "渠道" } },
    });
  });

  it("may stand on the survey's own sheet", () => {
    const sheets = { 评价: ratings, 工单: tickets };
    const reading = readExport({ sheets }, { roles: { customerId: ["评价!A"] }, scale: null });
    expect(reading).toMatchObject({ kind: "read", report: { roles: { customerId: "工单号" } } });
  });

  it.each(["工单!K", "工單!C", "评价!K"])("is asked for again where there is none: %s", (named) => {
    expect(read(named)).toEqual({ kind: "refused", because: "role-column-not-found" });
  });
});

describe("a roster", () => {
  const roster = [
    ["工号", "姓名", "班组", "入职日期"],
    ...NAMES.map((name, place) => [
      `010${String(place + 1)}`,
      name,
      place < 2 ? "一班" : "二班",
      "2021-03-01",
    ]),
  ];

  it.each<[string, (row: number) => RawCell]>([
    ["as texts", inTurn("0101", "0102", "0103")],
    ["as numbers that lost their zeros", inTurn(101, 102, 103)],
  ])("gives names and groups to agents' numbers %s", (_, agents) => {
    const report = reportOn({
      评价: table({ 工单号: numbered("T"), 工号: agents, 满意度评分: stars }),
      花名册: roster,
    });
    expect([...groupNames(report, "agentName")].sort()).toEqual([...NAMES].sort());
    expect([...groupNames(report, "group")].sort()).toEqual(["一班", "二班"]);
    expect(told(report)).toMatchObject({
      sheet: "花名册",
      key: "工号",
      headers: ["姓名", "班组"],
      matched: 60,
      of: 60,
    });
  });

  it("gives groups to agents known by name, and says how many it does not know", () => {
    const agents = inTurn(...NAMES, "新来的");
    const report = reportOn({
      评价: table({ 工单号: numbered("T"), 客服姓名: agents, 满意度评分: stars }),
      花名册: roster,
    });
    expect([...groupNames(report, "group")].sort()).toEqual(["一班", "二班"]);
    expect(told(report)).toMatchObject({ matched: 45, of: 60 });
  });

  it("goes with the platform's counts by agent", () => {
    const counts: Rows = [
      ["工号", "满意", "基本满意", "不满意", "未评价"],
      ["0101", 60, 20, 10, 110],
      ["0102", 50, 15, 15, 120],
      ["0103", 60, 15, 15, 110],
    ];
    const report = reportOn({ 统计: counts, 花名册: roster });
    expect(report.satisfaction?.n).toBe(260);
    expect(report.groups.find(({ role }) => role === "group")?.items.map(({ name, n }) => [name, n])).toEqual(
      [
        ["一班", 170],
        ["二班", 90],
      ],
    );
  });
});
