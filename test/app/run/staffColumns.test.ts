import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { SEED } from "../../support/thoroughness";
import { openFaulty } from "../faultyHost";
import { excel, run } from "../inSurvey";
import { tableRows, typeInto } from "../shownWorkbook";
import { openSurvey, smallSurvey } from "../surveyWorkbook";

const BLOCKS = { documents: ["clean-data", "cleaning-log"], blockBytes: 3_000 } as const;
/** At how many requests an ordinary run breaks it off. */
const PLACES = 8;
const FILL = "#FFC000";

/** A workbook in whose 有效评价明细 staff have a column of their own with a word and a colour for each ticket. */
async function withOwnColumn(): Promise<Uint8Array> {
  const { workbook, host, close } = openSurvey(longSurvey());
  try {
    await run(BLOCKS);
    const tickets = (await tableRows("清洗数据")).map((row) => String(row["工单号"]));
    await excel((context) => {
      const table = context.workbook.tables.getItem("清洗数据");
      table.columns.add(undefined, [["备注"], ...tickets.map((ticket) => [noteOf(ticket)])]);
      const column = table.columns.getItem("备注").getDataBodyRange();
      tickets.forEach((ticket, row) => {
        if (isColoured(ticket)) column.getCell(row, 0).format.fill.color = FILL;
      });
    });
    await typeInto("清洗数据", 2, "满意度评分", 4);
    await excel((context) => {
      const sheet = context.workbook.worksheets.getItem("回访数据");
      sheet.getRange("2:6").insert("Down");
      sheet.getRange("A2:E6").values = [0, 1, 2, 3, 4].map((row) => [
        `N${String(row)}`,
        "2024-05-01",
        "'001",
        5,
        "",
      ]);
      sheet.getRange("9:9").delete("Up");
    });
    host.settle();
    return saveWorkbook(workbook);
  } finally {
    close();
  }
}

/** Sixty answers, so that blocks of 3 kB are many. */
function longSurvey(): string {
  const [heading = "", ...rows] = smallSurvey().split("\n");
  return [
    heading,
    ...[0, 1, 2].flatMap((part) => rows.map((row) => row.replace(/^T1/u, `T${String(part + 1)}`))),
  ].join("\n");
}

const noteOf = (ticket: string): string => `=备注 ${ticket}`.slice(1);
const isColoured = (ticket: string): boolean => Number(ticket.slice(-1)) % 3 === 0;

/** What staff wrote beside each ticket, and in which colour. */
async function ownCells(): Promise<Readonly<Record<string, string>>> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("清洗数据");
    const range = table.getDataBodyRange().load({ values: true });
    const columns = table.columns.load({ name: true });
    await context.sync();
    const [ticket, note] = ["工单号", "备注"].map((name) =>
      columns.items.findIndex((column) => column.name === name),
    );
    const values = range.values as unknown[][];
    const fills = values.map((_row, row) => range.getCell(row, note ?? 0).format.fill.load({ color: true }));
    await context.sync();
    return Object.fromEntries(
      values.map((row, at) => [
        String(row[ticket ?? 0]),
        `${String(row[note ?? 0])} ${fills[at]?.color === FILL ? "coloured" : ""}`,
      ]),
    );
  });
}

describe("a column of staff's own in 有效评价明细", () => {
  it("stays with its rows with its colours, at whichever request a run into moved rows breaks off", async () => {
    const file = await withOwnColumn();
    const expected = (ticket: string): string =>
      ticket.startsWith("N") ? " " : `${noteOf(ticket)} ${isColoured(ticket) ? "coloured" : ""}`;
    const assertKept = async (when: string): Promise<void> => {
      const cells = await ownCells();
      const wrong = Object.entries(cells).filter(
        ([ticket, cell]) => ticket !== "" && cell !== expected(ticket),
      );
      expect({
        when,
        wrong,
        rows: Object.keys(cells).filter((ticket) => ticket.startsWith("T")).length,
      }).toEqual({
        when,
        wrong: [],
        rows: 59,
      });
    };
    const attempt = async (request: number | null): Promise<number> => {
      const host = openFaulty(openWorkbook(file, "结果.xlsx"));
      try {
        if (request !== null) {
          host.refuseRequest(request);
          await run(BLOCKS).catch((error: unknown) => {
            expect(error).toMatchObject({ code: "excel-failed" });
          });
          host.refuseRequest(null);
        }
        const before = host.requests();
        await run(BLOCKS);
        await assertKept(`request ${String(request)}`);
        expect((await tableRows("清洗数据")).find((row) => row["工单号"] === "T2000")).toBeDefined();
        return host.requests() - before;
      } finally {
        host.close();
      }
    };
    const requests = await attempt(null);
    const step = SEED === null ? Math.ceil(requests / PLACES) : 1;
    for (let request = 0; request < requests; request += step) await attempt(request);
  }, 300_000);
});
