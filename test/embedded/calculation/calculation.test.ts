import { CalculatedWorkbook, putCell } from "./calculatedWorkbook";
import { createCalculation } from "../../../src/embedded/calculation/calculation";
import { CalculationError } from "../../../src/embedded/calculation/calculationError";
import { Sheet } from "../../../src/embedded/model/sheet";
import { Workbook } from "../../../src/embedded/model/workbook";

describe("keeping values current", () => {
  test("a formula follows the cells it names, through other formulas", () => {
    const book = new CalculatedWorkbook().write({ A1: 2, B1: "=A1*3", C1: "=SUM(A1:B1)" });
    expect([book.read("B1"), book.read("C1")]).toEqual([6, 8]);
    book.write({ A1: 10 });
    expect([book.read("B1"), book.read("C1")]).toEqual([30, 40]);
  });

  test("in manual mode nothing moves until calculation is asked for", () => {
    const book = new CalculatedWorkbook().write({ A1: 1, B1: "=A1+1" });
    expect(book.read("B1")).toBe(2);
    book.workbook.calculationMode = "Manual";
    book.write({ A1: 5 });
    expect(book.read("B1")).toBe(2);
    book.calculation.calculate("Recalculate");
    expect(book.stored("B1")).toBe(6);
  });

  test("in manual mode a formula has a value when it is entered, and keeps it", () => {
    const book = new CalculatedWorkbook().write({ A1: 1 });
    book.workbook.calculationMode = "Manual";
    book.write({ B1: "=A1+1", C1: "=B1*10" });
    expect([book.read("B1"), book.read("C1")]).toEqual([2, 20]);
    book.write({ A1: 5 });
    expect([book.read("B1"), book.read("C1")]).toEqual([2, 20]);
  });

  test("formulas of an opened file keep their value until something they depend on changes", () => {
    const workbook = new Workbook();
    const sheet = new Sheet("{1}", "Sheet1");
    workbook.sheets.push(sheet);
    putCell(sheet, 0, 0, 1);
    putCell(sheet, 0, 1, "=A1+1");
    sheet.cells.setValue(0, 1, 77);
    putCell(sheet, 0, 2, "=NEVERHEARD(B1)");
    sheet.cells.setValue(0, 2, "kept");
    const calculation = createCalculation(workbook);
    calculation.ensureCurrent();
    expect(sheet.cells.getValue(0, 1)).toBe(77);
    sheet.cells.setValue(5, 5, 1);
    workbook.notify({ kind: "cells", sheet, area: { top: 5, left: 5, bottom: 5, right: 5 } });
    calculation.ensureCurrent();
    expect([sheet.cells.getValue(0, 1), sheet.cells.getValue(0, 2)]).toEqual([77, "kept"]);
    workbook.notify({ kind: "cells", sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
    calculation.ensureCurrent();
    expect(sheet.cells.getValue(0, 1)).toBe(2);
  });

  test("what the engine lacks is an error by name and place, and the cell keeps its value", () => {
    const book = new CalculatedWorkbook().write({
      A1: 1,
      B1: "=XLOOKUP(A1,A1:A2,A1:A2)",
      C1: "=B1+1",
      D1: "=A1+1",
    });
    expect(() => {
      book.calculation.ensureCurrent();
    }).toThrow(CalculationError);
    expect(() => {
      book.calculation.ensureCurrent();
    }).toThrow("function-unsupported: XLOOKUP in Sheet1!B1");
    expect(book.stored("D1")).toBe(2);
    expect(book.stored("B1")).toBeNull();
  });

  test.each([
    "PMT(0.08/12,10,10000)",
    "PV(0.01,12,-100)",
    "FV(0.01,12,-100)",
    "NPER(0.01,-100,1000)",
    "IPMT(0.01,1,12,1000)",
    "PPMT(0.01,1,12,1000)",
    "SLN(30000,7500,10)",
    "SYD(30000,7500,10,1)",
    "EFFECT(0.0525,4)",
    "NOMINAL(0.053543,4)",
    "PERMUT(100,3)",
    "BITAND(13,25)",
    "BITOR(23,10)",
    "BITXOR(5,3)",
  ])("what the add-in never writes is an error by name too: %s", (call) => {
    const book = new CalculatedWorkbook().write({ A1: `=${call}` });
    expect(() => {
      book.calculation.ensureCurrent();
    }).toThrow(`function-unsupported: ${call.slice(0, call.indexOf("("))} in Sheet1!A1`);
    expect(book.stored("A1")).toBeNull();
  });

  test("all formulas that cannot be calculated are named, those that need them too", () => {
    const book = new CalculatedWorkbook().write({
      A1: 1,
      B1: "=XLOOKUP(A1,A1:A2,A1:A2)",
      C1: "=B1+1",
      D1: '=CUBEVALUE("x","y")',
    });
    const failures = (): readonly unknown[] => {
      try {
        book.calculation.ensureCurrent();
        return [];
      } catch (error) {
        if (!(error instanceof CalculationError)) throw error;
        return error.failures.map(({ detail, place }) => [place.address, detail]);
      }
    };
    expect(failures()).toEqual([
      ["B1", "XLOOKUP"],
      ["C1", "XLOOKUP"],
      ["D1", "CUBEVALUE"],
    ]);
  });

  test("text that is no formula is reported with its place", () => {
    const book = new CalculatedWorkbook().write({ A1: "=1+" });
    expect(() => {
      book.calculation.ensureCurrent();
    }).toThrow(/formula-not-understood.*Sheet1!A1/);
  });

  test("cells that depend on themselves are 0", () => {
    const book = new CalculatedWorkbook().write({ A1: "=B1+1", B1: "=C1+1", C1: "=A1+1", D1: "=A1+5" });
    expect([book.read("A1"), book.read("B1"), book.read("C1"), book.read("D1")]).toEqual([0, 0, 0, 5]);
    book.write({ C1: 1 });
    expect([book.read("A1"), book.read("B1")]).toEqual([3, 2]);
  });

  test("a branch that is not taken makes no cycle", () => {
    const book = new CalculatedWorkbook().write({ A1: "=IF(TRUE,1,B1)", B1: "=A1+1" });
    expect([book.read("A1"), book.read("B1")]).toEqual([1, 2]);
  });

  test("rows that are only counted make no cycle, in whatever order formulas were entered", () => {
    const formulas = [1, 2, 3].flatMap((row): [string, string][] => [
      [`A${String(row)}`, `=INDEX(C$1:C$3,MATCH(${String(row)},F$1:F$3,0))`],
      [`B${String(row)}`, "=AGGREGATE(15,6,ROW($1:$9)/(ROW($1:$9)>4),1)"],
      [`C${String(row)}`, `=IF(D${String(row)}>4,"late","")`],
      [`D${String(row)}`, `=INDEX(B$1:B$3,MATCH(${String(row)},F$1:F$3,0))`],
    ]);
    for (let turn = 0; turn < formulas.length; turn++) {
      const order = [...formulas.slice(turn), ...formulas.slice(0, turn)];
      for (const entered of [order, [...order].reverse()]) {
        const book = new CalculatedWorkbook().write({ F1: 1, F2: 2, F3: 3, ...Object.fromEntries(entered) });
        expect([book.read("C1"), book.read("A2"), book.read("A3")]).toEqual(["late", "late", "late"]);
      }
    }
  });

  test("chains of 10,000 formulas are calculated, forwards, backwards and as running sums", () => {
    const book = new CalculatedWorkbook();
    const sheet = book.sheet();
    for (let row = 0; row < 10_000; row++) {
      putCell(sheet, row, 0, row === 0 ? 1 : `=A${String(row)}+1`);
      putCell(sheet, row, 1, row === 9_999 ? 1 : `=B${String(row + 2)}+1`);
      putCell(sheet, row, 2, `=A${String(row + 1)}`);
      putCell(sheet, row, 3, `=SUM(C$1:C${String(row + 1)})`);
    }
    book.workbook.notify({ kind: "cells", sheet, area: { top: 0, left: 0, bottom: 9_999, right: 3 } });
    expect(book.read("A10000")).toBe(10_000);
    expect(book.read("B1")).toBe(10_000);
    expect(book.read("D10000")).toBe(50_005_000);
    book.write({ A1: 2 });
    expect(book.read("D10000")).toBe(50_015_000);
  });

  test("one formula that finds out while it runs that it needs 150,000 others is calculated", () => {
    const book = new CalculatedWorkbook();
    const sheet = book.sheet();
    for (let row = 0; row < 150_000; row++) putCell(sheet, row, 1, "=1+1");
    putCell(sheet, 0, 0, "=SUM(OFFSET(B1,0,0,150000,1))");
    book.workbook.notify({ kind: "cells", sheet, area: { top: 0, left: 0, bottom: 149_999, right: 1 } });
    expect(book.read("A1")).toBe(300_000);
  });

  test("TODAY follows the clock when calculation is asked for", () => {
    let now = new Date(2024, 4, 1, 12, 0, 0);
    const book = new CalculatedWorkbook({ now: () => now }).write({
      A1: "=TODAY()",
      B1: "=NOW()",
      C1: "=A1+1",
    });
    expect([book.read("A1"), book.read("B1"), book.read("C1")]).toEqual([45413, 45413.5, 45414]);
    now = new Date(2024, 4, 2);
    expect(book.read("A1")).toBe(45413);
    book.calculation.calculate("Recalculate");
    expect([book.read("A1"), book.read("C1")]).toEqual([45414, 45415]);
  });

  test("OFFSET and INDIRECT see changes of cells that they do not name", () => {
    const book = new CalculatedWorkbook().write({
      A1: 1,
      A2: 2,
      B1: "=OFFSET(A1,1,0)",
      C1: '=INDIRECT("A"&2)',
    });
    expect([book.read("B1"), book.read("C1")]).toEqual([2, 2]);
    book.write({ A2: 9 });
    expect([book.read("B1"), book.read("C1")]).toEqual([9, 9]);
  });

  test("a cleared formula no longer calculates", () => {
    const book = new CalculatedWorkbook().write({ A1: 1, B1: "=A1+1" });
    expect(book.read("B1")).toBe(2);
    book.write({ B1: 5 }).write({ A1: 7 });
    expect(book.read("B1")).toBe(5);
  });

  test("a table that grows takes its new rows into the formulas that name it", () => {
    const book = new CalculatedWorkbook().write({ A1: "分", A2: 1, A3: 2 }).addTable("T", "A1:A3", ["分"]);
    expect(book.evaluate("=SUM(T[分])")).toBe(3);
    const [table] = book.sheet().tables;
    if (table === undefined) throw new Error("no table");
    table.area = { ...table.area, bottom: 3 };
    book.write({ A4: 5 });
    expect(book.read("Z99")).toBe(8);
  });

  test("a formula finds a sheet by its name: #REF! while there is none, its cells once there is one", () => {
    const book = new CalculatedWorkbook({}, ["Sheet1", "数据"]).write({ "数据!A1": 4, A1: "=数据!A1*2" });
    expect(book.read("A1")).toBe(8);
    book.workbook.sheets.splice(1, 1, new Sheet("{2}", "别的"));
    book.workbook.notify({ kind: "structure", sheet: null });
    expect(book.read("A1")).toBe("#REF!");
    book.sheet("别的").name = "数据";
    book.workbook.notify({ kind: "structure", sheet: null });
    book.write({ "数据!A1": 7 });
    expect(book.read("A1")).toBe(14);
  });

  test("changed looks alone calculate nothing", () => {
    const book = new CalculatedWorkbook().write({ A1: 1, B1: "=A1" });
    expect(book.read("B1")).toBe(1);
    const sheet = book.sheet();
    sheet.cells.setValue(0, 0, 2);
    book.workbook.notify({
      kind: "cells",
      sheet,
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      formatsOnly: true,
    });
    expect(book.read("B1")).toBe(1);
  });

  test("an opened file's formula without a value is calculated, which is no change of its sheet", () => {
    const workbook = new Workbook();
    const sheet = new Sheet("{1}", "Sheet1");
    workbook.sheets.push(sheet);
    putCell(sheet, 0, 0, 1);
    putCell(sheet, 0, 1, "=A1/3");
    createCalculation(workbook).ensureCurrent();
    expect(sheet.cells.getValue(0, 1)).toBeCloseTo(1 / 3, 15);
    expect(sheet.changed).toBe(false);
  });

  test("a result that is the same to 15 digits leaves the file's value and its sheet alone", () => {
    const workbook = new Workbook();
    const sheet = new Sheet("{1}", "Sheet1");
    workbook.sheets.push(sheet);
    putCell(sheet, 0, 0, "=1/3");
    sheet.cells.setValue(0, 0, 0.333333333333333);
    createCalculation(workbook).calculate("Full");
    expect(sheet.cells.getValue(0, 0)).toBe(0.333333333333333);
    expect(sheet.changed).toBe(false);
  });

  test("a formula of the file that was entered as an array formula is calculated as one", () => {
    const book = new CalculatedWorkbook().write({ A1: 1, A2: 2 });
    book.sheet().arrayFormulas.push({ top: 0, left: 2, bottom: 0, right: 2 });
    expect(book.evaluate("=SUM(A1:A2*2)", "C1")).toBe(6);
    book.sheet().arrayFormulas.push({ top: 0, left: 3, bottom: 1, right: 3 });
    expect(() => book.evaluate("=A1:A2*2", "D1")).toThrow("an array formula over several cells in Sheet1!D1");
  });
});
