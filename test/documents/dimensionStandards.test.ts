import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(60));

function standards(rows: readonly StaffRow[] | null, results = RESULTS): TableBlock {
  const staff = staffOf(rows === null ? {} : { "dimension-standards": rows });
  const sheet = sheetOf(contextOf(results, { staff }), "dimension-standards");
  const table = sheet?.blocks.find((block): block is TableBlock => block.kind === "table");
  if (table === undefined) throw new Error("no table");
  return table;
}

const column = (table: TableBlock, key: string): unknown[] =>
  table.rowKeys.map((_, row) => table.cell(row, key));

describe("评价维度与指标", () => {
  it("has document 003's columns, and its five dimensions with what is rated (S38)", () => {
    const table = standards(null);
    expect(table.columns.slice(0, 4).map(({ heading }) => heading)).toEqual([
      "维度",
      "评价指标",
      "评分标准(1-5分)",
      "对应列",
    ]);
    expect(column(table, "dimension")).toEqual(["响应时效", "解决能力", "服务态度", "流程合规", "客户感知"]);
    expect(column(table, "indicator")).toEqual([
      "工单响应速度、上门/远程服务及时性",
      "问题一次性解决率、技术方案有效性",
      "沟通耐心度、专业用语使用、客户尊重度",
      "服务记录完整性、操作规范性",
      "满意度评分(直接反馈)、复购意愿",
    ]);
    expect(String(column(table, "standard")[0])).toMatch(/1分：.*24小时；5分：/u);
  });

  it("names the survey's column of each, and where there is none what the customer's form calls it", () => {
    expect(column(standards(null), "source")).toEqual([
      "响应速度",
      "解决能力",
      "服务态度",
      "流程合规性",
      "满意度评分",
    ]);
    const bare = resultsOf([
      ["工单号", "不满意原因"],
      ...[1, 2, 3].map((i) => [`T${String(i)}`, "等待时间太长"]),
    ]);
    expect(column(standards(null, bare), "source")).toEqual([
      "响应及时性",
      "解决能力",
      "服务态度",
      "流程合规性",
      "客户总体满意度",
    ]);
  });

  it("is staff's once it stands, with rows of their own, and loses none", () => {
    const table = standards([
      { key: "D001", tableRow: 0, cells: { dimension: "响应时效", standard: "5分：当日上门" } },
      { key: "", tableRow: 1, cells: { dimension: "备件供应" } },
    ]);
    expect(table.rowKeys).toEqual(["D001", "D002"]);
    expect(table.adopted).toEqual(new Map([[1, "D002"]]));
    expect(column(table, "standard")[0]).toBe("5分：当日上门");
  });
});
