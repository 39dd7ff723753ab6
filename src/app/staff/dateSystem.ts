import { parseMomentText, settleMoment } from "../../analysis/survey/cells/parseMoment";
import type { RawCell } from "../../analysis/survey/rawColumn";
import type { SourceSample } from "../../analysis/survey/recognition";
import type { Role } from "../../analysis/survey/role";
import { staffTableOf } from "../../documents/registry";
import type { StaffRow, StaffState } from "../../documents/staffState";
import { kindOf, type StaffTable } from "../../documents/staffTable";
import type { CellContent, CellsBlock, Formula, NumberFormat } from "../../documents/sheet/cellSpec";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../documents/sheet/tableSpec";

/** Days between the beginnings of the 1900 and the 1904 date system of workbooks. */
const DAYS_1904 = 1462;
/** Smaller numbers are times of day, larger ones no dates of either system (20240501 among them). */
const FIRST_DATE = 366;
const LAST_DATE = 100_000;

const DATE_ROLES: readonly Role[] = ["time", "date", "createdTime", "respondedTime", "closedTime"];
const DATE_FORMATS: readonly (NumberFormat | undefined)[] = ["date", "dateTime", "month"];

/**
 * Days to add to the workbook's dates for those of the 1900 system: 1462 where it counts from 1904 (old Excel for Mac),
 * else 0. Told by a date of the sample as shown against its number; ExcelApi 1.9 has no word for it.
 */
export function dateShiftOf({ rows, texts }: Pick<SourceSample, "rows" | "texts">): number {
  const showsDatesOf1904 = (texts ?? []).some((cells, row) =>
    cells.some((text, column) => {
      const value = rows[row]?.[column];
      const moment = isDate(value) ? parseMomentText(text) : null;
      if (moment === null || !isDate(value)) return false;
      return (["day-first", "month-first"] as const).some(
        (order) => Math.floor(settleMoment(moment, order) ?? NaN) - Math.floor(value) === DAYS_1904,
      );
    }),
  );
  return showsDatesOf1904 ? DAYS_1904 : 0;
}

function isDate(value: unknown): value is number {
  return typeof value === "number" && value >= FIRST_DATE && value <= LAST_DATE;
}

/** A cell of the source in the 1900 system, by the role of its column. */
export function cellIn1900(cell: RawCell, role: Role, shift: number): RawCell {
  return shift !== 0 && isDate(cell) && DATE_ROLES.includes(role) ? cell + shift : cell;
}

/** What staff entered, with its dates in the 1900 system, which all that is computed counts in. */
export function staffIn1900(staff: StaffState, shift: number): StaffState {
  if (shift === 0) return staff;
  const tables = [...staff.tables].map(([key, rows]): [string, readonly StaffRow[]] => {
    const declared = staffTableOf(key);
    return [key, rows.map((row) => ({ ...row, cells: shiftedDates(row.cells, declared, shift) }))];
  });
  return { ...staff, tables: new Map(tables) };
}

/** The cells of a row of a staff table with its dates in the 1900 system. */
export function shiftedDates<Cells extends StaffRow["cells"]>(
  cells: Cells,
  table: StaffTable,
  shift: number,
): Cells {
  if (shift === 0) return cells;
  const entries = Object.entries(cells).map(([key, content]) => [
    key,
    kindOf(table, key) === "date" && isDate(content) ? content + shift : content,
  ]);
  return Object.fromEntries(entries) as Cells;
}

/** Sheets whose dates count as the workbook's do. */
export function specInDateSystem(spec: SheetSpec, shift: number): SheetSpec {
  if (shift === 0) return spec;
  const blocks = spec.blocks.map((block) => {
    if (block.kind === "table") return shiftedTable(block, shift);
    return block.kind === "cells" ? shiftedCells(block, shift) : block;
  });
  return { ...spec, blocks };
}

function shiftedTable(block: TableBlock, shift: number): TableBlock {
  const formats = new Map(block.columns.map(({ key, format }) => [key, format]));
  return {
    ...block,
    cell: (row, key) =>
      shifted(block.cell(row, key), block.cellFormat?.(row, key) ?? formats.get(key), shift),
  };
}

function shiftedCells(block: CellsBlock, shift: number): CellsBlock {
  const rows = block.rows.map((cells) =>
    cells.map((cell) =>
      cell === undefined ? cell : { ...cell, content: shifted(cell.content, cell.format, shift) },
    ),
  );
  return { ...block, rows };
}

function shifted<Content extends CellContent | Formula>(
  content: Content,
  format: NumberFormat | undefined,
  shift: number,
): Content | number {
  return isDate(content) && DATE_FORMATS.includes(format) ? content - shift : content;
}
