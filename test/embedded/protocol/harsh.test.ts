import { codeOf, onSheet, openEach, reopened } from "./openedSheet";

const opened = openEach("数据");

describe("Excel at its worst", () => {
  it("hides a name with the batch that adds it, and none that stands", () =>
    onSheet(opened, async (context) => {
      const { names } = context.workbook;
      names.add("hidden", "=1").visible = false;
      const shown = names.add("shown", "=2").load("visible");
      await context.sync();
      names.getItem("shown").visible = false;
      const hidden = names.getItem("hidden").load("visible");
      shown.load("visible");
      await context.sync();
      expect([hidden.visible, shown.visible]).toEqual([false, true]);
      hidden.visible = true;
      hidden.load("visible");
      await context.sync();
      expect(hidden.visible).toBe(true);
    }));

  it("lets the first fit to pages pass without effect", () =>
    onSheet(opened, async (context, { pageLayout }) => {
      const fit = { horizontalFitToPages: 1 };
      pageLayout.zoom = fit;
      pageLayout.load("zoom");
      await context.sync();
      expect(pageLayout.zoom).toEqual({ scale: 100 });
      pageLayout.zoom = fit;
      pageLayout.load("zoom");
      await context.sync();
      expect(pageLayout.zoom).toEqual(fit);
    }));

  it("activates a sheet only from the batch after the one that adds it", async () => {
    const early = onSheet(opened, async (context) => {
      context.workbook.worksheets.add("新").activate();
      await context.sync();
    });
    expect(await codeOf(early)).toBe("GeneralException");
    await onSheet(opened, async (context) => {
      context.workbook.worksheets.getItem("新").activate();
      await context.sync();
    });
    expect(opened.host.workbook.activeSheet?.name).toBe("新");
  });

  it("holds 2 MB of settings in all", async () => {
    const write = (key: string, characters: number): Promise<string> =>
      codeOf(
        onSheet(opened, async (context) => {
          context.workbook.settings.add(key, "满".repeat(characters));
          await context.sync();
        }),
      );
    expect(await write("one", 600_000)).toBe("no error");
    expect(await write("other", 600_000)).toBe("GeneralException");
    expect([...opened.host.workbook.settings.keys()]).toEqual(["one"]);
    expect(await write("one", 10)).toBe("no error");
    expect(await write("other", 600_000)).toBe("no error");
  });

  it("fills the blank cells of a table's column from one formula among values", () =>
    onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:A4").values = [["数"], [1], [""], [""]];
      sheet.tables.add("A1:A4", true);
      sheet.getRange("A3").formulas = [["=ROW()"]];
      const column = sheet.getRange("A2:A4").load("formulas");
      await context.sync();
      expect(column.formulas).toEqual([[1], ["=ROW()"], ["=ROW()"]]);
    }));

  it("shows the apostrophe of a text that is written under the format of texts", () =>
    onSheet(opened, async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["General"], ["@"], ["@"]];
      range.values = [["'001"], ["'001"], ["002"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["001"], ["'001"], ["002"]]);
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["001"], ["'001"], ["002"]]);
    }));

  it("gives #SPILL! where an entered formula has several values, and one value where @ or a function makes them one", () =>
    onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const range = sheet.getRange("B1:E1");
      range.formulas = [["=A1:A3", "=SUM(A1:A3*2)", "=@A1:A3", "=INDEX(A1:A3,2)"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["#SPILL!", 12, 1, 2]]);
    }));

  it("shows a function that gives cells with @ where the formula came with a file, and as it was written else", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [
        ["=INDEX(C1:C9,2)", "=IFERROR(INDEX(C1:C9,2),SUM(INDEX(C1:C9,0)))"],
      ];
      const written = sheet.getRange("A1:B1").load("formulas");
      await context.sync();
      expect(written.formulas[0]?.[0]).toBe("=INDEX(C1:C9,2)");
    });
    const again = reopened(opened);
    try {
      await onSheet(again, async (context, sheet) => {
        const range = sheet.getRange("A1:B1").load("formulas");
        await context.sync();
        expect(range.formulas).toEqual([
          ["=@INDEX(C1:C9,2)", "=IFERROR(@INDEX(C1:C9,2),SUM(INDEX(C1:C9,0)))"],
        ]);
        range.formulas = structuredClone(range.formulas);
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([[0, 0]]);
      });
    } finally {
      again.host.close();
    }
  });
});
