import { strToU8 } from "fflate";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { writeZip } from "../../../src/embedded/file/package/zip";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { digitWidthOf } from "../../../src/embedded/file/styles/digitWidth";
import { openHost } from "../../../src/embedded/host";
import { DEFAULT_FORMAT } from "../../../src/embedded/model/cellFormat";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { inHost } from "../inHost";

const SHEET_PART = "xl/worksheets/sheet1.xml";

/** A workbook as Excel's Chinese edition writes it: 宋体 11, rows of 13.5 points, widths in eighths. */
function chineseWorkbook(): Workbook {
  const parts = unzipped(saveWorkbook(openWorkbook(Buffer.from("名称,分\n甲,5\n"), "a.csv")));
  const text = (part: string): string => Buffer.from(parts.get(part) ?? []).toString();
  parts.set(
    SHEET_PART,
    strToU8(
      text(SHEET_PART)
        .replace(/<sheetFormatPr[^>]*>/, '<sheetFormatPr defaultRowHeight="13.5"/>')
        .replace(
          "<sheetData>",
          '<cols><col min="1" max="1" width="12.875" customWidth="1"/></cols><sheetData>',
        )
        .replace(
          "</sheetData>",
          '</sheetData><hyperlinks><hyperlink ref="A1" location="a!B2" display="看这里"/></hyperlinks>',
        ),
    ),
  );
  parts.set("xl/styles.xml", strToU8(text("xl/styles.xml").replace(/<name val="[^"]*"/, '<name val="宋体"')));
  return openWorkbook(writeZip(parts), "a.xlsx");
}

function savedSheet(workbook: Workbook, part = SHEET_PART): string {
  return Buffer.from(unzipped(saveWorkbook(workbook)).get(part) ?? []).toString();
}

// Excel's standard column is 64 pixels with Calibri 11, 72 with 宋体 11 and 等线 11.
test.each([
  ["Calibri", 11, 7],
  ["宋体", 11, 8],
  ["等线", 11, 8],
  ["Tahoma", 10, 7],
  ["Arial", 10, 7],
])("the digits of %s %d are %d pixels wide", (name, size, pixels) => {
  expect(digitWidthOf({ font: { ...DEFAULT_FORMAT.font, name, size } })).toBe(pixels);
});

test("widths are in points whatever the normal font: 12.875 digits of 8 pixels are 103 pixels, a standard column 72", async () => {
  const host = openHost(chineseWorkbook());
  const points = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const own = sheet.getRange("A1").load("format/columnWidth");
    const standard = sheet.getRange("F1").load("format/columnWidth");
    const added = context.workbook.worksheets.add("新").getRange("C1").load("format/columnWidth");
    await context.sync();
    return [own, standard, added].map(({ format }) => format.columnWidth);
  });
  host.close();
  expect(points).toEqual([103 * 0.75, 72 * 0.75, 72 * 0.75]);
});

test("an edited sheet keeps its standard sizes, widths and what its links show", () => {
  const workbook = chineseWorkbook();
  const [sheet] = workbook.sheets;
  if (sheet !== undefined) sheet.changed = true;
  const text = savedSheet(workbook);
  expect(text).toContain('<sheetFormatPr defaultRowHeight="13.5"/>');
  expect(text).toContain('<col min="1" max="1" width="12.875" customWidth="1"/>');
  expect(text).toContain('<hyperlink ref="A1" location="a!B2" display="看这里"/>');
});

test("a width that the add-in sets is as wide in the file", async () => {
  const workbook = chineseWorkbook();
  await inHost(workbook, "a", (sheet) => (sheet.getRange("B1").format.columnWidth = 60));
  // 80 pixels in digits of 8
  expect(savedSheet(workbook)).toContain('<col min="2" max="2" width="10" customWidth="1"/>');
});
