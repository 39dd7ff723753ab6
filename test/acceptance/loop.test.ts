import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createCalculation } from "../../src/embedded/calculation/calculation";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import type { CellValue } from "../../src/embedded/model/cellValue";
import type { Workbook } from "../../src/embedded/model/workbook";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { itIsValid } from "../support/openXmlValidator";
import { tableColumn } from "../support/tableColumn";

const SAMPLE = resolve(__dirname, "../../assets/sample/客服回访样本.xlsx");
const folder = temporaryFolder();
const first = join(folder, "first.xlsx");
/** The sheets that staff work in here, and those that follow. */
const WORKED_IN = ["--documents", "clean-data,measures,pareto,improvement-plan,measure-tracking"];

/** The value under a label of a sheet. */
function under(workbook: Workbook, sheetName: string, label: string): CellValue {
  const sheet = workbook.sheetByName(sheetName);
  const used = sheet?.cells.usedArea(true);
  if (sheet === undefined || used === null || used === undefined) throw new Error(`no sheet ${sheetName}`);
  for (let row = used.top; row <= used.bottom; row++) {
    for (let place = used.left; place <= used.right; place++) {
      if (sheet.cells.getValue(row, place) === label) return sheet.cells.getValue(row + 1, place);
    }
  }
  throw new Error(`no label ${label}`);
}

function opened(path: string): Workbook {
  return openWorkbook(readFileSync(path), "loop.xlsx");
}

function save(workbook: Workbook, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, saveWorkbook(workbook));
  return path;
}

describe("the loop in one workbook", () => {
  beforeAll(async () => {
    await generateInto(SAMPLE, first, WORKED_IN);
  }, 240_000);

  it("moves 总体满意度 when a score in 清洗数据 is corrected, by one answer", () => {
    const workbook = opened(first);
    const calculation = createCalculation(workbook);
    const scores = tableColumn(workbook, "清洗数据", "满意度评分");
    const n = scores.values.filter((value) => typeof value === "number").length;
    const before = under(workbook, "满意度指标", "总体满意度");
    scores.write(scores.values.indexOf(5), 1);
    calculation.ensureCurrent();
    const after = under(workbook, "满意度指标", "总体满意度");
    expect(Number(before) - Number(after)).toBeCloseTo(1 / n, 12);
  });

  it("moves the Pareto's counts and its order when reasons are reassigned", () => {
    const workbook = opened(first);
    const calculation = createCalculation(workbook);
    const categories = (): readonly CellValue[] => tableColumn(workbook, "帕累托分析", "问题类别").values;
    const counts = (): readonly CellValue[] => tableColumn(workbook, "帕累托分析", "次数").values;
    expect(categories().slice(0, 2)).toEqual(["等待时长", "专业能力"]);
    const [waiting, skill] = counts().map(Number);
    const reasons = tableColumn(workbook, "清洗数据", "原因1");
    const places = reasons.values.flatMap((value, row) => (value === "等待时长" ? [row] : [])).slice(0, 60);
    places.forEach((row) => {
      reasons.write(row, "专业能力");
    });
    calculation.ensureCurrent();
    expect(categories().slice(0, 2)).toEqual(["专业能力", "等待时长"]);
    expect(counts().slice(0, 2)).toEqual([Number(skill) + 60, Number(waiting) - 60]);
  });

  it("keeps what staff wrote, counts it, and makes no second copies when it is generated again", async () => {
    const workbook = opened(first);
    const calculation = createCalculation(workbook);
    const scores = tableColumn(workbook, "清洗数据", "满意度评分");
    scores.write(scores.values.indexOf(5), 2);
    tableColumn(workbook, "清洗数据", "剔除").write(scores.values.indexOf(4), "重复来电");
    tableColumn(workbook, "改进计划", "责任人").write(0, "主管");
    tableColumn(workbook, "改善措施跟踪表", "当前进度(%)").write(0, 60);
    calculation.ensureCurrent();
    const names = workbook.sheets.map(({ name }) => name);
    const before = await generateInto(first, join(folder, "unchanged.xlsx"), ["--documents", "measures"]);
    const { report, workbook: again } = await generateInto(
      save(workbook, "filled.xlsx"),
      join(folder, "again.xlsx"),
      WORKED_IN,
    );
    expect(again.sheets.map(({ name }) => name)).toEqual(names);
    expect(report.rows.excluded["by-hand"]).toBe(1);
    expect(report.satisfaction?.satisfied).toBe(Number(before.report.satisfaction?.satisfied) - 1);
    expect(report.satisfaction?.basicallySatisfied).toBe(
      Number(before.report.satisfaction?.basicallySatisfied) - 1,
    );
    expect(tableColumn(again, "改进计划", "责任人").values[0]).toBe("主管");
    expect(tableColumn(again, "改善措施跟踪表", "责任人").values[0]).toBe("主管");
    expect(tableColumn(again, "改善措施跟踪表", "当前进度(%)").values[0]).toBe(60);
  }, 240_000);

  itIsValid("generated again with what staff wrote", () => join(folder, "again.xlsx"));
});
