import { excel, inMadeWorkbook, run } from "../inSurvey";
import { fullSurvey } from "../surveyWorkbook";

const documents = ["pareto", "trend"] as const;
const PARETO = "帕累托分析";
const TREND = "趋势分析";

/** The most characters that a title takes. */
const SHOWN = 255;

/** The row of a cell that a title shows. */
function rowOf(formula: string): number {
  return Number(/\d+$/u.exec(formula)?.[0] ?? NaN);
}

async function titlesOn(sheet: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load({ title: { text: true, visible: true } });
    await context.sync();
    return charts.items.map(({ title }) => (title.visible ? title.text : "(none)"));
  });
}

/** Gives every answer of 清洗数据 the same reason. */
async function correctReasons(to: string): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("有效评价明细").tables.getItemAt(0);
    const column = table.columns.getItem("原因1").getDataBodyRange().load("values");
    await context.sync();
    column.values = column.values.map(([value]) => [value === "" ? "" : to]);
    await context.sync();
  });
}

describe("the title of a chart", () => {
  it("follows corrections at once, without a run", () =>
    inMadeWorkbook(
      fullSurvey(),
      async () => {
        const [before] = await titlesOn(PARETO);
        expect(before).toMatch(/^关键少数 \d 类占全部原因的/u);
        await correctReasons("专业能力");
        const [after] = await titlesOn(PARETO);
        expect(after).toMatch(/，首位专业能力 [\d.]+%$/u);
        expect(after).not.toBe(before);
      },
      { documents },
    ));

  it("shows its cell still after rows of staff's above it, a new name of the sheet and a second run", () =>
    inMadeWorkbook(
      fullSurvey(),
      async ({ workbook }) => {
        await excel(({ workbook: { worksheets } }) => {
          worksheets.getItem(TREND).getRange("1:2").insert("Down");
          worksheets.getItem(TREND).name = "走势 's";
        });
        await run({ documents });
        const sheet = workbook.sheetByName("走势 's");
        const titles = sheet?.charts.map(({ title }) => title.formula ?? "");
        for (const formula of titles ?? []) expect(formula).toMatch(/^='走势 ''s'!\$[A-Z]+\$\d+$/u);
        const shown = await titlesOn("走势 's");
        expect(shown.length).toBeGreaterThan(0);
        for (const title of shown) expect(title).toMatch(/总体满意度 [\d.]+%|控制限/u);
      },
      { documents },
    ));

  it("stays as staff wrote it, and stays away where they took it away", () =>
    inMadeWorkbook(
      fullSurvey(),
      async () => {
        await excel(({ workbook: { worksheets } }) => {
          worksheets.getItem(PARETO).charts.getItemAt(0).title.text = "我们的原因";
          worksheets.getItem(TREND).charts.getItemAt(0).title.visible = false;
        });
        await run({ documents });
        expect(await titlesOn(PARETO)).toEqual(["我们的原因"]);
        expect((await titlesOn(TREND))[0]).toBe("(none)");
      },
      { documents },
    ));

  it.each(["zh-CN", "en"] as const)(
    "shows its cell again where staff deleted the row of that: %s",
    (locale) =>
      inMadeWorkbook(
        fullSurvey(),
        async ({ workbook }) => {
          const before = await titlesOn(TREND);
          const rows = (workbook.sheetByName(TREND)?.charts ?? []).map(({ title }) =>
            rowOf(title.formula ?? ""),
          );
          await excel(({ workbook: { worksheets } }) => {
            for (const row of [...new Set(rows)].sort((one, other) => other - one))
              worksheets
                .getItem(TREND)
                .getRange(`${String(row)}:${String(row)}`)
                .delete("Up");
          });
          expect(await titlesOn(TREND)).toEqual(before.map(() => "#REF!"));
          await run({ documents, locale });
          const after = await titlesOn(TREND);
          if (locale === "zh-CN") expect(after).toEqual(before);
          for (const title of after) expect(title).not.toMatch(/^(?:#REF!|\(none\)|)$/u);
        },
        { documents },
      ),
  );

  it("is not one of more characters, which Excel refuses", () =>
    inMadeWorkbook(
      fullSurvey(),
      async () => {
        const long = excel(({ workbook: { worksheets } }) => {
          worksheets.getItem(PARETO).charts.getItemAt(0).title.text = "长".repeat(SHOWN + 1);
        });
        await expect(long).rejects.toMatchObject({ code: "InvalidArgument" });
      },
      { documents },
    ));
});
