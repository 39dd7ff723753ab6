import { DOCUMENT_IDS } from "../../../src/documents/registry";
import { findOurBook } from "../../../src/workbook/identity/findOurBook";
import { writeTableCells, type TableChanges } from "../../../src/workbook/staff/writeTableCells";
import { excel, growSource, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets, tableRows, typeInto } from "../shownWorkbook";
import { smallSurvey } from "../surveyWorkbook";
import type { Workbook } from "../../../src/embedded/model/workbook";

/** Hides every other row of a table, as a filter does. */
function filter(workbook: Workbook, name: string): void {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  if (sheet === undefined || table === undefined) throw new Error(`no table ${name}`);
  table.showFilterButton = true;
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 2) sheet.hiddenRows.add(row);
}

const documents = ["clean-data", "improvement-plan"] as const;

const signal = new AbortController().signal;

/** What writes to 改进计划 from the pane, which knows its rows by their keys. */
async function planChanges(
  changes: TableChanges["changes"],
  added: TableChanges["added"] = [],
): Promise<void> {
  const { memory } = await findOurBook(DOCUMENT_IDS);
  const { columns, keyColumn } = memory.tables["改进计划"]!;
  const change = { sheet: "改进计划", name: "改进计划", columns, keyColumn: keyColumn!, changes, added };
  await writeTableCells([change], signal);
}

describe("a run over tables that staff have filtered", () => {
  it("clears the filters, says so, and writes what it writes without them", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await typeInto("清洗数据", 2, "剔除", "客户误评");
        await growSource();
        filter(workbook, "清洗数据");
        filter(workbook, "改进计划");
        const { warnings } = await run({ documents });
        expect(warnings.filter(({ code }) => code === "filter-cleared")).toEqual([
          { code: "filter-cleared", sheet: "改进计划" },
          { code: "filter-cleared", sheet: "有效评价明细" },
        ]);
        const rows = await tableRows("清洗数据");
        expect(rows).toHaveLength(23);
        expect(rows.find((row) => row["剔除"] !== "")).toMatchObject({ 工单号: "T1002", 剔除: "客户误评" });
        const filtered = await shownSheets();
        await run({ documents });
        expect(await shownSheets()).toEqual(filtered);
      },
      { documents },
    ));
});

describe("a run over a sheet on which staff filter our table by criteria, or cells beside it", () => {
  const own = [["标记"], ...Array.from({ length: 20 }, (_, row) => [row % 2 === 0 ? "看" : "不看"])];

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["by values", (sheet) => column(sheet, "满意度评分").applyValuesFilter(["5"])],
    ["by a comparison", (sheet) => column(sheet, "满意度评分").applyCustomFilter(">=4")],
    ["by empty cells, so that no row is in sight", (sheet) => column(sheet, "工单号").applyCustomFilter("=")],
    ["by what stands beside", (sheet) => besides(sheet)],
    [
      "by both",
      (sheet) => {
        column(sheet, "满意度评分").applyValuesFilter(["5"]);
        besides(sheet);
      },
    ],
  ])("writes as without it, forgets the criteria and says so: %s", (_what, set) =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await typeInto("清洗数据", 2, "剔除", "客户误评");
        await growSource();
        await excel(({ workbook: { worksheets } }) => {
          set(worksheets.getItem("有效评价明细"));
        });
        const sheet = workbook.sheetByName("有效评价明细");
        expect(sheet?.hiddenRows.size).toBeGreaterThan(0);
        const { warnings } = await run({ documents });
        expect(warnings).toContainEqual({ code: "filter-cleared", sheet: "有效评价明细" });
        expect(sheet?.hiddenRows.size).toBe(0);
        expect(sheet?.autoFilter?.columns ?? []).toEqual([]);
        expect(sheet?.tables[0]?.columns.filter(({ filter }) => filter !== null)).toEqual([]);
        const rows = await tableRows("清洗数据");
        expect(rows.map((row) => row["工单号"])).toHaveLength(23);
        expect(rows.find((row) => row["剔除"] !== "")).toMatchObject({ 工单号: "T1002", 剔除: "客户误评" });
      },
      { documents },
    ),
  );

  function column(sheet: Excel.Worksheet, heading: string): Excel.Filter {
    return sheet.tables.getItem("清洗数据").columns.getItem(heading).filter;
  }

  function besides(sheet: Excel.Worksheet): void {
    sheet.getRange("AC5:AC25").values = own;
    sheet.autoFilter.apply(sheet.getRange("AC5:AC25"), 0, { filterOn: "Values", values: ["看"] });
  }
});

describe("a run over a sheet without tables that staff have filtered", () => {
  const measured = { documents: ["measures"] } as const;
  const sheetName = "满意度指标";

  it("clears the sheet's own filter, says so, and writes what it writes without it", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        await growSource();
        const sheet = workbook.sheetByName(sheetName);
        if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
        expect(sheet.tables).toEqual([]);
        sheet.autoFilter = { area: { top: 2, left: 0, bottom: 30, right: 12 }, columns: [] };
        for (let row = 4; row <= 30; row += 2) sheet.hiddenRows.add(row);
        const { warnings } = await run(measured);
        expect(warnings.filter(({ code }) => code === "filter-cleared")).toEqual([
          { code: "filter-cleared", sheet: sheetName },
        ]);
        expect(sheet.autoFilter).not.toBeNull();
        expect([...sheet.hiddenRows].filter((row) => row >= 4 && row <= 30)).toEqual([]);
        const filtered = await shownSheets();
        await run(measured);
        expect(await shownSheets()).toEqual(filtered);
      },
      measured,
    ));
});

describe("what is written from the pane while a table is filtered", () => {
  it("lands in its own cells, and the filter stays; a row is not added, and that is said", () =>
    inMadeWorkbook(
      smallSurvey(),
      async ({ workbook }) => {
        const before = await tableRows("改进计划");
        const [key, other] = [before[0]?.["措施编号"], before[2]?.["措施编号"]].map(String);
        filter(workbook, "改进计划");
        await planChanges([
          { rowKey: key!, columnKey: "owner", content: "甲" },
          { rowKey: other!, columnKey: "owner", content: "乙" },
        ]);
        const after = await tableRows("改进计划");
        expect(after.map((row) => row["责任人"])).toEqual(
          before.map((row, index) => (index === 0 ? "甲" : index === 2 ? "乙" : row["责任人"])),
        );
        expect(workbook.sheetByName("改进计划")?.hiddenRows.size).toBeGreaterThan(0);
        await expect(planChanges([], [{ key: "A999" }])).rejects.toMatchObject({
          code: "table-filtered",
          data: { sheet: "改进计划" },
        });
        expect(await tableRows("改进计划")).toEqual(after);
      },
      { documents },
    ));
});
