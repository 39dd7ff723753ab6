import { excel, inWorkbook, run } from "../inSurvey";
import { shownSheets, type ShownSheet } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

/** So small that neither the rows that a table lacks nor their contents go over in one request. */
const REQUEST = { blockBytes: 700, documents: ["clean-data"] } as const;

const MORE = Array.from({ length: 60 }, (_, index) => [
  `T${String(2000 + index)}`,
  `2024-06-${String((index % 28) + 1).padStart(2, "0")}`,
  "'004",
  1 + (index % 5),
  index % 5 < 2 ? "排队太久" : "",
]);

async function cleanData(): Promise<ShownSheet> {
  const sheet = (await shownSheets()).find(({ name }) => name === "有效评价明细");
  if (sheet === undefined) throw new Error("有效评价明细 was not made");
  return sheet;
}

describe("a table that has to grow by more than one request holds", () => {
  it("stands as if it had been made for all rows at once", async () => {
    const add = (): Promise<void> =>
      excel((context) => {
        context.workbook.worksheets.getItem("回访数据").getRange("A22:E81").values = MORE;
      });
    let grown: ShownSheet | undefined;
    await inWorkbook(smallSurvey(), async () => {
      await run(REQUEST);
      await add();
      expect((await run(REQUEST)).rows.kept).toBe(80);
      grown = await cleanData();
    });
    await inWorkbook(smallSurvey(), async () => {
      await add();
      await run(REQUEST);
      expect(grown).toEqual(await cleanData());
    });
  });
});
