import { onSheet, openEach } from "./openedSheet";

const opened = openEach();

describe("formats", () => {
  it("are null where cells differ", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      const range = sheet.getRange("A1:B1").load("format/font/bold,format/font/size,format/fill/color");
      await context.sync();
      expect(range.format.font.bold).toBeNull();
      expect(range.format.font.size).toBe(11);
    });
  });

  it("of whole columns reach cells written later", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("B:B").numberFormat = "0.0%" as unknown as string[][];
      await context.sync();
      const range = sheet.getRange("B7");
      range.values = [[0.25]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([["25.0%"]]);
    });
  });

  it("of a cell can go back to the default in a column of another look", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("B:B").format.font.bold = true;
      const cell = sheet.getRange("B2");
      cell.format.font.bold = false;
      const cleared = sheet.getRange("B3");
      cleared.clear("Formats");
      for (const range of [cell, cleared]) range.load("format/font/bold");
      const other = sheet.getRange("B4").load("format/font/bold");
      await context.sync();
      expect([cell, cleared, other].map((range) => range.format.font.bold)).toEqual([false, false, true]);
    });
  });

  it("draw borders on the edges and between the cells", async () => {
    await onSheet(opened, async (context, sheet) => {
      const borders = sheet.getRange("A1:B2").format.borders;
      for (const side of ["EdgeTop", "InsideVertical"] as const) {
        borders.getItem(side).style = "Continuous";
        borders.getItem(side).color = "#808080";
      }
      const top = borders.getItem("EdgeTop").load("style,color,weight");
      const bottom = borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect([top.style, top.color, top.weight]).toEqual(["Continuous", "#808080", "Thin"]);
      expect(bottom.style).toBe("None");
    });
    const { workbook } = opened.host;
    const format = workbook.formats.get(workbook.sheets[0]?.cells.getFormat(0, 0) ?? 0);
    expect(format.borders.right?.color).toBe("#808080");
    expect(format.borders.left).toBeNull();
  });

  it("have widths in points: Excel's standard column is 48", async () => {
    await onSheet(opened, async (context, sheet) => {
      const standard = sheet.getRange("A1").load("format/columnWidth,format/rowHeight,left,top");
      sheet.getRange("B:B").format.columnWidth = 100.5;
      const set = sheet.getRange("B1").load("format/columnWidth");
      const right = sheet.getRange("C2").load("left,top");
      await context.sync();
      expect(standard.format.columnWidth).toBe(48);
      expect(standard.format.rowHeight).toBe(15);
      expect(set.format.columnWidth).toBe(100.5);
      expect([right.left, right.top]).toEqual([148.5, 15]);
    });
  });

  it("fit columns to texts in which a Chinese character counts as two, and rows to wrapped texts", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["满意度指标", "abcdefghij"]];
      sheet.getRange("A:B").format.autofitColumns();
      sheet.getRange("C1").values = [["一二三四五六七八九十"]];
      sheet.getRange("C1").format.columnWidth = 60;
      sheet.getRange("C1").format.wrapText = true;
      sheet.getRange("1:1").format.autofitRows();
      const chinese = sheet.getRange("A1").load("format/columnWidth");
      const english = sheet.getRange("B1").load("format/columnWidth");
      const wrapped = sheet.getRange("C1").load("format/rowHeight");
      await context.sync();
      expect(chinese.format.columnWidth).toBe(english.format.columnWidth);
      expect(wrapped.format.rowHeight).toBeGreaterThanOrEqual(30);
    });
  });

  it.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ["colour", (format) => (format.fill.color = "no colour")],
    ["alignment", (format) => (format.horizontalAlignment = "Middle" as "Left")],
    ["border", (format) => (format.borders.getItem("EdgeTop").style = "Wavy" as "Dash")],
  ])("refuse a %s that does not exist", async (_what, change) => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        change(sheet.getRange("A1").format);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
