import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { inspectedRow, MAY } from "./inspectedRows";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));

function list(tables: Readonly<Record<string, readonly StaffRow[]>>): TableBlock {
  const sheet = sheetOf(contextOf(RESULTS, { staff: staffOf(tables) }), "coaching");
  const table = sheet?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no list");
  return table;
}

const named = (value: string): StaffRow => ({
  key: "coaching-agents",
  tableRow: 0,
  cells: { key: "coaching-agents", value },
});

describe("个人辅导单", () => {
  it("is made for those chosen, in the list or in 参数设置, each once", () => {
    expect(list({}).rowKeys).toEqual([]);
    const typed = { key: "A001", tableRow: 0, cells: { agent: "003" } };
    const table = list({ coaching: [typed], settings: [named("001、003，005")] });
    expect(table.rowKeys.map((_, row) => table.cell(row, "agent"))).toEqual(["003", "001", "005"]);
  });

  it("says reasons, two masked quotes and inspected cases of the agent alone", () => {
    const rows = [
      inspectedRow(1, { agent: "003", inspected: MAY, problem: "没有报工号" }, { greeting: 2, tone: 5 }),
      inspectedRow(2, { agent: "001", inspected: MAY, problem: "语速太快" }, { greeting: 5, tone: 1 }),
    ];
    const table = list({ settings: [named("003")], "inspection-form": rows });
    expect(table.cell(0, "weakItems")).toBe("开场问候 2.00 分（1 例）");
    expect(table.cell(0, "cases")).toBe("QC001　3.50 分：没有报工号");
    expect(JSON.stringify(table.cell(0, "quotes")).split("\\n")).toHaveLength(2);
    expect(table.cell(0, "reasons")).toMatch(/^\S+ \d+ 次/u);
  });
});
