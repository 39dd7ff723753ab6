import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import type { RawCell } from "../../src/analysis/survey/rawColumn";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import type { Bench } from "./measuring/bench";
import { runGenerate } from "./measuring/commandLine";
import { benchWorkbook } from "./benchWorkbook";
import { generatedRows, HEADINGS } from "./millionRows";

/** Rows of the survey in a workbook. */
export const ROWS_IN_FILE = 100_000;

/** A workbook with a survey of twelve columns. */
export function surveyFile(bench: Bench): string {
  return bench.file("survey.xlsx", (path) => {
    writeFileSync(path, saveWorkbook(benchWorkbook(ROWS_IN_FILE)));
  });
}

/** The same with all that 热线版 makes of it. */
export function generatedFile(bench: Bench): string {
  return bench.file("generated.xlsx", (path) => {
    runGenerate(surveyFile(bench), path);
  });
}

/** A survey as a CSV file. */
export function csvFile(bench: Bench, rows: number): string {
  return bench.file(`survey-${String(rows)}.csv`, (path) => {
    const file = openSync(path, "w");
    let lines = `${HEADINGS.join(",")}\n`;
    for (const cells of generatedRows(rows)) {
      lines += `${cells.map(written).join(",")}\n`;
      if (lines.length < 1_000_000) continue;
      writeSync(file, lines);
      lines = "";
    }
    writeSync(file, lines);
    closeSync(file);
  });
}

const TIME = 5;
const DAYS_TO_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

function written(cell: RawCell, column: number): string {
  if (column !== TIME) return String(cell);
  const moment = new Date(Math.round((Number(cell) - DAYS_TO_1970) * MILLISECONDS_A_DAY));
  return moment.toISOString().slice(0, 19).replace("T", " ");
}
