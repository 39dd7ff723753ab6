import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateFile } from "../../../src/embedded/cli/generateFile";
import { parseGenerateArguments } from "../../../src/embedded/cli/generateArguments";
import { keptFormulasSentence } from "../../../src/embedded/cli/summary";
import type { FormulaFailure } from "../../../src/embedded/calculation/calculationError";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { addSheet } from "../../../src/embedded/model/edits/sheets";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { Workbook } from "../../../src/embedded/model/workbook";
import { temporaryFolder, TEST_MOMENT } from "../../support/generateInto";
import { commandLineOf } from "../../support/messages";

/** A survey of 40 answers with a sheet of the user's own; its second formula came without a value. */
function surveyWorkbook(): Workbook {
  const workbook = new Workbook();
  const survey = addSheet(workbook, "回访");
  ["工单号", "满意度评分", "不满意原因"].forEach((header, column) => {
    survey.cells.setValue(0, column, header);
  });
  for (let row = 1; row <= 40; row++) {
    const score = (row % 5) + 1;
    survey.cells.setValue(row, 0, `T${String(row)}`);
    survey.cells.setValue(row, 1, score);
    if (score < 3) survey.cells.setValue(row, 2, "等待时间太长");
  }
  const own = addSheet(workbook, "自己的表");
  own.cells.setFormula(0, 0, '=CUBEVALUE("x","y")');
  own.cells.setValue(0, 0, 77);
  own.cells.setFormula(1, 0, "=XLOOKUP(1,回访!B2:B41,回访!A2:A41)");
  own.cells.setFormula(2, 0, '=A2&"!"');
  return workbook;
}

async function generateFrom(
  workbook: Workbook,
): Promise<{ kept: readonly FormulaFailure[]; written: Workbook; output: string }> {
  const folder = temporaryFolder();
  const input = join(folder, "in.xlsx");
  const output = join(folder, "out.xlsx");
  writeFileSync(input, saveWorkbook(workbook));
  let kept: readonly FormulaFailure[] = [];
  await generateFile(
    parseGenerateArguments([input, "-o", output]),
    TEST_MOMENT,
    () => undefined,
    (formulas) => {
      kept = formulas;
    },
  );
  return { kept, written: openWorkbook(readFileSync(output), "out.xlsx"), output };
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

test("formulas of the user's that cannot be calculated keep their values and are named; the rest is written", async () => {
  const { kept, written } = await generateFrom(surveyWorkbook());
  expect(kept.map(({ place, detail }) => [place.address, detail])).toEqual([
    ["A2", "XLOOKUP"],
    ["A3", "XLOOKUP"],
  ]);
  const sentence = keptFormulasSentence(kept, commandLineOf("zh-CN"));
  expect(sentence).toContain("自己的表!A2");
  expect(sentence).toContain("XLOOKUP");
  const own = sheetOf(written, "自己的表");
  expect([own.cells.getValue(0, 0), own.cells.getFormula(0, 0)]).toEqual([77, '=CUBEVALUE("x","y")']);
  expect(sheetOf(written, "满意度指标").cells.usedArea(true)).not.toBeNull();
});

test("in a workbook that calculates by hand the written formulas have values all the same", async () => {
  const workbook = surveyWorkbook();
  workbook.calculationMode = "Manual";
  const { written } = await generateFrom(workbook);
  expect(written.calculationMode).toBe("Manual");
  const empty: string[] = [];
  const measures = sheetOf(written, "满意度指标");
  measures.cells.forEachFormula((row, column) => {
    if (measures.cells.getValue(row, column) === null) empty.push(`${String(row)},${String(column)}`);
  });
  expect(empty).toEqual([]);
});
