import type { TableBlock } from "../../../documents/sheet/tableSpec";
import { runExcel } from "../../excelRun";
import type { OurBook } from "../../identity/ourBook";
import { rangeAt } from "../../rangeAt";
import { isFormula } from "../../writtenValue";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import { standingBody } from "../rows/moveRows";
import { standingNames, wantedNames } from "../rows/namedRows";
import { isShown } from "./figureMarks";
import { staffsAmong, type CellInTheWay, type OwnCells } from "./ownCells";
import { moveAside, type Aside } from "./putAside";
import { contentOf, markedColumns, WrittenMarks } from "./writtenMarks";

/** The most bytes that a sign of a formula takes, and what comes with each cell. */
const [SIGN_BYTES, CELL_BYTES] = [3, 60];

/** A table of ours that stands, and what was written into it. */
interface MarkedTable {
  readonly plan: SheetPlan;
  readonly change: TableChange;
  readonly written: WrittenMarks;
}

interface TypedOverOptions {
  readonly book: OurBook;
  readonly aside: Aside;
  readonly blockBytes: number;
}

/**
 * Moves what staff typed over cells of our computed tables to the foot of the sheet, and tells of it, before these are written anew.
 * A round trip for each block of them, three more for a sheet on which something moves. After a run that was broken off nobody
 * knows what it had written.
 */
export async function keepTypedOver(
  plans: readonly SheetPlan[],
  { book, aside, blockBytes }: TypedOverOptions,
  signal: AbortSignal,
): Promise<void> {
  if (book.unfinished !== null) return;
  const tables = plans.flatMap((plan) =>
    plan.changes.flatMap((change): MarkedTable[] => {
      const { block } = change.task;
      const marks = book.memory.tables[block.name]?.marks;
      const isKnown = marks?.formulas !== undefined && block.named !== undefined;
      return isKnown ? [{ plan, change, written: new WrittenMarks(marks, block) }] : [];
    }),
  );
  const bodies = new Map(tables.map((table): [MarkedTable, Body] => [table, { values: [], formulas: [] }]));
  for (const parts of tripsFor(tables, blockBytes)) await readParts(parts, bodies, signal);
  for (const plan of plans) {
    const cells = [...bodies].flatMap(([table, body]) => (table.plan === plan ? typedIn(table, body) : []));
    if (cells.length > 0) await moveAside(plan.task, cells, aside, signal);
  }
}

/** The body of a table as it stands. */
interface Body {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
}

/** Rows of a table's body that are read together. */
interface Part {
  readonly table: MarkedTable;
  readonly from: number;
  readonly rows: number;
}

/** What is read in one round trip each. */
function tripsFor(tables: readonly MarkedTable[], blockBytes: number): readonly (readonly Part[])[] {
  const trips: Part[][] = [];
  let room = 0;
  for (const table of tables) {
    const { rows: count, columns } = standingBody(table.plan, table.change);
    const bytes = rowBytes(table.change.task.block, columns);
    for (let from = 0; from < count;) {
      if (room < bytes) {
        trips.push([]);
        room = blockBytes;
      }
      const rows = Math.min(count - from, Math.max(1, Math.floor(room / bytes)));
      trips.at(-1)?.push({ table, from, rows });
      from += rows;
      room -= rows * bytes;
    }
  }
  return trips;
}

function rowBytes(block: TableBlock, columns: number): number {
  const signs = block.columns.map((column) => {
    const content = block.rowKeys.length === 0 ? null : contentOf(block, column, 0);
    return isFormula(content) ? content.formula.length : 0;
  });
  return columns * CELL_BYTES + signs.reduce((sum, each) => sum + each, 0) * SIGN_BYTES;
}

async function readParts(
  parts: readonly Part[],
  bodies: ReadonlyMap<MarkedTable, Body>,
  signal: AbortSignal,
): Promise<void> {
  await runExcel(async (context) => {
    const loaded = parts.map(({ table, from, rows }) => {
      const { row, column, columns } = standingBody(table.plan, table.change);
      const sheet = context.workbook.worksheets.getItem(table.plan.task.sheet);
      const range = rangeAt(sheet, row + from, column, rows, columns);
      return { table, range: range.load({ values: true, formulas: true }) };
    });
    await context.sync();
    for (const { table, range } of loaded) {
      bodies.get(table)?.values.push(...(range.values as unknown[][]));
      bodies.get(table)?.formulas.push(...(range.formulas as unknown[][]));
    }
  }, signal);
}

function typedIn(
  { plan, change, written }: MarkedTable,
  { values, formulas }: Body,
): readonly CellInTheWay[] {
  const { task } = change;
  const body = standingBody(plan, change);
  const names = standingNames(task, values);
  const rows = written.rowsOf(names);
  const places = new Map(wantedNames(task.block).map((name, row) => [name, row]));
  const looked = names.flatMap((name, row) => {
    const [now, from] = [places.get(name), rows[row] ?? null];
    if (from === null) return [];
    return markedColumns(task.block).flatMap((column) => {
      const place = task.columnAt.get(column.key);
      if (place === undefined) return [];
      const cell = {
        value: values[row]?.[place] ?? "",
        formula: formulas[row]?.[place] ?? "",
        row: body.row + row,
        column: body.column + place,
      };
      const isOurs =
        written.hold(cell, column.key, from) ||
        (now !== undefined && isShown(cell.value, contentOf(task.block, column, now)));
      return [{ cell, isOurs }];
    });
  });
  const ours = new Map(looked.map(({ cell, isOurs }) => [placeOf(cell.row, cell.column), isOurs]));
  const own: OwnCells = {
    tell: (standing, row, column) => {
      if (ours.get(placeOf(row, column)) !== false) return "ours";
      return standing.value === standing.formula ? "staffs" : "other-formula";
    },
  };
  const cells = looked.map(({ cell }) => cell);
  return staffsAmong(cells, own);
}

function placeOf(row: number, column: number): string {
  return `${String(row)}/${String(column)}`;
}
