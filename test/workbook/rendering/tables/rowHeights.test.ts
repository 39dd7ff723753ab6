import { runExcel } from "../../../../src/workbook/excelRun";
import { generate } from "../../../../src/app/run/generate";
import { openSurvey, REQUEST, smallSurvey } from "../../../app/surveyWorkbook";

const signal = new AbortController().signal;
const run = () => generate(REQUEST, () => undefined, signal);

/** The first two rows of 改善措施跟踪表, to look at or to write into. */
function onRows<T>(act: (rows: readonly Excel.Range[], columns: readonly string[]) => T): Promise<T> {
  return runExcel(async (context) => {
    const table = context.workbook.tables.getItem("改善措施跟踪表");
    const heading = table.getHeaderRowRange().load({ values: true });
    const rows = [0, 1].map((row) => table.getDataBodyRange().getRow(row));
    rows.forEach((row) => row.format.load({ rowHeight: true }));
    await context.sync();
    const result = act(rows, (heading.values as string[][])[0] ?? []);
    await context.sync();
    return result;
  }, signal);
}

const heights = () => onRows((rows) => rows.map(({ format }) => format.rowHeight));

describe("the rows of a ledger", () => {
  it("grow with what staff typed when the sheets are made again, each for itself, and never shrink", async () => {
    const { close } = openSurvey(smallSurvey());
    try {
      await run();
      const [first, second] = await heights();
      await onRows((rows, columns) => {
        const cell = rows[0]?.getColumn(columns.indexOf("存在问题"));
        if (cell !== undefined) cell.values = [["客服排班仍按旧规则执行,高峰时段缺人。".repeat(6)]];
        const other = rows[1];
        if (other !== undefined) other.format.rowHeight = 120;
      });
      await run();
      const [grown, kept] = await heights();
      expect(grown).toBeGreaterThan(Number(first) * 2);
      expect(second).toBeLessThan(120);
      expect(kept).toBe(120);
    } finally {
      close();
    }
  });
});

describe("a row of cells beside one another", () => {
  it("is as high as the one that needs most", async () => {
    const partOfMonth = smallSurvey().replace(/2024-05-0[12]/g, "2024-05-03");
    const { close } = openSurvey(partOfMonth);
    try {
      await generate({ ...REQUEST, documents: ["coaching"] }, () => undefined, signal);
      const height = await runExcel(async (context) => {
        const { format } = context.workbook.worksheets.getItem("个人辅导单").getRange("F5");
        format.load({ rowHeight: true });
        await context.sync();
        return format.rowHeight;
      }, signal);
      expect(height).toBeGreaterThan(30);
    } finally {
      close();
    }
  });
});
