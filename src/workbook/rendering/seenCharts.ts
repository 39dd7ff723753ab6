import { rangeAt } from "../rangeAt";
import type { RememberedChart } from "../identity/memory";
import type { SheetTask } from "./sheetTask";

/** A chart that stands on a sheet. */
export interface SeenChart extends RememberedChart {
  readonly name: string;
}

/** The charts that stand on a sheet, and where the cells are at which ours belong. */
export interface SeenCharts {
  readonly charts: readonly SeenChart[];
  /** By the charts that the sheet is to have; null in an Excel that does not say where a cell is. */
  readonly corners: readonly (Pick<RememberedChart, "left" | "top"> | null)[];
}

/** Asks for the charts of a sheet that may have some of ours already; the answer is there after the next sync. */
export function askCharts(sheet: Excel.Worksheet, { charts, isNew }: SheetTask): () => SeenCharts {
  if (charts.length === 0 || isNew) return () => ({ charts: [], corners: [] });
  const seen = sheet.charts.load({ name: true, left: true, top: true, width: true, height: true });
  // older Excel does not say where a cell is: there charts are known by their names alone
  const tellsPlaces = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
  const corners = charts.map(({ block, moved }) =>
    tellsPlaces
      ? rangeAt(sheet, block.from.row + moved, block.from.column, 1, 1).load({ left: true, top: true })
      : null,
  );
  return () => ({
    charts: seen.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height })),
    corners: corners.map((corner) => (corner === null ? null : { left: corner.left, top: corner.top })),
  });
}
