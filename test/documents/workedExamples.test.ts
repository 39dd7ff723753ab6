import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import type { DocumentContext } from "../../src/documents/context";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

function tableOf(context: DocumentContext, id: string): TableBlock {
  const found = sheetOf(context, id)?.blocks.find(
    (block): block is TableBlock => block.kind === "table" && block.name === context.naming.table(id),
  );
  if (found === undefined) throw new Error("no table");
  return found;
}

function cellOf(table: TableBlock, row: number, key: string): unknown {
  const content = table.columns.find((column) => column.key === key)?.value?.(row) ?? table.cell(row, key);
  return typeof content === "object" && content !== null ? content.value : content;
}

/** A serial day of 2024. */
const day = (month: number, date: number): number => Date.UTC(2024, month - 1, date) / 86_400_000 + 25_569;

describe("document 003's tracking sheet (template 3)", () => {
  it("comes out as printed: its nine columns with both of its rows (S35)", () => {
    const rows = [
      ["CRM系统升级预警功能", "技术部", "技术主管*", day(5, 20), day(7, 10)],
      ["客服人员沟通技巧培训", "客服部", "客服组长*", day(6, 1), day(6, 30)],
    ] as const;
    const notes = [
      [60, "测试中发现预警延迟", "增加开发人员1名", "6月25日前完成模块调试"],
      [30, "培训讲师临时请假", "协调外部讲师替代", "6月10日确定讲师"],
    ] as const;
    const keys = ["M001", "M002"];
    const plan = rows.map(([measure, department, owner, start, due], tableRow): StaffRow => ({
      key: keys[tableRow] ?? "",
      tableRow,
      cells: { problem: "响应慢", measure, department, owner, start, due, adoption: "已采纳" },
    }));
    const tracking = notes.map(([progress, problems, adjustment, nextStep], tableRow): StaffRow => ({
      key: keys[tableRow] ?? "",
      tableRow,
      cells: { progress, problems, adjustment, nextStep },
    }));
    const context = contextOf(resultsOf(madeUpRows(60)), {
      staff: staffOf({ "improvement-plan": plan, "measure-tracking": tracking }),
    });
    const table = tableOf(context, "measure-tracking");
    const printed = table.columns.slice(0, 9);
    expect(printed.map(({ heading }) => heading)).toEqual([
      "措施名称",
      "责任部门",
      "责任人",
      "计划启动时间",
      "计划完成时间",
      "当前进度(%)",
      "存在问题",
      "调整方案",
      "下一步行动",
    ]);
    // the last three are staff's alone: nothing is ever written into them
    const computed = printed.slice(0, 6).map(({ key }) => key);
    const shown = [0, 1].map((row) => computed.map((key) => cellOf(table, row, key)));
    expect(shown).toEqual(rows.map((row, i) => [...row, notes[i]?.[0]]));
    expect(printed.slice(6).every(({ owner, formula }) => owner === "staff" && formula === undefined)).toBe(
      true,
    );
  });
});

describe("the documents' comparisons before and after (S45)", () => {
  const COUNT = 100;
  /** 100 answers of each month, with the documents' means. */
  const months = [
    { first: day(5, 1), handle: 12, transfers: 2.3, timely: 3.2 },
    { first: day(6, 1), handle: 9.5, transfers: 1.1, timely: 4.1 },
  ];
  /** Whole numbers whose mean over 100 rows is `mean`. */
  const whole = (mean: number, row: number): number =>
    Math.floor(mean) + (row < Math.round((mean - Math.floor(mean)) * COUNT) ? 1 : 0);
  const rows = months.flatMap(({ first, handle, transfers, timely }, month) =>
    Array.from({ length: COUNT }, (_, row): RawCell[] => [
      `T${String(month)}${String(row)}`,
      first + (row % 28) + 0.5,
      row % 10 === 0 ? 3 : 5,
      handle * 60 + (row % 2 === 0 ? 30 : -30),
      whole(transfers, row),
      whole(timely, row),
    ]),
  );
  const header = ["工单号", "回访时间", "满意度评分", "处理时长(秒)", "转接次数", "响应及时性"];
  const results = resultsOf([header, ...rows], {
    period: parsePeriod("2024-06"),
    compareWith: parsePeriod("2024-05"),
  });
  const table = tableOf(contextOf(results), "effect-verification");
  /** Before, after and change to a tenth, and the rate of change as the sheet shows it. */
  const shown = (metric: string): readonly unknown[] => {
    const row = table.rowKeys.findIndex((_key, at) => cellOf(table, at, "metric") === metric);
    const numbers = ["before", "after", "change"].map((key) => Number(cellOf(table, row, key)));
    const rate = Number(cellOf(table, row, "changeRate"));
    return [...numbers.map((number) => Math.round(number * 10) / 10), `${(rate * 100).toFixed(1)}%`];
  };

  it("stand in 效果验证 as printed, but for the slip of −51.1 %", () => {
    expect(shown("平均处理时长(秒)")).toEqual([12 * 60, 9.5 * 60, -2.5 * 60, "-20.8%"]);
    expect(shown("平均转接次数")).toEqual([2.3, 1.1, -1.2, "-52.2%"]);
    expect(shown("响应及时性均分")).toEqual([3.2, 4.1, 0.9, "28.1%"]);
  });

  it("show the interval of each to as many decimals as its values", () => {
    const interval = (metric: string): unknown => {
      const row = table.rowKeys.findIndex((_key, at) => cellOf(table, at, "metric") === metric);
      return cellOf(table, row, "interval");
    };
    expect(interval("平均处理时长(秒)")).toBe("-158.4 ~ -141.6");
    expect(interval("平均转接次数")).toMatch(/^-\d\.\d\d ~ -\d\.\d\d$/u);
  });
});
