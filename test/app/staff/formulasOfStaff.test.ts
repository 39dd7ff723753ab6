import { excel, inMadeWorkbook, run } from "../inSurvey";
import { fullSurvey } from "../surveyWorkbook";

const REQUEST = { documents: ["improvement-plan", "measure-tracking", "clean-data"] } as const;
const PLAN = "改进计划";
const COLUMN = "状态";

async function formulasOf(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(PLAN).columns.getItem(COLUMN);
    const body = column.getDataBodyRange().load({ formulas: true });
    await context.sync();
    return (body.formulas as unknown[][]).map(([cell]) => String(cell));
  });
}

test("a formula of staff's over one of ours in a ledger stays, the others are renewed", () =>
  inMadeWorkbook(
    fullSurvey(60),
    async () => {
      const fresh = await formulasOf();
      expect(fresh.length).toBeGreaterThan(2);
      const own = '=IF(1>0,"领导已批","")';
      await excel(({ workbook }) => {
        const body = workbook.tables.getItem(PLAN).columns.getItem(COLUMN).getDataBodyRange();
        body.getCell(1, 0).formulas = [[own]];
      });
      for (const locale of ["zh-CN", "en"] as const) {
        await run({ ...REQUEST, locale });
        const now = await formulasOf();
        expect(now[1]).toBe(own);
        expect(now.filter((formula) => formula !== own)).toHaveLength(now.length - 1);
        expect(now[0]?.startsWith("=")).toBe(true);
      }
    },
    REQUEST,
  ));
