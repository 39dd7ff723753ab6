import { STAFF_TABLES, tableTitle } from "../../../src/documents/registry";
import type { Area } from "../../../src/embedded/model/area";
import type { Sheet, Table } from "../../../src/embedded/model/sheet";
import type { Workbook } from "../../../src/embedded/model/workbook";
import { excel, inMadeWorkbook, run } from "../inSurvey";
import { shownSheets, type ShownSheet } from "../shownWorkbook";
import { fullSurvey } from "../surveyWorkbook";

const ALL = { documents: "all" } as const;

/** Rows that come with the problems of the plan, and with what is measured: each row in the format of its own unit. */
const GIVEN: readonly string[] = ["改进计划_targets", "效果验证", "历次改进台账", "参数设置_goals"];

/** The tables to which staff add rows: those whose rows a run does not rewrite. */
const LEDGERS = STAFF_TABLES.filter(({ rescued }) => !rescued)
  .map(({ document, part }) => `${tableTitle(document, "zh-CN")}${part === undefined ? "" : `_${part}`}`)
  .filter((name) => !GIVEN.includes(name));

const TYPED = "自填内容";
const COLORED = "#FFC7CE";

interface Ledger {
  readonly sheet: Sheet;
  readonly table: Table;
}

function ledgerIn(workbook: Workbook, name: string): Ledger {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (table !== undefined) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
}

/** The first column in which the table's first row holds no formula. */
function typedColumn({ sheet, table: { area } }: Ledger): number {
  for (let column = area.left; column <= area.right; column++) {
    if (sheet.cells.getFormula(area.top + 1, column) === undefined) return column - area.left;
  }
  throw new Error("formulas in every column");
}

/** Adds a row without anything but what staff type into one cell and the colour that they give it. */
const addRow = (name: string, place: number, width: number): Promise<void> =>
  excel(({ workbook }) => {
    const table = workbook.tables.getItem(name);
    table.rows.add(undefined, [new Array<string>(width).fill("")]);
    const row = table.getRange().getLastRow();
    // Excel gives a new row the looks of the one above it; some programs do not, and pasted rows bring their own.
    row.clear("Formats");
    row.dataValidation.clear();
    row.conditionalFormats.clearAll();
    type(row.getCell(0, place));
  });

const typeBelow = (name: string, place: number): Promise<void> =>
  excel(({ workbook }) => {
    const table = workbook.tables.getItem(name);
    const below = table.getRange().getLastRow().getOffsetRange(1, 0);
    below.clear();
    type(below.getCell(0, place));
    table.resize(table.getRange().getResizedRange(1, 0));
  });

function type(cell: Excel.Range): void {
  cell.values = [[TYPED]];
  cell.format.fill.color = COLORED;
}

/** What a cell of a row has beside its content. */
function dressOf(workbook: Workbook, { sheet, table }: Ledger, row: number, place: number): unknown {
  const column = table.area.left + place;
  const { numberFormat, fill, font, horizontalAlignment, wrapText } = workbook.formats.get(
    sheet.cells.getFormat(row, column),
  );
  const holds = ({ areas }: { readonly areas: readonly Area[] }): boolean =>
    areas.some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
  return {
    look: { numberFormat, fill, font, horizontalAlignment, wrapText },
    rules: sheet.conditionalFormats
      .filter(holds)
      .map((rule) => (rule.type === "Custom" ? rule.look : rule.type)),
    validations: sheet.validations.filter(holds).map((rule) => ({
      ...rule,
      areas: null,
      // A list offers what there is to choose from when it is written.
      formula1: rule.type === "List" ? null : rule.formula1,
    })),
    hasFormula: sheet.cells.getFormula(row, column) !== undefined,
  };
}

/** The ways to add a row, done in each ledger one after the other. */
const WAYS = { "added without looks": addRow, "typed below": typeBelow };

it(
  "rows that staff add get formulas, formats, drop-downs and rules as the others have, in every ledger",
  () =>
    inMadeWorkbook(
      fullSurvey(80),
      async ({ workbook, host }) => {
        const added = new Map<string, Readonly<Record<string, number>>>();
        for (const name of LEDGERS) {
          const rows: Record<string, number> = {};
          for (const [how, add] of Object.entries(WAYS)) {
            const ledger = ledgerIn(workbook, name);
            await add(name, typedColumn(ledger), ledger.table.columns.length);
            const { area } = ledgerIn(workbook, name).table;
            rows[how] = area.bottom - area.top;
          }
          added.set(name, rows);
        }
        await run(ALL);
        host.settle();
        // under the format of texts Excel may show the apostrophe that a text is written with
        expect(apostrophes(await shownSheets())).toEqual([]);
        for (const [name, rows] of added) {
          for (const [how, row] of Object.entries(rows)) {
            expectDressed(workbook, name, how, row);
          }
        }
        for (const name of ["改进计划", "改善措施库"]) {
          const { sheet, table } = ledgerIn(workbook, name);
          const keys = Object.values(added.get(name) ?? {}).map((row) =>
            sheet.cells.getValue(table.area.top + row, table.area.right),
          );
          expect([name, keys]).toEqual([
            name,
            keys.map(() => expect.stringMatching(/^[A-Z]\d{3}$/u) as unknown),
          ]);
          expect(new Set(keys).size).toBe(Object.keys(WAYS).length);
        }
        const before = await shownSheets();
        await run(ALL);
        expect(await shownSheets()).toEqual(before);
      },
      ALL,
    ),
  240_000,
);

/** The cells that show the apostrophe. */
function apostrophes(sheets: readonly ShownSheet[]): readonly string[] {
  return sheets.flatMap(({ name, values }) =>
    values.flatMap((row, at) =>
      row.flatMap((value, column) =>
        String(value).startsWith("'")
          ? [`${name} R${String(at + 1)}C${String(column + 1)}: ${String(value)}`]
          : [],
      ),
    ),
  );
}

/** A row that was added (1 being the first of the table) holds what staff typed, and beside it what the first row has. */
function expectDressed(workbook: Workbook, name: string, how: string, place: number): void {
  const ledger = ledgerIn(workbook, name);
  const { sheet, table } = ledger;
  const row = table.area.top + place;
  const typed = typedColumn(ledger);
  expect([name, how, sheet.cells.getValue(row, table.area.left + typed)]).toEqual([name, how, TYPED]);
  table.columns.forEach(({ name: heading }, column) => {
    const [wanted, has] = [table.area.top + 1, row].map((each) => dressOf(workbook, ledger, each, column));
    const kept = column === typed ? { look: expect.objectContaining({ fill: COLORED }) as unknown } : {};
    expect({ name, how, heading, ...(has as object) }).toEqual({
      name,
      how,
      heading,
      ...(wanted as object),
      ...kept,
    });
  });
}
