import { codeOf, onSheet, openEach, valuesOf } from "./openedSheet";
import { makeTable } from "./openedTable";

const opened = openEach("数据");

describe("tables.add", () => {
  test("makes Table1 with Excel's defaults and takes its columns from the header row", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [
        ["客服", "评分"],
        ["A", 5],
      ]);
      table.load("name,style,showHeaders,showTotals,showBandedRows,showBandedColumns,showFilterButton,id");
      table.columns.load("items/name,items/index,count");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Table1",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showBandedColumns: false,
        showFilterButton: true,
      });
      expect(table.columns.items.map((column) => [column.index, column.name])).toEqual([
        [0, "客服"],
        [1, "评分"],
      ]);
      expect(table.columns.count).toBe(2);
    });
    expect(opened.sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(opened.sheet.changed).toBe(true);
  });

  test("makes header cells text, blank ones Column2 and double ones different", async () => {
    await onSheet(opened, async (context, worksheet) => {
      makeTable(worksheet, [
        [2024, "", "分", "分"],
        [1, 2, 3, 4],
      ]);
      await context.sync();
    });
    expect(await valuesOf(opened, "A1:D1")).toEqual([["2024", "Column2", "分", "分2"]]);
  });

  test("without headers puts a row for them above the data", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = worksheet.tables.add("A1:B2", false);
      const range = table.getRange().load("address");
      await context.sync();
      expect(range.address).toBe("数据!A1:B3");
    });
    expect(await valuesOf(opened, "A1:B3")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  test("refuses an overlap with InvalidArgument, and leaves the first table alone", async () => {
    const code = await codeOf(
      onSheet(opened, async (context, worksheet) => {
        makeTable(worksheet, [["a"], [1]]);
        context.workbook.tables.add("数据!A2:B4", true);
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect(opened.sheet.tables).toHaveLength(1);
  });

  test("gives a header row alone a blank row that the first added row fills", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [["a", "b"]]);
      table.rows.load("count");
      await context.sync();
      expect(table.rows.count).toBe(0);
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      const body = table.getDataBodyRange().load("values,address");
      table.rows.load("count");
      await context.sync();
      expect(body.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(table.rows.count).toBe(2);
    });
  });
});

describe("names", () => {
  test.each([
    ["another table has", "Scores"],
    ["another table has in another case", "SCORES"],
    ["a defined name has", "total"],
    ["a cell has", "A1"],
    ["has a space", "two words"],
  ])("a name that %s is refused", async (_why, name) => {
    await onSheet(opened, async (context, worksheet) => {
      makeTable(worksheet, [["a"], [1]]).name = "Scores";
      context.workbook.names.add("Total", "=1");
      await context.sync();
    });
    const named = onSheet(opened, async (context, worksheet) => {
      makeTable(worksheet, [["a"], [1]], "H1").name = name;
      await context.sync();
    });
    expect(await codeOf(named)).toBe("InvalidArgument");
  });

  test("renaming a table or a column carries into formulas", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [
        ["分", "倍"],
        [1, ""],
        [2, ""],
      ]);
      worksheet.getRange("E1").formulas = [["=SUM(Table1[分])"]];
      table.getDataBodyRange().getCell(0, 1).formulas = [["=[@分]*2"]];
      await context.sync();
      table.name = "原因";
      table.columns.getItem("分").name = "评分";
      const range = worksheet.getRange("E1").load("formulas,values");
      const doubled = table.columns.getItemAt(1).getDataBodyRange().load("formulas,values");
      await context.sync();
      expect(range.formulas).toEqual([["=SUM(原因[评分])"]]);
      expect(range.values).toEqual([[3]]);
      expect(doubled.formulas).toEqual([["=[@评分]*2"], ["=[@评分]*2"]]);
      expect(doubled.values).toEqual([[2], [4]]);
    });
  });
});

describe("columns", () => {
  test("a column added in the middle gets its name and values, those to the right move", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [
        ["a", "b"],
        [1, 2],
      ]);
      table.columns.add(1, [["x"], [9]]);
      table.columns.add(undefined, undefined, "尾");
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", "x", "b", "尾"],
        [1, 9, 2, ""],
      ]);
    });
    expect(opened.sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["a", "x", "b", "尾"]);
  });

  test("a deleted column goes from the table and the cells", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [
        ["a", "b", "c"],
        [1, 2, 3],
      ]);
      table.columns.getItem("b").delete();
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["a", "c"],
        [1, 3],
      ]);
    });
  });

  test("a column is found by name without case, and missing ones are null objects", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [["Score"], [1]]);
      const found = table.columns.getItem("score").load("name");
      const missing = table.columns.getItemOrNullObject("x").load("name");
      await context.sync();
      expect(found.name).toBe("Score");
      expect(missing.isNullObject).toBe(true);
    });
  });
});

describe("the table as a whole", () => {
  test("resized keeps the header row and names the columns that come in", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [["a"], [1]]);
      worksheet.getRange("B1").values = [["b"]];
      table.resize("A1:C4");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["a", "b", "Column3"]);
    });
    expect(
      await codeOf(
        onSheet(opened, async (context) => {
          context.workbook.tables.getItem("Table1").resize("A2:C4");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  test("leaves its cells when converted to a range, and nothing but #REF! in formulas when deleted", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const range = makeTable(worksheet, [["a"], [1]])
        .convertToRange()
        .load("values");
      await context.sync();
      expect(range.values).toEqual([["a"], [1]]);
    });
    expect(opened.sheet.tables).toHaveLength(0);
    await onSheet(opened, async (context, worksheet) => {
      const table = worksheet.tables.add("A1:A2", true);
      worksheet.getRange("D1").formulas = [["=SUM(Table1[a])"]];
      await context.sync();
      table.delete();
      const result = worksheet.getRange("D1").load("values");
      await context.sync();
      expect(result.values).toEqual([["#REF!"]]);
    });
    expect(await valuesOf(opened, "A1:A2")).toEqual([[""], [""]]);
  });

  test("takes neither rows nor columns nor looks on a protected sheet, and is not deleted there", async () => {
    await onSheet(opened, async (context, worksheet) => {
      makeTable(worksheet, [["a"], [1]]);
      worksheet.protection.protect();
      await context.sync();
    });
    for (const attempt of [
      (table: Excel.Table) => void table.rows.add(undefined, [[1]]),
      (table: Excel.Table) => void table.columns.add(),
      (table: Excel.Table) => void (table.showBandedRows = false),
      (table: Excel.Table) => {
        table.delete();
      },
    ]) {
      const code = await codeOf(
        onSheet(opened, async (context) => {
          attempt(context.workbook.tables.getItem("Table1"));
          await context.sync();
        }),
      );
      expect(code).toBe("AccessDenied");
    }
    expect(opened.sheet.tables[0]?.area.bottom).toBe(1);
  });

  test("tells that rows are filtered out, and shows them again by clearFilters", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [["a"], [1], [2]]);
      await context.sync();
      opened.sheet.hiddenRows.add(1);
      table.autoFilter.load("isDataFiltered,enabled");
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      await context.sync();
    });
    expect(opened.sheet.hiddenRows.size).toBe(0);
  });

  test("under a filter takes values into the rows that are shown, and neither adds nor deletes rows", async () => {
    await onSheet(opened, async (context, worksheet) => {
      makeTable(worksheet, [["a"], [1], [2], [3]]);
      await context.sync();
    });
    opened.sheet.hiddenRows.add(1);
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("A2:A4").values = [[7], [8], [9]];
      await context.sync();
    });
    expect(await valuesOf(opened, "A2:A4")).toEqual([[1], [7], [8]]);
    const refused = (work: (table: Excel.Table) => void): Promise<string> =>
      codeOf(
        onSheet(opened, async (context) => {
          work(context.workbook.tables.getItem("Table1"));
          await context.sync();
        }),
      );
    expect(await refused((table) => table.rows.add(undefined, [[4]]))).toBe("GeneralException");
    expect(await refused((table) => table.rows.getItemAt(0).delete())).toBe("GeneralException");
    expect(await refused((table) => table.getRange().getRow(1).delete("Up"))).toBe("GeneralException");
  });

  test("is not changed by being read, nor is its sheet", async () => {
    await onSheet(opened, async (context, worksheet) => {
      makeTable(worksheet, [["a"], [1]]);
      await context.sync();
    });
    opened.sheet.changed = false;
    await onSheet(opened, async (context) => {
      const table = context.workbook.tables.getItem("Table1");
      table.load();
      table.columns.load();
      table.rows.load("items/values,items/index");
      await context.sync();
      expect(table.rows.items[0]?.values).toEqual([[1]]);
    });
    expect(opened.sheet.changed).toBe(false);
  });

  test("is sorted by a column, below its header", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const table = makeTable(worksheet, [
        ["名", "次数"],
        ["a", 2],
        ["b", 9],
        ["c", 5],
      ]);
      table.sort.apply([{ key: 1, ascending: false }]);
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["名", "次数"],
        ["b", 9],
        ["c", 5],
        ["a", 2],
      ]);
    });
  });

  test("refuses by name what the host does not have", async () => {
    const error: unknown = await onSheet(opened, async (context, worksheet) => {
      makeTable(worksheet, [["a"], [1]])
        .columns.getItemAt(0)
        .filter.applyTopItemsFilter(1);
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ApiNotFound" });
    expect(String(error)).toContain("Filter.ApplyTopItemsFilter");
  });
});
