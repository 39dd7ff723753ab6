import type { Cell } from "../../../documents/sheet/cellSpec";
import { runExcel } from "../../excelRun";
import type { OurBook } from "../../identity/ourBook";
import { rangeAt } from "../../rangeAt";
import { shiftingCells } from "../../shiftingCells";
import type { Kept } from "../cells/cells";
import type { SheetTask } from "../plan/sheetTask";
import { movedTables } from "../stack/ourCells";
import { ownCells, staffsAmong, type CellInTheWay, type OwnCells, type StandingCell } from "./ownCells";
import type { Aside } from "./putAside";

/** So many sheets are read at once. */
const SHEETS_AT_ONCE = 16;

/** A cell that is to be written, or is joined to one. */
interface Wanted {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  /** It would not be seen any more, whatever is written. */
  readonly isJoined: boolean;
}

/** A sheet that stands, and what is looked for there. */
interface Looked {
  readonly task: SheetTask;
  readonly own: OwnCells;
  readonly wanted: readonly Wanted[];
}

/**
 * Looks whether staff have something where cells outside tables go. Where ours stay blank, theirs stay; else theirs are moved to
 * the foot of the sheet, and told. A round trip for some sheets each, three more for a sheet on which cells move.
 *
 * @returns by sheet which cells are staff's and not to be written.
 */
export async function makeWay(
  tasks: readonly SheetTask[],
  { book, aside }: { readonly book: OurBook; readonly aside: Aside },
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Kept>> {
  const looked = tasks.flatMap((task): Looked[] => {
    if (task.isNew) return [];
    const own = ownCells(task.spec.id, book, movedTables(task.tables, book.memory));
    return own === null ? [] : [{ task, own, wanted: wantedCells(task) }];
  });
  const kept = new Map<string, Kept>();
  for (let from = 0; from < looked.length; from += SHEETS_AT_ONCE) {
    const part = looked.slice(from, from + SHEETS_AT_ONCE);
    const standing = await readCells(part, signal);
    for (const [place, { task, ...each }] of part.entries()) {
      const { staying, moving } = theirs(each, standing[place] ?? (() => BLANK));
      kept.set(task.sheet, (row, column) => staying.has(keyOf(row, column)));
      if (moving.length === 0) continue;
      await shiftingCells([task.sheet], () => moveAside(task, moving, aside, signal));
    }
  }
  return kept;
}

async function moveAside(
  task: SheetTask,
  cells: readonly CellInTheWay[],
  aside: Aside,
  signal: AbortSignal,
): Promise<void> {
  await runExcel(async (context) => {
    await aside(context, task, cells);
    await context.sync();
  }, signal);
}

const BLANK: StandingCell = { value: "", formula: "" };

type Standing = (row: number, column: number) => StandingCell;

function theirs(
  { own, wanted }: Omit<Looked, "task">,
  standing: Standing,
): { readonly staying: ReadonlySet<string>; readonly moving: readonly CellInTheWay[] } {
  const staying = new Set<string>();
  const moving: CellInTheWay[] = [];
  const cells = wanted.map((each) => ({ ...standing(each.row, each.column), ...each, shows: each.cell }));
  for (const { row, column, value, formula, cell, isJoined } of staffsAmong(cells, own)) {
    if (leavesRoom(cell) && !isJoined) staying.add(keyOf(row, column));
    else moving.push({ value, formula, row, column });
  }
  return { staying, moving };
}

/** Whether what is in a cell may stay there: ours is blank, or waits for it. */
function leavesRoom(cell: Cell | undefined): boolean {
  return cell?.staffKey !== undefined || cell?.content === null || cell?.content === "";
}

function wantedCells({ cells }: SheetTask): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { block, row: top, column: left } of cells) {
    const put = (i: number, j: number, isJoined: boolean): void => {
      const [row, column] = [top + i, left + j];
      wanted.set(keyOf(row, column), { row, column, cell: block.rows[i]?.[j], isJoined });
    };
    block.rows.forEach((line, i) =>
      line.forEach((cell, j) => (cell === undefined ? null : put(i, j, false))),
    );
    for (const { row, column, rows, columns } of block.merges ?? []) {
      for (let at = 1; at < rows * columns; at++)
        put(row + Math.floor(at / columns), column + (at % columns), true);
    }
  }
  return [...wanted.values()];
}

/** Reads the rows in which cells are looked for, those one under the other together. */
async function readCells(looked: readonly Looked[], signal: AbortSignal): Promise<readonly Standing[]> {
  return runExcel(async (context) => {
    const loaded = looked.map(({ task, wanted }) => {
      const sheet = context.workbook.worksheets.getItem(task.sheet);
      return bandsOf(wanted).map(({ first, last, left, right }) => ({
        first,
        last,
        left,
        range: rangeAt(sheet, first, left, last - first + 1, right - left + 1).load({
          values: true,
          formulas: true,
        }),
      }));
    });
    await context.sync();
    return loaded.map((bands): Standing => (row, column) => {
      const band = bands.find(({ first, last }) => row >= first && row <= last);
      if (band === undefined) return BLANK;
      const [i, j] = [row - band.first, column - band.left];
      const { values, formulas } = band.range as { values: unknown[][]; formulas: unknown[][] };
      return { value: values[i]?.[j] ?? "", formula: formulas[i]?.[j] ?? "" };
    });
  }, signal);
}

interface Band {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

function bandsOf(wanted: readonly Wanted[]): readonly Band[] {
  const bands: Band[] = [];
  for (const { row, column } of [...wanted].sort((one, other) => one.row - other.row)) {
    const last = bands.at(-1);
    if (last === undefined || row > last.last + 1)
      bands.push({ first: row, last: row, left: column, right: column });
    else {
      const [left, right] = [Math.min(last.left, column), Math.max(last.right, column)];
      bands[bands.length - 1] = { first: last.first, last: row, left, right };
    }
  }
  return bands;
}

function keyOf(row: number, column: number): string {
  return `${String(row)}/${String(column)}`;
}
