import { overlap, parseAddress, quotedSheetName, withoutSheet, type Area } from "../../area";
import { staffCellNameItem } from "../../identity/marker";
import type { OurBook } from "../../identity/ourBook";
import { rangeAt } from "../../rangeAt";
import { writtenContent } from "../../writtenValue";
import { nameFormula } from "./nameFormula";
import type { SheetPlan } from "../plan/sheetPlan";
import type { SheetTask } from "../plan/sheetTask";
import { changesStack } from "../stack/rowSteps";

/** A cell of staff's outside tables, by its hidden name, and where it goes. */
interface StaffField {
  readonly name: string;
  readonly area: Area;
  /** So many columns are joined to it. */
  readonly joined: number;
}

/** Such a cell that stands elsewhere: what the sheet shows above it has grown or shrunk. */
interface MovedField extends StaffField {
  readonly from: Area;
}

/** The cells of staff's outside tables where a sheet has them. */
export function staffFields({ spec, cells }: SheetTask): readonly StaffField[] {
  return cells.flatMap(({ block, row, column }) =>
    block.rows.flatMap((line, i) =>
      line.flatMap((cell, j): StaffField[] =>
        cell?.staffKey === undefined
          ? []
          : [
              {
                name: staffCellNameItem(spec.id, cell.staffKey),
                area: { row: row + i, column: column + j, rows: 1, columns: 1 },
                joined: block.merges?.find((merge) => merge.row === i && merge.column === j)?.columns ?? 1,
              },
            ],
      ),
    ),
  );
}

/** Whether a defined name leads to a cell: of one that was deleted nothing else is left. */
export function leadsToCell(formula: string | undefined): formula is string {
  return formula !== undefined && !formula.includes("#REF!");
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
    context.workbook.names.getItem(name).formula = nameFormula(plan.task.sheet, area.row, area.column);
  });
}

/** Those that stand elsewhere on the sheet, in an order in which none is written over before it is moved. Cells among tables in a stack move with its rows. */
function movedFields(plan: SheetPlan, { definedNames }: OurBook): readonly MovedField[] {
  const { task, lift } = plan;
  if (task.isNew || changesStack(plan)) return [];
  const moved = staffFields(task).flatMap(({ name, area, joined }): MovedField[] => {
    const formula = definedNames.get(name);
    if (!leadsToCell(formula) || !isOn(formula, task.sheet)) return [];
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

function isOn(formula: string, sheet: string): boolean {
  return [`=${quotedSheetName(sheet)}!`, `=${sheet}!`].some((start) => formula.startsWith(start));
}

/** An area without the cells that staff write in. */
export function withoutFields(area: Area, fields: readonly Area[]): readonly Area[] {
  const found = fields.find((field) => overlap(field, area));
  if (found === undefined) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [under, after] = [found.row + 1, found.column + 1];
  const parts = [
    { ...area, rows: found.row - area.row },
    { ...area, row: under, rows: bottom - under },
    { row: found.row, rows: 1, column: area.column, columns: found.column - area.column },
    { row: found.row, rows: 1, column: after, columns: right - after },
  ];
  return parts
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .flatMap((part) => withoutFields(part, fields));
}
