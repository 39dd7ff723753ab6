import { onSheet, openEach, writtenAndRead } from "./openedSheet";

const opened = openEach();

async function loaded<Key extends keyof Excel.Range>(address: string, key: Key): Promise<Excel.Range[Key]> {
  return onSheet(opened, async (context, sheet) => {
    const range = sheet.getRange(address).load(key);
    await context.sync();
    return range[key];
  });
}

describe("values", () => {
  it("are written as if typed and read back as Excel gives them", async () => {
    const values = await writtenAndRead(opened, "A1:E1", [["'001", "50%", "", true, "=1+1"]]);
    expect(values).toEqual([["001", 0.5, "", true, 2]]);
    expect(await loaded("A1:E1", "formulas")).toEqual([["001", 0.5, "", true, "=1+1"]]);
    expect(await loaded("A1:E1", "text")).toEqual([["001", "50%", "", "TRUE", "2"]]);
    expect(await loaded("A1:E1", "valueTypes")).toEqual([["String", "Double", "Empty", "Boolean", "Double"]]);
    expect(await loaded("A1:E1", "numberFormat")).toEqual([
      ["General", "0%", "General", "General", "General"],
    ]);
  });

  it("leave cells alone where the array has null", async () => {
    await writtenAndRead(opened, "A1:B1", [[1, 2]]);
    expect(await writtenAndRead(opened, "A1:B1", [[null, 3]])).toEqual([[1, 3]]);
  });

  it("go to every cell when they are a single value, relative references going along", async () => {
    await writtenAndRead(opened, "A1:A3", [[1], [2], [3]]);
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("B1:B3").formulas = "=A1*2" as unknown as string[][];
      await context.sync();
    });
    expect(await loaded("B1:B3", "formulas")).toEqual([["=A1*2"], ["=A2*2"], ["=A3*2"]]);
    expect(await loaded("B1:B3", "values")).toEqual([[2], [4], [6]]);
  });

  it.each([
    ["too few columns", "A1:B1", [[1]]],
    ["too many rows", "A1", [[1], [2]]],
    ["a whole column", "A:A", [[1]]],
    ["a formula that cannot be read", "A1", [["=SUM(("]]],
    ["an object", "A1", [[{ type: "Entity" }]]],
    ["more than 32,767 characters", "A1", [["x".repeat(32_768)]]],
  ])("are refused with InvalidArgument: %s", async (_case, address, values) => {
    await expect(writtenAndRead(opened, address, values)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("forget the apostrophe when another value is written", async () => {
    await writtenAndRead(opened, "A1", [["'5"]]);
    expect(await writtenAndRead(opened, "A1", [["5"]])).toEqual([[5]]);
  });

  it("mark a sheet changed when written, never when read", async () => {
    const [sheet] = opened.host.workbook.sheets;
    await loaded("A1:B2", "values");
    expect(sheet?.changed).toBe(false);
    await writtenAndRead(opened, "A1", [[1]]);
    expect(sheet?.changed).toBe(true);
  });

  it("are refused with NotImplemented and the function's name when a formula cannot be calculated", async () => {
    await expect(writtenAndRead(opened, "A1", [['=CUBEVALUE("x","y")']])).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("CUBEVALUE") as string,
    });
  });
});

describe("ranges of a range", () => {
  it.each<[string, string, (range: Excel.Range) => Excel.Range]>([
    ["cell", "C3", (range) => range.getCell(1, 1)],
    ["row", "B3:D3", (range) => range.getRow(1)],
    ["column", "D2:D4", (range) => range.getColumn(2)],
    ["last cell", "D4", (range) => range.getLastCell()],
    ["last row", "B4:D4", (range) => range.getLastRow()],
    ["offset", "A3:C5", (range) => range.getOffsetRange(1, -1)],
    ["resized", "B2:E3", (range) => range.getResizedRange(-1, 1)],
    ["absolutely resized", "B2", (range) => range.getAbsoluteResizedRange(1, 1)],
    ["rows below", "B5:D6", (range) => range.getRowsBelow(2)],
    ["rows above", "B1:D1", (range) => range.getRowsAbove(1)],
    ["columns before", "A2:A4", (range) => range.getColumnsBefore(1)],
    ["columns after", "E2:F4", (range) => range.getColumnsAfter(2)],
    ["entire row", "2:4", (range) => range.getEntireRow()],
    ["entire column", "B:D", (range) => range.getEntireColumn()],
    ["bounding", "B2:F9", (range) => range.getBoundingRect("F9")],
    ["intersection", "B2:C3", (range) => range.getIntersection("A1:C3")],
  ])("the %s of B2:D4 is %s", async (_name, address, part) => {
    await onSheet(opened, async (context, sheet) => {
      const range = part(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  it("are refused off the sheet", async () => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("have an intersection that is a null object, or ItemNotFound, where there is none", async () => {
    await onSheet(opened, async (context, sheet) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    await expect(
      onSheet(opened, async (context, sheet) => {
        sheet.getRange("A1").getIntersection("B2").load("address");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  it("have a used range of values alone where that is asked for, and of formats too otherwise", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      const all = sheet.getUsedRangeOrNullObject().load("address");
      const none = sheet.getRange("F:F").getUsedRangeOrNullObject(true);
      await context.sync();
      expect(values.address).toBe("Sheet1!B2");
      expect(all.address).toBe("Sheet1!B2:D5");
      expect(none.isNullObject).toBe(true);
    });
  });

  it("have a visible view that leaves hidden rows out", async () => {
    await writtenAndRead(opened, "A1:A3", [[1], [2], [3]]);
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A2").rowHidden = true;
      const view = sheet.getRange("A1:A3").getVisibleView().load("values,rowCount");
      await context.sync();
      expect(view.values).toEqual([[1], [3]]);
      expect(view.rowCount).toBe(2);
    });
  });
});

describe("inserting and deleting", () => {
  it("moves cells, formulas, merges, heights and names", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
      sheet.getRange("C3:D3").merge();
      sheet.getRange("3:3").format.rowHeight = 40;
      context.workbook.names.add("total", sheet.getRange("A3"));
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const total = context.workbook.names.getItem("total").load("formula,value");
      const sum = sheet.getRange("A4").load("formulas,values");
      await context.sync();
      expect(total.formula).toBe("=Sheet1!$A$4");
      expect(sum.formulas).toEqual([["=SUM(A1:A3)"]]);
      expect(sum.values).toEqual([[3]]);
    });
    const [model] = opened.host.workbook.sheets;
    expect(model?.merges).toEqual([{ top: 3, bottom: 3, left: 2, right: 3 }]);
    expect(model?.rowHeights.get(3)).toBe(40);
  });

  it("moves only the columns concerned, and returns the empty cells", async () => {
    await writtenAndRead(opened, "A1:B2", [
      [1, 10],
      [2, 20],
    ]);
    await onSheet(opened, async (context, sheet) => {
      const inserted = sheet.getRange("A1").insert("Down").load("address,values");
      await context.sync();
      expect(inserted.address).toBe("Sheet1!A1");
      expect(inserted.values).toEqual([[""]]);
    });
    expect(await loaded("A1:B3", "values")).toEqual([
      ["", 10],
      [1, 20],
      [2, ""],
    ]);
  });

  it("shifts left and right within rows", async () => {
    await writtenAndRead(opened, "A1:C2", [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1").delete("Left");
      sheet.getRange("B2").insert("Right");
      await context.sync();
    });
    expect(await loaded("A1:D2", "values")).toEqual([
      [2, 3, "", ""],
      [4, "", 5, 6],
    ]);
  });

  it("turns references to deleted cells into #REF!", async () => {
    await writtenAndRead(opened, "A1:B1", [[1, "=A1"]]);
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A:A").delete("Left");
      await context.sync();
    });
    expect(await loaded("A1", "formulas")).toEqual([["=#REF!"]]);
    expect(await loaded("A1", "values")).toEqual([["#REF!"]]);
  });

  it("does not cut through merged cells", async () => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        sheet.getRange("A5:B5").merge();
        sheet.getRange("A1").insert("Down");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  });
});

describe("clearing, merging and copying", () => {
  it("clears contents but not formats, or both", async () => {
    await onSheet(opened, async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["x"]];
      range.format.font.bold = true;
      range.clear("Contents");
      range.load("values,format/font/bold");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      expect(range.format.font.bold).toBe(true);
      range.clear();
      range.load("format/font/bold");
      await context.sync();
      expect(range.format.font.bold).toBe(false);
    });
  });

  it("keeps the first value of merged cells and takes no other", async () => {
    await writtenAndRead(opened, "A1:B2", [
      ["", 2],
      [3, 4],
    ]);
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:B2").merge();
      await context.sync();
    });
    expect(await loaded("A1:B2", "values")).toEqual([
      [2, ""],
      ["", ""],
    ]);
    expect(
      await writtenAndRead(opened, "A1:B2", [
        [7, 8],
        [9, 9],
      ]),
    ).toEqual([
      [7, ""],
      ["", ""],
    ]);
  });

  it("copies formulas as Excel moves them, values alone, and transposed", async () => {
    await writtenAndRead(opened, "A1:B2", [
      [1, "=A1+1"],
      [2, "=A2+1"],
    ]);
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("D1").copyFrom("A1:B2");
      sheet.getRange("G1").copyFrom("A1:B2", "Values");
      sheet.getRange("J1").copyFrom("A1:B2", "Values", false, true);
      await context.sync();
    });
    expect(await loaded("D1:E2", "formulas")).toEqual([
      [1, "=D1+1"],
      [2, "=D2+1"],
    ]);
    expect(await loaded("G1:H2", "formulas")).toEqual([
      [1, 2],
      [2, 3],
    ]);
    expect(await loaded("J1:K2", "values")).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it("sorts rows with numbers before texts and empty cells last", async () => {
    await writtenAndRead(opened, "A1:A5", [["头"], ["b"], [2], [""], [1]]);
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:A5").sort.apply([{ key: 0, ascending: true }], false, true);
      await context.sync();
    });
    expect(await loaded("A1:A5", "values")).toEqual([["头"], [1], [2], ["b"], [""]]);
  });
});
