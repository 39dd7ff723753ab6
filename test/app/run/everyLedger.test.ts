import { excel, inMadeWorkbook, run } from "../inSurvey";
import { fillLedgers, lostOf, rowsOf, type Typed } from "../filledLedgers";
import { fullSurvey } from "../surveyWorkbook";

const ALL = { documents: "all" } as const;
const COUNT = 80;

/** Sorts the table backwards, deletes its first other row, and writes a remark into the second of two rows put under it. */
async function unsettle({ key, ledger, table: name }: Typed, remark: string): Promise<void> {
  await excel(({ workbook }) => {
    workbook.tables.getItem(name).sort.apply([{ key: 0, ascending: false }]);
  });
  const { rows } = await rowsOf(name);
  const keys = rows.map((row) => String(row[ledger.keyHeading ?? ""] ?? ""));
  const other = keys.findIndex((each) => each !== "" && each !== key);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    if (other >= 0 && keys.length > 2) table.rows.getItemAt(other).delete();
    const range = table.getRange().load({ rowIndex: true, rowCount: true, columnIndex: true });
    await context.sync();
    const below = table.worksheet.getRangeByIndexes(range.rowIndex + range.rowCount, range.columnIndex, 2, 1);
    below.getEntireRow().insert("Down");
    below.getCell(1, 0).values = [[remark]];
    await context.sync();
  });
}

async function textsOnSheets(): Promise<ReadonlySet<string>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true, visibility: true });
    await context.sync();
    const used = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => sheet.getUsedRangeOrNullObject(true).load({ values: true }));
    await context.sync();
    return new Set(
      used.flatMap((range) => (range.isNullObject ? [] : (range.values as unknown[][]).flat())).map(String),
    );
  });
}

test("what staff typed into any ledger stands in its row after sorting, deleting, rows put under the table, and runs", () =>
  inMadeWorkbook(
    fullSurvey(COUNT),
    async () => {
      let count = 0;
      const next = (): string => `记${String(++count).padStart(4, "0")}`;
      const filled = (await fillLedgers(next)).map((typed) => ({ typed, remark: next() }));
      expect(filled.length).toBeGreaterThan(15);
      for (const { typed, remark } of filled) await unsettle(typed, remark);
      await run(ALL);
      expect(await lostOf(filled.map(({ typed }) => typed))).toEqual([]);
      const shown = await textsOnSheets();
      expect(filled.flatMap(({ remark, typed }) => (shown.has(remark) ? [] : [typed.table]))).toEqual([]);
    },
    ALL,
  ));
