import type { NumberFormat } from "../../../documents/sheet/cellSpec";
import type { ChartBlock } from "../../../documents/sheet/chartSpec";
import type { SheetSpec } from "../../../documents/sheet/sheetSpec";
import { parseAddress } from "../../area";
import { blocksOf } from "../plan/sheetTask";

/** Formats that an axis has to be told: without them it would show the serial numbers of dates. */
const DATES: readonly NumberFormat[] = ["date", "dateTime", "month"];

/** The date format of the cells that a chart takes its categories from; null for other cells. */
export function categoryFormat(spec: SheetSpec, { series }: ChartBlock): NumberFormat | null {
  const categories = series[0]?.categories;
  if (categories === undefined) return null;
  if (typeof categories === "string") return cellFormat(spec, categories);
  if (!("column" in categories)) return null;
  const table = blocksOf(spec).tables.find(({ name }) => name === categories.table);
  return onlyDates(table?.columns.find(({ key }) => key === categories.column)?.format);
}

function cellFormat(spec: SheetSpec, address: string): NumberFormat | null {
  const area = parseAddress(address);
  for (const { row, column, rows } of blocksOf(spec).cells) {
    const cell = rows[area.row - row]?.[area.column - column];
    if (cell !== undefined) return onlyDates(cell.format);
  }
  return null;
}

function onlyDates(format: NumberFormat | undefined): NumberFormat | null {
  return format !== undefined && DATES.includes(format) ? format : null;
}
