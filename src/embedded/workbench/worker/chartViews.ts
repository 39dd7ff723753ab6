import { shownText } from "../../calculation/numberFormat/shownText";
import type { CellValue } from "../../model/cellValue";
import type { Chart, ChartSeries } from "../../model/chart";
import { effectiveFormat } from "../../model/edits/formats";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { referencedCells, referencedText } from "../../protocol/charts/seriesReference";
import { titleText } from "../../protocol/charts/titleReference";
import type { Host } from "../../protocol/hostContext";
import type { ChartView, SeriesView } from "../bookView";

/** The charts of a sheet, their references read. */
export function chartViews(host: Host, sheet: Sheet): readonly ChartView[] {
  return sheet.charts.map((chart) => chartView(host, chart));
}

function chartView(host: Host, chart: Chart): ChartView {
  const { id, name, chartType, left, top, width, height, title, legend, axes } = chart;
  return {
    ...{ id, name, chartType, left, top, width, height },
    title: title.visible ? { text: titleText(host, title), font: title.font } : null,
    legend: legend.visible ? { position: legend.position, font: legend.font } : null,
    series: chart.series.map((series) => seriesView(host, series)),
    category: axes.category,
    value: axes.value,
    secondaryValue: axes.secondaryValue,
    areaFill: chart.areaFill,
  };
}

function seriesView(host: Host, series: ChartSeries): SeriesView {
  const { name, values, xValues, bubbleSizes, ...look } = series;
  const cells = cellsOf(host.workbook, values);
  const across = cellsOf(host.workbook, xValues);
  return {
    name: referencedText(host, name),
    values: cells.map(({ value }) => numberOf(value)),
    labels: cells.map(({ text }) => text),
    categories: across.map(({ text }) => text),
    xValues: across.map(({ value }) => numberOf(value)),
    bubbleSizes: cellsOf(host.workbook, bubbleSizes).map(({ value }) => numberOf(value)),
    look,
  };
}

interface ShownCell {
  readonly value: CellValue;
  readonly text: string;
}

/** The cells that a chart's reference means; none when it means none. */
function cellsOf(workbook: Workbook, formula: string | null): readonly ShownCell[] {
  const found = referencedCells(workbook, formula);
  if (found === null) return [];
  const { sheet, area } = found;
  const cells: ShownCell[] = [];
  const { formats } = workbook;
  for (let row = area.top; row <= area.bottom; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.getValue(row, column);
      const { numberFormat } = formats.get(effectiveFormat(sheet, row, column));
      cells.push({ value, text: shownText(workbook, value, numberFormat) });
    }
  }
  return cells;
}

function numberOf(value: CellValue): number | null {
  return typeof value === "number" ? value : null;
}
