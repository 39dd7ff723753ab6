import { areaAddress, overlap, type Area } from "../../area";
import { emptyCells } from "../../emptyCells";
import type { OurBook } from "../../identity/ourBook";
import { ownCells } from "../way/ownCells";
import { readStaffs } from "../way/readStaffs";
import { staffFields, withoutFields } from "../cells/staffFields";
import type { SheetPlan } from "../plan/sheetPlan";
import { cellAreas } from "../plan/sheetTask";
import { cellsBetween, ourCells, standingTables } from "../stack/ourCells";
import { changesStack } from "../stack/rowSteps";

/**
 * Empties cells that an earlier run wrote outside tables and this one does not reach, but for what staff have put among
 * them. A round trip where there are any, none else.
 */
export async function clearLeftCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  book: OurBook,
): Promise<void> {
  const left = leftAreas(plan, book);
  if (left.length === 0) return;
  const theirs = await staffsCells(context, sheet, left, plan, book);
  const fields = staffFields(plan.task).map((field) => field.area);
  for (const area of left) {
    sheet.getRange(areaAddress(area)).untrack().unmerge();
    for (const part of withoutFields(area, [...fields, ...theirs]))
      emptyCells(sheet.getRange(areaAddress(part)).untrack());
  }
}

function leftAreas(plan: SheetPlan, book: OurBook): readonly Area[] {
  const { task } = plan;
  if (task.isNew) return [];
  const now = new Set(cellAreas(task).map(areaAddress));
  const moving = changesStack(plan) ? cellsBetween(plan, book) : new Set<string>();
  return ourCells(plan, book.memory).filter((area) => {
    const address = areaAddress(area);
    const stays = task.tables.some(
      (table) =>
        overlap(table.area, area) ||
        (table.block.mode === "ledger" && !table.isNew && area.row > table.area.row),
    );
    return (!now.has(address) && !stays) || moving.has(address);
  });
}

async function staffsCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  plan: SheetPlan,
  book: OurBook,
): Promise<readonly Area[]> {
  const own = ownCells(plan.task.spec.id, book, standingTables(plan, book.memory));
  if (own === null) return [];
  const theirs = await readStaffs(context, sheet, areas, own);
  return theirs.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
}
