import { summaryOf } from "../../../src/embedded/cli/summary";
import { excel, inMadeWorkbook, inWorkbook, run } from "../inSurvey";
import { smallSurvey } from "../surveyWorkbook";
import { commandLineOf } from "../../support/messages";

const DOCUMENTS = { documents: ["measures"] } as const;

test("a run says that the data were edited since the last one, and not where they are the same", () =>
  inMadeWorkbook(
    smallSurvey(),
    async () => {
      expect(await run(DOCUMENTS)).not.toHaveProperty("sourceChanged");
      await excel(({ workbook }) => {
        // two scores change places: their sum and their number are the same
        workbook.worksheets.getItem("回访数据").getRange("D2:D4").values = [[2], [4], [5]];
      });
      const report = await run(DOCUMENTS);
      expect(report.sourceChanged).toBe(true);
      expect(summaryOf(report, "结果.xlsx", commandLineOf("zh-CN"))).toContain("数据已变");
      expect(await run(DOCUMENTS)).not.toHaveProperty("sourceChanged");
    },
    DOCUMENTS,
  ));

describe("the sheets themselves", () => {
  /** The lines under the titles of two sheets, and what 参数设置 says, without a run. */
  const said = (): Promise<readonly string[]> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const cells = ["满意度指标!B3", "分组对比!B3", "参数设置!D5"].map((place) => {
        const [sheet = "", address = ""] = place.split("!");
        return worksheets.getItem(sheet).getRange(address).load({ values: true });
      });
      await context.sync();
      return cells.map(({ values }) => String(values[0]?.[0]));
    });
  const CHANGED = expect.stringMatching(/^(数据或设置已变，请重新生成 · |· 数据已变)/u) as unknown;
  const SAME = expect.not.stringMatching(/已变/u) as unknown;
  const data = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    excel(({ workbook }) => {
      work(workbook.worksheets.getItem("回访数据"));
    });
  const type = (address: string, value: unknown) => (): Promise<void> =>
    data((sheet) => {
      sheet.getRange(address).values = [[value]];
    });

  test("say so as soon as answers are added, corrected, emptied or deleted, and no longer once that is undone", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        expect(await said()).toEqual([SAME, SAME, SAME]);
        for (const [edited, undone] of [
          [type("D2", 4), type("D2", 5)],
          [type("E4", ""), type("E4", "等太久")],
          [type("A22", "T2000"), type("A22", "")],
        ] as const) {
          await edited();
          expect(await said()).toEqual([CHANGED, CHANGED, CHANGED]);
          await undone();
          expect(await said()).toEqual([SAME, SAME, SAME]);
        }
        await type("G2", "自己的备注")();
        expect(await said()).toEqual([SAME, SAME, SAME]);
        await data((sheet) => {
          sheet.getRange("3:3").delete("Up");
        });
        expect(await said()).toEqual([CHANGED, CHANGED, CHANGED]);
        await run(DOCUMENTS);
        expect(await said()).toEqual([SAME, SAME, SAME]);
        await data((sheet) => {
          sheet.getRange("1:1").insert("Down");
        });
        expect(await said()).toEqual([SAME, SAME, SAME]);
        await data((sheet) => {
          sheet.delete();
        });
        expect(await said()).toEqual([CHANGED, CHANGED, CHANGED]);
      },
      DOCUMENTS,
    ));

  test("notice that a word of a score became another, or a cell an error", () => {
    const scores = ["满意", "不满意", "基本满意", "满意", "满意"];
    const rows = Array.from({ length: 20 }, (_, row) =>
      [
        `T${String(row)}`,
        `2024-05-${String(row + 1).padStart(2, "0")}`,
        `00${String(row % 2)}`,
        scores[row % 5],
      ].join(","),
    );
    return inWorkbook(["工单号,回访日期,客服工号,满意度评价", ...rows].join("\n"), async () => {
      await run(DOCUMENTS);
      expect(await said()).toEqual([SAME, SAME, SAME]);
      await type("D2", "不满意")();
      expect(await said()).toEqual([CHANGED, CHANGED, CHANGED]);
      await type("D2", "满意")();
      expect(await said()).toEqual([SAME, SAME, SAME]);
      await type("D3", "=NA()")();
      await run(DOCUMENTS);
      expect(await said()).toEqual([SAME, SAME, SAME]);
    });
  });
});
