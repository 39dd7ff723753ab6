import { excel, inMadeWorkbook, inWorkbook, run } from "../inSurvey";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { openFaulty } from "../faultyHost";
import { tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const REQUEST = { documents: ["clean-data", "cleaning-log"] } as const;

/** The small survey without its tickets: rows are known by their content. */
const withoutTickets = smallSurvey()
  .split("\n")
  .map((line) => line.replace(/^[^,]*,/u, ""))
  .join("\n");

type Rows = Awaited<ReturnType<typeof tableRows>>;

const lostLines = async (): Promise<Rows> =>
  (await tableRows("数据清洗")).filter((row) => row["剔除规则"] === "更正的行已不在数据中");

describe("a correction whose row is not found any more", () => {
  it("is listed with its old values, said, kept through runs, and applies again when the row comes back", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        await typeInto("清洗数据", 2, "满意度评分", 4);
        await typeInto("清洗数据", 4, "剔除", "客户误评");
        await excel((context) => {
          context.workbook.worksheets.getItem("回访数据").getRange("4:4").delete("Up");
        });
        for (const report of [await run(REQUEST), await run(REQUEST)]) {
          expect(report.warnings).toContainEqual({ code: "corrections-lost", count: 1, rows: ["T1002"] });
          expect(await lostLines()).toMatchObject([{ 工单号: "T1002", 原内容: "满意度评分 2 → 4" }]);
        }
        await excel((context) => {
          const sheet = context.workbook.worksheets.getItem("回访数据");
          sheet.getRange("2:2").insert("Down");
          sheet.getRange("A2:E2").values = [["T1002", "2024-05-03", "'003", 2, "排队等了二十分钟"]];
        });
        const report = await run(REQUEST);
        expect(report.warnings.map(({ code }) => code)).not.toContain("corrections-lost");
        expect((await tableRows("清洗数据"))[0]).toMatchObject({ 工单号: "T1002", 满意度评分: 4 });
        expect(await lostLines()).toEqual([]);
      },
      REQUEST,
    );
  });

  it("is known again without tickets by time, agent and score, with what staff wrote beside it, as one column more changes every key", () =>
    inMadeWorkbook(
      withoutTickets,
      async () => {
        await typeInto("清洗数据", 2, "满意度评分", 4);
        await excel((context) => {
          context.workbook.tables
            .getItem("清洗数据")
            .columns.add(2, [
              ["备注"],
              ...Array.from({ length: 20 }, (_, row) => [row === 2 ? "已回电" : ""]),
            ]);
          const sheet = context.workbook.worksheets.getItem("回访数据");
          sheet.getRange("E1:E21").values = Array.from({ length: 21 }, (_, row) => [
            row === 0 ? "建议" : `第${String(row)}条`,
          ]);
          sheet.getRange("2:2").insert("Down");
          sheet.getRange("A2:E2").values = [["2024-05-25", "'001", 5, "", "很好"]];
        });
        const report = await run(REQUEST);
        expect(report.warnings.map(({ code }) => code)).not.toContain("corrections-lost");
        const rows = await tableRows("清洗数据");
        expect(rows).toHaveLength(21);
        const corrected = rows.filter((row) => row["满意度评分"] !== row["满意度评分(系统)"]);
        expect(corrected).toMatchObject([{ "满意度评分(系统)": 2, 满意度评分: 4, 备注: "已回电" }]);
        expect(rows.filter((row) => row["备注"] !== "")).toHaveLength(1);
        expect(await lostLines()).toEqual([]);
      },
      REQUEST,
    ));

  it.each([
    [
      "one whose row was removed",
      (sheet: Excel.Worksheet): void => {
        sheet.getRange("4:4").delete("Up");
      },
    ],
    [
      "one whose row was corrected",
      (sheet: Excel.Worksheet): void => {
        sheet.getRange("C4").values = [[3]];
      },
    ],
    [
      "one in an export with one column more",
      (sheet: Excel.Worksheet): void => {
        sheet.getRange("E1:E21").values = Array.from({ length: 21 }, (_, row) => [
          row === 0 ? "建议" : `第${String(row)}条`,
        ]);
      },
    ],
  ])("is not lost without tickets either: %s", async (_what, change) => {
    await inMadeWorkbook(
      withoutTickets,
      async () => {
        await typeInto("清洗数据", 2, "满意度评分", 4);
        await excel((context) => change(context.workbook.worksheets.getItem("回访数据")));
        await run(REQUEST);
        const kept = (await tableRows("清洗数据")).some(
          (row) => row["满意度评分(系统)"] === 2 && row["满意度评分"] === 4,
        );
        const listed = (await lostLines()).some((row) => row["原内容"] === "满意度评分 2 → 4");
        expect([kept, listed].filter(Boolean)).toHaveLength(1);
      },
      REQUEST,
    );
  });
});

describe("what staff wrote beside a row in a column of their own", () => {
  it("is listed where the row is gone, and stands beside it again when it comes back", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        await excel((context) => {
          context.workbook.tables
            .getItem("清洗数据")
            .columns.add(2, [
              ["备注"],
              ...Array.from({ length: 20 }, (_, row) => [row === 2 ? "已回电" : ""]),
            ]);
          context.workbook.worksheets.getItem("回访数据").getRange("4:4").delete("Up");
        });
        const report = await run(REQUEST);
        expect(report.warnings).toContainEqual({ code: "corrections-lost", count: 1, rows: ["T1002"] });
        expect(await lostLines()).toMatchObject([{ 工单号: "T1002", 原内容: "备注 已回电" }]);
        await run(REQUEST);
        expect(await lostLines()).toHaveLength(1);
        await excel((context) => {
          const sheet = context.workbook.worksheets.getItem("回访数据");
          sheet.getRange("2:2").insert("Down");
          sheet.getRange("A2:E2").values = [["T1002", "2024-05-03", "'003", 2, "排队等了二十分钟"]];
        });
        await run(REQUEST);
        const rows = await tableRows("清洗数据");
        expect(rows.map((row) => row["备注"]).filter((note) => note !== "")).toEqual(["已回电"]);
        expect(rows[0]).toMatchObject({ 工单号: "T1002", 备注: "已回电" });
        expect(await lostLines()).toEqual([]);
      },
      REQUEST,
    );
  });
});

describe("清洗数据 without its hidden column of keys", () => {
  const withoutKeys = async (): Promise<void> => {
    await typeInto("清洗数据", 2, "满意度评分", 4);
    await excel((context) => {
      const { columns } = context.workbook.tables.getItem("清洗数据");
      columns.add(2, [["备注"], ...Array.from({ length: 20 }, (_, row) => [`第${String(row)}条`])]);
      columns.getItem("行键").delete();
      const sheet = context.workbook.worksheets.getItem("回访数据");
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2:E2").values = [["T0900", "2024-05-01", "'003", 5, ""]];
    });
  };

  it("is matched by 工单号: what staff wrote stays in its rows", () =>
    inMadeWorkbook(
      smallSurvey(),
      async () => {
        await withoutKeys();
        for (const report of [await run(REQUEST), await run(REQUEST)]) {
          expect(report.warnings.map(({ code }) => code)).not.toContain("corrections-lost");
          const rows = await tableRows("清洗数据");
          expect(rows[3]).toMatchObject({ 工单号: "T1002", 满意度评分: 4 });
          expect(rows.map((row) => row["备注"])).toEqual([
            "",
            ...Array.from({ length: 20 }, (_, row) => `第${String(row)}条`),
          ]);
        }
      },
      REQUEST,
    ));

  it("is not written where there is no 工单号, and that is said", () =>
    inMadeWorkbook(
      withoutTickets,
      async () => {
        await typeInto("清洗数据", 2, "满意度评分", 4);
        await excel((context) =>
          context.workbook.tables.getItem("清洗数据").columns.getItem("行键").delete(),
        );
        const before = await tableRows("清洗数据");
        await expect(run(REQUEST)).rejects.toMatchObject({ code: "keys-gone" });
        expect(await tableRows("清洗数据")).toEqual(before);
      },
      REQUEST,
    ));
});

describe("rows that are taken back", () => {
  it("may be none at first and several in the second run", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await run(REQUEST);
      expect((await tableRows("数据清洗")).filter((row) => row["工单号"] !== "")).toEqual([]);
      await excel((context) => {
        context.workbook.worksheets.getItem("回访数据").getRange("D3:D5").values = [[""], ["很好"], ["x"]];
      });
      await run(REQUEST);
      const lines = await tableRows("数据清洗");
      expect(lines.map((row) => row["工单号"])).toEqual(["T1001", "T1002", "T1003"]);
      for (const row of [0, 1, 2]) await typeInto("数据清洗", row, "恢复计入", "是");
      await run(REQUEST);
      expect((await tableRows("数据清洗")).map((row) => row["恢复计入"])).toEqual(["是", "是", "是"]);
    });
  });
});

describe("a correction that is taken back after a run that was broken off", () => {
  it("stays taken back", async () => {
    const host = openFaulty(openWorkbook(new TextEncoder().encode(smallSurvey()), "回访数据.csv"));
    try {
      await run(REQUEST);
      await typeInto("清洗数据", 2, "满意度评分", 4);
      const before = host.requests();
      await run(REQUEST);
      const late = Math.round((host.requests() - before) * 0.6);
      // The library itself forgives a failure of the batch that only lets go of its objects.
      const brokenOff = async (request: number): Promise<unknown> => {
        host.refuseRequest(request);
        return run(REQUEST).then(
          () => null,
          (error: unknown) => error,
        );
      };
      const failure = (await brokenOff(late)) ?? (await brokenOff(late + 1));
      expect(failure).toMatchObject({ code: "excel-failed" });
      await typeInto("清洗数据", 2, "满意度评分", 2);
      await run(REQUEST);
      expect((await tableRows("清洗数据"))[2]).toMatchObject({ 工单号: "T1002", 满意度评分: 2 });
    } finally {
      host.close();
    }
  });
});
