import type { CellContent, CellsBlock } from "../../src/documents/sheet/cellSpec";
import type { TableBlock } from "../../src/documents/sheet/tableSpec";
import type { StaffRow } from "../../src/documents/staffState";
import { blockHeights } from "../../src/workbook/rendering/page/blockHeights";
import { roomOf, SAFE, scaleAcross } from "../../src/workbook/rendering/page/paper";
import { contextOf, madeUpRows, resultsOf, sheetOf, staffOf } from "./madeUpSurvey";

const RESULTS = resultsOf(madeUpRows(300));

function tables(staff: Readonly<Record<string, readonly StaffRow[]>>): readonly TableBlock[] {
  const sheet = sheetOf(contextOf(RESULTS, { staff: staffOf(staff) }), "inspection-form");
  return sheet?.blocks.filter((block) => block.kind === "table") ?? [];
}

function inspections(rows: readonly StaffRow[]): TableBlock {
  const found = tables({ "inspection-form": rows }).find(({ columns }) =>
    columns.some(({ key }) => key === "caseNumber"),
  );
  if (found === undefined) throw new Error("no inspections");
  return found;
}

const inspected = (cells: Readonly<Record<string, CellContent>>): StaffRow => ({
  key: "I001",
  tableRow: 0,
  cells: { caseNumber: "QC001", ...cells },
});

const totalOf = (cells: Readonly<Record<string, CellContent>>): unknown =>
  inspections([inspected(cells)])
    .columns.find(({ key }) => key === "total")
    ?.value?.(0);

describe("质检记录", () => {
  it("has five cases of each agent to begin with, numbered, each with its ticket", () => {
    const table = inspections([]);
    // seven agents
    expect(table.rowKeys).toHaveLength(35);
    expect(table.cell(0, "caseNumber")).toBe("QC001");
    expect(table.cell(34, "caseNumber")).toBe("QC035");
    expect(table.cell(0, "recording")).toMatch(/^T1\d{4}$/u);
    expect(table.cell(0, "version")).toBe("V1");
  });

  it("scores a case by the mean of what was scored", () => {
    expect(totalOf({ "score-greeting": 5, "score-tone": 4, "score-record": 3 })).toBe(4);
    expect(totalOf({})).toBe("");
  });

  it("takes the score that two agreed on, and none that one gave alone", () => {
    const scored = { "score-greeting": 5, rescored: 3 };
    expect(totalOf({ ...scored, firstRescorer: "甲", secondRescorer: "乙" })).toBe(3);
    expect(totalOf({ ...scored, firstRescorer: "甲" })).toBe(5);
  });

  it("prints blank with lines to write on for each item, and for the case as a whole", () => {
    const sheet = sheetOf(contextOf(RESULTS), "inspection-form");
    const form = (sheet?.blocks ?? []).filter(
      (block): block is CellsBlock => block.kind === "cells" && block.column === 1,
    );
    const items = form.find(({ rows }) => rows.length === 9);
    for (const cells of items?.rows.slice(1) ?? [])
      expect(cells.slice(4)).toEqual([
        { content: null, style: "formField" },
        { content: null, style: "formField" },
      ]);
    expect(items?.merges).toBeUndefined();
    const labels = form.flatMap(({ rows }) => rows.map(([first]) => first?.content));
    expect(labels).toEqual(expect.arrayContaining(["本例问题描述", "本例改进建议"]));
    if (sheet === undefined) throw new Error("no form");
    const high = blockHeights(form).reduce((sum, each) => sum + each, 0);
    expect(high * Math.min(1, scaleAcross(sheet))).toBeLessThan(roomOf(sheet.print).height * SAFE);
  });

  it("keeps what stands, and begins new cases with the version that the items have now", () => {
    const table = inspections([inspected({ version: "V1" })]);
    expect(table.rowKeys[0]).toBe("I001");
    expect(table.cell(1, "caseNumber")).toBe("QC002");
    const items = [{ key: "greeting", tableRow: 0, cells: { version: "V2", item: "新的检测项" } }];
    const sheet = sheetOf(
      contextOf(RESULTS, { staff: staffOf({ "inspection-form/items": items }) }),
      "inspection-form",
    );
    expect(JSON.stringify(sheet?.blocks)).toContain("新的检测项");
    const fresh = tables({ "inspection-form/items": items }).find(({ rowKeys }) => rowKeys.length === 35);
    expect(fresh?.cell(0, "version")).toBe("V2");
  });
});
