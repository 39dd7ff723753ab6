import type { ChartRange } from "../../documents/sheet/chartSpec";
import type { Area } from "../area";
import { runExcel } from "../excelRun";
import type { OurBook } from "../identity/ourBook";
import { staffCellNameItem } from "../identity/marker";
import { writeCells } from "./cells";
import { categoryFormat } from "./categoryFormat";
import type { RememberedChart } from "../identity/memory";
import { chartArea } from "./chartArea";
import { drawChart, hasMoved, type StandingChart } from "./charts";
import { SMALL_TABLE_CELLS, type SheetTask, type TableTask } from "./sheetTask";
import { addTableRules, dressRows, renewChoices, writeColumnFormulas } from "./tables";
import { allRows } from "./rowBlock";
import { nameStaffCells } from "./cellNames";

/** Where other documents stand. */
export type SheetFinder = (document: string) => string | null;

/** Where charts were put, by document and name; those that the user has moved are not among them. */
export type ChartPlaces = ReadonlyMap<string, RememberedChart>;

const PLACE = { left: true, top: true, width: true, height: true } as const;

/** Whether a table's rows are written along with the rest of its sheet. */
export function isSmall({ block, area }: TableTask): boolean {
  const isAtHand = block.mode !== "data" && block.source === undefined;
  return isAtHand && area.rows * area.columns <= SMALL_TABLE_CELLS;
}

/**
 * Writes everything of a sheet that may refer to other sheets: small tables, column formulas, cells, rules, charts.
 * One batch for all writing, one more where charts stand already.
 */
export async function finishSheet(
  task: SheetTask,
  book: OurBook,
  sheetOf: SheetFinder,
  signal: AbortSignal,
): Promise<ChartPlaces> {
  return runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(task.sheet);
    const standing = task.isNew
      ? new Map<string, StandingChart>()
      : await loadCharts(context, sheet, task, book);
    for (const table of task.tables) finishTable(sheet, table);
    for (const { block, row, column } of task.cells) {
      writeCells(
        sheet,
        block,
        { row, column },
        {
          looks: true,
          sheetOf,
          isKept: (key) => book.definedNames.has(staffCellNameItem(task.spec.id, key)),
        },
      );
    }
    nameStaffCells(context, task, book);
    const drawn = task.charts.flatMap(({ block, moved }) => {
      const stands = standing.get(block.name) ?? null;
      const format = categoryFormat(task.spec, block);
      const areaOf = (range: ChartRange): Area => chartArea(range, task, moved);
      const chart = drawChart(sheet, { block, moved, areaOf }, stands, format);
      if (chart === null || stands?.movedByUser === true) return [];
      return [{ name: chartKey(task, block.name), chart: chart.load(PLACE) }];
    });
    await context.sync();
    return new Map(drawn.map(({ name, chart }) => [name, placeOf(chart)]));
  }, signal);
}

function finishTable(sheet: Excel.Worksheet, task: TableTask): void {
  const { block, area } = task;
  const rows = { from: 0, to: area.rows - 1 };
  if (block.mode === "ledger" && !task.isNew) return;
  if (isSmall(task)) {
    const body = sheet.getRangeByIndexes(area.row + 1, area.column, rows.to, area.columns);
    body.values = allRows(task);
  }
  writeColumnFormulas(sheet, task, rows);
  if (!task.isNew && block.mode === "computed") {
    dressRows(sheet, task, rows);
    sheet.getRangeByIndexes(area.row + 1, area.column, rows.to, area.columns).conditionalFormats.clearAll();
  }
  if (task.isNew || block.mode === "computed") addTableRules(sheet, task, rows);
  if (!task.isNew && block.mode === "data") renewChoices(sheet, task);
}

async function loadCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  task: SheetTask,
  { memory }: OurBook,
): Promise<ReadonlyMap<string, StandingChart>> {
  if (task.charts.length === 0) return new Map();
  const loaded = task.charts.map(({ block }) => {
    const chart = sheet.charts.getItemOrNullObject(block.name).load(PLACE);
    chart.series.load({ name: true });
    return { name: block.name, chart };
  });
  await context.sync();
  return new Map(
    loaded
      .filter(({ chart }) => !chart.isNullObject)
      .map(({ name, chart }): [string, StandingChart] => [
        name,
        {
          chart,
          seriesCount: chart.series.items.length,
          movedByUser: hasMoved(chart, memory.charts[chartKey(task, name)]),
        },
      ]),
  );
}

function chartKey({ spec }: SheetTask, name: string): string {
  return `${spec.id}/${name}`;
}

function placeOf({ left, top, width, height }: Excel.Chart): RememberedChart {
  return { left, top, width, height };
}
