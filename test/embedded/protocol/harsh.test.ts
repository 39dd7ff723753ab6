import { failureOf, onSheet, openEach } from "./openedSheet";

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

  it("lets the first fit to pages pass", () =>
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

  it("activates a sheet from the batch after the one that adds it", async () => {
    const failure = await failureOf(
      onSheet(opened, async (context) => {
        context.workbook.worksheets.add("新").activate();
        await context.sync();
      }),
    );
    expect(failure.code).toBe("GeneralException");
    await onSheet(opened, async (context) => {
      context.workbook.worksheets.getItem("新").activate();
      await context.sync();
    });
    expect(opened.host.workbook.activeSheet?.name).toBe("新");
  });

  it("holds 2 MB of settings in all", async () => {
    const write = (key: string, characters: number): Promise<{ code: string }> =>
      failureOf(
        onSheet(opened, async (context) => {
          context.workbook.settings.add(key, "满".repeat(characters));
          await context.sync();
        }),
      );
    expect(await write("one", 600_000)).toMatchObject({ code: "no error" });
    expect(await write("other", 600_000)).toMatchObject({ code: "GeneralException" });
    expect([...opened.host.workbook.settings.keys()]).toEqual(["one"]);
    expect(await write("one", 10)).toMatchObject({ code: "no error" });
    expect(await write("other", 600_000)).toMatchObject({ code: "no error" });
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
});
