import { bareCode } from "../../calculation/numberFormat/bareCode";
import type { Area } from "../../model/area";
import { columnCount, rowCount } from "../../model/area";
import type { ChartSeries, ChartType } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { newSeries } from "./chartDefaults";
import { seriesReference } from "./seriesReference";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Whether series run down columns; "Auto" takes the longer side as categories. */
function seriesRunDown(area: Area, seriesBy: SeriesBy): boolean {
  if (seriesBy !== "Auto") return seriesBy === "Columns";
  return area.bottom - area.top >= area.right - area.left;
}

/**
 * The series that Excel finds in a range: a first line of text gives the names, a first line across of text
 * or dates gives the categories. Scatter and bubble charts take the first line as x values.
 */
export function seriesFromRange(
  workbook: Workbook,
  source: { readonly sheet: Sheet; readonly area: Area },
  chartType: ChartType,
  seriesBy: SeriesBy,
): ChartSeries[] {
  const grid = new SourceGrid(workbook, source.sheet, source.area, seriesRunDown(source.area, seriesBy));
  const scattered = chartType === "XYScatter" || chartType === "Bubble";
  const named = grid.hasNames();
  const first = grid.hasCategories(named) || (scattered && grid.lines > 1) ? 1 : 0;
  const step = chartType === "Bubble" ? 2 : 1;
  const series: ChartSeries[] = [];
  for (let line = first; line < grid.lines; line += step) {
    const made = newSeries(named ? grid.reference(line, 0, 0) : "", chartType);
    made.values = grid.body(line, named);
    made.xValues = first === 1 ? grid.body(0, named) : null;
    if (step === 2 && line + 1 < grid.lines) made.bubbleSizes = grid.body(line + 1, named);
    series.push(made);
  }
  return series;
}

/** A range seen as lines (the series' direction) and places along them, whichever way it lies. */
class SourceGrid {
  readonly lines: number;
  readonly length: number;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly down: boolean,
  ) {
    const rows = rowCount(area);
    const columns = columnCount(area);
    this.lines = down ? columns : rows;
    this.length = down ? rows : columns;
  }

  /** The first place of every line is a name: text (or blank above the categories), and there is data after it. */
  hasNames(): boolean {
    if (this.length < 2) return false;
    const firsts = Array.from({ length: this.lines }, (_, line) => this.value(line, 0));
    const tail = this.lines > 1 ? firsts.slice(1) : firsts;
    return tail.every((value) => typeof value === "string") || (this.lines > 1 && firsts[0] === null);
  }

  /** The first line holds categories: text or dates, or nothing in the corner above it. */
  hasCategories(named: boolean): boolean {
    if (this.lines < 2) return false;
    if (named && this.value(0, 0) === null) return true;
    for (let place = named ? 1 : 0; place < this.length; place++) {
      const value = this.value(0, place);
      if (value !== null && (typeof value !== "number" || this.isDate(place))) return true;
    }
    return false;
  }

  body(line: number, named: boolean): string {
    return this.reference(line, named ? 1 : 0, this.length - 1);
  }

  reference(line: number, from: number, to: number): string {
    const first = this.cell(line, from);
    const last = this.cell(line, to);
    return seriesReference(this.sheet, {
      top: first.row,
      left: first.column,
      bottom: last.row,
      right: last.column,
    });
  }

  private value(line: number, place: number): unknown {
    const { row, column } = this.cell(line, place);
    return this.sheet.cells.getValue(row, column);
  }

  private isDate(place: number): boolean {
    const { row, column } = this.cell(0, place);
    const format = this.workbook.formats.get(this.sheet.cells.getFormat(row, column)).numberFormat;
    return /[ymd]/i.test(bareCode(format)) && format !== "General";
  }

  private cell(line: number, place: number): { row: number; column: number } {
    return this.down
      ? { row: this.area.top + place, column: this.area.left + line }
      : { row: this.area.top + line, column: this.area.left + place };
  }
}
