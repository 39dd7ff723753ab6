import { parseAddress, leadsToSheet, referenceTo, withoutSheet, type Area } from "../../area";
import type { OurBook } from "../../identity/ourBook";
import { rangeAt } from "../../rangeAt";
import { writtenContent } from "../../writtenValue";
import { leadsToCell, staffFields, type StaffField } from "../cells/staffFields";
import type { SheetPlan } from "../plan/sheetPlan";
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
  book: OurBook,
): Promise<void> {
  const moved = movedFields(plan, book);
  if (moved.length === 0) return;
  const loaded = moved.map(({ from }) =>
    rangeAt(sheet, from.row, from.column, 1, 1).load({ values: true, formulas: true }),
  );
  await context.sync();
  context.workbook.application.suspendApiCalculationUntilNextSync();
  moved.forEach(({ name, area, joined }, at) => {
    const [value, formula] = [loaded[at]?.values, loaded[at]?.formulas].map(
      (cells) => (cells as unknown[][])[0]?.[0],
    );
    const target = rangeAt(sheet, area.row, area.column, 1, 1);
    target.unmerge();
    // cells that are joined keep the first content among them
    rangeAt(sheet, area.row, area.column, 1, joined).clear("Contents");
    target.values = [[value === formula ? writtenContent(value as string | number | boolean) : formula]];
    context.workbook.names.getItem(name).formula = referenceTo(plan.task.sheet, area);
  });
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
