import { DOCUMENTS, STAFF_TABLES, tableTitle } from "../../../src/documents/registry";
import type { TableDefinition } from "../../../src/documents/sheet/tableReference";
import { run } from "../inSurvey";
import { typeInto } from "../shownWorkbook";
import { fullSurvey, openSurvey, REQUEST } from "../surveyWorkbook";

const DAY = "2024-06-20";

interface DateColumn {
  readonly name: string;
  readonly heading: string;
}

/** Every column that a document declares to hold dates. */
const DATES: readonly DateColumn[] = STAFF_TABLES.flatMap(({ document, part, columns }) => {
  const tables: readonly TableDefinition[] = DOCUMENTS.flatMap((each) => [...each.tables]);
  const definition = tables.find((each) => each.document === document && each.part === part);
  const name = `${tableTitle(document, "zh-CN")}${part === undefined ? "" : `_${part}`}`;
  return Object.entries(columns).flatMap(([key, kind]) => {
    const heading = definition?.headings[key]?.["zh-CN"];
    return kind === "date" && heading !== undefined ? [{ name, heading }] : [];
  });
});

/** A column as it shows, with its formulas. */
async function shown({ name, heading }: DateColumn): Promise<{ texts: string[]; formulas: unknown[] }> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(name).columns.getItem(heading);
    const body = column.getDataBodyRange().load({ text: true, formulas: true });
    await context.sync();
    return {
      texts: body.text.map(([text]) => text ?? ""),
      formulas: body.formulas.map(([cell]: unknown[]) => cell),
    };
  });
}

async function inWorkbook(date1904: boolean, work: () => Promise<void>): Promise<void> {
  const { workbook, close } = openSurvey(fullSurvey(80));
  workbook.date1904 = date1904;
  try {
    await Excel.run(async (context) => {
      const days = (fullSurvey(80).match(/2024-\d\d-\d\d/gu) ?? []).map((day) => [day]);
      const range = context.workbook.worksheets
        .getItem("回访数据")
        .getRange(`B2:B${String(days.length + 1)}`);
      range.values = days;
      range.numberFormat = days.map(() => ["yyyy-mm-dd"]);
      await context.sync();
    });
    await work();
  } finally {
    close();
  }
}

const request = { ...REQUEST, documents: "all" } as const;

/** What the sheets show once staff typed a day into the first cell of every date column. */
async function outcome(date1904: boolean): Promise<readonly (readonly string[])[]> {
  const found: (readonly string[])[] = [];
  await inWorkbook(date1904, async () => {
    await run(request);
    for (const { name, heading } of DATES) {
      // What 改善措施跟踪表 takes from the plan is entered there.
      const { formulas } = await shown({ name, heading });
      if (name === "改善措施跟踪表" && String(formulas[0]).startsWith("=")) continue;
      await typeInto(name, 0, heading, DAY);
    }
    await typeInto("改进计划", 1, "完成时限", "2024-06-01");
    await run(request);
    await run(request);
    for (const column of DATES) found.push((await shown(column)).texts);
    for (const name of ["改进计划", "改善措施跟踪表"])
      found.push((await shown({ name, heading: "状态" })).texts);
  });
  return found;
}

describe("dates that staff enter in a workbook that counts its days from 1904", () => {
  it("stand in columns that documents declare", () => {
    expect(DATES.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["改进计划", "改善措施跟踪表", "参数设置_calendar"]),
    );
  });

  it("show as they were typed after two more runs, in every declared column", async () => {
    const texts = await outcome(true);
    expect(texts.slice(0, DATES.length).map(([first]) => first)).toEqual(DATES.map(() => DAY));
  });

  it("lead to the deadlines and the status that they lead to in one that counts from 1900", async () => {
    const texts = await outcome(true);
    expect(texts).toEqual(await outcome(false));
    const [plan, tracking] = texts.slice(-2);
    // The first action has its day of completion; the second was due two days before the run.
    expect(tracking?.slice(0, 2)).toEqual(["已完成", "逾期"]);
    expect(plan?.slice(0, 2)).toEqual(["已完成", "逾期"]);
  });
});
