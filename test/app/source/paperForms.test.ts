import type { Locale } from "../../../src/glossary/locale";
import { ENTRIES } from "../../../src/documents/customerForm/table";
import { customerForm } from "../../../src/documents/customerForm/customerForm";
import { excel, inEmptyWorkbook, inMadeWorkbook, run } from "../inSurvey";
import { tableRows } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";

const FORM = { documents: ["customer-form"] } as const;

/** Twelve paper forms, as somebody enters them; the first two dimensions go with the score, four are dissatisfied. */
const RATED = [5, 5, 4, 2, 5, 1, 4, 3, 5, 2, 4, 5];
const ROWS = RATED.map((score, i) => [
  `GD${String(100 + i)}`,
  "某某公司",
  "李某",
  "维修",
  45_413 + i,
  i % 2 === 0 ? "王工" : "张工",
  score,
  score,
  4,
  5,
  score,
  score <= 3 ? "上门太慢" : "",
]);

const tableOf = (locale: Locale): string => (customerForm.tableName?.[locale] ?? "").replace(" ", "_");

/** The rows that somebody entered. */
const entered = async (locale: Locale): Promise<unknown[]> =>
  (await tableRows(tableOf(locale))).filter((row) => Object.values(row).some((cell) => cell !== ""));

async function enter(locale: Locale, rows: readonly (readonly unknown[])[]): Promise<void> {
  await excel((context) => {
    const table = context.workbook.tables.getItem(tableOf(locale));
    const body = table
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(rows.length - 1, 11);
    body.values = rows.map((row) => [...row]);
  });
}

describe.each(["zh-CN", "zh-TW", "en"] as const)("paper forms entered in %s", (locale) => {
  it("are read as the survey where they are asked for, and stay where they were typed", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        await enter(locale, ROWS);
        const sheet = customerForm.vocabulary.title[locale];
        const before = await entered(locale);
        expect(before).toHaveLength(12);
        const report = await run({ sheet, locale, documents: ["measures", "customer-form"] });
        expect(report.source.sheet).toBe(sheet);
        expect(report.rows.read).toBe(12);
        expect(report.satisfaction).toMatchObject({ n: 12, rate: 8 / 12, dissatisfied: 4 });
        const headings = ENTRIES.headings;
        expect(report.dimensions.map(({ name }) => name)).toEqual(
          [headings.timeliness, headings.solving, headings.manner, headings.compliance].map(
            (term) => term[locale],
          ),
        );
        expect(report.roles).toMatchObject({
          ticketId: headings.ticket[locale],
          time: headings.served[locale],
          agentName: headings.agent[locale],
          serviceType: headings.serviceType[locale],
          score: headings.overall[locale],
        });
        expect(await entered(locale)).toEqual(before);
      },
      { ...FORM, locale },
    );
  });
});

describe("a workbook with a survey and paper forms", () => {
  it("goes on with the survey while no form is entered, and reads the forms by itself only where there is nothing else, and says so", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        expect((await run(FORM)).source.sheet).toBe("回访数据");
        await enter("zh-CN", ROWS.slice(0, 3));
        const report = await run(FORM);
        expect(report.source.sheet).toBe("回访数据");
        expect(report.warnings).toContainEqual({ code: "sheets-not-read", sheets: ["售后服务质量评价表"] });
        await excel((context) => context.workbook.worksheets.getItem("回访数据").delete());
        expect((await run(FORM)).rows.read).toBe(3);
      },
      FORM,
    );
  });

  it("may begin with the blank form: once forms are entered, they are the survey", async () => {
    await inEmptyWorkbook(async () => {
      await run({ ...FORM, withoutSurvey: true });
      await enter("zh-CN", ROWS);
      const report = await run({ documents: ["measures", "customer-form"] });
      expect([report.source.sheet, report.satisfaction?.n]).toEqual(["售后服务质量评价表", 12]);
    });
  });

  it("is not read from a form that nobody filled in", async () => {
    await inMadeWorkbook(
      smallSurvey(),
      async () => {
        await expect(run({ ...FORM, sheet: "售后服务质量评价表" })).rejects.toMatchObject({
          code: "workbook-empty",
        });
      },
      FORM,
    );
  });
});
