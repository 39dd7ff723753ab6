import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { unzipped } from "../../support/unzipped";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../support/libreOffice";
import { itIsValid } from "../../support/openXmlValidator";
import { hasSchemas, schemaFaults } from "../../support/schemaFaults";
import { addParetoSheet } from "./sampleSheets";

const rich = path.resolve(__dirname, "../../../../shared/data/rich_workbook/rich.xlsx");
const scratch = mkdtempSync(path.join(tmpdir(), "file-test-"));

/** Contract: these parts may change, everything else goes back byte for byte. */
const MAY_CHANGE = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/calcChain.xml",
  // the add-in's settings are found through it, beside those of other add-ins
  "xl/webextensions/taskpanes.xml",
];

const whenPresent = existsSync(rich) ? test : test.skip;
const whenChecked = existsSync(rich) && hasSchemas ? test : test.skip;
const whenOffice = hasLibreOffice ? test : test.skip;

function openRich(): ReturnType<typeof openWorkbook> {
  return openWorkbook(new Uint8Array(readFileSync(rich)), "rich.xlsx");
}

whenPresent("every part of the user's file goes back byte for byte when a sheet is added", () => {
  const workbook = openRich();
  addParetoSheet(workbook);
  workbook.settings.set("language", "zh-CN");
  workbook.settingsChanged = true;
  workbook.customXmlParts.push({
    id: "{6F1C3A52-0000-4000-8000-000000000001}",
    namespaceUri: "urn:test",
    xml: '<t xmlns="urn:test">基线</t>',
    part: null,
    changed: false,
  });
  const saved = unzipped(saveWorkbook(workbook));
  for (const [name, bytes] of unzipped(readFileSync(rich))) {
    if (MAY_CHANGE.includes(name)) continue;
    expect({ name, same: Buffer.from(saved.get(name) ?? []).equals(Buffer.from(bytes)) }).toEqual({
      name,
      same: true,
    });
  }
});

whenPresent("a workbook that nothing happened to is saved with every part as it was", () => {
  const workbook = openRich();
  const saved = unzipped(saveWorkbook(workbook));
  expect([...saved.keys()].sort()).toEqual([...workbook.origin.keys()].sort());
  for (const [name, bytes] of unzipped(readFileSync(rich))) {
    expect(Buffer.from(saved.get(name) ?? []).equals(Buffer.from(bytes))).toBe(true);
  }
});

whenPresent("saving twice gives the same bytes and leaves the model alone", () => {
  const workbook = openRich();
  addParetoSheet(workbook);
  const first = saveWorkbook(workbook);
  expect(Buffer.from(saveWorkbook(workbook)).equals(Buffer.from(first))).toBe(true);
  expect(workbook.sheets.map(({ part }) => part).at(-1)).toBeNull();
});

whenPresent("a user's sheet that was edited keeps the elements that the model does not know", () => {
  const workbook = openRich();
  const [data, pareto] = workbook.sheets;
  if (data === undefined || pareto === undefined) throw new Error("rich.xlsx has two sheets");
  data.cells.setValue(1, 2, 99);
  data.changed = true;
  pareto.cells.setValue(0, 0, "changed");
  pareto.changed = true;
  const saved = unzipped(saveWorkbook(workbook));
  const text = (part: string): string => Buffer.from(saved.get(part) ?? []).toString();
  expect(text("xl/worksheets/sheet1.xml")).toContain("x14:sparklineGroup>");
  expect(text("xl/worksheets/sheet1.xml")).toContain('type="top10"');
  expect(text("xl/worksheets/sheet1.xml")).toContain('type="duplicateValues"');
  expect(text("xl/worksheets/sheet1.xml")).toContain("<v>99</v>");
  expect(text("xl/worksheets/sheet2.xml")).toContain(
    'cm="1"><f t="array" ref="A11">_xlfn.SORTBY(A4:A8,B4:B8,-1)</f>',
  );
  expect(saved.get("xl/tables/table1.xml")).toEqual(workbook.origin.get("xl/tables/table1.xml"));
  expect(saved.get("xl/drawings/drawing1.xml")).toEqual(workbook.origin.get("xl/drawings/drawing1.xml"));
});

whenPresent("a chart and a table that were added come back from the file as they were", () => {
  const workbook = openRich();
  const sheet = addParetoSheet(workbook);
  const again = openWorkbook(saveWorkbook(workbook), "rich.xlsx");
  const [chart] = again.sheets.at(-1)?.charts ?? [];
  const [original] = sheet.charts;
  expect({ ...chart, id: "1", part: null }).toEqual(original);
  expect(again.sheets.at(-1)?.tables[0]).toMatchObject({
    name: "原因统计",
    columns: [{}, {}, {}, { name: "目标" }],
  });
});

whenChecked(
  "what is written holds against the schemas of ISO/IEC 29500 as well as the file that it was made from",
  () => {
    const workbook = openRich();
    addParetoSheet(workbook);
    workbook.sheets.forEach((sheet) => (sheet.changed = true));
    const file = path.join(scratch, "checked.xlsx");
    writeFileSync(file, saveWorkbook(workbook));
    expect(schemaFaults(file)).toEqual(schemaFaults(rich));
  },
);

whenOffice("LibreOffice opens the file and calculates the table's formulas", () => {
  const workbook = openWorkbook(Buffer.from("a,b\n1,2\n"), "start.csv");
  addParetoSheet(workbook);
  workbook.activeSheet = workbook.sheets[1] ?? null;
  const file = path.join(scratch, "office.xlsx");
  writeFileSync(file, saveWorkbook(workbook));
  const sheet = recalculatedByLibreOffice(file).sheetByName("帕累托分析");
  expect(sheet?.cells.getValue(4, 2)).toBeCloseTo(66 / 93, 12);
  expect(sheet?.cells.getValue(7, 3)).toBe(0.8);
  expect(sheet?.charts).toHaveLength(1);
});

if (existsSync(rich)) {
  const output = path.join(scratch, "valid.xlsx");
  beforeAll(() => {
    const workbook = openRich();
    addParetoSheet(workbook);
    workbook.settings.set("language", "zh-CN");
    workbook.settingsChanged = true;
    writeFileSync(output, saveWorkbook(workbook));
  });
  itIsValid(
    "a workbook with pivots, sparklines and images",
    () => output,
    () => rich,
  );
}
