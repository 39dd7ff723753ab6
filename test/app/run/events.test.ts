import { inWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

/** 2024-04-10, 2024-04-30 and 2024-06-01 as serial days; the survey is of March, April and May. */
const [OUTAGE, SALE, LATER] = [45_392, 45_412, 45_444];
const SALE_NAME = "五一促销，全渠道满减与会员日叠加活动及直播";
/** So much of both has room under a chart of three months. */
const UNDER_CHART = `系统故障、${SALE_NAME}`.slice(0, 23);
const DOCUMENTS = ["trend"] as const;

describe("事件 of 参数设置", () => {
  it("are marked in their months as they are typed, and stay over a run", () =>
    inWorkbook(fullSurvey(), async () => {
      await run({ documents: DOCUMENTS });
      const events = [
        [OUTAGE, "系统故障"],
        [LATER, "政策变更"],
        [SALE, SALE_NAME],
      ] as const;
      for (const [row, [date, name]] of events.entries()) {
        await typeInto("参数设置_events", row, "日期", date);
        await typeInto("参数设置_events", row, "名称", name);
      }
      const marked = async (table: string): Promise<unknown[]> =>
        (await tableRows(table)).map((row) => row["标记"]);
      const [march = "", , may = ""] = (await marked("趋势分析")) as string[];
      const expected = [march, `系统故障、${SALE_NAME}`, may];
      expect(expected.join()).not.toContain("政策变更");
      expect(await marked("趋势分析")).toEqual(expected);
      expect(await marked("趋势分析_nps")).toEqual(expected);
      const axis = async (table: string): Promise<unknown[]> =>
        (await tableRows(table)).map((row) => row["图表横轴"]);
      const onAxis = ["2024-03", `2024-04\n${UNDER_CHART}…`, "2024-05"];
      expect(await axis("趋势分析")).toEqual(onAxis);
      expect(await axis("趋势分析_nps")).toEqual(onAxis);
      await run({ documents: DOCUMENTS });
      expect(await axis("趋势分析")).toEqual(onAxis);
      expect(await marked("趋势分析")).toEqual(expected);
      expect((await tableRows("参数设置_events")).map((row) => row["名称"]).slice(0, 3)).toEqual(
        events.map(([, name]) => name),
      );
    }));
});
