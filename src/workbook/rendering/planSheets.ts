import type { SheetSpec, TableBlock } from "../../documents/sheetSpec";
import { columnPlaces } from "../identity/columnPlaces";
import type { OurBook, OurSheet } from "../identity/ourBook";
import { freeSheetName } from "../identity/sheetName";
import { blocksOf, bodyRows, type SheetTask, type StandingTable, type TableTask } from "./sheetTask";

/** How a standing table has to change before it is written. */
export interface TableChange {
  readonly standing: StandingTable;
  readonly task: TableTask;
  /** Headings of columns that it lacks, added at its right. */
  readonly missing: readonly string[];
}

/** A sheet to write with what changes on it first. */
export interface SheetPlan {
  readonly task: SheetTask;
  readonly changes: readonly TableChange[];
}

/** Settles for each document which sheet, which tables and which places it is written to. */
export function planSheets(
  specs: readonly SheetSpec[],
  book: OurBook,
  standing: ReadonlyMap<string, StandingTable>,
): readonly SheetPlan[] {
  const taken = [...book.sheetNames];
  return specs.map((spec) => {
    const sheet = book.sheets.get(spec.id);
    const name = sheet?.name ?? freeSheetName(spec.name, taken);
    taken.push(name);
    return planSheet(spec, name, sheet, book, standing);
  });
}

function planSheet(
  spec: SheetSpec,
  name: string,
  sheet: OurSheet | undefined,
  book: OurBook,
  standing: ReadonlyMap<string, StandingTable>,
): SheetPlan {
  const { tables, cells, charts } = blocksOf(spec);
  const changes: TableChange[] = [];
  const tasks = tables.map((block) => {
    const stands = sheet === undefined ? undefined : standing.get(block.name);
    if (stands === undefined) return newTable(block, sheet);
    const change = planTable(block, stands, book);
    changes.push(change);
    return change.task;
  });
  const movedAt = (row: number): number => movedRows(tasks, row, sheet);
  const task: SheetTask = {
    spec,
    sheet: name,
    isNew: sheet === undefined,
    tables: tasks,
    cells: cells
      .filter((block) => sheet === undefined || !standsUnderLedger(tables, block.row))
      .map((block) => ({
        block,
        row: block.row + movedAt(block.row),
        column: block.column + (sheet?.originColumn ?? 0),
      })),
    charts: charts.map((block) => ({ block, moved: movedAt(block.from.row) })),
  };
  return { task, changes };
}

function newTable(block: TableBlock, sheet: OurSheet | undefined): TableTask {
  return {
    block,
    isNew: true,
    area: {
      row: block.row + (sheet?.originRow ?? 0),
      column: block.column + (sheet?.originColumn ?? 0),
      rows: bodyRows(block) + 1,
      columns: block.columns.length,
    },
    columnAt: new Map(block.columns.map(({ key }, place) => [key, place])),
  };
}

function planTable(block: TableBlock, standing: StandingTable, book: OurBook): TableChange {
  const remembered = book.memory.tables[block.name]?.columns ?? [];
  const columnAt = new Map(columnPlaces(standing.columns, block.columns, remembered));
  const missing = block.columns.filter(({ key }) => !columnAt.has(key));
  missing.forEach(({ key }, index) => columnAt.set(key, standing.area.columns + index));
  const rows = block.mode === "ledger" ? standing.area.rows : bodyRows(block) + 1;
  const columns = standing.area.columns + missing.length;
  const task = { block, isNew: false, area: { ...standing.area, rows, columns }, columnAt };
  return { standing, task, missing: missing.map(({ heading }) => heading) };
}

/** How many rows lower than declared a row stands: as the nearest table above it, else as the sheet's first row. */
function movedRows(tables: readonly TableTask[], row: number, sheet: OurSheet | undefined): number {
  const above = tables
    .filter(({ block }) => block.row <= row)
    .sort((one, other) => other.block.row - one.block.row)[0];
  return above === undefined ? (sheet?.originRow ?? 0) : above.area.row - above.block.row;
}

/** What stands under a ledger was put there once and moves with it. */
function standsUnderLedger(tables: readonly TableBlock[], row: number): boolean {
  return tables.some((table) => table.mode === "ledger" && table.row < row);
}
