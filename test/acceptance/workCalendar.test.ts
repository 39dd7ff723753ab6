import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { workingDayAfter, type CalendarDays } from "../../src/documents/settings/workCalendar";
import { createCalculation } from "../../src/embedded/calculation/calculation";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import type { CellValue } from "../../src/embedded/model/cellValue";
import type { Workbook } from "../../src/embedded/model/workbook";
import { disagreements } from "../support/compareFormulas";
import { generateInto, temporaryFolder } from "../support/generateInto";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreOffice";
import { tableColumn } from "../support/tableColumn";

const SAMPLE = resolve(__dirname, "../../assets/sample/客服回访样本.xlsx");
const folder = temporaryFolder();
/** What holds deadlines, and what they are counted with. */
const OF_DEADLINES = ["--documents", "improvement-plan,measure-tracking,settings"];

/** The State Council's days off around the Spring Festival and the National Day of 2024. */
const CALENDAR: readonly (readonly [from: number, to: number | null, kind: string])[] = [
  [45_332, 45_339, "节假日"],
  [45_326, null, "调休补班"],
  [45_340, null, "调休补班"],
  [45_566, 45_572, "节假日"],
  [45_564, null, "调休补班"],
  [45_577, null, "调休补班"],
];

const DAYS: readonly CalendarDays[] = CALENDAR.map(([from, to, kind]) => ({
  from,
  to: to ?? from,
  worked: kind === "调休补班",
}));

/** Starts and numbers of working days: over a weekend, a holiday, a day made up, and onto one. */
const CASES = [
  [45_450, 5],
  [45_562, 7],
  [45_562, 1],
  [45_324, 15],
] as const;

function fillIn(workbook: Workbook): void {
  const write = (table: string, heading: string, values: readonly CellValue[]): void => {
    const { write: put } = tableColumn(workbook, table, heading);
    values.forEach((value, row) => {
      if (value !== null) put(row, value);
    });
  };
  const calendar = workbook.sheets
    .flatMap(({ tables }) => tables)
    .find(({ columns }) => columns[2]?.name === "类型");
  const name = calendar?.name ?? "";
  write(
    name,
    "起始日期",
    CALENDAR.map(([from]) => from),
  );
  write(
    name,
    "截止日期",
    CALENDAR.map(([, to]) => to),
  );
  write(
    name,
    "类型",
    CALENDAR.map(([, , kind]) => kind),
  );
  write(
    "改进计划",
    "计划启动时间",
    CASES.map(([start]) => start),
  );
  write(
    "改进计划",
    "时限(工作日)",
    CASES.map(([, days]) => days),
  );
}

const EXPECTED = CASES.map(([start, days]) => workingDayAfter(start, days, DAYS));

describe("deadlines in working days", () => {
  const filled = join(folder, "filled.xlsx");

  beforeAll(async () => {
    const { workbook } = await generateInto(SAMPLE, join(folder, "first.xlsx"), OF_DEADLINES);
    const calculation = createCalculation(workbook);
    fillIn(workbook);
    calculation.ensureCurrent();
    writeFileSync(filled, saveWorkbook(workbook));
  }, 240_000);

  it("follow the holidays and the days made up that staff enter in 参数设置", () => {
    const workbook = openWorkbook(readFileSync(filled), "filled.xlsx");
    expect(tableColumn(workbook, "改进计划", "建议时限").values.slice(0, CASES.length)).toEqual(EXPECTED);
  });

  it("stay as they are when the sheets are made again, the calendar too", async () => {
    const { workbook } = await generateInto(filled, join(folder, "again.xlsx"), OF_DEADLINES);
    expect(tableColumn(workbook, "改进计划", "建议时限").values.slice(0, CASES.length)).toEqual(EXPECTED);
    expect(tableColumn(workbook, "改进计划", "计划启动时间").values.slice(0, CASES.length)).toEqual(
      CASES.map(([start]) => start),
    );
  }, 240_000);

  (hasLibreOffice ? it : it.skip)(
    "are the same in LibreOffice (skipped without LibreOffice)",
    () => {
      const workbook = openWorkbook(readFileSync(filled), "filled.xlsx");
      expect(disagreements(workbook, recalculatedByLibreOffice(filled)).slice(0, 10)).toEqual([]);
    },
    300_000,
  );
});
