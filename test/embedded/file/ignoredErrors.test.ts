import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { workbookFile } from "../../support/badFiles";

const SHEET = "xl/worksheets/sheet1.xml";
const sheetOf = (file: Uint8Array): string => Buffer.from(unzipped(file).get(SHEET) ?? []).toString();
const IGNORED = /<ignoredErrors>.*<\/ignoredErrors>/u;

const ROWS = [
  ["工单号", "满意度评分", "客服"],
  ["024000126", 2, "张三"],
  ["024000127", 3, "0101"],
];

function changed(file: Uint8Array): Uint8Array {
  const workbook = openWorkbook(file, "a.xlsx");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  sheet.cells.setValue(3, 0, "024000128");
  sheet.changed = true;
  return saveWorkbook(workbook);
}

test("numbers that are text on purpose get no green triangle on a sheet of ours, also once it has grown", () => {
  const file = workbookFile(ROWS);
  expect(IGNORED.exec(sheetOf(file))?.[0]).toBe(
    '<ignoredErrors><ignoredError sqref="A2:A3 C3" numberStoredAsText="1"/></ignoredErrors>',
  );
  expect(sheetOf(changed(file))).toContain('sqref="A2:A4 C3:C4"');
});

test("texts and numbers alone need none", () => {
  expect(sheetOf(workbookFile([["评分"], [5], ["5分"], ["满意"]]))).not.toMatch(IGNORED);
});

test.each(["", '<ignoredErrors><ignoredError sqref="B1:B9" formula="1"/></ignoredErrors>'])(
  "a sheet of the user's keeps its own: %j",
  (own) => {
    const parts = Object.fromEntries(unzipped(workbookFile(ROWS)));
    parts[SHEET] = strToU8(sheetOf(workbookFile(ROWS)).replace(IGNORED, own));
    expect(IGNORED.exec(sheetOf(changed(zipSync(parts))))?.[0] ?? "").toBe(own);
  },
);
