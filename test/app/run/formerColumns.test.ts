import type { Report } from "../../../src/app/report/report";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

const SOURCE = "回访数据";
const CLEAN = "清洗数据";
const ALL = { documents: "all" } as const;

/** What says that staff had written beside a row that is gone. */
const LOST = ["rows-gone", "corrections-lost"];

const lostIn = ({ warnings }: Report): readonly string[] =>
  warnings.flatMap(({ code }) => (LOST.includes(code) ? [code] : []));

const cleanRows = (): ReturnType<typeof tableRows> => tableRows(CLEAN);

/** How often the sheets say what staff wrote beside rows. */
async function notes(): Promise<number> {
  return (await shownSheets()).filter((sheet) => JSON.stringify(sheet).includes("旁注")).length;
}

it("empties the columns of what the survey asks no more, and takes none of them for staff's", () =>
  inMadeWorkbook(
    fullSurvey(),
    async () => {
      const [first] = await cleanRows();
      const dimension = Object.keys(first ?? {}).find((heading) => heading.includes("服务态度")) ?? "";
      expect(first?.[dimension]).not.toBe("");
      await excel(({ workbook }) => {
        const table = workbook.tables.getItem(CLEAN);
        table.columns.add(undefined, undefined, "我的备注");
        table.getDataBodyRange().getLastColumn().getCell(0, 0).values = [["已电话"]];
        workbook.worksheets.getItem(SOURCE).getRange("F:F").delete("Left");
      });
      expect(lostIn(await run(ALL))).toEqual([]);
      const left = await cleanRows();
      expect(left.map((row) => row[dimension]).filter((cell) => cell !== "")).toEqual([]);
      expect(left[0]).toMatchObject({ 我的备注: "已电话", 响应速度: first?.["响应速度"] });

      // rows go as well, a run later
      await excel(({ workbook }) => {
        workbook.worksheets.getItem(SOURCE).getRange("3:40").delete("Up");
      });
      expect(lostIn(await run(ALL))).toEqual([]);
      expect(await notes()).toBe(0);
      expect((await cleanRows())[0]?.["我的备注"]).toBe("已电话");
    },
    ALL,
  ));
