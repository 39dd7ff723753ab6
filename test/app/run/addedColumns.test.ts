import type { Workbook } from "../../../src/embedded/model/workbook";
import { inTurn, SEED } from "../../support/thoroughness";
import { inMadeWorkbook, run } from "../inSurvey";
import { fullSurvey } from "../surveyWorkbook";
import { STAFF_HEADING, toldByHeadings, type Told } from "../toldByHeadings";

const SOURCE = "回访数据";

/** Some of the tables of which the rows go on into a table beside them. */
const BESIDE_ANOTHER = ["参数设置_run", "参数设置"];

function isBesideAnother({ sheets }: Workbook, name: string): boolean {
  const tables = sheets.find((sheet) => sheet.tables.some((table) => table.name === name))?.tables ?? [];
  const own = tables.find((table) => table.name === name);
  return tables.some(
    ({ area, name: other }) =>
      own !== undefined && other !== name && area.top <= own.area.bottom && area.bottom >= own.area.top,
  );
}

const MONTHS = [
  "指标,2024-01,2024-02,2024-03,2024-04",
  "满意度,0.9,0.91,0.93,0.95",
  "不满意率,0.05,0.04,0.03,0.02",
].join("\n");

const ALL = { documents: "all" } as const;

/** What stands in the workbook of a first run once staff have changed it and the documents were made again. */
function madeAgain(
  csv: string,
  change: (table: string, workbook: Workbook, place: number) => Promise<void>,
): Promise<Told> {
  return inMadeWorkbook(
    csv,
    async ({ workbook, host }) => {
      const names = workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
      for (const [place, name] of names.entries()) await change(name, workbook, place);
      await run(ALL);
      host.settle();
      return toldByHeadings(workbook, SOURCE);
    },
    ALL,
  );
}

type Way = (table: Excel.Table, place: number) => void;

const addColumn: Way = (table, place) => {
  table.columns.add(place, undefined, STAFF_HEADING);
};

/** Before the first column this moves the table aside. */
const insertCells: Way = (table, place) => {
  table.getRange().getColumn(0).getOffsetRange(0, place).insert("Right");
};

const insertSheetColumn: Way = (table, place) => {
  table.getRange().getColumn(0).getOffsetRange(0, place).getEntireColumn().insert("Right");
};

/** Changes a table as staff do; cells that would shift through the table beside are refused, as by Excel. */
async function change(
  workbook: Workbook,
  name: string,
  way: Way,
  placeIn: (columns: number) => number,
): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    table.columns.load({ name: true });
    await context.sync();
    way(table, placeIn(table.columns.items.length));
    await context.sync();
  }).catch((error: unknown) => {
    expect(error).toMatchObject({ code: "InsertDeleteConflict" });
    expect([name, isBesideAnother(workbook, name)]).toEqual([name, true]);
  });
}

const middle = (columns: number): number => Math.floor(columns / 2);

/** Where two tellings differ: what was told without the columns, and with them. */
function differences(plain: Told, changed: Told): readonly unknown[] {
  const places = [...new Set([...Object.keys(plain), ...Object.keys(changed)])];
  return places.flatMap((place) => {
    const [before, after] = [plain[place], changed[place]];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ place, before, after }];
  });
}

/** Between two months a chart's range covers the new column, as it does in Excel: it draws a gap there. */
const WAYS: readonly (readonly [Way, (columns: number) => number])[] = [
  [addColumn, () => 0],
  [addColumn, middle],
  [addColumn, (columns) => columns],
  [insertCells, () => 0],
  [insertCells, middle],
  [insertCells, (columns) => columns - 1],
];

describe.each<[string, string, 0 | 1]>([
  ["a survey", fullSurvey(80), 0],
  ["measures by month, whose charts run along the rows", MONTHS, 1],
])("columns that staff put into every table of %s", (_what, csv, turn) => {
  const ways = inTurn(WAYS, turn);
  /** With each every table is changed in another way, its neighbours in others. */
  const turns = SEED === null ? [0, 1] : ways.map((_way, place) => place);
  let plain: Told;

  beforeAll(async () => {
    plain = await madeAgain(csv, () => Promise.resolve());
  });

  it.each(turns)(
    "first, last, in the middle, as table columns and as cells, leave formulas, rules, drop-downs, links, charts and names right (%i)",
    async (shift) => {
      const changed = await madeAgain(csv, async (table, workbook, place) => {
        const [way, placeIn] = ways[(place + shift) % ways.length] ?? [addColumn, middle];
        await change(workbook, table, way, placeIn);
      });
      expect(differences(plain, changed).slice(0, 10)).toEqual([]);
    },
  );

  it.each(inTurn(BESIDE_ANOTHER, turn))(
    "as columns of the whole sheet through %s, leave them right too",
    async (name) => {
      const changed = await madeAgain(csv, async (table, workbook) => {
        if (table === name) await change(workbook, table, insertSheetColumn, middle);
      });
      expect(differences(plain, changed).slice(0, 10)).toEqual([]);
    },
  );
});
