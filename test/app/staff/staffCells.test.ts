import { undoLastRun } from "../../../src/app/run/undoLastRun";
import { excel, inMadeWorkbook, inWorkbook, run, WORKED_IN } from "../inSurvey";
import { definedNames, shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { REQUEST, smallSurvey } from "../surveyWorkbook";

const inMade = (work: () => Promise<void>): Promise<void> => inMadeWorkbook(smallSurvey(), work, WORKED_IN);

describe("what staff correct in 清洗数据", () => {
  it("moves the measures and stays when the sheets are made again", async () => {
    await inMade(async () => {
      // Ticket T1002 was scored 2: counted as 基本满意 it makes 14 of 20.
      await typeInto("清洗数据", 2, "满意度评分", 4);
      const report = await run(WORKED_IN);
      expect(report.satisfaction?.rate).toBeCloseTo(14 / 20, 12);
      const rows = await tableRows("清洗数据");
      expect(rows[2]).toMatchObject({ "满意度评分(系统)": 2, 满意度评分: 4 });
      expect((await run(WORKED_IN)).satisfaction?.rate).toBeCloseTo(14 / 20, 12);
    });
  });

  it("excludes a row by the reason typed into 剔除", async () => {
    await inMade(async () => {
      await typeInto("清洗数据", 0, "剔除", "客户误评");
      const report = await run(WORKED_IN);
      expect(report.rows.excluded["by-hand"]).toBe(1);
      expect(report.satisfaction?.n).toBe(19);
      expect((await tableRows("清洗数据"))[0]).toMatchObject({ 剔除: "客户误评" });
    });
  });

  it("stays with its row when the source is exported again with rows in front", async () => {
    await inMade(async () => {
      await typeInto("清洗数据", 2, "满意度评分", 4);
      await excel((context) => {
        const sheet = context.workbook.worksheets.getItem("回访数据");
        sheet.getRange("2:3").insert("Down");
        sheet.getRange("A2:E3").values = [
          ["T0900", "2024-05-01", "'001", 5, ""],
          ["T0901", "2024-05-01", "'001", 5, ""],
        ];
      });
      const report = await run(WORKED_IN);
      expect(report.satisfaction?.rate).toBeCloseTo(16 / 22, 12);
      const corrected = (await tableRows("清洗数据")).filter(
        (row) => row["满意度评分"] !== row["满意度评分(系统)"],
      );
      expect(corrected).toHaveLength(1);
      expect(corrected[0]).toMatchObject({ 工单号: "T1002", 满意度评分: 4 });
    });
  });

  it("takes cells of a column that staff added along with their rows", async () => {
    await inMade(async () => {
      await excel((context) => {
        context.workbook.tables.getItem("清洗数据").columns.add(undefined, undefined, "备注");
      });
      await typeInto("清洗数据", 5, "备注", "已电话核实");
      await excel((context) => {
        const sheet = context.workbook.worksheets.getItem("回访数据");
        sheet.getRange("2:2").insert("Down");
        sheet.getRange("A2:E2").values = [["T0900", "2024-05-01", "'001", 5, ""]];
      });
      await run(WORKED_IN);
      const noted = (await tableRows("清洗数据")).filter((row) => row["备注"] !== "");
      expect(noted).toHaveLength(1);
      expect(noted[0]).toMatchObject({ 工单号: "T1005", 备注: "已电话核实" });
    });
  });
});

describe("a ledger", () => {
  it("keeps staff's cells, their order and their own columns when made again", async () => {
    await inMade(async () => {
      await typeInto("改进计划", 0, "责任人", "值班主管");
      await excel((context) => {
        const table = context.workbook.tables.getItem("改进计划");
        table.columns.add(undefined, undefined, "预算");
      });
      await typeInto("改进计划", 0, "预算", 5000);
      const before = await tableRows("改进计划");
      await run(WORKED_IN);
      expect(await tableRows("改进计划")).toEqual(before);
    });
  });

  it("is found under another tab name and at another place, with a heading renamed", async () => {
    await inMade(async () => {
      await typeInto("改进计划", 0, "责任人", "值班主管");
      await excel((context) => {
        const sheet = context.workbook.worksheets.getItem("改进计划");
        sheet.name = "五月计划";
        sheet.position = 0;
        sheet.getRange("1:2").insert("Down");
        context.workbook.tables.getItem("改进计划").columns.getItem("责任人").name = "谁来做";
      });
      const report = await run(WORKED_IN);
      expect(report.sheets).toContainEqual(
        expect.objectContaining({ id: "improvement-plan", name: "五月计划" }),
      );
      expect(report.sheets.map((sheet) => sheet.name)).not.toContain("改进计划");
      const rows = await tableRows("改进计划");
      expect(Object.values(rows[0] ?? {})).toContain("值班主管");
    });
  });

  it("takes a row that staff typed without a key and keeps it", async () => {
    await inMade(async () => {
      const before = await tableRows("改进计划");
      await excel((context) => {
        const table = context.workbook.tables.getItem("改进计划");
        table.rows.add(undefined, [Object.keys(before[0] ?? {}).map(() => "")]);
      });
      await typeInto("改进计划", before.length, "核心问题", "等待时长");
      await typeInto("改进计划", before.length, "改进措施", "增设回拨");
      await run(WORKED_IN);
      await run(WORKED_IN);
      const rows = await tableRows("改进计划");
      expect(rows).toHaveLength(before.length + 1);
      expect(rows[before.length]).toMatchObject({ 核心问题: "等待时长", 改进措施: "增设回拨" });
    });
  });
});

describe("sheets of the user's", () => {
  it("are left alone though they bear one of our names", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await excel((context) => {
        const sheet = context.workbook.worksheets.add("满意度指标");
        sheet.getRange("A1").values = [["我的笔记"]];
        const other = context.workbook.worksheets.add("其他");
        other.getRange("A1:A2").values = [["项目"], ["甲"]];
        other.tables.add("A1:A2", true).name = "清洗数据";
      });
      const report = await run(WORKED_IN);
      expect(report.sheets).toContainEqual(
        expect.objectContaining({ id: "measures", name: "满意度指标 (2)" }),
      );
      const own = (await shownSheets()).find((sheet) => sheet.name === "满意度指标");
      expect(own?.values).toEqual([["我的笔记"]]);
      expect(await tableRows("清洗数据")).toEqual([{ 项目: "甲" }]);
      expect((await tableRows("清洗数据_2")).length).toBe(20);
      const names = await definedNames();
      const again = await run(WORKED_IN);
      expect(again.sheets.map(({ name }) => name)).toEqual(report.sheets.map(({ name }) => name));
      expect(await definedNames()).toEqual(names);
    });
  });

  it("have a copy gone on with that staff made of a sheet that an undone run took along", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        await excel(({ workbook }) => workbook.worksheets.getItem("剔除记录").copy("End"));
        await undoLastRun({ ...REQUEST }, () => undefined, new AbortController().signal);
        const before = (await shownSheets()).find((sheet) => sheet.name === "剔除记录 (2)");
        const { sheets } = await run({ documents: ["cleaning-log"] });
        expect(sheets).toContainEqual({ id: "cleaning-log", name: "剔除记录 (2)", isNew: false });
        const after = (await shownSheets()).find((sheet) => sheet.name === "剔除记录 (2)");
        expect(after?.values.slice(3)).toEqual(before?.values.slice(3));
      },
      { documents: ["cleaning-log"] },
    );
  });

  it("come back whole when a sheet of ours was deleted", async () => {
    await inMade(async () => {
      const before = (await shownSheets()).find((sheet) => sheet.name === "帕累托分析");
      await excel((context) => context.workbook.worksheets.getItem("帕累托分析").delete());
      await run(WORKED_IN);
      const after = (await shownSheets()).find((sheet) => sheet.name === "帕累托分析");
      expect(after?.values).toEqual(before?.values);
    });
  });
});

/** Our own formulas: beside each row the one that leads to its row in the source, in the subtitle what needs a run. */
const isOurs = (formula: string): boolean =>
  /^=HYPERLINK\("#'回访数据'!A"&\[@源行号\],"↗"\)$/u.test(formula) || /^=IF\(.*&"评估周期 /u.test(formula);

describe("texts of customers", () => {
  it("are never taken for formulas", async () => {
    const csv = smallSurvey()
      .replace("等待时间太长", '"=1+1"')
      .replace("客服态度差", "@SUM(A1)")
      .replace("T1000,", "-1000,")
      .replace("T1001,", "00123,");
    await inWorkbook(csv, async () => {
      await run(WORKED_IN);
      const rows = await tableRows("清洗数据");
      expect(rows[1]).toMatchObject({ 工单号: "00123" });
      const clean = (await shownSheets()).find((sheet) => sheet.name === "有效评价明细");
      expect(clean?.values.length).toBeGreaterThan(20);
      // the line under the title is ours, and live
      const formulas = clean?.formulas
        .slice(3)
        .flat()
        .filter((cell) => typeof cell === "string" && /^[=+@]/u.test(cell) && !isOurs(cell));
      const values = clean?.values.flat().filter((cell) => typeof cell === "string" && /^[=+@]/u.test(cell));
      expect(formulas).toEqual(values);
    });
  });
});
