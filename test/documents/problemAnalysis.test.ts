import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import { builtOf, contextOf, madeUpRows, resultsOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));
const [FIRST = "", SECOND = ""] = RESULTS.coreProblems.map(({ category }) => category);

type Tables = Readonly<Record<string, readonly StaffRow[]>>;

function problems(tables: Tables = {}, results = RESULTS, made: readonly string[] = []): TableBlock {
  const context = contextOf(results, { staff: staffOf(tables) });
  const { specs } = builtOf(context, ["problem-analysis", ...made]);
  const name = context.naming.table("problem-analysis");
  const table = specs.flatMap(({ blocks }) => blocks).find((block) => "name" in block && block.name === name);
  if (table?.kind !== "table") throw new Error("no table");
  return table;
}

function column(table: TableBlock, key: string): unknown[] {
  const spec = table.columns.find((each) => each.key === key);
  return table.rowKeys.map((_, row) => spec?.value?.(row) ?? table.cell(row, key));
}

const row = (key: string, cells: Readonly<Record<string, CellContent>>, tableRow = 0): StaffRow => ({
  key,
  tableRow,
  cells,
});

describe("售后服务问题分析及改善措施表", () => {
  it("has the ten columns of document 003, in its order, and prints no others (S34)", () => {
    const table = problems();
    expect(table.columns.slice(0, 10).map(({ heading }) => heading)).toEqual([
      "问题编号",
      "问题描述(例:上门维修响应超时)",
      "发生频次",
      "影响程度(高/中/低)",
      "根本原因分析",
      "改善措施",
      "责任人",
      "计划完成时间",
      "实际完成时间",
      "效果验证(评分/占比变化)",
    ]);
    expect(table.columns[2]?.format).toBe("times-a-month");
    const { specs } = builtOf(contextOf(RESULTS), ["problem-analysis"]);
    expect(specs[0]?.print.columns).toBe(11);
  });

  it("numbers core problems by the last month of the answers, with what tells them, how often and how bad", () => {
    const table = problems();
    // answers of March to May 2024
    expect(column(table, "number")).toEqual(["20240501", "20240502"]);
    expect(column(table, "description")[0]).toMatch(new RegExp(`^${FIRST}：“.+”$`, "u"));
    const counts = RESULTS.coreProblems.map(({ count }) => count);
    expect(column(table, "frequency")).toEqual(counts.map((count) => count / 3));
    expect(column(table, "severity")[0]).toBe("高");
    expect(column(table, "mark")).toEqual(["★ 核心", "★ 核心"]);
  });

  it("proposes the effect by frequency times effect on the score, and takes what staff decide instead", () => {
    const impacts = RESULTS.problemImpacts;
    const shares = impacts.map(({ count, harm, allHarm }) => (count * (harm ?? NaN)) / (allHarm ?? NaN));
    const words = shares.map((share) => (share >= 0.3 ? "高" : share >= 0.1 ? "中" : "低"));
    expect(column(problems(), "severity")).toEqual(words);
    const settings = [row("severity-high", { key: "severity-high", value: 1 })];
    expect(column(problems({ settings }), "severity")[0]).toBe("中");
    const decided = row("P001", {
      number: "20240501",
      description: "x",
      problem: FIRST,
      enteredSeverity: "低",
    });
    expect(column(problems({ "problem-analysis": [decided] }), "severity")[0]).toBe("低");
  });

  it("keeps the number and the figures of a problem that is no longer core, and numbers new ones on", () => {
    const old = row("P007", {
      number: "20240503",
      description: "旧问题",
      problem: "旧问题",
      counted: 24,
      months: 2,
    });
    const table = problems({ "problem-analysis": [old] });
    expect(table.rowKeys).toEqual(["P007", "P008", "P009"]);
    expect(column(table, "number")).toEqual(["20240503", "20240504", "20240505"]);
    expect(column(table, "frequency")[0]).toBe(12);
    expect(column(table, "mark")[0]).toBe("本期非核心");
  });

  it("takes the roots of 鱼骨图 where that sheet stands, else what staff wrote beside", () => {
    const fishbone = [
      row("F001", { problem: FIRST, bone: "人", cause: "高峰期人员不足", root: "★" }, 0),
      row("F002", { problem: FIRST, bone: "法", cause: "无排班预案", root: "是" }, 1),
      row("F003", { problem: FIRST, bone: "法", cause: "其他", root: "否" }, 2),
    ];
    const entered = [
      row("P001", { number: "20240501", description: "甲", problem: FIRST, enteredCause: "自填" }, 0),
      row("P002", { number: "20240502", description: "乙", problem: SECOND, enteredCause: "流程不明" }, 1),
    ];
    const tables = { fishbone, "problem-analysis": entered };
    expect(column(problems(tables), "cause")).toEqual(["自填", "流程不明"]);
    const joined = column(problems(tables, RESULTS, ["fishbone"]), "cause");
    expect(joined).toEqual(["高峰期人员不足；无排班预案", "流程不明"]);
  });

  it("has headings, three rows and a sentence where there is no problem", () => {
    const bare = resultsOf(madeUpRows(20).map((cells) => [cells[0] ?? "", cells[4] ?? ""]));
    const table = problems({}, bare);
    expect([table.rowKeys.length, table.spareRows]).toEqual([0, 3]);
  });

  it("shows document 003's two rows as printed there (S34)", () => {
    // in July, after both problems were dealt with, 响应及时性 is 4.0, and 3 of 100 complain about prices
    const july = 45_474;
    const [late, prices] = ["核心客户维修响应超时≥4小时", "客诉记录中“未一次性告知配件价格”"] as const;
    const results = resultsOf(
      [
        ["工单号", "回访时间", "满意度评分", "响应及时性", "不满意原因类别"],
        ...Array.from({ length: 100 }, (_, i) => [
          `T${String(i)}`,
          july + (i % 31) + 0.5,
          i < 5 ? 2 : 5,
          4,
          i < 3 ? prices : i < 5 ? "其他" : "",
        ]),
      ],
      { period: parsePeriod("2024-07") },
    );
    const serial = (month: number, day: number): number =>
      45_292 + [0, 31, 60, 91, 121, 152][month - 1]! + day - 1;
    const entries = [
      row("", {
        number: "20240501",
        description: late,
        enteredFrequency: 12,
        enteredSeverity: "高",
        enteredCause: "高峰期人员不足",
      }),
      row(
        "",
        {
          number: "20240502",
          description: prices,
          enteredFrequency: 8,
          enteredSeverity: "中",
          enteredCause: "服务流程未明确要求",
        },
        1,
      ),
    ];
    const plan = [
      row("M001", { problem: late, measure: "增聘2名维修人员", owner: "技术主管*", due: serial(6, 30) }),
      row(
        "M002",
        {
          problem: prices,
          measure: "修订《维修服务流程》,增加“价格提前确认”步骤",
          owner: "质量专员*",
          due: serial(6, 15),
        },
        1,
      ),
    ];
    const tracking = [
      row("M001", { progress: 100, finished: serial(6, 28) }),
      row("M002", { progress: 100, finished: serial(6, 10) }, 1),
    ];
    const metric = "响应及时性均分";
    const share = "问题发生率(次/百份)";
    const targets = [
      row(late, { problem: late, metric, metricThen: metric, valueThen: 3.2 }),
      row(prices, { problem: prices, metric: share, metricThen: share, valueThen: 10 }, 1),
    ];
    const table = problems(
      {
        "problem-analysis": entries,
        "improvement-plan": plan,
        "improvement-plan/targets": targets,
        "measure-tracking": tracking,
      },
      results,
    );
    const printed = table.columns.slice(0, 10).map(({ key }) => column(table, key));
    expect(printed.map(([first]) => first)).toEqual([
      "20240501",
      late,
      12,
      "高",
      "高峰期人员不足",
      "增聘2名维修人员",
      "技术主管*",
      serial(6, 30),
      serial(6, 28),
      "响应及时性评分3.2→4.0",
    ]);
    expect(printed.map(([, second]) => second)).toEqual([
      "20240502",
      prices,
      8,
      "中",
      "服务流程未明确要求",
      "修订《维修服务流程》,增加“价格提前确认”步骤",
      "质量专员*",
      serial(6, 15),
      serial(6, 10),
      "相关投诉占比10%→3%",
    ]);
  });
});
