import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost, type EmbeddedHost } from "../../../src/embedded/host";
import { hasLibreOffice, savedByLibreOffice } from "../../support/libreOffice";
import { unzipped } from "../../support/unzipped";
import { codeOf, onSheet, openEach } from "./openedSheet";

const opened = openEach();

/** Of each note: where it stands, what it says. */
function notesOf(on: EmbeddedHost = opened.host): Promise<readonly string[]> {
  return on.Excel.run(async (context) => {
    const notes = context.workbook.notes.load({ content: true });
    await context.sync();
    const places = notes.items.map((note) => note.getLocation().load({ address: true }));
    await context.sync();
    return notes.items.map(({ content }, at) => `${places[at]?.address ?? ""} ${content}`);
  });
}

const refused = (work: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
  codeOf(
    onSheet(opened, async (context, sheet) => {
      work(sheet);
      await context.sync();
    }),
  );

describe("notes", () => {
  it("are added to one cell, found by it, changed, counted and deleted", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.notes.add("B2", "第一条");
      context.workbook.notes.add(sheet.getRange("C3"), "第二条");
      await context.sync();
      const [first, none, second] = [
        sheet.notes.getItem("B2").load({ content: true, authorName: true }),
        sheet.notes.getItemOrNullObject("A9"),
        context.workbook.notes.getItemAt(1).load({ content: true }),
      ];
      const count = sheet.notes.getCount();
      await context.sync();
      expect([first.content, first.authorName, none.isNullObject, second.content, count.value]).toEqual([
        "第一条",
        "",
        true,
        "第二条",
        2,
      ]);
      first.content = "改过";
      second.delete();
      await context.sync();
    });
    expect(await notesOf()).toEqual(["Sheet1!B2 改过"]);
  });

  it("are refused where there is no cell for them, and asked for where there is none", async () => {
    expect(await refused((sheet) => sheet.notes.add("B2:B3", "两格"))).toBe("InvalidCellAddress");
    expect(await refused((sheet) => sheet.notes.add("无此名", "何处"))).toBe("InvalidCellAddress");
    expect(await refused((sheet) => sheet.notes.add("B2", "一"))).toBe("no error");
    expect(await refused((sheet) => sheet.notes.add("B2", "二"))).toBe("ItemAlreadyExists");
    expect(await refused((sheet) => sheet.notes.getItem("C9").delete())).toBe("ItemNotFound");
    expect(await refused((sheet) => sheet.protection.protect())).toBe("no error");
    expect(await refused((sheet) => sheet.notes.add("D2", "受保护"))).toBe("AccessDenied");
    expect(await refused((sheet) => sheet.notes.getItem("B2").delete())).toBe("AccessDenied");
  });

  it("tell of no size, as in Excel on the web, so that who loads all of them is refused", async () => {
    await refused((sheet) => sheet.notes.add("B2", "一"));
    expect(await refused((sheet) => sheet.notes.load())).toBe("UnsupportedOperation");
    expect(await refused((sheet) => sheet.notes.getItem("B2").load({ visible: true }))).toBe(
      "UnsupportedOperation",
    );
    expect(await refused((sheet) => sheet.notes.load({ content: true }))).toBe("no error");
  });

  it("known by their places are another's once one before them is gone", async () => {
    await refused((sheet) => ["A1", "A2", "A3"].forEach((cell) => sheet.notes.add(cell, cell)));
    await onSheet(opened, async (context, sheet) => {
      const notes = sheet.notes.load({ content: true });
      await context.sync();
      notes.items[0]?.delete();
      notes.items[1]?.delete();
      await context.sync();
    });
    expect(await notesOf()).toEqual(["Sheet1!A2 A2"]);
  });

  it("go with their cells, and with all that a cell has; contents alone leave them", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:A4").values = [[3], [1], [2], [4]];
      for (const row of [1, 2, 3, 4])
        sheet.notes.add(`A${String(row)}`, `值${String([3, 1, 2, 4][row - 1])}`);
      sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A3").clear("Contents");
      sheet.getRange("A4").clear();
      sheet.getRange("A5").delete("Up");
      await context.sync();
    });
    expect(await notesOf()).toEqual(["Sheet1!A2 值1", "Sheet1!A3 值2"]);
  });

  it("come back from a file, new ones, changed ones and those of a copied sheet, with a box each", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.notes.add("B2", "换行\n与 <符号> & 空格 ");
      sheet.copy("End").notes.add("D4", "副本上");
      await context.sync();
    });
    const first = saveWorkbook(opened.host.workbook);
    const again = openHost(openWorkbook(first, "a.xlsx"));
    expect(await notesOf(again)).toEqual([
      "Sheet1!B2 换行\n与 <符号> & 空格 ",
      "'Sheet1 (2)'!B2 换行\n与 <符号> & 空格 ",
      "'Sheet1 (2)'!D4 副本上",
    ]);
    await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.notes.getItem("B2").content = "改过";
      sheet.notes.add("A9", "又一条");
      sheet.getRange("1:1").insert("Down");
      sheet.copy("End");
      await context.sync();
    });
    const second = saveWorkbook(again.workbook);
    again.close();
    const last = openHost(openWorkbook(second, "a.xlsx"));
    expect(await notesOf(last)).toEqual([
      "Sheet1!B3 改过",
      "Sheet1!A10 又一条",
      "'Sheet1 (2)'!B2 换行\n与 <符号> & 空格 ",
      "'Sheet1 (2)'!D4 副本上",
      "'Sheet1 (3)'!B3 改过",
      "'Sheet1 (3)'!A10 又一条",
    ]);
    last.close();
    const boxes = [...unzipped(second)].flatMap(([name, bytes]) =>
      name.endsWith(".vml")
        ? [
            [
              ...Buffer.from(bytes)
                .toString()
                .matchAll(/<x:Row>(\d+)<\/x:Row>/gu),
            ].map(([, row]) => row),
          ]
        : [],
    );
    expect(boxes).toEqual([
      ["2", "9"],
      ["1", "3"],
      ["2", "9"],
    ]);
    if (!hasLibreOffice) return;
    const file = join(mkdtempSync(join(tmpdir(), "csat-notes-")), "notes.xlsx");
    writeFileSync(file, second);
    const byOther = openHost(openWorkbook(readFileSync(savedByLibreOffice(file)), "a.xlsx"));
    const read = (await notesOf(byOther)).filter((note) => note.startsWith("Sheet1!"));
    byOther.close();
    expect([...read].sort()).toEqual(["Sheet1!A10 又一条", "Sheet1!B3 改过"]);
  });
});
