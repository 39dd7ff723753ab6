import { excel, inMadeWorkbook, run, WORKED_IN } from "../inSurvey";
import { tableRows } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const PLAN = "改进计划";
const TRACKING = "改善措施跟踪表";

/** Reads or does something at a cell of 改善措施跟踪表, by 措施编号 and heading. */
async function atCell<T>(key: string, heading: string, work: (cell: Excel.Range) => () => T): Promise<T> {
  const rows = await tableRows(TRACKING);
  const row = rows.findIndex((each) => each["措施编号"] === key);
  const column = Object.keys(rows[0] ?? {}).indexOf(heading);
  return Excel.run(async (context) => {
    const read = work(context.workbook.tables.getItem(TRACKING).getDataBodyRange().getCell(row, column));
    await context.sync();
    return read();
  });
}

/** Adds an action by hand. */
async function addAction(typed: Readonly<Record<string, string>>): Promise<void> {
  const headings = Object.keys((await tableRows(PLAN))[0] ?? {});
  await excel(({ workbook }) => {
    workbook.tables.getItem(PLAN).rows.add(undefined, [headings.map((heading) => typed[heading] ?? "")]);
  });
}

const owned = async (owner: string) => (await tableRows(PLAN)).find((row) => row["责任人"] === owner);

describe("what staff do by hand in a ledger", () => {
  it("keeps the link that they put into a cell of theirs, also where the ledger gets further rows", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        const address = "https://example.com/minutes";
        await atCell("M002", "存在问题", (cell) => {
          cell.hyperlink = { address, textToDisplay: "见会议纪要" };
          return () => undefined;
        });
        await addAction({ 核心问题: "等待时长", 改进措施: "夜班加席", 责任人: "赵六" });
        await run(WORKED_IN);
        expect((await tableRows(TRACKING)).length).toBeGreaterThan(3);
        const found = await atCell("M002", "存在问题", (cell) => {
          cell.load({ hyperlink: true, values: true });
          return () => [cell.hyperlink.address, cell.values[0]?.[0] as unknown];
        });
        expect(found).toEqual([address, "见会议纪要"]);
      },
      WORKED_IN,
    );
  }, 300_000);

  it("keeps rows that they insert in one that they have protected: a run is refused in a sentence until it is open", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        await excel(({ workbook }) => {
          const table = workbook.tables.getItem(PLAN);
          table.getRange().format.protection.locked = false;
          table.worksheet.protection.protect({ allowInsertRows: true });
        });
        await addAction({ 核心问题: "等待时长", 改进措施: "夜班加席", 责任人: "赵六" });
        await expect(run(WORKED_IN)).rejects.toMatchObject({
          code: "sheet-protected",
          data: { sheet: PLAN },
        });
        expect(await owned("赵六")).toMatchObject({ 核心问题: "等待时长", 改进措施: "夜班加席" });
        await excel(({ workbook }) => {
          workbook.worksheets.getItem(PLAN).protection.unprotect();
        });
        await run(WORKED_IN);
        const row = await owned("赵六");
        expect(row).toMatchObject({ 核心问题: "等待时长", 改进措施: "夜班加席" });
        expect(row?.["措施编号"]).not.toBe("");
      },
      WORKED_IN,
    );
  }, 300_000);
});
