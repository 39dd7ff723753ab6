import { strToU8, unzipSync, zipSync } from "fflate";
import { FileError } from "../../../src/embedded/file/package/fileError";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { openHost } from "../../../src/embedded/host";
import { workbookFile } from "../../support/badFiles";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";

/** A file of one sheet with one text in it, a part of which reads otherwise. */
function fileWith(part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(workbookFile([["工单号", "满意度评分"]]));
  parts[part] = strToU8(change(Buffer.from(parts[part] ?? []).toString()));
  return zipSync(parts);
}

const cells = (rows: string): Uint8Array =>
  fileWith(SHEET, (text) => text.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${rows}</sheetData>`));
const after = (more: string): Uint8Array =>
  fileWith(SHEET, (text) => text.replace("</sheetData>", `</sheetData>${more}`));
const before = (more: string): Uint8Array =>
  fileWith(SHEET, (text) => text.replace("<sheetData>", `${more}<sheetData>`));
const names = (more: string): Uint8Array =>
  fileWith(BOOK, (text) => text.replace("</sheets>", `</sheets><definedNames>${more}</definedNames>`));

const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ["a cell right of the last column", () => cells('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
  ["a cell under the last row", () => cells('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
  ["a cell whose address is no end", () => cells('<row r="1"><c r="ZZZZZZZZ99999999999"><v>1</v></c></row>')],
  [
    "a row of no number",
    () => cells('<row r="-5"><c r="A-5"><v>1</v></c></row><row r="x"><c><v>2</v></c></row>'),
  ],
  [
    "rows that go back",
    () => cells('<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'),
  ],
  ["the same cell twice", () => cells('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
  [
    "a shared string that is not there",
    () => cells('<row r="1"><c r="A1" t="s"><v>99999</v></c><c r="B1" t="s"><v>-1</v></c></row>'),
  ],
  [
    "a look that is not there",
    () => cells('<row r="1"><c r="A1" s="99999"><v>1</v></c><c r="B1" s="-1"><v>1</v></c></row>'),
  ],
  [
    "numbers that are none",
    () =>
      cells(
        '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>abc</v></c><c r="D1" t="b"><v>maybe</v></c><c r="E1" t="e"><v>#FOO!</v></c><c r="F1" t="q"><v>1</v></c></row>',
      ),
  ],
  [
    "a shared formula without its first",
    () => cells('<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row>'),
  ],
  [
    "a shared formula over all cells",
    () => cells('<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">ROW()</f><v>1</v></c></row>'),
  ],
  [
    "an array formula over all cells",
    () => cells('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">ROW()</f><v>1</v></c></row>'),
  ],
  [
    "formulas that go in circles",
    () => cells('<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>A1</f></c></row>'),
  ],
  ["a formula that reads itself and all", () => cells('<row r="1"><c r="A1"><f>SUM(A:XFD)</f></c></row>')],
  ["a formula that is none", () => cells('<row r="1"><c r="A1"><f>)(((,,</f><v>1</v></c></row>')],
  [
    "merged cells of the whole sheet, twice",
    () =>
      after('<mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B2"/></mergeCells>'),
  ],
  ["merged cells nowhere", () => after('<mergeCells count="1"><mergeCell ref="B0:ZZZZ9"/></mergeCells>')],
  [
    "columns without end",
    () => before('<cols><col min="1" max="999999999" width="9"/><col min="0" max="-3" width="x"/></cols>'),
  ],
  ["a used range that is none", () => before('<dimension ref="A1:XFD99999999"/>')],
  [
    "rules for a hundred thousand areas",
    () =>
      after(
        `<conditionalFormatting sqref="${"A1 B2 ".repeat(50_000)}"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
      ),
  ],
  [
    "names that mean each other",
    () => names('<definedName name="a">b</definedName><definedName name="b">a</definedName>'),
  ],
  [
    "a name of nothing",
    () => names('<definedName name="a"></definedName><definedName name="">Sheet1!A1</definedName>'),
  ],
  ["no sheet", () => fileWith(BOOK, (text) => text.replace(/<sheets>.*<\/sheets>/su, "<sheets/>"))],
  [
    "two sheets of one name and part",
    () => fileWith(BOOK, (text) => text.replace(/(<sheet [^>]*>)/u, "$1$1")),
  ],
  [
    "a sheet's part that is not there",
    () => fileWith("xl/_rels/workbook.xml.rels", (text) => text.replace("sheet1.xml", "sheet9.xml")),
  ],
  [
    "a part of the machine beside it",
    () =>
      fileWith("xl/_rels/workbook.xml.rels", (text) =>
        text.replace(/Target="[^"]*sheet1.xml"/u, 'Target="../../../../etc/passwd"'),
      ),
  ],
  [
    "a sheet that is the workbook",
    () =>
      fileWith("xl/_rels/workbook.xml.rels", (text) =>
        text.replace(/Target="[^"]*sheet1.xml"/u, 'Target="workbook.xml"'),
      ),
  ],
  [
    "characters that XML has not",
    () => cells('<row r="1"><c r="A1" t="inlineStr"><is><t>a\u0000b&#0;&#xFFFFFF;&nope;</t></is></c></row>'),
  ],
  [
    "a package of itself",
    () =>
      zipSync({
        "[Content_Types].xml": strToU8("<Types/>"),
        "_rels/.rels": strToU8(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="_rels/.rels"/></Relationships>',
        ),
      }),
  ],
];

/** Milliseconds that none of them may take, on a loaded machine too. */
const LONGEST = 20_000;

test.each(FILES)("%s is opened, calculated and saved, or refused by a code", (_what, make) => {
  const start = performance.now();
  try {
    const workbook = openWorkbook(make(), "a.xlsx");
    const host = openHost(workbook);
    host.settle();
    openWorkbook(saveWorkbook(workbook), "b.xlsx");
    host.close();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.code).toMatch(/^file-(damaged|too-large|not-a-workbook)$/u);
  }
  expect(performance.now() - start).toBeLessThan(LONGEST);
});

const CSV: readonly (readonly [string, string])[] = [
  ["nothing but a mark of its encoding", "\uFEFF"],
  ["line ends of old Macs", "工单号,评分\rA1,5\rA2,4\r"],
  ["one line of a million characters", "x".repeat(1_000_000)],
  ["twenty thousand columns", `${"a,".repeat(20_000)}b\n1`],
  ["blank lines only", "\n".repeat(1_000_000)],
  ["characters of no text", `a,b\n\u0001\u0002,\u0003`],
  ["formulas", "a,b\n=1+1,+cmd|' /C calc'!A0\n@SUM(A1),-2+3"],
  ["nothing but commas and quotes", `${'"",'.repeat(1000)}\n`],
];

test.each(CSV)("a CSV of %s is opened and saved, or refused by a code", (_what, text) => {
  const start = performance.now();
  try {
    const workbook = openWorkbook(strToU8(text), "a.csv");
    openWorkbook(saveWorkbook(workbook), "b.xlsx");
    const formulas = workbook.sheets.flatMap(({ cells: held }) => {
      const found: string[] = [];
      held.forEachFormula((_row, _column, formula) => found.push(formula));
      return found;
    });
    expect(formulas).toEqual([]);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    expect(error.code).toMatch(/^file-/u);
  }
  expect(performance.now() - start).toBeLessThan(LONGEST);
});
