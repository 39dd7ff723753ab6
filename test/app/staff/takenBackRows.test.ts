import { inMadeWorkbook, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";

/** Thirty answers of 5, and one under them that was typed into without a ticket: it looks like their mean. */
const csv = [
  "工单号,客服,评价时间,满意度评分",
  ...Array.from({ length: 30 }, (_, row) => `T${String(1000 + row)},甲,2024-05-01,${String(5 - (row % 3))}`),
  "合计,,,4",
].join("\n");

describe("a row that was taken for a total", () => {
  it("is taken back by one cell of 剔除记录, and stays so", async () => {
    await inMadeWorkbook(
      csv,
      async () => {
        const [line] = await tableRows("数据清洗");
        expect(line).toMatchObject({ 剔除规则: "合计行", 原内容: "合计" });
        await typeInto("数据清洗", 0, "恢复计入", "是");
        expect((await run({ documents: ["cleaning-log"] })).satisfaction?.n).toBe(31);
        expect((await tableRows("数据清洗"))[0]).toMatchObject({ 原内容: "合计", 恢复计入: "是" });
        expect((await run({ documents: ["cleaning-log"] })).satisfaction?.n).toBe(31);
        await typeInto("数据清洗", 0, "恢复计入", "");
        expect((await run({ documents: ["cleaning-log"] })).satisfaction?.n).toBe(30);
      },
      { documents: ["cleaning-log"] },
    );
  });
});
