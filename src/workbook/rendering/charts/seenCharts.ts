import { rangeAt } from "../../rangeAt";
import type { RememberedChart } from "../../identity/memory";
import { PLACE, placeOf } from "./drawnPlace";
import type { SheetTask } from "../plan/sheetTask";

/** A chart that stands on a sheet. */
export interface SeenChart extends RememberedChart {
  readonly name: string;
  readonly hasTitle: boolean;
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
  const seen = sheet.charts.load({ name: true, ...PLACE, title: { visible: true } });
  const corners = charts.map((chart) => askCorner(sheet, chart));
  return () => ({
    charts: seen.items.map((chart) => ({
      ...placeOf(chart),
      name: chart.name,
      hasTitle: chart.title.visible,
    })),
    corners: corners.map((told) => told()),
  });
}

/** Asks where the cell is at which a chart belongs. */
function askCorner(
  sheet: Excel.Worksheet,
  { block, moved }: SheetTask["charts"][number],
): () => SeenCharts["corners"][number] {
  // older Excel does not say where a cell is: there charts are known by their names alone
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return () => null;
  const corner = rangeAt(sheet, block.from.row + moved, block.from.column, 1, 1);
  corner.load({ left: true, top: true });
  return () => ({ left: corner.left, top: corner.top });
}
