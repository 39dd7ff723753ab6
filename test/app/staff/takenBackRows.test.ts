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

describe("a row that cannot count although it is taken back", () => {
  const unscored = [
    "工单号,客服,评价时间,满意度评分",
    ...Array.from(
      { length: 30 },
      (_, row) => `T${String(1000 + row)},甲,2024-05-01,${String(5 - (row % 3))}`,
    ),
    "T2000,乙,2024-05-02,",
    "T2001,乙,2024-05-02,九分好",
    "T2002,乙,2024-05-02,4",
  ].join("\n");

  it("is said, with why, and so does its line, until nothing is in its way", () =>
    inMadeWorkbook(
      unscored,
      async () => {
        const documents = ["clean-data", "cleaning-log"] as const;
        const clean = await tableRows("清洗数据");
        const dropped = clean.findIndex((row) => row["工单号"] === "T2002");
        await typeInto("清洗数据", dropped, "剔除", "客户误评");
        expect((await run({ documents })).satisfaction?.n).toBe(30);
        const lines = await tableRows("数据清洗");
        expect(lines.map((row) => [row["工单号"], row["剔除规则"]])).toEqual([
          ["T2000", "评分缺失"],
          ["T2001", "评分无效"],
          ["T2002", "人工剔除"],
        ]);
        for (const at of lines.keys()) await typeInto("数据清洗", at, "恢复计入", "是");
        const told = await run({ documents });
        expect(told.satisfaction?.n).toBe(30);
        expect(told.warnings).toContainEqual({ code: "not-restored-score", count: 2, rows: [32, 33] });
        expect(told.warnings).toContainEqual({ code: "not-restored-by-hand", count: 1, rows: [34] });
        const WHY = "没有可用的评分，恢复后也无法计入；请在调查数据里补上";
        const BY_HAND = "《有效评价明细》的“剔除”格写了原因，清空后才会计入";
        expect((await tableRows("数据清洗")).map((row) => [row["原内容"], row["恢复计入"]])).toEqual([
          [WHY, "是"],
          [`九分好 · ${WHY}`, "是"],
          [`客户误评 · ${BY_HAND}`, "是"],
        ]);
        const now = (await tableRows("清洗数据")).findIndex((row) => row["工单号"] === "T2002");
        await typeInto("清洗数据", now, "剔除", "");
        const counted = await run({ documents });
        expect(counted.satisfaction?.n).toBe(31);
        expect(counted.warnings.map(({ code }) => code)).not.toContain("not-restored-by-hand");
      },
      { documents: ["clean-data", "cleaning-log"] },
    ));
});
