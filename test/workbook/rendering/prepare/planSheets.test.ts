import type { SheetSpec } from "../../../../src/documents/sheet/sheetSpec";
import type { TableBlock } from "../../../../src/documents/sheet/tableSpec";
import type { OurBook } from "../../../../src/workbook/identity/ourBook";
import { keptRows } from "../../../../src/workbook/rendering/page/keptRows";
import { planSheets } from "../../../../src/workbook/rendering/prepare/planSheets";
import { ourBook, ourSheet } from "../../../support/ourBook";

const COLUMN = { format: "general", align: "left", owner: "computed" } as const;

function spec(id: SheetSpec["id"], rows: number): SheetSpec {
  const table: TableBlock = {
    kind: "table",
    mode: "data",
    name: `T_${id}`,
    row: 4,
    column: 1,
    columns: [{ key: "a", heading: "甲", ...COLUMN }],
    rowKeys: new Array<string>(rows).fill("x"),
    keyColumn: null,
    cell: () => null,
    filterButtons: false,
  };
  return {
    id,
    locale: "zh-CN",
    name: id,
    tab: "data",
    columnWidths: [],
    hiddenColumns: [],
    blocks: [{ kind: "cells", row: 1, column: 1, rows: [[{ content: "标题", style: "title" }]] }, table],
    frozen: { rows: 5, columns: 0 },
    print: { orientation: "landscape", titleRows: { first: 4, last: 4 }, onePage: false, columns: null },
  };
}

const SHEET = ourSheet("我们的");

function book(sheets: OurBook["sheets"], sheetNames: readonly string[]): OurBook {
  return ourBook({ documents: ["clean-data", "cleaning-log", "settings"], sheets, sheetNames });
}

const standing = (row: number, rows: number) =>
  new Map([
    [
      "T_clean-data",
      { area: { row, column: 1, rows, columns: 1 }, columns: [{ name: "甲", id: 1 }], pushed: 0 },
    ],
  ]);

describe("where a table goes", () => {
  it("is where it is declared, under the title", () => {
    const [plan] = planSheets([spec("clean-data", 3)], book(new Map(), ["源"]), new Map());
    expect(plan?.task.tables[0]?.area).toEqual({ row: 4, column: 1, rows: 4, columns: 1 });
    expect(plan?.task.cells).toHaveLength(1);
  });

  it("is the first row, without a title, for as many rows as a sheet holds", () => {
    const [plan] = planSheets([spec("clean-data", 1_048_575)], book(new Map(), ["源"]), new Map());
    expect(plan?.task.tables[0]?.area).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 1 });
    expect(plan?.task.cells).toHaveLength(0);
  });

  it("keeps its heading, wherever it is, in view and on every page, and no row more", () => {
    const kept = (rows: number): unknown =>
      planSheets([spec("clean-data", rows)], book(new Map(), ["源"]), new Map()).map(({ task }) =>
        keptRows(task),
      );
    expect(kept(3)).toEqual([{ frozen: 5, titles: { first: 4, last: 4 } }]);
    expect(kept(1_048_575)).toEqual([{ frozen: 1, titles: { first: 0, last: 0 } }]);
  });

  it("moves up when its rows no longer fit under the title, and down again", () => {
    const ours = book(new Map([["clean-data", SHEET]]), ["源", "我们的"]);
    const [grown] = planSheets([spec("clean-data", 1_048_574)], ours, standing(4, 10));
    expect(grown?.lift).toEqual({ at: 0, rows: -3, columns: 0 });
    const [shrunk] = planSheets([spec("clean-data", 10)], ours, standing(1, 1_048_575));
    expect(shrunk?.lift).toEqual({ at: 1, rows: 3, columns: 0 });
  });

  it("stays below rows that staff put in above it", () => {
    const ours = book(new Map([["clean-data", SHEET]]), ["源", "我们的"]);
    const [plan] = planSheets([spec("clean-data", 10)], ours, standing(6, 11));
    expect(plan?.lift).toBeNull();
    expect(plan?.task.tables[0]?.area.row).toBe(6);
  });
});

describe("where new sheets go", () => {
  it("is before the next of ours, in order", () => {
    const ours = book(new Map([["clean-data", SHEET]]), ["源", "我们的"]);
    const plans = planSheets([spec("measures", 1), spec("pareto", 1), spec("settings", 1)], ours, new Map());
    expect(plans.map((plan) => plan.position)).toEqual([1, 2, null]);
  });
});
