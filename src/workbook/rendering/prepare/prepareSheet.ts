import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { runExcel } from "../../excelRun";
import { sheetNameItem } from "../../identity/marker";
import type { OurBook } from "../../identity/ourBook";
import { writtenContent } from "../../writtenValue";
import { addSheet, tagSheet } from "./addSheet";
import type { Aside } from "../way/putAside";
import { clearLeftCells } from "./clearLeftCells";
import { moveStaffFields } from "./moveStaffFields";
import { changeRows, growFurther } from "../stack/changeRows";
import type { SheetPlan, TableChange } from "../plan/sheetPlan";
import { roomForTables } from "./roomForTables";
import { ourCells } from "../stack/ourCells";
import { placeNewTables } from "../stack/placeNewTables";
import { changesStack, rowSteps, type RowStep } from "../stack/rowSteps";
import { readStandingCells } from "../stack/standingCells";
import { addTable, dressRows } from "../tables/tables";
import { showsNotes, shownComments, type FoundComment } from "../rows/rowComments";
import { rangeAt } from "../../rangeAt";

/** What preparing sheets needs to know, and what moves cells of staff's out of the way. */
export interface PrepareOptions {
  readonly book: OurBook;
  readonly blockBytes: number;
  readonly aside: Aside;
  /** Comments and notes as they stood when the run began. */
  readonly comments: readonly FoundComment[];
}

/**
 * Adds the sheet with its tables, or gives the standing tables the columns and rows that they need. One batch, and one
 * more for each `blockBytes` of blank rows that a table needs beyond those of the first; a round trip more where tables
 * stand one above the other and change, one where another comes among them, one where cells of staff's move, and
 * three where some have to make way.
 *
 * @returns the plan with new tables where there was room for them.
 */
export async function prepareSheet(
  plan: SheetPlan,
  { book, blockBytes, aside, comments }: PrepareOptions,
  signal: AbortSignal,
): Promise<SheetPlan> {
  const { task } = plan;
  const most = blockBytes / Math.max(1, plan.changes.length);
  const { prepared, steps } = await runExcel(async (context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const sheet = task.isNew
      ? addSheet(context, task, book.definedNames.has(sheetNameItem(task.spec.id)))
      : context.workbook.worksheets.getItem(task.sheet);
    lift(context, sheet, plan, book);
    await moveStaffFields(context, sheet, plan, { book, aside });
    await clearLeftCells(context, sheet, plan, book);
    // A new column moves the tables beside it along only as long as they reach over the same rows.
    for (const change of fromRight(plan.changes)) addColumns(sheet, change, task.spec.hiddenColumns);
    const taken = await stepsOf(context, sheet, plan, { book, comments });
    for (const step of taken) changeRows(sheet, step, most);
    const placed = await placeNewTables(context, plan);
    await roomForTables(context, placed.task, { book, aside });
    for (const table of placed.task.tables) {
      if (!table.isNew) continue;
      addTable(sheet, table);
      dressRows(sheet, table, { from: 0, to: table.area.rows - 1 });
    }
    if (plan.position !== null) sheet.position = plan.position;
    await context.sync();
    return { prepared: placed, steps: taken };
  }, signal);
  for (const step of steps) {
    if (step.kind === "cells") await growFurther(task.sheet, step.change, most, signal);
  }
  return prepared;
}

/** How the rows of a sheet change; of tables in a stack that depends on what stands on the sheet. */
async function stepsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { book, comments }: Pick<PrepareOptions, "book" | "comments">,
): Promise<readonly RowStep[]> {
  if (!changesStack(plan)) return fromRight(plan.changes).map((change) => ({ kind: "cells", change }));
  const now = book.hasComments ? await shownComments(context) : [];
  const unshown = showsNotes() ? [] : comments.filter(({ id }) => id === null);
  const beside = [...now, ...liftedComments(unshown, plan)].filter((each) => each.sheet === plan.task.sheet);
  const cells = await readStandingCells(context, sheet, beside);
  context.workbook.application.suspendApiCalculationUntilNextSync();
  return rowSteps(plan, { cells, ours: ourCells(plan, book.memory) });
}

/** Where comments stand once rows and columns are put in before our first ones. */
function liftedComments(
  comments: readonly FoundComment[],
  { lift: moved }: SheetPlan,
): readonly FoundComment[] {
  if (moved === null) return comments;
  return comments.map((each) => ({
    ...each,
    row: each.row + (each.row >= moved.at ? moved.rows : 0),
    column: each.column + moved.columns,
  }));
}

/** Puts rows and columns in before our first ones, or takes rows away, and marks the sheet anew. */
function lift(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { task, lift: missing }: SheetPlan,
  book: OurBook,
): void {
  if (missing === null) return;
  const rows = rangeAt(sheet, missing.at, 0, Math.max(1, Math.abs(missing.rows)), 1)
    .getEntireRow()
    .untrack();
  if (missing.rows > 0) rows.insert("Down");
  if (missing.rows < 0) rows.delete("Up");
  if (missing.columns > 0)
    rangeAt(sheet, 0, 0, 1, missing.columns).getEntireColumn().untrack().insert("Right");
  tagSheet(context, task.spec, sheet, task.sheet, book.definedNames.has(sheetNameItem(task.spec.id)));
}

/** A column that a table gets pushes along the tables right of it, which are therefore changed before. */
function fromRight(changes: readonly TableChange[]): readonly TableChange[] {
  return [...changes].sort((one, other) => other.standing.area.column - one.standing.area.column);
}

/**
 * Gives a standing table the columns that it lacks, and every column its heading. A former column whose heading another
 * one gets takes a heading that was given up.
 */
function addColumns(
  sheet: Excel.Worksheet,
  { standing, task, missing }: TableChange,
  hidden: SheetSpec["hiddenColumns"],
): void {
  const { block, area, columnAt, former } = task;
  const table = sheet.tables.getItem(block.name);
  const changed = block.columns.flatMap(({ key, heading }) => {
    const place = columnAt.get(key);
    const before = place === undefined ? undefined : standing.columns[place]?.name;
    return place === undefined || before === heading ? [] : [{ key, heading, place, before }];
  });
  const head = (place: number, text: string): void => {
    rangeAt(sheet, area.row, area.column + place, 1, 1).values = [[writtenContent(text)]];
  };
  // Excel numbers a heading that another column bears: who bears one that is wanted elsewhere lays it down first.
  const wanted = new Set(changed.map(({ heading }) => heading.toLowerCase()));
  const inTheWay = [...(former ?? [])].flatMap(([place, { key }]) => {
    const name = standing.columns[place]?.name ?? "";
    return wanted.has(name.toLowerCase()) ? [{ place, key, name }] : [];
  });
  for (const { place, key } of inTheWay) head(place, key);
  for (const { key, place, before } of changed) {
    if (before !== undefined && wanted.has(before.toLowerCase())) head(place, key);
  }
  for (const { heading, place, before } of changed) if (before !== undefined) head(place, heading);
  for (const heading of missing) table.columns.add(undefined, undefined, heading);
  for (const { heading, place, before } of changed) if (before === undefined) head(place, heading);
  const left = changed.flatMap(({ before }) =>
    before === undefined || wanted.has(before.toLowerCase()) ? [] : [before],
  );
  inTheWay.forEach(({ place, name }, at) => head(place, left[at] ?? name));
  block.columns.forEach(({ key }, index) => {
    const place = columnAt.get(key) ?? 0;
    if (place < standing.columns.length || !hidden.includes(block.column + index)) return;
    rangeAt(sheet, 0, area.column + place, 1, 1)
      .getEntireColumn()
      .untrack().columnHidden = true;
  });
}
