import type { TableBlock } from "../../../../src/documents/sheet/tableSpec";
import { ledgerWriting } from "../../../../src/workbook/rendering/ledgers/ledgerRows";
import type { TableTask } from "../../../../src/workbook/rendering/plan/sheetTask";

const COLUMN = { format: "general", align: "left" } as const;

function task(rowKeys: readonly string[], more: Partial<TableBlock> = {}): TableTask {
  const block: TableBlock = {
    kind: "table",
    mode: "ledger",
    name: "计划",
    row: 4,
    column: 1,
    columns: [
      { key: "problem", heading: "核心问题", owner: "computed", ...COLUMN },
      { key: "owner", heading: "责任人", owner: "staff", ...COLUMN },
      { key: "status", heading: "状态", owner: "computed", formula: "=1", ...COLUMN },
      { key: "key", heading: "编号", owner: "computed", ...COLUMN },
    ],
    rowKeys,
    keyColumn: "key",
    cell: (row, column) =>
      column === "problem" ? `问题${rowKeys[row] ?? ""}` : column === "key" ? (rowKeys[row] ?? null) : null,
    dropped: { columnKey: "problem", content: "不再是核心问题" },
    filterButtons: true,
    ...more,
  };
  const columnAt = new Map(block.columns.map(({ key }, place) => [key, place]));
  return { block, isNew: false, area: { row: 4, column: 1, rows: 4, columns: 5 }, columnAt };
}

const BODY = [
  ["旧B", "乙", 1, "B", "备注"],
  ["旧A", "甲", 1, "A", ""],
  ["", "", 1, "", ""],
];

describe("what a standing ledger gets", () => {
  it("is our columns of the rows that are wanted, wherever they were sorted to", () => {
    const { columns } = ledgerWriting(task(["A", "B"]), BODY);
    expect(columns).toEqual(new Map([[0, ["'问题B", "'问题A", null]]]));
  });

  it("is a mark on rows that are no longer wanted, and nothing is removed", () => {
    const { columns, appended, filled } = ledgerWriting(task(["A"]), BODY);
    expect(columns.get(0)).toEqual(["'不再是核心问题", "'问题A", null]);
    expect([appended, filled.size]).toEqual([[], 0]);
  });

  it("is new rows, first in rows that stand ready, then below", () => {
    const { filled, appended } = ledgerWriting(task(["A", "B", "C", "D"]), BODY);
    expect(filled).toEqual(new Map([[2, ["'问题C", "", "=1", "'C", ""]]]));
    expect(appended).toEqual([["'问题D", "", "=1", "'D", ""]]);
  });

  it("is a key for a row that staff typed", () => {
    const typed = [...BODY.slice(0, 2), ["他们的", "丙", 1, "", ""]];
    const { columns, appended } = ledgerWriting(
      task(["A", "B", "S1"], { adopted: new Map([[2, "S1"]]) }),
      typed,
    );
    expect(columns.get(3)).toEqual([null, null, "'S1"]);
    expect(appended).toEqual([]);
  });

  it("never touches staff's columns of standing rows", () => {
    const { columns } = ledgerWriting(task(["A", "B"]), BODY);
    expect([...columns.keys()]).not.toContain(1);
    expect([...columns.keys()]).not.toContain(4);
  });

  it("writes a staff cell only where staff decided it elsewhere", () => {
    const cell = (row: number, column: string): string => `${column}${String(row)}`;
    const { columns } = ledgerWriting(task(["A", "B"], { decided: { owner: ["A"] }, cell }), BODY);
    expect(columns.get(1)).toEqual([null, "'owner0", null]);
  });

  it("keeps rows ready for staff", () => {
    const { appended } = ledgerWriting(task(["A", "B"], { spareRows: 3 }), BODY);
    expect(appended).toEqual([
      ["", "", "=1", "", ""],
      ["", "", "=1", "", ""],
    ]);
  });
});
