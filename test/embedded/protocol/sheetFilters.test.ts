import { saveWorkbook } from "../../../src/embedded/file/saveWorkbook";
import { unzipped } from "../../support/unzipped";
import { codeOf, open, onSheet, reopened, type Opened } from "./openedSheet";

const ROWS = [
  ["工单号", "客服", "评分"],
  ["T1", "Ann", 5],
  ["T2", "ann", 2],
  ["T3", "Bo*", 1],
  ["T4", "", ""],
];

type Criteria = Excel.FilterCriteria;
const values = (...texts: string[]): Criteria => ({ filterOn: "Values", values: texts });
const custom = (criterion1: string): Criteria => ({ filterOn: "Custom", criterion1 });

async function withRows(): Promise<Opened> {
  const opened = open("数据");
  await onSheet(opened, async (context, worksheet) => {
    worksheet.getRange("B2:D6").values = ROWS;
    worksheet.getRange("B2:D6").load({ address: true });
    await context.sync();
  });
  return opened;
}

const apply = (opened: Opened, ...filters: readonly (readonly [place: number, Criteria])[]): Promise<void> =>
  onSheet(opened, async (context, worksheet) => {
    for (const [place, criteria] of filters)
      worksheet.autoFilter.apply(worksheet.getRange("B2:D6"), place, criteria);
    await context.sync();
  });

const hidden = ({ sheet }: Opened): readonly number[] => [...sheet.hiddenRows].sort();

const criteriaIn = (opened: Opened): Promise<unknown> =>
  onSheet(opened, async (context, worksheet) => {
    const filter = worksheet.autoFilter.load({ criteria: true });
    await context.sync();
    return filter.criteria;
  });

describe("a sheet's own filter", () => {
  it.each<[string, readonly (readonly [number, Criteria])[], readonly number[]]>([
    ["values, whatever their case", [[1, values("ANN")]], [4, 5]],
    ["empty cells among the values", [[1, values("", "Bo*")]], [2, 3]],
    ["only empty cells", [[2, custom("=")]], [2, 3, 4]],
    ["none that is empty", [[2, custom("<>")]], [5]],
    ["a comparison", [[2, custom(">=2")]], [4, 5]],
    [
      "two columns",
      [
        [1, values("Ann")],
        [2, custom(">2")],
      ],
      [3, 4, 5],
    ],
    [
      "another one in its place",
      [
        [1, values("Ann")],
        [1, values("Bo*")],
      ],
      [2, 3, 5],
    ],
  ])("hides the rows that it does not let through, also once saved: %s", async (_what, filters, rows) => {
    const opened = await withRows();
    await apply(opened, ...filters);
    expect(hidden(opened)).toEqual(rows);
    const saved = reopened(opened);
    expect(hidden(saved)).toEqual(rows);
    expect(await criteriaIn(saved)).toEqual(await criteriaIn(opened));
  });

  it.each<[string, (worksheet: Excel.Worksheet) => void, string, string]>([
    ["rows above", (sheet) => sheet.getRange("1:3").insert("Down"), "B5:D9", '<filterColumn colId="1">'],
    [
      "a column before",
      (sheet) => sheet.getRange("A:A").insert("Right"),
      "C2:E6",
      '<filterColumn colId="1">',
    ],
    [
      "a column within",
      (sheet) => sheet.getRange("C:C").insert("Right"),
      "B2:E6",
      '<filterColumn colId="2">',
    ],
    ["a column gone", (sheet) => sheet.getRange("B:B").delete("Left"), "B2:C6", '<filterColumn colId="0">'],
  ])("keeps its criteria in the file where the cells move: %s", async (_what, move, area, column) => {
    const first = await withRows();
    await apply(first, [1, values("Ann")]);
    const opened = reopened(first);
    await onSheet(opened, async (context, worksheet) => {
      move(worksheet);
      await context.sync();
    });
    const part = new TextDecoder().decode(
      unzipped(saveWorkbook(opened.host.workbook)).get("xl/worksheets/sheet1.xml"),
    );
    expect(part).toContain(`<autoFilter ref="${area}">${column}<filters><filter val="Ann"/></filters>`);
  });

  it("forgets the criteria and shows all rows once cleared or put elsewhere", async () => {
    const opened = await withRows();
    await apply(opened, [1, values("Ann")]);
    await onSheet(opened, async (context, worksheet) => {
      worksheet.autoFilter.apply(worksheet.getRange("B2:C6"));
      await context.sync();
    });
    expect(hidden(opened)).toEqual([]);
    await apply(opened, [1, values("Ann")]);
    await onSheet(opened, async (context, worksheet) => {
      worksheet.autoFilter.clearCriteria();
      await context.sync();
    });
    expect([hidden(opened), await criteriaIn(opened)]).toEqual([[], [null, null, null]]);
  });

  it("refuses a column that the range does not have", async () => {
    const opened = await withRows();
    expect(await codeOf(apply(opened, [3, values("Ann")]))).toBe("InvalidArgument");
  });
});
