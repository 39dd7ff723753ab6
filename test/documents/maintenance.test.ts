import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const ROWS = madeUpRows(200).map((cells, i) => [...cells, i === 0 ? "是否投诉" : i === 3 ? "是" : "否"]);
const RESULTS = resultsOf(ROWS);

function cases(tables: Readonly<Record<string, readonly StaffRow[]>> = {}): TableBlock {
  const sheet = sheetOf(contextOf(RESULTS, { staff: staffOf(tables) }), "maintenance-record");
  const table = sheet?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no record");
  return table;
}

const valueIn = (table: TableBlock, key: string, row: number): unknown =>
  table.columns.find((column) => column.key === key)?.value?.(row) ?? table.cell(row, key);

describe("维护跟踪记录 (S42)", () => {
  it("has the document's columns to print, in its order", () => {
    expect(
      cases()
        .columns.slice(0, 10)
        .map(({ heading }) => heading),
    ).toEqual([
      "客户",
      "反馈日期",
      "问题描述",
      "共性/个性",
      "责任人",
      "响应时间",
      "处理措施",
      "处理结果",
      "回访日期",
      "回访满意度",
    ]);
  });

  it("lists every dissatisfied customer and every complaint once, the oldest first", () => {
    const table = cases();
    const dissatisfied = RESULTS.satisfaction?.dissatisfied ?? 0;
    const isComplaintAlone = Number(ROWS[3]?.[4]) > 3;
    expect(table.rowKeys).toHaveLength(dissatisfied + (isComplaintAlone ? 1 : 0));
    expect(new Set(table.rowKeys).size).toBe(table.rowKeys.length);
    const days = table.rowKeys.map((_, row) => Number(table.cell(row, "answered")));
    expect(days).toEqual([...days].sort((one, other) => one - other));
    const sources = table.rowKeys.map((_, row) => JSON.stringify(table.cell(row, "source")));
    expect(sources.filter((source) => source.includes("投诉"))).toHaveLength(1);
  });

  it.each([
    [{}, "待处理"],
    [{ owner: "王组长" }, "处理中"],
    [{ owner: "王组长", outcome: "已退款" }, "待回访"],
    [{ owner: "王组长", outcome: "已退款", calledOn: 45_450 }, "已关闭"],
  ])("stands %j as %s", (entries, status) => {
    const key = cases().rowKeys[0] ?? "";
    const table = cases({
      "maintenance-record": [{ key, tableRow: 0, cells: { customer: "K1", ...entries } }],
    });
    expect(valueIn(table, "status", 0)).toBe(status);
  });

  it("takes what a check call found, and needs no handling of a rating by mistake", () => {
    const key = cases().rowKeys[0] ?? "";
    const table = cases({
      callbacks: [{ key, tableRow: 0, cells: { result: "客户误评", reviewer: "乙" } }],
      "maintenance-record": [{ key, tableRow: 0, cells: { customer: "K1" } }],
    });
    expect(valueIn(table, "result", 0)).toBe("客户误评");
    expect(valueIn(table, "status", 0)).toBe("无需处理");
  });

  it("keeps what it had of a case that the source no longer has", () => {
    const cells = { customer: "K9", description: "等了很久", categoryThen: "等待时长", spread: "共性" };
    const table = cases({ "maintenance-record": [{ key: "gone#1", tableRow: 0, cells }] });
    expect(table.cell(0, "description")).toBe("等了很久");
    expect(valueIn(table, "category", 0)).toBe("等待时长");
    expect(table.cell(0, "spread")).toBe("共性");
  });
});
