import { codeOf, onSheet, openEach, valuesOf } from "./openedSheet";
import { makeTable } from "./openedTable";

const opened = openEach("数据");

describe("rows", () => {
  const score = [["评分"], [1], [2]];

  test("rows added at the end push down what stands below, in the table's columns only", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, score);
      worksheet.getRange("A5:B5").values = [["下", "旁"]];
      worksheet.getRange("D1").formulas = [["=A5"]];
      table.rows.add(undefined, [[3], [4]]);
      await context.sync();
    });
    expect(await valuesOf(opened, "A1:B7")).toEqual([
      ["评分", ""],
      [1, ""],
      [2, ""],
      [3, ""],
      [4, "旁"],
      ["", ""],
      ["下", ""],
    ]);
    expect(opened.sheet.cells.getFormula(0, 3)).toBe("=A7");
    expect(opened.sheet.tables[0]?.area.bottom).toBe(4);
  });

  test("rows added inside stand before the row of that index", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const row = makeTable(worksheet, score).rows.add(1, [[9]]);
      row.load("index,values");
      await context.sync();
      expect(row.index).toBe(1);
      expect(row.values).toEqual([[9]]);
    });
    expect(await valuesOf(opened, "A2:A4")).toEqual([[1], [9], [2]]);
  });

  test("new rows take the look, the rules and the column formula of the table", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [
        ["a", "b"],
        [1, ""],
        [2, ""],
      ]);
      const body = table.getDataBodyRange();
      body.getColumn(0).numberFormat = [["0.0"], ["0.0"]];
      body.getColumn(0).dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      body.getColumn(0).conditionalFormats.add("Custom").custom.rule.formula = "=A2>1";
      body.getCell(0, 1).formulas = [["=[@a]+1"]];
      table.rows.add(undefined, [[3, null]] as unknown as number[][]);
      await context.sync();
    });
    expect(await valuesOf(opened, "A4:B4")).toEqual([[3, 4]]);
    expect(opened.sheet.tables[0]?.columns[1]?.formula).toBe("=[@a]+1");
    expect(opened.sheet.validations[0]?.areas).toEqual([{ top: 1, left: 0, bottom: 3, right: 0 }]);
    expect(opened.sheet.conditionalFormats[0]?.areas).toEqual([{ top: 1, left: 0, bottom: 3, right: 0 }]);
    await onSheet(opened, async (context, worksheet) => {
      const range = worksheet.getRange("A4").load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["0.0"]]);
    });
  });

  test("references to whole columns of the body grow with it", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, score);
      worksheet.getRange("D1:D2").formulas = [["=SUM($A$2:$A$3)"], ["=SUM(A3:A3)"]];
      table.rows.add(undefined, [[7]]);
      const sums = worksheet.getRange("D1:D2").load("formulas,values");
      await context.sync();
      expect(sums.formulas).toEqual([["=SUM($A$2:$A$4)"], ["=SUM(A3:A3)"]]);
      expect(sums.values).toEqual([[10], [2]]);
    });
  });

  test("a row of another width is refused and nothing is inserted", async () => {
    const code = await codeOf(
      onSheet(opened, async (context, worksheet) => {
        makeTable(worksheet, score).rows.add(undefined, [[1, 2]]);
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect(opened.sheet.tables[0]?.area.bottom).toBe(2);
  });

  test("rows added above a table of the same columns move it down", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, score);
      makeTable(worksheet, score, "A6");
      table.rows.add(undefined, [[3], [4], [5], [6]]);
      await context.sync();
    });
    expect(opened.sheet.tables.map(({ area }) => area.top)).toEqual([0, 9]);
  });

  test("rows added above a wider table are refused", async () => {
    const added = onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, score);
      makeTable(
        worksheet,
        [
          ["a", "b"],
          [1, 2],
        ],
        "A6",
      );
      table.rows.add(undefined, [[3], [4], [5], [6]]);
      await context.sync();
    });
    expect(await codeOf(added)).toBe("InsertDeleteConflict");
    expect(opened.sheet.tables.map(({ area }) => area.bottom)).toEqual([2, 6]);
  });

  test("deleting rows moves up what stands below; the last one is only emptied", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, score);
      worksheet.getRange("A6").values = [["下"]];
      table.rows.getItemAt(0).delete();
      await context.sync();
      expect(await valuesOf(opened, "A1:A5")).toEqual([["评分"], [2], [""], [""], ["下"]]);
      table.rows.getItemAt(0).delete();
      table.rows.load("count");
      await context.sync();
      expect(table.rows.count).toBe(0);
    });
    expect(await valuesOf(opened, "A1:A5")).toEqual([["评分"], [""], [""], [""], ["下"]]);
    expect(opened.sheet.tables[0]?.area.bottom).toBe(1);
  });
});

describe("cells of a table edited as a range", () => {
  test("deleting all rows of data leaves one blank row, and what stands below moves up", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [["a"], [1], [2], [3]]);
      worksheet.getRange("A6").values = [["下"]];
      table.getDataBodyRange().delete("Up");
      table.rows.load("count");
      const range = table.getRange().load("address");
      await context.sync();
      expect([table.rows.count, range.address]).toEqual([0, "数据!A1:A2"]);
      table.rows.add(undefined, [[9]]);
      await context.sync();
    });
    expect(await valuesOf(opened, "A1:A4")).toEqual([["a"], [9], [""], ["下"]]);
  });

  test("one formula written to a whole column makes it a calculated column", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [
        ["a", "b"],
        [1, ""],
        [2, ""],
      ]);
      table.columns.getItem("b").getDataBodyRange().formulas = [["=[@a]*10"], ["=[@a]*10"]];
      table.rows.add(undefined, [[3, null]] as unknown as number[][]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      expect(body.values).toEqual([
        [1, 10],
        [2, 20],
        [3, 30],
      ]);
    });
    expect(opened.sheet.tables[0]?.columns[1]?.formula).toBe("=[@a]*10");
  });

  test("one formula written to a lower row fills the column with references that fit each row", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [
        ["a", "b"],
        [1, ""],
        [2, ""],
        [3, ""],
      ]);
      worksheet.getRange("B3").formulas = [["=A3+1"]];
      table.rows.add(undefined, [[7, null]] as unknown as number[][]);
      const body = table.columns.getItem("b").getDataBodyRange().load("formulas,values");
      await context.sync();
      expect(body.formulas).toEqual([["=A2+1"], ["=A3+1"], ["=A4+1"], ["=A5+1"]]);
      expect(body.values).toEqual([[2], [3], [4], [8]]);
    });
  });
});
