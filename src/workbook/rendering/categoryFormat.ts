import type { ChartBlock, NumberFormat, SheetSpec } from "../../documents/sheet/sheetSpec";
import { overlap, parseAddress } from "../area";
import { blocksOf, bodyRows } from "./sheetTask";

/** Formats that an axis has to be told: without them it would show the serial numbers of dates. */
const DATES: readonly NumberFormat[] = ["date", "dateTime", "month"];

/** The date format of the cells that a chart takes its categories from; null for other cells. */
export function categoryFormat(spec: SheetSpec, { series }: ChartBlock): NumberFormat | null {
  const [first] = series;
  if (first === undefined) return null;
  const area = parseAddress(first.categories);
  for (const table of blocksOf(spec).tables) {
    const columns = table.columns.length;
    if (!overlap(area, { row: table.row, column: table.column, rows: bodyRows(table) + 1, columns }))
      continue;
    return onlyDates(table.columns[area.column - table.column]?.format);
  }
  for (const { row, column, rows } of blocksOf(spec).cells) {
    const cell = rows[area.row - row]?.[area.column - column];
    if (cell !== undefined) return onlyDates(cell.format);
  }
  return null;
}

function onlyDates(format: NumberFormat | undefined): NumberFormat | null {
  return format !== undefined && DATES.includes(format) ? format : null;
}
