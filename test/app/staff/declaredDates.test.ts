import { DOCUMENT_IDS, DOCUMENTS, STAFF_TABLES, tableTitle } from "../../../src/documents/registry";
import type { TableDefinition } from "../../../src/documents/sheet/tableReference";
import type { GenerateRequest } from "../../../src/app/request/generateRequest";
import { run } from "../inSurvey";
import { typeInto } from "../shownWorkbook";
import { fullSurvey, openSurvey } from "../surveyWorkbook";

const DAY = "2024-06-20";

interface DateColumn {
  readonly document: string;
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
    return kind === "date" && heading !== undefined ? [{ document, name, heading }] : [];
  });
});

/** The documents that have them. */
const DATED = DOCUMENT_IDS.filter((id) => DATES.some(({ document }) => document === id));

/** A column as it shows. */
async function shown({ name, heading }: Omit<DateColumn, "document">): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(name).columns.getItem(heading);
    const body = column.getDataBodyRange().load({ text: true });
    await context.sync();
    return body.text.map(([text]) => text ?? "");
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

type Outcome = Promise<readonly (readonly string[])[]>;
type Formulas = GenerateRequest["formulas"];

const KNOWN = new Map<string, Outcome>();

/** What the sheets show once staff typed a day into the first cell of every date column; made once for all tests. */
function outcome(date1904: boolean, formulas: Formulas): Outcome {
  const key = `${String(date1904)} ${formulas}`;
  const known = KNOWN.get(key) ?? madeOutcome(date1904, formulas);
  KNOWN.set(key, known);
  return known;
}

async function madeOutcome(date1904: boolean, formulas: Formulas): Outcome {
  const found: (readonly string[])[] = [];
  const request = { documents: DATED, formulas };
  await inWorkbook(date1904, async () => {
    await run(request);
    for (const { name, heading } of DATES) {
      // What 改善措施跟踪表 takes from the plan is entered there.
      if (name === "改善措施跟踪表" && heading === "计划完成时间") continue;
      await typeInto(name, 0, heading, DAY);
    }
    await typeInto("改进计划", 1, "责任人", "组长");
    await typeInto("改进计划", 1, "完成时限", "2024-06-01");
    await run(request);
    await run(request);
    for (const column of DATES) found.push(await shown(column));
    for (const name of ["改进计划", "改善措施跟踪表"]) found.push(await shown({ name, heading: "状态" }));
  });
  return found;
}

describe("dates that staff enter in a workbook that counts its days from 1904", () => {
  it("stand in columns that documents declare", () => {
    expect(DATES.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["改进计划", "改善措施跟踪表", "参数设置_calendar"]),
    );
  });

  it.each(["always", "never"] as const)(
    "show as they were typed after two more runs, formulas %s",
    async (formulas) => {
      const texts = await outcome(true, formulas);
      expect(texts.slice(0, DATES.length).map(([first]) => first)).toEqual(DATES.map(() => DAY));
    },
  );

  it.each(["always", "never"] as const)(
    "lead to what they lead to in one that counts from 1900, formulas %s",
    async (formulas) => {
      const texts = await outcome(true, formulas);
      expect(texts).toEqual(await outcome(false, formulas));
      const [plan, tracking] = texts.slice(-2);
      // The first action has its day of completion; the second was due two days before the run.
      expect(tracking?.slice(0, 2)).toEqual(["已完成", "逾期"]);
      expect(plan?.slice(0, 2)).toEqual(["已完成", "逾期"]);
    },
  );
});
