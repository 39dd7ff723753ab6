import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));
/** Friday 2024-06-07. */
const TODAY = 45_450;

function listOf(rows: readonly StaffRow[]): TableBlock {
  const context = contextOf(RESULTS, { staff: staffOf({ callbacks: rows }) });
  const table = sheetOf(context, "callbacks")?.blocks.find((block) => block.kind === "table");
  if (table === undefined) throw new Error("no list");
  return table;
}

function shown(table: TableBlock, row: number, key: string): unknown {
  return table.columns.find((column) => column.key === key)?.value?.(row) ?? table.cell(row, key);
}

const call = (key: string, cells: Readonly<Record<string, CellContent>>): StaffRow => ({
  key,
  tableRow: 0,
  cells: { ticketId: "T1", items: "不满意回访", due: TODAY + 3, ...cells },
});

describe("how a call stands", () => {
  it.each([
    ["待回访", {}],
    ["今日到期", { due: TODAY }],
    ["逾期", { due: TODAY - 1 }],
    ["待回访", { due: null }],
    ["已核实", { due: TODAY - 1, result: "属实" }],
    ["已核实", { due: TODAY - 1, result: "補充了原因" }],
    ["待复核", { result: "客户误评" }],
    ["已核实", { result: "客户误评", reviewer: "组长" }],
    ["待回访", { reached: "无人接听", attempts: 2 }],
    ["无法联系", { reached: "无人接听", attempts: 3 }],
    ["无法联系", { reached: "空号错号", attempts: 1 }],
    ["已核实", { secondScore: 4 }],
  ])("is %s for %j", (status, cells) => {
    expect(shown(listOf([call("X#1", cells)]), 0, "status")).toBe(status);
  });
});

describe("a customer", () => {
  it("whom another call of the last thirty days has reached is marked, and no other", () => {
    const table = listOf([
      call("A#1", { customerId: "K1", reached: "已接通", due: TODAY - 10 }),
      call("B#1", { customerId: "k1" }),
      call("C#1", { customerId: "K2", reached: "已接通", due: TODAY - 31 }),
      call("D#1", { customerId: "K2" }),
      call("E#1", { customerId: "K3", reached: "已接通", due: TODAY }),
    ]);
    const marks = [0, 1, 2, 3, 4].map((row) => shown(table, row, "mark"));
    expect(marks).toEqual(["", "30天内已回访", "", "", ""]);
  });
});

describe("the list", () => {
  const first = listOf([]);

  it("is due in working days from the answer, from today where that has passed", () => {
    const due = first.rowKeys.map((_, row) => Number(first.cell(row, "due")));
    // Monday is the Dragon Boat Festival: Tuesday for what is due in one day, Thursday for three.
    expect(new Set(due)).toEqual(new Set([TODAY + 4, TODAY + 6]));
    expect(due).toEqual([...due].sort((one, other) => one - other));
  });

  it("adds a further reason to a row that stands, and leaves what stands of one that the source has no more", () => {
    const key = first.rowKeys[0] ?? "";
    const kinds = (first.cell(0, "kinds") as string).split(" ");
    const table = listOf([
      call(key, { items: "投诉回访", kinds: "complaint" }),
      call("gone#1", { said: "2分：太慢", kinds: "dissatisfied" }),
    ]);
    expect(table.cell(0, "kinds")).toBe(["complaint", ...kinds].join(" "));
    expect(table.cell(0, "items")).toMatch(/^投诉回访、/u);
    expect(table.cell(1, "said")).toBe("2分：太慢");
    expect(table.cell(1, "sourceRow")).toBeNull();
    expect(table.rowKeys).toHaveLength(first.rowKeys.length + 1);
  });

  it("lists no more than can be worked on, the most urgent first, and says how many wait", () => {
    const results = resultsOf(madeUpRows(2_000));
    const sheet = sheetOf(contextOf(results), "callbacks");
    const table = sheet?.blocks.find((block) => block.kind === "table");
    expect(table?.rowKeys).toHaveLength(500);
    const waiting = results.calls().length - 500;
    expect(JSON.stringify(sheet?.blocks)).toContain(`另有 ${String(waiting)} 单未列入`);
  });
});
