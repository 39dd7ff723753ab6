import { codeOf, open, onSheet, reopened, type Opened } from "./openedSheet";
import { makeTable } from "./openedTable";

const ROWS = [
  ["工单号", "客服", "日期", "评分"],
  ["001", "Ann", 45_383.5, 5],
  ["002", "ann", 45_399, 2],
  ["003", "Bo*", 45_413, 1],
  ["004", "", 45_390, ""],
];

async function withTable(): Promise<Opened> {
  const opened = open("数据");
  await onSheet(opened, async (context, worksheet) => {
    worksheet.getRange("A:A").numberFormat = [["@"]];
    const table = makeTable(worksheet, ROWS);
    table.columns.getItem("日期").getDataBodyRange().numberFormat = [["yyyy-mm-dd"]];
    await context.sync();
  });
  return opened;
}

/** The tickets in sight after the filters. */
async function shownAfter(
  opened: Opened,
  filter: (column: (name: string) => Excel.Filter, table: Excel.Table) => void,
): Promise<unknown[]> {
  return onSheet(opened, async (context, worksheet) => {
    const table = worksheet.tables.getItemAt(0);
    filter((name) => table.columns.getItem(name).filter, table);
    const view = table.columns.getItem("工单号").getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    return (view.values as unknown[][]).flat();
  });
}

describe("the filter of a table's column", () => {
  const CASES: readonly [string, (column: (name: string) => Excel.Filter) => void, string[]][] = [
    ["values, whatever their case", (of) => of("客服").applyValuesFilter(["ANN"]), ["001", "002"]],
    ["empty cells among the values", (of) => of("客服").applyValuesFilter(["", "Bo*"]), ["003", "004"]],
    ["what dates show", (of) => of("日期").applyValuesFilter(["2024-04-01"]), ["001"]],
    [
      "a stretch of dates",
      (of) => of("日期").applyCustomFilter(">=45383", "<45413", "And"),
      ["001", "002", "004"],
    ],
    ["either of two", (of) => of("评分").applyCustomFilter("<2", ">4", "Or"), ["001", "003"]],
    ["only empty cells", (of) => of("评分").applyCustomFilter("="), ["004"]],
    ["none that is empty", (of) => of("评分").applyCustomFilter("<>"), ["001", "002", "003"]],
    ["wildcards", (of) => of("客服").applyCustomFilter("a*"), ["001", "002"]],
    ["an escaped wildcard", (of) => of("客服").applyCustomFilter("=Bo~*"), ["003"]],
    ["all but one", (of) => of("工单号").applyCustomFilter("<>002"), ["001", "003", "004"]],
    [
      "criteria as an object",
      (of) => of("评分").apply({ filterOn: "Custom", criterion1: ">=2" }),
      ["001", "002"],
    ],
  ];
  test.each(CASES)("lets through %s", async (_name, filter, expected) => {
    expect(await shownAfter(await withTable(), filter)).toEqual(expected);
  });

  test("holds beside those of other columns, until each is cleared", async () => {
    const opened = await withTable();
    const both = await shownAfter(opened, (of) => {
      of("客服").applyValuesFilter(["ann"]);
      of("评分").applyCustomFilter("<=3");
    });
    expect(both).toEqual(["002"]);
    expect(await shownAfter(opened, (of) => of("客服").clear())).toEqual(["002", "003"]);
    expect(await shownAfter(opened, (_of, table) => table.clearFilters())).toHaveLength(4);
  });

  test("tells its criteria, and that the table is filtered even where all rows pass", async () => {
    const opened = await withTable();
    await onSheet(opened, async (context, worksheet) => {
      const table = worksheet.tables.getItemAt(0);
      const { filter } = table.columns.getItem("评分");
      filter.applyCustomFilter("<9", "<>", "Or");
      filter.load("criteria");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(filter.criteria).toMatchObject({
        filterOn: "Custom",
        criterion1: "<9",
        criterion2: "<>",
        operator: "Or",
      });
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      filter.load("criteria");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(false);
    });
  });

  test("needs the right to filter where the sheet is protected", async () => {
    const opened = await withTable();
    const protect = (options: Excel.WorksheetProtectionOptions): Promise<void> =>
      onSheet(opened, async (context, worksheet) => {
        worksheet.protection.unprotect();
        worksheet.protection.protect(options);
        await context.sync();
      });
    await protect({});
    const filtered = (): Promise<unknown> => shownAfter(opened, (of) => of("评分").applyCustomFilter(">4"));
    expect(await codeOf(filtered())).toBe("AccessDenied");
    await protect({ allowAutoFilter: true });
    expect(await filtered()).toEqual(["001"]);
  });
});

test("a saved file keeps filters and what they hide, and loses those that were cleared", async () => {
  const opened = await withTable();
  await shownAfter(opened, (of) => {
    of("客服").applyValuesFilter(["Ann", ""]);
    of("日期").applyCustomFilter(">=45383", "<45395", "And");
    of("评分").applyCustomFilter("<>");
  });
  const again = reopened(opened);
  expect(again.sheet.tables[0]?.columns).toEqual(opened.sheet.tables[0]?.columns);
  expect(await shownAfter(again, () => undefined)).toEqual(["001"]);
  expect(await shownAfter(again, (of) => of("日期").clear())).toEqual(["001", "002"]);
  const third = reopened(again);
  expect(third.sheet.tables[0]?.columns.map(({ filter }) => filter?.kind ?? null)).toEqual([
    null,
    "values",
    null,
    "custom",
  ]);
  expect(await shownAfter(third, (_of, table) => table.clearFilters())).toHaveLength(4);
  const fourth = reopened(third);
  expect(fourth.sheet.tables[0]?.columns.every(({ filter }) => filter === null)).toBe(true);
});
