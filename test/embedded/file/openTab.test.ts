import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { addSheet } from "../../../src/embedded/model/edits/sheets";
import { workbookFile } from "../../support/badFiles";

const SOURCE = "xl/worksheets/sheet1.xml";
const textOf = (file: Uint8Array, part: string): string =>
  Buffer.from(unzipped(file).get(part) ?? []).toString();

test("a file opens on the sheet in front, and the sheet that was there loses nothing but being the open tab", () => {
  const original = workbookFile([["工单号", "满意度评分"]]);
  expect(textOf(original, SOURCE)).toContain(' tabSelected="1"');
  const workbook = openWorkbook(original, "a.xlsx");
  workbook.activeSheet = addSheet(workbook, "满意度改进月报");
  const saved = saveWorkbook(workbook);
  expect(textOf(saved, SOURCE)).toBe(textOf(original, SOURCE).replace(' tabSelected="1"', ""));
  expect(textOf(saved, "xl/worksheets/sheet2.xml")).toContain(' tabSelected="1"');
  expect(textOf(saved, "xl/workbook.xml")).toContain('activeTab="1"');
  expect(openWorkbook(saved, "a.xlsx").activeSheet?.name).toBe("满意度改进月报");
});

test("a file whose source stays in front keeps it byte for byte", () => {
  const original = workbookFile([["工单号", "满意度评分"]]);
  const workbook = openWorkbook(original, "a.xlsx");
  addSheet(workbook, "满意度改进月报");
  expect(textOf(saveWorkbook(workbook), SOURCE)).toBe(textOf(original, SOURCE));
});
