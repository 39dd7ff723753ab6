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

const FILES: readonly (readonly [what: string, outcome: string, make: () => Uint8Array])[] = [
  [
    "a cell right of the last column",
    "file-damaged",
    () => cells('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
  ],
  [
    "a cell under the last row",
    "file-damaged",
    () => cells('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
  ],
  [
    "a cell whose address is no end",
    "file-damaged",
    () => cells('<row r="1"><c r="ZZZZZZZZ99999999999"><v>1</v></c></row>'),
  ],
  [
    "a row of no number",
    "file-damaged",
    () => cells('<row r="-5"><c r="A-5"><v>1</v></c></row><row r="x"><c><v>2</v></c></row>'),
  ],
  [
    "rows that go back",
    "opened",
    () => cells('<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'),
  ],
  [
    "the same cell twice",
    "opened",
    () => cells('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
  ],
  [
    "a shared string that is not there",
    "opened",
    () => cells('<row r="1"><c r="A1" t="s"><v>99999</v></c><c r="B1" t="s"><v>-1</v></c></row>'),
  ],
  [
    "a look that is not there",
    "opened",
    () => cells('<row r="1"><c r="A1" s="99999"><v>1</v></c><c r="B1" s="-1"><v>1</v></c></row>'),
  ],
  [
    "numbers that are none",
    "opened",
    () =>
      cells(
        '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>NaN</v></c><c r="C1"><v>abc</v></c><c r="D1" t="b"><v>maybe</v></c><c r="E1" t="e"><v>#FOO!</v></c><c r="F1" t="q"><v>1</v></c></row>',
      ),
  ],
  [
    "a shared formula without its first",
    "opened",
    () => cells('<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row>'),
  ],
  [
    "a shared formula over all cells",
    "opened",
    () => cells('<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">ROW()</f><v>1</v></c></row>'),
  ],
  [
    "an array formula over all cells",
    "opened",
    () => cells('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">ROW()</f><v>1</v></c></row>'),
  ],
  [
    "formulas that go in circles",
    "opened",
    () => cells('<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>A1</f></c></row>'),
  ],
  [
    "a formula that reads itself and all",
    "opened",
    () => cells('<row r="1"><c r="A1"><f>SUM(A:XFD)</f></c></row>'),
  ],
  ["a formula that is none", "opened", () => cells('<row r="1"><c r="A1"><f>)(((,,</f><v>1</v></c></row>')],
  [
    "merged cells of the whole sheet, twice",
    "opened",
    () =>
      after('<mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B2"/></mergeCells>'),
  ],
  [
    "merged cells nowhere",
    "opened",
    () => after('<mergeCells count="1"><mergeCell ref="B0:ZZZZ9"/></mergeCells>'),
  ],
  [
    "columns without end",
    "opened",
    () => before('<cols><col min="1" max="999999999" width="9"/><col min="0" max="-3" width="x"/></cols>'),
  ],
  ["a used range that is none", "opened", () => before('<dimension ref="A1:XFD99999999"/>')],
  [
    "rules for a hundred thousand areas",
    "opened",
    () =>
      after(
        `<conditionalFormatting sqref="${"A1 B2 ".repeat(50_000)}"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
      ),
  ],
  [
    "names that mean each other",
    "opened",
    () => names('<definedName name="a">b</definedName><definedName name="b">a</definedName>'),
  ],
  [
    "a name of nothing",
    "opened",
    () => names('<definedName name="a"></definedName><definedName name="">Sheet1!A1</definedName>'),
  ],
  [
    "no sheet",
    "file-not-a-workbook",
    () => fileWith(BOOK, (text) => text.replace(/<sheets>.*<\/sheets>/su, "<sheets/>")),
  ],
  [
    "two sheets of one name and part",
    "opened",
    () => fileWith(BOOK, (text) => text.replace(/(<sheet [^>]*>)/u, "$1$1")),
  ],
  [
    "a sheet's part that is not there",
    "file-damaged",
    () => fileWith("xl/_rels/workbook.xml.rels", (text) => text.replace("sheet1.xml", "sheet9.xml")),
  ],
  [
    "a part of the machine beside it",
    "file-damaged",
    () =>
      fileWith("xl/_rels/workbook.xml.rels", (text) =>
        text.replace(/Target="[^"]*sheet1.xml"/u, 'Target="../../../../etc/passwd"'),
      ),
  ],
  [
    "a sheet that is the workbook",
    "opened",
    () =>
      fileWith("xl/_rels/workbook.xml.rels", (text) =>
        text.replace(/Target="[^"]*sheet1.xml"/u, 'Target="workbook.xml"'),
      ),
  ],
  [
    "characters that XML has not",
    "opened",
    () => cells('<row r="1"><c r="A1" t="inlineStr"><is><t>a\u0000b&#0;&#xFFFFFF;&nope;</t></is></c></row>'),
  ],
  [
    "a package of itself",
    "file-not-a-workbook",
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

/** "opened", or the code by which it is refused, of what may take no longer than that. */
function outcomeOf(work: () => void): string {
  const start = performance.now();
  try {
    work();
    return "opened";
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return error.code;
  } finally {
    expect(performance.now() - start).toBeLessThan(LONGEST);
  }
}

test.each(FILES)("a file with %s: %s, and no crash in calculating and saving it", (_what, outcome, make) => {
  const found = outcomeOf(() => {
    const workbook = openWorkbook(make(), "a.xlsx");
    const host = openHost(workbook);
    host.settle();
    openWorkbook(saveWorkbook(workbook), "b.xlsx");
    host.close();
  });
  expect(found).toBe(outcome);
});

const CSV: readonly (readonly [what: string, outcome: string, text: string])[] = [
  ["nothing but a mark of its encoding", "file-empty", "\uFEFF"],
  ["line ends of old Macs", "opened", "工单号,评分\rA1,5\rA2,4\r"],
  ["one line of a million characters", "opened", "x".repeat(1_000_000)],
  ["twenty thousand columns", "file-too-large", `${"a,".repeat(20_000)}b\n1`],
  ["blank lines only", "opened", "\n".repeat(1_000_000)],
  ["characters of no text", "opened", `a,b\n\u0001\u0002,\u0003`],
  ["formulas", "opened", "a,b\n=1+1,+cmd|' /C calc'!A0\n@SUM(A1),-2+3"],
  ["nothing but commas and quotes", "opened", `${'"",'.repeat(1000)}\n`],
];

test.each(CSV)("a CSV of %s: %s, and none of it is a formula", (_what, outcome, text) => {
  const formulas: string[] = [];
  const found = outcomeOf(() => {
    const workbook = openWorkbook(strToU8(text), "a.csv");
    openWorkbook(saveWorkbook(workbook), "b.xlsx");
    for (const { cells: held } of workbook.sheets) {
      held.forEachFormula((_row, _column, formula) => formulas.push(formula));
    }
  });
  expect([found, formulas]).toEqual([outcome, []]);
});
