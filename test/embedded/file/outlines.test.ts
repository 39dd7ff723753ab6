import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost } from "../../../src/embedded/host";
import { unzipped } from "../../support/unzipped";
import { onSheet, type Opened } from "../protocol/openedSheet";
import { MAIN, smallPackage } from "./smallPackage";

/** Rows 3–5 in a group, row 4 in one of its own inside, row 6 folds nothing; rows 8–9 folded away by row 10. */
const ROWS = [
  [1, ""],
  [2, ""],
  [3, ' outlineLevel="1"'],
  [4, ' outlineLevel="2"'],
  [5, ' outlineLevel="1"'],
  [6, ""],
  [7, ""],
  [8, ' outlineLevel="1" hidden="1"'],
  [9, ' outlineLevel="1" hidden="1"'],
  [10, ' collapsed="1"'],
] as const;
const SHEET = `<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryRight="0"/></sheetPr><sheetFormatPr defaultRowHeight="15" outlineLevelRow="2" outlineLevelCol="1"/>
<cols><col min="2" max="3" width="9" outlineLevel="1"/></cols><sheetData>${ROWS.map(
  ([row, attributes]) =>
    `<row r="${String(row)}"${attributes}><c r="A${String(row)}"><v>${String(20 - row)}</v></c></row>`,
).join("")}</sheetData></worksheet>`;

function opened(): Opened {
  const workbook = openWorkbook(smallPackage({ 数据: SHEET }), "grouped.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return { host: openHost(workbook), sheet };
}

/** What the saved part says of a sheet's rows: attributes of outlines by the row's number. */
function savedRows({ host }: Opened, part = "xl/worksheets/sheet1.xml"): Readonly<Record<string, string>> {
  const rows = [...savedPart(host.workbook, part).matchAll(/<row r="(\d+)"([^>]*?)\/?>/gu)];
  return Object.fromEntries(
    rows.flatMap(([, row = "", attributes = ""]) =>
      attributes.trim() === "" ? [] : [[row, attributes.trim()] as const],
    ),
  );
}

function savedPart(workbook: Opened["host"]["workbook"], part = "xl/worksheets/sheet1.xml"): string {
  return new TextDecoder().decode(unzipped(saveWorkbook(workbook)).get(part));
}

const edit = (book: Opened, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  onSheet(book, async (context, worksheet) => {
    work(worksheet);
    await context.sync();
  });

const HIDDEN = 'hidden="1" outlineLevel="1"';
const ONE = 'outlineLevel="1"';
const TWO = 'outlineLevel="2"';
const FOLDED = 'collapsed="1"';

describe("rows in groups", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, Readonly<Record<string, string>>]>([
    [
      "stay where they are when cells are written",
      (sheet) => (sheet.getRange("B1").values = [["x"]]),
      { 3: ONE, 4: TWO, 5: ONE, 8: HIDDEN, 9: HIDDEN, 10: FOLDED },
    ],
    [
      "move down with rows put in above",
      (sheet) => sheet.getRange("1:2").insert("Down"),
      { 5: ONE, 6: TWO, 7: ONE, 10: HIDDEN, 11: HIDDEN, 12: FOLDED },
    ],
    [
      "take in rows put among them, of the lesser depth",
      (sheet) => sheet.getRange("5:6").insert("Down"),
      { 3: ONE, 4: TWO, 5: ONE, 6: ONE, 7: ONE, 10: HIDDEN, 11: HIDDEN, 12: FOLDED },
    ],
    [
      "leave out rows put before the first and after the last of them",
      (sheet) => {
        sheet.getRange("6:6").insert("Down");
        sheet.getRange("3:3").insert("Down");
      },
      { 4: ONE, 5: TWO, 6: ONE, 10: HIDDEN, 11: HIDDEN, 12: FOLDED },
    ],
    [
      "go with rows that are deleted",
      (sheet) => sheet.getRange("4:8").delete("Up"),
      { 3: ONE, 4: HIDDEN, 5: FOLDED },
    ],
    [
      "stay where they are when cells are put in and when rows are sorted",
      (sheet) => {
        sheet.getRange("A1:B2").insert("Down");
        sheet.getRange("A3:A12").sort.apply([{ key: 0, ascending: true }]);
      },
      { 3: ONE, 4: TWO, 5: ONE, 8: HIDDEN, 9: HIDDEN, 10: FOLDED },
    ],
  ])("%s", async (_what, work, rows) => {
    const book = opened();
    await edit(book, work);
    expect(savedRows(book)).toEqual(rows);
  });

  it("are as deep as their sheet says in its file, which Excel draws them by", async () => {
    const book = opened();
    expect(savedPart(book.host.workbook)).toContain('outlineLevelRow="2"');
    await edit(book, (sheet) => {
      sheet.getRange("4:4").delete("Up");
    });
    expect(savedPart(book.host.workbook)).toContain('outlineLevelRow="1"');
  });

  it("come with a copy of their sheet, and where their sums stand", async () => {
    const book = opened();
    await edit(book, (sheet) => {
      sheet.copy("End");
    });
    const copy = "xl/worksheets/sheet2.xml";
    expect(savedRows(book, copy)).toEqual({ 3: ONE, 4: TWO, 5: ONE, 8: HIDDEN, 9: HIDDEN, 10: FOLDED });
    expect(savedPart(book.host.workbook, copy)).toContain('<outlinePr summaryRight="0"/>');
    expect(savedPart(book.host.workbook, copy)).toMatch(/<col min="2" max="3"[^>]*outlineLevel="1"/u);
    expect(savedPart(book.host.workbook, copy)).toMatch(
      /<sheetFormatPr [^>]*outlineLevelRow="2" outlineLevelCol="1"/u,
    );
  });
});

describe("columns in groups", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ["put in before", (sheet) => sheet.getRange("A:A").insert("Right"), '<col min="3" max="4"'],
    ["put in among them", (sheet) => sheet.getRange("C:C").insert("Right"), '<col min="2" max="4"'],
    ["deleted among them", (sheet) => sheet.getRange("B:B").delete("Left"), '<col min="2" max="2"'],
  ])("follow columns that are %s", async (_what, work, column) => {
    const book = opened();
    await edit(book, work);
    const columns = [...savedPart(book.host.workbook).matchAll(/<col [^>]*>/gu)].map(([each]) => each);
    const grouped = columns.filter((each) => each.includes('outlineLevel="1"'));
    const first = Number(/min="(\d+)"/u.exec(grouped[0] ?? "")?.[1]);
    const last = Number(/max="(\d+)"/u.exec(grouped.at(-1) ?? "")?.[1]);
    expect(`<col min="${String(first)}" max="${String(last)}"`).toBe(column);
  });
});

describe("a height that Excel chose", () => {
  it("stays Excel's when its row moves", async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="2" ht="30"><c r="A2"><v>1</v></c></row><row r="3" ht="40" customHeight="1"/></sheetData></worksheet>`;
    const workbook = openWorkbook(smallPackage({ 数据: sheet }), "heights.xlsx");
    const [first] = workbook.sheets;
    if (first === undefined) throw new Error("no sheet");
    const book = { host: openHost(workbook), sheet: first };
    await edit(book, (worksheet) => {
      worksheet.getRange("1:1").insert("Down");
    });
    expect(savedRows(book)).toEqual({ 3: 'ht="30"', 4: 'ht="40" customHeight="1"' });
  });
});
