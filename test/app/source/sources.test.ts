import { lookAtSurvey } from "../../../src/app/source/lookAtSurvey";
import { Workbook } from "../../../src/embedded/model/workbook";
import { excel, inMadeWorkbook, inWorkbook, run } from "../inSurvey";
import { definedNames, shownSheets } from "../shownWorkbook";
import { openInHost, openSurvey, REQUEST, smallSurvey } from "../surveyWorkbook";

const MEASURED = { documents: ["measures"] } as const;

describe("the source", () => {
  it("is found beside blank sheets and sheets of formats alone, and is never written", async () => {
    await inWorkbook(smallSurvey(), async () => {
      await excel((context) => {
        const { worksheets } = context.workbook;
        worksheets.add("空白");
        worksheets.add("只有格式").getRange("A1:C3").format.fill.color = "#FFFF00";
        worksheets.add("隐藏").visibility = "Hidden";
      });
      const before = (await shownSheets()).find((sheet) => sheet.name === "回访数据");
      const report = await run(MEASURED);
      expect(report.source).toEqual({ sheet: "回访数据", range: "A1:E21", headerRow: 1 });
      expect((await shownSheets()).find((sheet) => sheet.name === "回访数据")).toEqual(before);
    });
  });

  it("is found under title rows, and the range begins at the header", async () => {
    await inWorkbook(`五月客服回访,,,,\n,,,,\n${smallSurvey()}`, async () => {
      const report = await run(MEASURED);
      expect(report.source).toEqual({ sheet: "回访数据", range: "A3:E23", headerRow: 3 });
      expect(report.rows.read).toBe(20);
    });
  });

  it("is never one of our own sheets", async () => {
    await inMadeWorkbook(smallSurvey(), async () => {
      expect((await run(MEASURED)).source.sheet).toBe("回访数据");
      await expect(run({ sheet: "有效评价明细" })).rejects.toMatchObject({ code: "sheet-is-ours" });
    });
  });

  it("can be a part of a sheet", async () => {
    await inWorkbook(smallSurvey(), async () => {
      const report = await run({ ...MEASURED, sheet: "回访数据", range: "A1:E11" });
      expect(report.rows.read).toBe(10);
    });
  });

  it("is recognised without a write", async () => {
    await inWorkbook(smallSurvey(), async () => {
      const found = await lookAtSurvey(REQUEST, new AbortController().signal);
      expect(found.recognition.columns.map((column) => column.role)).toContain("score");
      expect(await definedNames()).toEqual({});
    });
  });

  it("is read with the roles that the user chose, this time and the next", async () => {
    const csv = smallSurvey().replace("满意度评分", "打几");
    await inWorkbook(csv, async () => {
      const choices = { roles: { score: ["打几"] }, scale: null };
      expect((await run({ ...MEASURED, choices })).satisfaction?.n).toBe(20);
      expect((await run(MEASURED)).roles.score).toBe("打几");
    });
  });
});

describe("what cannot be used is named", () => {
  it.each([
    [{ sheet: "没有这张" }, { code: "sheet-not-found", data: { sheet: "没有这张", sheets: ["回访数据"] } }],
    [{ range: "A1:ZZZZ9" }, { code: "range-invalid", data: { range: "A1:ZZZZ9" } }],
    [{ sheet: "回访数据", range: "X100:Z200" }, { code: "range-outside" }],
    [{ period: "五月" }, { code: "period-invalid", data: { period: "五月" } }],
  ] as const)("%j", async (request, error) => {
    await inWorkbook(smallSurvey(), async () => {
      await expect(run(request)).rejects.toMatchObject(error);
      expect((await shownSheets()).map((sheet) => sheet.name)).toEqual(["回访数据"]);
    });
  });

  it("a workbook without a value", async () => {
    await inWorkbook("\n\n", async () => {
      await expect(run()).rejects.toMatchObject({ code: "workbook-empty" });
    });
  });

  it("a period where no column tells when", async () => {
    const csv = smallSurvey().replace(/2024-05-\d+/gu, "");
    await inWorkbook(csv.replace("回访日期", "备注"), async () => {
      await expect(run({ period: "2024-05" })).rejects.toMatchObject({ code: "period-without-time" });
    });
  });

  it("a workbook that may not be written", async () => {
    const { workbook, close } = openSurvey(smallSurvey());
    workbook.readOnly = true;
    try {
      await expect(run()).rejects.toMatchObject({ code: "workbook-read-only" });
    } finally {
      close();
    }
  });

  it("a workbook without a sheet to look at", async () => {
    const { close } = openInHost(new Workbook());
    try {
      await expect(run()).rejects.toMatchObject({ code: "workbook-empty" });
    } finally {
      close();
    }
  });
});

describe("the report", () => {
  it("measures the period that was asked for and compares it with another", async () => {
    const june = smallSurvey()
      .split("\n")
      .slice(1)
      .map((line) => line.replace("2024-05", "2024-06").replace(/^T1/u, "T2"));
    await inWorkbook([smallSurvey(), ...june].join("\n"), async () => {
      const report = await run({ period: "2024-06", compareWith: "2024-05" });
      expect(report.rows).toMatchObject({ read: 40, kept: 20 });
      expect(report.rows.excluded["out-of-period"]).toBe(20);
      expect(report.comparison).toContainEqual(expect.objectContaining({ change: 0 }));
    });
  });

  it("counts the rows: kept and excluded make up those read", async () => {
    const csv = smallSurvey()
      .replace("T1003,2024-05-04,001,5", "T1003,2024-05-04,001,")
      .replace(",3,", ",9,");
    await inWorkbook(csv, async () => {
      const { rows } = await run(MEASURED);
      const excluded = Object.values(rows.excluded).reduce((sum, count) => sum + count, 0);
      expect(rows.kept + excluded).toBe(rows.read);
      expect(rows.excluded["score-missing"]).toBe(1);
      expect(rows.excluded["score-invalid"]).toBe(1);
    });
  });
});
