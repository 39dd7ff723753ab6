import type { Report } from "../../../src/app/report/report";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
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

describe("a column that the survey asks no more", () => {
  const DATA = { documents: ["clean-data", "cleaning-log", "measures", "groups"] } as const;
  const ASKED = "响应速度";

  const told = ({ warnings }: Report): readonly string[] =>
    warnings.flatMap(({ code, cells, columns }) =>
      code === "typed-over" || code === "columns-emptied"
        ? [`${code}: ${String(cells ?? "")} ${String(columns)}`]
        : [],
    );

  async function inColumn(heading: string): Promise<readonly unknown[]> {
    return (await cleanRows()).map((row) => row[heading]).filter((cell) => cell !== "");
  }

  it("keeps what was typed over it as it goes and what is typed in it since, also when it is asked again", () =>
    inMadeWorkbook(
      fullSurvey(30),
      async () => {
        await typeInto(CLEAN, 3, ASKED, "手填甲");
        await excel(({ workbook }) => {
          workbook.worksheets.getItem(SOURCE).getRange("H:H").delete("Left");
        });
        expect(told(await run(DATA))).toEqual([
          `typed-over: ${ASKED} (1) ${ASKED}（手填）`,
          `columns-emptied:  ${ASKED}`,
        ]);
        expect([await inColumn(ASKED), await inColumn(`${ASKED}（手填）`)]).toEqual([[], ["手填甲"]]);
        await typeInto(CLEAN, 5, ASKED, "手填丙");
        expect(told(await run(DATA))).toEqual([]);
        await excel(({ workbook }) => {
          workbook.worksheets.getItem(SOURCE).getRange("2:2").delete("Up");
        });
        expect(told(await run(DATA))).toEqual([]);
        expect((await cleanRows()).findIndex((row) => row[ASKED] === "手填丙")).toBe(4);

        await excel(({ workbook }) => {
          const sheet = workbook.worksheets.getItem(SOURCE);
          sheet.getRange("H:H").insert("Right");
          sheet.getRange("H1:H29").values = Array.from({ length: 29 }, (_, row) => [
            row === 0 ? ASKED : 1 + (row % 5),
          ]);
        });
        expect(told(await run(DATA))).toEqual([`typed-over: ${ASKED} (1) ${ASKED}（手填）`]);
        expect((await inColumn(ASKED)).every((cell) => typeof cell === "number")).toBe(true);
        expect(await inColumn(`${ASKED}（手填）`)).toEqual(["手填甲", "手填丙"]);
      },
      DATA,
    ));

  it("takes no heading from what was typed over another that took its place", () =>
    inMadeWorkbook(
      fullSurvey(30),
      async () => {
        await typeInto(CLEAN, 3, "服务态度", "手填甲");
        await excel(({ workbook }) => {
          workbook.worksheets.getItem(SOURCE).getRange("F:F").delete("Left");
        });
        await run(DATA);
        expect(await inColumn("服务态度（手填）")).toEqual(["手填甲"]);
        expect(await inColumn("服务态度")).toEqual([]);
      },
      DATA,
    ));
});
