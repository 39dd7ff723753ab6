import { joinedCells } from "../../../documents/sheet/sheetSpec";
import { overlap, type Area } from "../../area";
import { staffCellNameItem } from "../../identity/marker";
import type { SheetTask } from "../plan/sheetTask";

/** A cell of staff's outside tables, by its hidden name, and where it goes. */
export interface StaffField {
  readonly name: string;
  readonly area: Area;
  /** So many columns are joined to it. */
  readonly joined: number;
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
                joined: joinedCells(block, i, j).columns,
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
