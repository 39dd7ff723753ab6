import { footNotes } from "../../src/documents/sheet/cells";
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
