import { inMadeWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const sheetNamed = async (name: string): Promise<readonly (readonly unknown[])[]> =>
  (await shownSheets()).find((sheet) => sheet.name === name)?.values ?? [];

/** The figures of the tiles, and of 满意度构成 and 评分分布 under them. */
const measures = async (): Promise<unknown> => {
  const rows = await sheetNamed("满意度指标");
  const until = rows.findIndex((row) => row.some((value) => String(value).startsWith("按")));
  return rows.slice(3, until).flatMap((row) => row.filter((value) => typeof value === "number"));
};

const MEASURES = { documents: ["measures"] } as const;

describe("what staff type into 有效评价明细 that is no score of 1–5", () => {
  const CHANGES: readonly (readonly [row: number, heading: string, typed: unknown])[] = [
    [0, "满意度评分", 9],
    [1, "满意度评分", 0],
    [2, "满意度评分", "'5"],
    [3, "满意度评分", "'abc"],
    [4, "满意度评分", 4],
    [5, "剔除", " "],
  ];

  it("counts by formula at once as it does in the next run, and the sheet says so", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        for (const [row, heading, typed] of CHANGES) await typeInto("清洗数据", row, heading, typed);
        const live = await measures();
        expect((await sheetNamed("有效评价明细")).flat().map(String).join("\n")).toContain(
          "有 4 个评分不是 1–5 的数字，未计入，请改正",
        );
        const report = await run(MEASURES);
        expect(report.satisfaction?.n).toBe(15);
        expect(report.rows.excluded).toMatchObject({ "score-invalid": 4, "by-hand": 1 });
        expect(await measures()).toEqual(live);
        const rows = await tableRows("清洗数据");
        expect(rows.slice(0, 5).map((row) => row["满意度评分"])).toEqual([9, 0, "5", "abc", 4]);
        expect(rows[5]).toMatchObject({ 剔除: "␣" });
        expect((await run(MEASURES)).satisfaction?.n).toBe(15);
      },
      MEASURES,
    );
  });
});
