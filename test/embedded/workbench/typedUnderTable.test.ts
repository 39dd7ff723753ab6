import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { Sheet } from "../../../src/embedded/model/sheet";
import { Workbook } from "../../../src/embedded/model/workbook";
import { parseAddress } from "../../../src/embedded/model/references/address";
import { installGlobals, openHost } from "../../../src/embedded/host";
import { OpenBook } from "../../../src/embedded/workbench/worker/openBook";
import { typedEdit } from "../../../src/embedded/workbench/worker/typedEdit";

/** A book with a table at B2:D4, whose last column is a formula and whose first has a list to choose from. */
async function bookWithTable(): Promise<OpenBook> {
  const workbook = new Workbook();
  const sheet = new Sheet("1", "表");
  workbook.sheets.push(sheet);
  workbook.activeSheet = sheet;
  const host = openHost(workbook);
  const restore = installGlobals(host);
  try {
    await Excel.run(async (context) => {
      const at = context.workbook.worksheets.getItem("表");
      at.getRange("B2:D4").values = [
        ["责任人", "天数", "双倍"],
        ["甲", 1, ""],
        ["乙", 2, ""],
      ];
      at.tables.add("B2:D4", true).name = "表一";
      at.getRange("D3").formulas = [["=[@天数]*2"]];
      at.getRange("B3:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙,丙" } };
      at.getRange("C3:C4").numberFormat = [["0.0"], ["0.0"]];
      at.getRange("F1").formulas = [["=SUM(C3:C4)"]];
      at.getRange("F2").formulas = [["=SUM(表一[双倍])"]];
      await context.sync();
    });
    host.settle();
    return new OpenBook(saveWorkbook(workbook), "b.xlsx", () => undefined);
  } finally {
    restore();
    host.close();
  }
}

function type(book: OpenBook, address: string, ...rows: readonly (readonly string[])[]): void {
  const [sheet] = book.workbook.sheets;
  const area = parseAddress(address)?.area;
  if (sheet === undefined || area === undefined) throw new Error(`no ${address}`);
  expect(typedEdit(book, sheet, area, rows)).toEqual({ taken: true });
}

const valueAt = (book: OpenBook, row: number, column: number): unknown =>
  book.workbook.sheets[0]?.cells.getValue(row, column);
const tableOf = (book: OpenBook) => book.workbook.sheets[0]?.tables[0];

describe("what is typed directly under a table", () => {
  test("belongs to the table, with formula, look and rules, and is counted by what counts its column", async () => {
    const book = await bookWithTable();
    type(book, "C5", ["7"]);
    expect(tableOf(book)?.area).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
    expect([valueAt(book, 4, 3), valueAt(book, 0, 5), valueAt(book, 1, 5)]).toEqual([14, 10, 20]);
    const [sheet] = book.workbook.sheets;
    expect(book.workbook.formats.get(sheet?.cells.getFormat(4, 2) ?? 0).numberFormat).toBe("0.0");
    expect(sheet?.validations[0]?.areas).toEqual([{ top: 2, left: 1, bottom: 4, right: 1 }]);
    type(book, "B5", ["丙"]);
    expect(tableOf(book)?.area.bottom).toBe(4);
    expect(book.history.canUndo).toBe(true);
    book.close();
  });

  test("grows it by as many rows as are pasted", async () => {
    const book = await bookWithTable();
    type(book, "B5:C6", ["甲", "1"], ["乙", "2"]);
    expect(tableOf(book)?.area.bottom).toBe(5);
    expect(valueAt(book, 1, 5)).toBe(12);
    book.close();
  });

  test.each([
    ["leaves a row free", "B6", null],
    ["stands beside it", "E5", null],
    ["has other cells in its row", "B5", "编制"],
  ])("is none of the table's where it %s", async (_why, address, inD5) => {
    const book = await bookWithTable();
    book.workbook.sheets[0]?.cells.setValue(4, 3, inD5);
    type(book, address, ["甲"]);
    expect(tableOf(book)?.area.bottom).toBe(3);
    book.close();
  });
});
