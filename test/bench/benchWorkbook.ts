import { writeCell } from "../../scripts/sample/sampleWorkbook";
import { surveySample } from "../../scripts/sample/surveySample";
import { CHINESE } from "../../scripts/sample/words/chinese";
import { Sheet } from "../../src/embedded/model/sheet";
import { Workbook } from "../../src/embedded/model/workbook";

/** Twelve columns of the sample: ids, agent, group, channel, time, score, four dimensions, reason. */
const COLUMNS = [0, 1, 2, 3, 4, 6, 8, 9, 10, 11, 12, 13];

/** A workbook of `rows` calls in twelve columns, the headings in its first row. */
export function benchWorkbook(rows: number): Workbook {
  const workbook = new Workbook();
  const sheet = new Sheet("1", "回访明细");
  workbook.sheets.push(sheet);
  COLUMNS.forEach((from, column) => {
    sheet.cells.setValue(0, column, CHINESE.headings[from]?.replace("\n", "") ?? "");
  });
  surveySample(7, rows).rows.forEach((cells, row) => {
    COLUMNS.forEach((from, column) => {
      writeCell(workbook, sheet, row + 1, column, cells[from] ?? null);
    });
  });
  sheet.changed = true;
  return workbook;
}
