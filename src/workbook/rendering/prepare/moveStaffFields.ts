import { parseAddress, leadsToSheet, referenceTo, withoutSheet, type Area } from "../../area";
import type { OurBook } from "../../identity/ourBook";
import { rangeAt } from "../../rangeAt";
import { writtenContent } from "../../writtenValue";
import { ownCells, staffsIn, type CellInTheWay } from "../way/ownCells";
import type { Aside } from "../way/putAside";
import { leadsToCell, staffFields, type StaffField } from "../cells/staffFields";
import type { SheetPlan } from "../plan/sheetPlan";
import { standingTables } from "../stack/ourCells";
import { changesStack } from "../stack/rowSteps";

/** Such a cell that stands elsewhere: what the sheet shows above it has grown or shrunk. */
interface MovedField extends StaffField {
  readonly from: Area;
}

/** Brings what staff wrote outside tables to where its cell stands from now on. A round trip where any moves, none else. */
export async function moveStaffFields(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { book, aside }: { readonly book: OurBook; readonly aside: Aside },
): Promise<void> {
  const moved = movedFields(plan, book);
  if (moved.length === 0) return;
  const cellsAt = ({ row, column }: Area, columns: number): Excel.Range =>
    rangeAt(sheet, row, column, 1, columns).load({ values: true, formulas: true });
  const loaded = moved.map(({ from }) => cellsAt(from, 1));
  const targets = moved.map(({ area, joined }) => ({ area, range: cellsAt(area, joined) }));
  await context.sync();
  const inTheWay = othersThere(moved, targets, plan, book);
  if (inTheWay.length > 0) await aside(context, plan.task, inTheWay);
  context.workbook.application.suspendApiCalculationUntilNextSync();
  moved.forEach(({ name, area, joined, from }, at) => {
    const [value, formula] = [loaded[at]?.values, loaded[at]?.formulas].map(
      (cells) => (cells as unknown[][])[0]?.[0],
    );
    const target = rangeAt(sheet, area.row, area.column, 1, 1);
    target.unmerge();
    // cells that are joined keep the first content among them
    rangeAt(sheet, area.row, area.column, 1, joined).clear("Contents");
    target.values = [[value === formula ? writtenContent(value as string | number | boolean) : formula]];
    context.workbook.names.getItem(name).formula = referenceTo(plan.task.sheet, area);
    // last, as a run may be broken off in between
    if (!moved.some((other) => isSame(other.area, from)))
      rangeAt(sheet, from.row, from.column, 1, 1).clear("Contents");
  });
}

/** What staff have where such cells go, and is none of them. */
function othersThere(
  moved: readonly MovedField[],
  targets: readonly { readonly area: Area; readonly range: Excel.Range }[],
  plan: SheetPlan,
  book: OurBook,
): readonly CellInTheWay[] {
  const own = ownCells(plan.task.spec.id, book, standingTables(plan, book.memory));
  if (own === null) return [];
  return targets.flatMap(({ area, range }) =>
    staffsIn(range, area, own).filter((cell) => !moved.some(({ from }) => isSame(from, cell))),
  );
}

function isSame(one: Pick<Area, "row" | "column">, other: Pick<Area, "row" | "column">): boolean {
  return one.row === other.row && one.column === other.column;
}

/** Those that stand elsewhere on the sheet, in an order in which none is written over before it is moved. Cells among tables in a stack move with its rows. */
function movedFields(plan: SheetPlan, { definedNames }: OurBook): readonly MovedField[] {
  const { task, lift } = plan;
  if (task.isNew || changesStack(plan)) return [];
  const moved = staffFields(task).flatMap(({ name, area, joined }): MovedField[] => {
    const formula = definedNames.get(name);
    if (!leadsToCell(formula) || !leadsToSheet(formula, task.sheet)) return [];
    const stands = parseAddress(withoutSheet(formula));
    const from =
      lift === null || stands.row < lift.at
        ? stands
        : { ...stands, row: stands.row + lift.rows, column: stands.column + lift.columns };
    return from.row === area.row && from.column === area.column ? [] : [{ name, area, joined, from }];
  });
  return moved.sort((one, other) =>
    one.area.row > one.from.row ? other.from.row - one.from.row : one.from.row - other.from.row,
  );
}
