import { excel, inWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const CALLS = "待核实与回访";
const FOUND = "客户误评（回访核实）";

/** Rows of the small survey with so many more tickets that score 1, in front. */
const withMore = (more: number): string => {
  const [headers = "", ...lines] = smallSurvey().split("\n");
  const added = Array.from({ length: more }, (_, i) => `T${String(2_000 + i)},2024-05-20,003,1,态度差`);
  return [headers, ...added, ...lines].join("\n");
};

async function placeOf(ticket: string): Promise<number> {
  return (await tableRows(CALLS)).findIndex((row) => row["工单号"] === ticket);
}

const callAgain = (): ReturnType<typeof run> => run({ documents: ["callbacks"] });

describe("what a check call found", () => {
  it("leaves an answer out from the next run on, reviewed, with both rates shown, until it is taken back", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await callAgain();
      const place = await placeOf("T1004");
      expect((await tableRows(CALLS))[place]).toMatchObject({
        // Listed on Monday, 3 June 2024: one working day later is Tuesday.
        截止: 45_447,
        "评分/原话": expect.stringContaining("1分") as string,
      });
      await typeInto(CALLS, place, "核实结果", "客户误评");
      expect((await callAgain()).rows.excluded["by-hand"]).toBe(0);
      expect((await tableRows(CALLS))[place]).toMatchObject({ 状态: "待复核" });

      await typeInto(CALLS, place, "复核人", "组长");
      const report = await callAgain();
      expect(report.rows.excluded["by-hand"]).toBe(1);
      expect(report.satisfaction?.rate).toBeCloseTo(13 / 19, 12);
      const corrected = (await tableRows("清洗数据")).filter((row) => row["剔除"] !== "");
      expect(corrected).toEqual([expect.objectContaining({ 工单号: "T1004", 满意度评分: 1, 剔除: FOUND })]);
      const sheet = (await shownSheets()).find(({ name }) => name === CALLS);
      expect(JSON.stringify(sheet?.values)).toContain("剔除误评前满意度 65.0%，剔除后 68.4%");

      await typeInto(CALLS, place, "核实结果", "属实");
      const taken = await callAgain();
      expect(taken.rows.excluded["by-hand"]).toBe(0);
      expect(taken.satisfaction?.rate).toBeCloseTo(13 / 20, 12);
      expect((await tableRows("清洗数据")).every((row) => row["剔除"] === "")).toBe(true);
    });
  });

  it("does not replace a reason that staff gave themselves, nor comes back to life without its list", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await callAgain();
      const place = await placeOf("T1004");
      const row = (await tableRows("清洗数据")).findIndex((each) => each["工单号"] === "T1004");
      await typeInto("清洗数据", row, "剔除", "重复来电");
      await typeInto(CALLS, place, "核实结果", "客户误评");
      await typeInto(CALLS, place, "复核人", "组长");
      await callAgain();
      expect((await tableRows("清洗数据"))[row]).toMatchObject({ 剔除: "重复来电" });
    });
  });
});

describe("the list of calls", () => {
  it("keeps its rows and their deadlines as new tickets come, and what stands below it moves down whole", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await callAgain();
      const before = await tableRows(CALLS);
      await typeInto(CALLS, 0, "负责人", "小周");
      const below = await tableRows("待核实与回访_authenticity").catch(() => null);
      expect(below).not.toBeNull();
      await excel((context) => {
        const sheet = context.workbook.worksheets.getItem("回访数据");
        const [, ...lines] = withMore(3).split("\n");
        sheet.getRange("2:4").insert("Down");
        sheet.getRange("A2:E4").values = lines.slice(0, 3).map((line) => {
          const [id = "", day = "", agent = "", score = "", reason = ""] = line.split(",");
          return [id, day, `'${agent}`, Number(score), reason];
        });
      });
      await run({ documents: ["callbacks"], now: new Date(2024, 5, 17, 9, 30) });
      const after = await tableRows(CALLS);
      expect(after).toHaveLength(before.length + 3);
      expect(after.slice(0, before.length).map((row) => row["截止"])).toEqual(
        before.map((row) => row["截止"]),
      );
      expect(after[0]).toMatchObject({ 负责人: "小周" });
      // Listed on Monday, 17 June.
      expect(after.at(-1)).toMatchObject({ 截止: 45_461 });
      expect(await tableRows("待核实与回访_authenticity")).toEqual(below);
    });
  });
});
