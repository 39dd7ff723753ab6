import { refresh } from "../../../src/app/run/refresh";
import { rememberSource } from "../../../src/app/source/rememberSource";
import { excel, inWorkbook, run } from "../inSurvey";
import { shownSheets } from "../shownWorkbook";
import { REQUEST, smallSurvey } from "../surveyWorkbook";

const { reasonsOf, locale, formulas, now } = REQUEST;

const refreshNow = () =>
  refresh({ reasonsOf, locale, formulas, now }, () => undefined, new AbortController().signal);

const inSurvey = (work: () => Promise<void>): Promise<void> => inWorkbook(smallSurvey(), work);

describe("refreshing", () => {
  it("brings the sheets that stand up to date with a corrected score, and adds none", () =>
    inSurvey(async () => {
      await run({ documents: ["clean-data", "cleaning-log"] });
      const before = (await shownSheets()).map(({ name }) => name);
      // the first ticket was no 5
      await excel(({ workbook }) => {
        workbook.worksheets.getItem("回访数据").getRange("D2").values = [[1]];
      });
      const report = await refreshNow();
      expect((await shownSheets()).map(({ name }) => name)).toEqual(before);
      expect(report.sheets.map(({ id }) => id)).toEqual(["clean-data", "cleaning-log", "settings"]);
      expect(report.satisfaction).toMatchObject({ n: 20, satisfied: 7, dissatisfied: 8 });
    }));

  it("measures the period of the last run, in its language, whatever the defaults say", () =>
    inSurvey(async () => {
      const first = await run({ period: "2024-05-01..2024-05-10", locale: "en" });
      const report = await refreshNow();
      expect(report.satisfaction).toEqual(first.satisfaction);
      expect(report.rows).toEqual(first.rows);
      expect(report.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
      expect((await shownSheets()).map(({ name }) => name)).toContain("Pareto analysis");
    }));

  it("says so where nothing was made yet", () =>
    inSurvey(async () => {
      await expect(refreshNow()).rejects.toMatchObject({ code: "nothing-to-refresh" });
    }));
});

describe("the place of the survey that the workbook remembers", () => {
  it("is read though another sheet would be found by itself, follows inserted rows, and can be forgotten", () =>
    inSurvey(async () => {
      await excel(({ workbook }) => {
        const sheet = workbook.worksheets.add("Bob's 抽样");
        sheet.getRange("B2:C5").values = [
          ["工单号", "满意度评分"],
          ["S1", 5],
          ["S2", 1],
          ["S3", 4],
        ];
      });
      await rememberSource({ sheet: "Bob's 抽样", range: "B2:C5" });
      expect((await run({ documents: ["cleaning-log"] })).source).toMatchObject({
        sheet: "Bob's 抽样",
        range: "B2:C5",
      });
      await excel(({ workbook }) => {
        const sheet = workbook.worksheets.getItem("Bob's 抽样");
        sheet.getRange("1:3").insert("Down");
        sheet.name = "抽样";
      });
      expect((await refreshNow()).source).toMatchObject({ sheet: "抽样", headerRow: 5 });
      await rememberSource(null);
      expect((await refreshNow()).source.sheet).toBe("回访数据");
    }));

  it("may be a whole sheet, which stays whole when it loses rows", () =>
    inSurvey(async () => {
      await rememberSource({ sheet: "回访数据", range: null });
      await excel(({ workbook }) => {
        workbook.worksheets.getItem("回访数据").getRange("2:3").delete("Up");
      });
      expect((await run()).rows.read).toBe(18);
    }));

  it("is let go when its sheet is deleted", () =>
    inSurvey(async () => {
      await excel(({ workbook }) => {
        workbook.worksheets.add("抽样").getRange("A1:B2").values = [
          ["工单号", "满意度评分"],
          ["S1", 5],
        ];
      });
      await rememberSource({ sheet: "抽样", range: null });
      await excel(({ workbook }) => {
        workbook.worksheets.getItem("抽样").delete();
      });
      expect((await run()).source.sheet).toBe("回访数据");
    }));
});
