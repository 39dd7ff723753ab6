import type { TableColumnSpec } from "../../../documents/sheet/tableSpec";
import type { OurBook } from "../../identity/ourBook";
import type { Refusals } from "../../refusals";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import type { TableTask } from "../plan/sheetTask";
import { standingBody } from "../rows/moveRows";
import { standingNames, wantedNames, type LinksOfRows } from "../rows/namedRows";
import { isShown } from "./figureMarks";
import { staffsAmong, type CellInTheWay, type OwnCells } from "./ownCells";
import { addressesOf, moveAside, type Aside } from "./putAside";
import { isReadable, readComputed, type ComputedBody } from "./readComputed";
import { contentOf, markedColumns, WrittenMarks } from "./writtenMarks";

/**
 * Moves what staff typed over cells of our computed tables to the foot of the sheet, and tells of it, before these are written anew.
 * A round trip for each block of them, three more for a sheet on which something moves. After a run that was broken off nobody
 * can tell what it had written of other answers from what staff typed: then it only tells of them. Of tables that are too large to be
 * remembered it says that nobody looked.
 *
 * @returns the links of staff's that stay on cells of these tables, by table name.
 */
export async function keepTypedOver(
  plans: readonly SheetPlan[],
  { book, aside, refusals }: { readonly book: OurBook; readonly aside: Aside; readonly refusals: Refusals },
  signal: AbortSignal,
): Promise<LinksOfRows> {
  for (const { task } of plans.filter((plan) => plan.changes.some((change) => isTooLarge(change, book)))) {
    refusals.tell({ code: "typed-over-unseen", sheet: task.sheet });
  }
  const bodies = await readComputed(plans, signal);
  const found = bodies.map((body) => ({ body, cells: typedIn(body, book) }));
  for (const plan of plans) {
    const cells = found.flatMap(({ body, cells: each }) => (body.plan === plan ? each : []));
    if (cells.length === 0) continue;
    if (book.unfinished === null) await moveAside(plan.task, cells, aside, signal);
    else
      refusals.tell({
        code: "typed-over-unsure",
        sheet: plan.task.sheet,
        cells: addressesOf(cells).join(", "),
      });
  }
  return new Map(
    found.flatMap(({ body, cells }) => {
      const { plan, change, links } = body;
      const { row, column } = standingBody(plan, change);
      const moved = new Set(cells.map((cell) => placeOf(cell.row - row, cell.column - column)));
      const left = links.filter((link) => !moved.has(placeOf(link.row, link.place)));
      return left.length === 0 ? [] : [[change.task.block.name, left] as const];
    }),
  );
}

/** Whether a table is too large for each cell to be looked at, or was when what was written into it was to be remembered. */
function isTooLarge({ task }: TableChange, { memory }: OurBook): boolean {
  const { name, mode, named } = task.block;
  const known = memory.tables[name];
  if (mode !== "computed" || named === undefined || known === undefined) return false;
  return known.marks === undefined || !isReadable(task);
}

function typedIn(
  { plan, change, values, formulas }: ComputedBody,
  { memory }: OurBook,
): readonly CellInTheWay[] {
  const { task } = change;
  const marks = memory.tables[task.block.name]?.marks;
  if (marks?.formulas === undefined) return [];
  const written = new WrittenMarks(marks, task.block);
  const body = standingBody(plan, change);
  const names = standingNames(task, values);
  const rows = written.rowsOf(names);
  const places = new Map(wantedNames(task.block).map((name, row) => [name, row]));
  const columns = [...filledColumns(task)];
  const looked = names.flatMap((name, row) => {
    const [now, from] = [places.get(name), rows[row] ?? null];
    if (from === null) return [];
    return columns.map(([place, { key, column }]) => {
      const cell = {
        value: values[row]?.[place] ?? "",
        formula: formulas[row]?.[place] ?? "",
        row: body.row + row,
        column: body.column + place,
      };
      const isOurs =
        written.hold(cell, key, from) ||
        (now !== undefined &&
          column !== undefined &&
          isShown(cell.value, contentOf(task.block, column, now)));
      return { cell, isOurs };
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

/** The columns of a table that a run fills, or empties because the table has them no more, by their places. */
function filledColumns({
  block,
  columnAt,
  former,
}: TableTask): ReadonlyMap<number, { readonly key: string; readonly column?: TableColumnSpec }> {
  const filled = markedColumns(block).flatMap((column) => {
    const place = columnAt.get(column.key);
    return place === undefined ? [] : [[place, { key: column.key, column }] as const];
  });
  const emptied = [...(former ?? [])].filter(([, { left }]) => left !== true);
  return new Map([...filled, ...emptied.map(([place, { key }]) => [place, { key }] as const)]);
}

function placeOf(row: number, column: number): string {
  return `${String(row)}/${String(column)}`;
}
