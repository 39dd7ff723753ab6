import { across, cell, footNotes } from "../../src/documents/sheet/cells";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { withWrappedNotes } from "../../src/documents/sheet/wrappedNotes";

function sheetOf(notes: readonly string[], hiddenColumns: readonly number[] = []): SheetSpec {
  return {
    id: "measures",
    locale: "zh-CN",
    name: "满意度指标",
    tab: "analysis",
    columnWidths: [2, 20, 20, 20, 20, 60],
    hiddenColumns,
    blocks: [footNotes(9, notes)],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: "portrait", titleRows: null, onePage: false, columns: 5 },
  };
}

const LONG = "改进优先级：均值最低者为一，均值相近时先看重要度高者。".repeat(2);

describe("notes at the foot of a sheet", () => {
  it("run on in a further line where the edge of the page would cut them", () => {
    const [block] = withWrappedNotes(sheetOf(["短注。", LONG])).blocks;
    expect(block).toMatchObject({
      merges: [{ row: 1, column: 0, rows: 1, columns: 4 }],
      rowHeights: [undefined, 30],
    });
  });

  it("stay one line each where they fit, and have no room in hidden columns", () => {
    const short = sheetOf(["短注。", "改进优先级：均值最低者为一。"]);
    expect(withWrappedNotes(short)).toEqual(short);
    const [block] = withWrappedNotes(sheetOf(["改进优先级：均值最低者为一。"], [2, 3, 4])).blocks;
    expect(block).toMatchObject({ merges: [{ row: 0 }] });
  });
});

describe("the line under the title", () => {
  const band = (text: string): SheetSpec => ({
    ...sheetOf([]),
    blocks: [
      {
        kind: "cells",
        row: 2,
        column: 1,
        rows: [across(cell(text, "subtitle"), 5), []],
        rowHeights: [20, 26],
        decoration: { kind: "rule" },
      },
    ],
  });

  it("runs on in a further line over the columns that are printed, and its rule stays as wide as it was", () => {
    const [block] = withWrappedNotes(band(LONG)).blocks;
    expect(block).toMatchObject({
      merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
      rowHeights: [30, 26],
    });
    const [line = []] = block?.kind === "cells" ? block.rows : [];
    expect(line.map((each) => each?.style)).toEqual([
      ...["wrappedSubtitle", "wrappedSubtitle", "wrappedSubtitle", "wrappedSubtitle"],
      "subtitle",
    ]);
  });

  it("stays one line where it fits", () => {
    const short = band("评估周期 2024年5月");
    expect(withWrappedNotes(short)).toEqual(short);
  });
});
