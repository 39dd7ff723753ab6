import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost } from "../../../src/embedded/host";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { itIsValid } from "../../support/openXmlValidator";
import { hasSchemas, schemaFaults } from "../../support/schemaFaults";
import { unzipped } from "../../support/unzipped";
import { failureOf, onSheet, reopened, type Opened } from "../protocol/openedSheet";
import { ANCHORS, PICTURE, withPicture } from "./picturePackage";

const scratch = mkdtempSync(path.join(tmpdir(), "pictures-"));

function opened(...file: Parameters<typeof withPicture>): Opened {
  const workbook = openWorkbook(withPicture(...file), "picture.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { host: openHost(workbook), sheet };
}

const edit = (book: Opened, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  onSheet(book, async (context, sheet) => {
    work(sheet);
    await context.sync();
  });

function drawing(workbook: Workbook, name = "xl/drawings/drawing1.xml"): string {
  return new TextDecoder().decode(unzipped(saveWorkbook(workbook)).get(name));
}

/** The rows from and to which a saved anchor goes, with the way into them in points; or its place. */
function rowsOf(text: string): string {
  const corners = [...text.matchAll(/<xdr:row>(\d+)<\/xdr:row><xdr:rowOff>(\d+)/gu)];
  const size = /<xdr:ext cx="\d+" cy="(\d+)"/u.exec(text)?.[1];
  const at = /<xdr:pos x="\d+" y="(\d+)"/u.exec(text)?.[1];
  return [
    ...corners.map(([, row, offset]) => `${String(row)}+${String(Number(offset) / 12_700)}`),
    ...(at === undefined ? [] : [`at ${String(Number(at) / 12_700)}`]),
    ...(size === undefined ? [] : [`high ${String(Number(size) / 12_700)}`]),
  ].join(" ");
}

type Edit = (sheet: Excel.Worksheet) => void;
const insert: Edit = (sheet) => sheet.getRange("2:3").insert("Down");
const within: Edit = (sheet) => sheet.getRange("7:7").insert("Down");
const top: Edit = (sheet) => sheet.getRange("4:6").delete("Up");
const end: Edit = (sheet) => sheet.getRange("8:9").delete("Up");
const higher: Edit = (sheet) => {
  sheet.getRange("2:2").format.rowHeight = 45;
};
const higherUnder: Edit = (sheet) => {
  sheet.getRange("6:6").format.rowHeight = 45;
};
const hide: Edit = (sheet) => {
  sheet.getRange("1:2").rowHidden = true;
};

describe("a picture of the file", () => {
  it.each<[string, keyof typeof ANCHORS, Edit, string]>([
    ["rows put in above", "TwoCell", insert, "6+7.5 10+0"],
    ["rows put in above", "OneCell", insert, "6+7.5 10+0"],
    ["rows put in above", "oneCellAnchor", insert, "6+7.5 high 52.5"],
    ["rows put in above: it stays on its point", "Absolute", insert, "4+7.5 8+0"],
    ["rows put in above: it stays on its point", "absoluteAnchor", insert, "at 67.5 high 52.5"],
    ["a row put in under it", "TwoCell", within, "4+7.5 9+0"],
    ["a row put in under it: as large as it was", "OneCell", within, "4+7.5 8+0"],
    ["its upper rows deleted", "TwoCell", top, "3+0 5+0"],
    ["its upper rows deleted: as large as it was", "OneCell", top, "3+0 6+7.5"],
    ["its lower rows deleted", "TwoCell", end, "4+7.5 7+0"],
    ["its lower rows deleted: as large as it was", "OneCell", end, "4+7.5 8+0"],
    ["a row above made higher", "TwoCell", higher, "4+7.5 8+0"],
    ["a row above made higher", "OneCell", higher, "4+7.5 8+0"],
    ["a row above made higher: it stays on its point", "Absolute", higher, "2+7.5 6+0"],
    ["a row under it made higher", "TwoCell", higherUnder, "4+7.5 8+0"],
    ["a row under it made higher: as large as it was", "OneCell", higherUnder, "4+7.5 6+0"],
    ["rows above hidden: it stays on its point", "Absolute", hide, "6+7.5 10+0"],
  ])("goes with its cells as Excel lets it: %s (%s)", async (_what, anchor, work, rows) => {
    const book = opened(anchor);
    await edit(book, work);
    const text = drawing(book.host.workbook);
    expect(rowsOf(text)).toBe(rows);
    expect(text).toContain(`${PICTURE}<xdr:clientData/>`);
  });

  it("follows columns", async () => {
    const book = opened();
    await edit(book, (sheet) => {
      sheet.getRange("A:B").insert("Right");
      sheet.getRange("F:F").delete("Left");
    });
    const text = drawing(book.host.workbook);
    expect([...text.matchAll(/<xdr:col>(\d+)/gu)].map(([, column]) => column)).toEqual(["4", "5"]);
  });

  it("is back as it was once hidden rows under it are shown again", async () => {
    const book = opened();
    await edit(book, (sheet) => {
      sheet.getRange("1:20").rowHidden = true;
    });
    expect(book.sheet.shapes).toMatchObject([{ top: 0, height: 0 }]);
    await edit(book, (sheet) => {
      sheet.getRange("1:20").rowHidden = false;
    });
    expect(book.sheet.shapes).toMatchObject([{ top: 67.5, height: 52.5 }]);
    expect(rowsOf(drawing(book.host.workbook))).toBe("4+7.5 8+0");
  });

  it("goes with its rows when all of them are deleted, and its bytes with it; one that only moves stays", async () => {
    const book = opened();
    await edit(book, (sheet) => sheet.getRange("5:8").delete("Up"));
    const parts = unzipped(saveWorkbook(book.host.workbook));
    expect([...parts.keys()].filter((name) => name.includes("media"))).toEqual([]);
    const other = opened("OneCell");
    await edit(other, (sheet) => sheet.getRange("5:8").delete("Up"));
    expect(rowsOf(drawing(other.host.workbook))).toBe("4+0 7+7.5");
  });

  it("stays byte for byte where only cells are written", async () => {
    const book = opened();
    const before = drawing(book.host.workbook);
    await edit(book, (sheet) => (sheet.getRange("A9").values = [["x"]]));
    expect(drawing(book.host.workbook)).toBe(before);
  });

  it("is listed among the shapes, moved, renamed and deleted there; what would be lost fails by name", async () => {
    const book = opened();
    const shown = await onSheet(book, async (context, sheet) => {
      const shapes = sheet.shapes.load({ name: true, type: true, top: true, placement: true });
      await context.sync();
      return shapes.items.map(({ name, type, top: at, placement }) => ({ name, type, at, placement }));
    });
    expect(shown).toEqual([{ name: "照片 1", type: "Image", at: 67.5, placement: "TwoCell" }]);
    const fill = failureOf(edit(book, (sheet) => sheet.shapes.getItem("照片 1").fill.clear()));
    expect(await fill).toMatchObject({ code: "ApiNotFound" });
    await edit(book, (sheet) => {
      sheet.shapes.getItem("照片 1").set({ name: "工位", top: 0, placement: "OneCell" });
    });
    const saved = reopened(book);
    expect(saved.sheet.shapes).toMatchObject([{ name: "工位", top: 0, height: 52.5, placement: "OneCell" }]);
    await edit(saved, (sheet) => {
      sheet.shapes.getItem("工位").delete();
    });
    expect(reopened(saved).sheet.shapes).toEqual([]);
    expect([...unzipped(saveWorkbook(saved.host.workbook)).keys()].join()).not.toContain("media");
  });

  it("comes with a copy of its sheet, over the same bytes, beside what is drawn there anew", async () => {
    const book = opened();
    await edit(book, (sheet) => {
      sheet.copy("End");
    });
    await onSheet(book, async (context) => {
      const copy = context.workbook.worksheets.getItem("数据 (2)");
      copy.getRange("1:1").insert("Down");
      copy.shapes.addTextBox("说明");
      copy.charts.add("ColumnClustered", copy.getRange("A1:B3"), "Columns");
      await context.sync();
    });
    const file = saveWorkbook(book.host.workbook);
    writeFileSync(path.join(scratch, "copied.xlsx"), file);
    const parts = unzipped(file);
    const text = new TextDecoder().decode(parts.get("xl/drawings/drawing2.xml"));
    expect(rowsOf(text.slice(0, text.indexOf("<xdr:pic>")))).toBe("5+7.5 9+0");
    const relation = /r:embed="(\w+)"/u.exec(text)?.[1] ?? "none";
    const relations = new TextDecoder().decode(parts.get("xl/drawings/_rels/drawing2.xml.rels"));
    expect(relations).toMatch(new RegExp(`Id="${relation}"[^>]*media/image1.png`, "u"));
    const ids = [...text.matchAll(/cNvPr id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      openWorkbook(file, "copied.xlsx").sheets.map(({ shapes }) => shapes.map(({ kind }) => kind)),
    ).toEqual([["Image"], ["Image", "TextBox"]]);
  });

  (hasSchemas ? it : it.skip)("keeps to the schemas", async () => {
    const book = opened("OneCell");
    await edit(book, insert);
    const file = path.join(scratch, "moved.xlsx");
    writeFileSync(file, saveWorkbook(book.host.workbook));
    expect([file, path.join(scratch, "copied.xlsx")].flatMap(schemaFaults)).toEqual([]);
  });
  itIsValid("a sheet whose picture has moved", () => path.join(scratch, "moved.xlsx"));
  itIsValid("a copy of a sheet with a picture", () => path.join(scratch, "copied.xlsx"));
});
