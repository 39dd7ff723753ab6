import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost } from "../../../src/embedded/host";
import { unzipped } from "../../support/unzipped";
import { onSheet, type Opened } from "../protocol/openedSheet";
import { MAIN, related, sheetRelationships, smallPackage, worksheet } from "./smallPackage";

const RUNS = "<r><rPr><b/></rPr><t>重</t></r><r><t>要</t></r>";
const STRINGS = `<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si>${RUNS}</si><si><t>普通</t></si><si><t xml:space="preserve"> 空 </t></si></sst>`;
const INLINE = "<is><r><t>行</t></r><r><rPr><i/></rPr><t>内</t></r></is>";
/** A1 a shared string with looks inside, A2 one in the cell itself, A3 plain, A4 with blanks at its ends; numbers beside. */
const ROWS = [
  '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>3</v></c>',
  `<c r="A2" t="inlineStr">${INLINE}</c><c r="B2"><v>1</v></c>`,
  '<c r="A3" t="s"><v>1</v></c><c r="B3"><v>2</v></c>',
  '<c r="A4" t="s"><v>2</v></c><c r="B4"><v>4</v></c>',
];

function opened(): Opened {
  const rows = ROWS.map((cells, at) => `<row r="${String(at + 1)}">${cells}</row>`);
  const file = smallPackage(
    { 数据: worksheet(rows.join("")) },
    {
      "xl/_rels/workbook.xml.rels": related(...sheetRelationships(1), [
        "t",
        "sharedStrings",
        "sharedStrings.xml",
      ]),
      "xl/sharedStrings.xml": STRINGS,
    },
  );
  const workbook = openWorkbook(file, "rich.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { host: openHost(workbook), sheet };
}

/** Where the saved sheet has texts with looks inside. */
function savedRich({ host }: Opened, part = "xl/worksheets/sheet1.xml"): Readonly<Record<string, string>> {
  const text = new TextDecoder().decode(unzipped(saveWorkbook(host.workbook)).get(part));
  const cells = [...text.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gu)];
  return Object.fromEntries(
    cells.flatMap(([, place = "", content = ""]): (readonly [string, string])[] => {
      if (content === "<v>0</v>" && text.includes(`<c r="${place}" t="s"`)) return [[place, "重要"]];
      return content === INLINE ? [[place, "行内"]] : [];
    }),
  );
}

const edit = (book: Opened, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  onSheet(book, async (context, sheet) => {
    work(sheet);
    await context.sync();
  });

describe("texts with looks inside", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, Readonly<Record<string, string>>]>([
    [
      "stay where nothing happens to them",
      (sheet) => (sheet.getRange("B1").values = [[9]]),
      { A1: "重要", A2: "行内" },
    ],
    ["move with rows that come", (sheet) => sheet.getRange("1:2").insert("Down"), { A3: "重要", A4: "行内" }],
    ["move with cells that come", (sheet) => sheet.getRange("A2").insert("Down"), { A1: "重要", A3: "行内" }],
    [
      "move with cells to the right",
      (sheet) => sheet.getRange("A2").insert("Right"),
      { A1: "重要", B2: "行内" },
    ],
    ["move with columns", (sheet) => sheet.getRange("A:A").insert("Right"), { B1: "重要", B2: "行内" }],
    ["go with their row", (sheet) => sheet.getRange("1:1").delete("Up"), { A1: "行内" }],
    ["go with their cell", (sheet) => sheet.getRange("A1").delete("Left"), { A2: "行内" }],
    [
      "are sorted with their rows",
      (sheet) => {
        sheet.getRange("A1:B4").sort.apply([{ key: 1, ascending: true }]);
      },
      { A1: "行内", A3: "重要" },
    ],
    [
      "are copied with their cells",
      (sheet) => {
        sheet.getRange("D1:D4").copyFrom("A1:A2");
      },
      { A1: "重要", A2: "行内", D1: "重要", D2: "行内", D3: "重要", D4: "行内" },
    ],
    [
      "are plain where only values are copied",
      (sheet) => {
        sheet.getRange("D1").copyFrom("A1:A2", "Values");
      },
      { A1: "重要", A2: "行内" },
    ],
    [
      "are overwritten by what is copied onto them",
      (sheet) => {
        sheet.getRange("A1:A2").copyFrom("A3");
      },
      {},
    ],
    [
      "are plain once the same is written",
      (sheet) => (sheet.getRange("A1").values = [["重要"]]),
      { A2: "行内" },
    ],
    [
      "are gone once another text is written",
      (sheet) => (sheet.getRange("A1").values = [["新"]]),
      { A2: "行内" },
    ],
    [
      "are gone once a formula is written",
      (sheet) => (sheet.getRange("A1").formulas = [['="重要"']]),
      { A2: "行内" },
    ],
    [
      "lose their looks with those of the cell",
      (sheet) => {
        sheet.getRange("A2").clear("Formats");
      },
      { A1: "重要" },
    ],
    [
      "go with the contents",
      (sheet) => {
        sheet.getRange("A1:A2").clear("Contents");
      },
      {},
    ],
  ])("%s", async (_what, work, rich) => {
    const book = opened();
    await edit(book, work);
    expect(savedRich(book)).toEqual(rich);
  });

  it("come with a copy of their sheet, also once that sheet is gone", async () => {
    const book = opened();
    await edit(book, (sheet) => {
      sheet.copy("End");
    });
    expect(savedRich(book, "xl/worksheets/sheet2.xml")).toEqual({ A1: "重要", A2: "行内" });
    await edit(book, (sheet) => {
      sheet.delete();
    });
    const parts = unzipped(saveWorkbook(book.host.workbook));
    expect(new TextDecoder().decode(parts.get("xl/sharedStrings.xml"))).toContain(RUNS);
  });

  it("have the text that cells show", async () => {
    const book = opened();
    const shown = await onSheet(book, async (context, sheet) => {
      const range = sheet.getRange("A1:A4").load({ values: true });
      await context.sync();
      return range.values;
    });
    expect(shown).toEqual([["重要"], ["行内"], ["普通"], [" 空 "]]);
  });
});

describe("blanks at the ends of a text of the file", () => {
  it("are kept wherever the text goes", async () => {
    const book = opened();
    await edit(book, (sheet) => {
      sheet.getRange("D9").copyFrom("A4", "Values");
      sheet.getRange("1:1").insert("Down");
    });
    const text = new TextDecoder().decode(
      unzipped(saveWorkbook(book.host.workbook)).get("xl/worksheets/sheet1.xml"),
    );
    expect(text).toContain('<c r="A5" t="s"><v>2</v></c>');
    expect(text).toContain('<c r="D10" t="s"><v>2</v></c>');
  });
});
