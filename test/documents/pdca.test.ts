import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow, StaffState } from "../../src/documents/staffState";
import type { Cycle } from "../../src/documents/history/cycle";
import { parsePeriod } from "../../src/analysis/periods/parsePeriod";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300), { period: parsePeriod("2024-05") });

const KEPT: Cycle = {
  label: "2024-04",
  from: 45_383,
  to: 45_413,
  complete: true,
  madeOn: 45_415,
  source: "一!A1",
  measures: { rate: { kind: "share", numbers: [100, 90], verdict: "reached" } },
  plan: { problems: [{ name: "等待时长", share: 0.5 }], actions: 2, onTime: 0.5 },
};

const staffRow = (key: string, cells: Readonly<Record<string, CellContent>>): StaffRow => ({
  key,
  tableRow: 0,
  cells: { key, ...cells },
});

function tableOf(staff: StaffState, part?: string): TableBlock {
  const context = contextOf(RESULTS, { staff });
  const name = context.naming.table("pdca", part);
  const found = sheetOf(context, "pdca")?.blocks.find((block) => "name" in block && block.name === name);
  if (found?.kind !== "table") throw new Error("no table");
  return found;
}

function lines(table: TableBlock, ...keys: readonly string[]): unknown[][] {
  return table.rowKeys.map((_, row) => keys.map((key) => table.cell(row, key)));
}

/** A round of a problem that staff concluded, as 效果验证 keeps it. */
function round(conclusion: string, [before, after]: readonly [number, number]): StaffRow {
  return staffRow("problem:等待时长#1", {
    subject: "等待时长",
    metric: "问题发生率(次/百份)",
    measureKey: "reason:等待时长",
    kind: "share",
    target: 10,
    ready: 1,
    nBefore: 400,
    oneBefore: before,
    nAfter: 400,
    oneAfter: after,
    closedOn: "2024-05-02",
    conclusion,
  });
}

describe("PDCA与案例库 (S49)", () => {
  it("has a row a cycle that was evaluated, from what the workbook kept and from this run", () => {
    const table = tableOf({ ...staffOf({}), cycles: [KEPT] });
    expect(table.rowKeys).toEqual(["2024-04", "2024-05"]);
    const [kept, fresh] = lines(table, "period", "plan", "do", "check", "act");
    expect(kept).toEqual([
      "2024年4月",
      "核心问题：等待时长 50.0%；措施2项",
      "按期完成率50.0%",
      "总体满意度90.0%（n=100），达标",
      null,
    ]);
    expect(fresh?.[2]).toBe("没有已完成或到期的措施");
    expect(table.columns.find(({ key }) => key === "act")?.owner).toBe("staff");
  });

  it("proposes as cases what was proven and what was concluded without proof", () => {
    const cases = (row: StaffRow): unknown[][] =>
      lines(tableOf(staffOf({ "effect-verification": [row] }), "cases"), "kind", "practice", "evidence");
    expect(cases(round("固化为标准", [120, 20]))).toEqual([
      ["优秀实践", "等待时长", "问题发生率(次/百份)30.0→5.0"],
    ]);
    expect(cases(round("重新分析", [120, 118]))).toEqual([
      ["教训", "等待时长", "问题发生率(次/百份)30.0→29.5"],
    ]);
  });

  it("leaves cases as they stand, and gives those that staff typed a number", () => {
    const typed = staffRow("", { kind: "优秀实践", practice: "早会复盘", lesson: "坚持" });
    const table = tableOf(staffOf({ "pdca/cases": [typed] }), "cases");
    expect(table.adopted?.get(0)).toBe("L001");
    expect(table.columns.filter(({ key }) => key !== "key").every(({ owner }) => owner === "staff")).toBe(
      true,
    );
  });
});
