import type { MonthlyMeasures } from "../../analysis/monthly/monthlyMeasures";
import { changedSince } from "../settings/changedSince";
import { footNotes, sectionHeading } from "../sheet/cells";
import type { NumberFormat } from "../sheet/cellSpec";
import { continuedColumns, continuedHeight } from "../sheet/continuedColumns";
import { withTitle, type TitledChart, type UntitledChart } from "../sheet/chartTitle";
import type { SheetSpec } from "../sheet/sheetSpec";
import { tableIn } from "../sheet/tableReference";
import { printedColumns, tableSheet } from "../sheet/tableSheet";
import { FIRST_ROW } from "../sheet/titleBand";
import type { DocumentSources } from "../sources";
import { isWhole, monthKey, monthlyColumns, monthlyRows, type MonthlyRow } from "./monthlyColumns";
import { monthlyFinding } from "./monthlyFinding";
import { MONTHLY } from "./table";
import { TERMS } from "./words";
import { madeFromCells } from "../sheet/sourceText";

const CHART_ROWS = 12;
/** More lines are better looked up in the table. */
const MOST_CHARTS = 8;

/**
 * 趋势分析 of a table 指标 × 月份 (S09): each measure by month with its 环比 and 同比, as formulas over the months, and a
 * line each. There are no answers, so nothing is tested for chance.
 */
export function monthlyTrend(sources: DocumentSources, monthly: MonthlyMeasures): SheetSpec {
  const { words, context } = sources;
  const rows = monthlyRows(monthly);
  const columns = monthlyColumns(sources, monthly);
  const name = tableIn(context, MONTHLY).name;
  const printed = printedColumns(columns);
  const wide = { name, rows, columns, printed, formatOf };
  const continuedRow = FIRST_ROW + rows.length + 2;
  const chartRow = continuedRow + continuedHeight(wide);
  const place = { row: chartRow + 1, columns: printed, titles: columns.length + 2 };
  const drawn = rows.slice(0, MOST_CHARTS);
  const noteRow = chartRow + 2 + Math.ceil(drawn.length / 2) * (CHART_ROWS + 1);
  return tableSheet(sources, {
    title: TERMS.title,
    tab: "analysis",
    subtitle: madeFromCells(sources),
    outdated: changedSince(sources, { bands: false }),
    rows,
    columns,
    table: {
      mode: "computed",
      name,
      keyOf: ({ key }) => key,
      keyColumn: null,
      filterButtons: false,
      formatOf,
    },
    beside: [
      ...continuedColumns(sources, wide, continuedRow),
      sectionHeading(chartRow, 1, words(TERMS.monthlyCharts)),
      ...drawn.flatMap((row, index) => titledLine(sources, monthly, row, { table: name, index, place })),
      footNotes(noteRow, [words(TERMS.noteMonthly)]),
    ],
    frozenColumns: 2,
    onePage: true,
  });
}

function formatOf({ item }: MonthlyRow, key: string): NumberFormat | null {
  if (!/^(?:month\d+|change)$/u.test(key)) return null;
  if (key === "change") return item.isShare ? "signedPoints" : "signedDecimal2";
  if (item.isShare) return "percent1";
  return isWhole(item) ? "integer" : "decimal2";
}

/** A row of the table that a chart draws. */
interface DrawnRow {
  readonly table: string;
  readonly index: number;
  /** Lines stand in two columns side by side, from `row` on and `columns` wide from B; what their titles say from `titles` on. */
  readonly place: { readonly row: number; readonly columns: number; readonly titles: number };
}

/** The line of a measure under what its last month says. */
function titledLine(
  sources: DocumentSources,
  monthly: MonthlyMeasures,
  row: MonthlyRow,
  drawn: DrawnRow,
): TitledChart {
  const { index, place } = drawn;
  const said = monthlyFinding(sources, monthly, row, index);
  return withTitle(sources, lineOf(row, drawn, monthly.months.length), said, place.titles + (index % 2));
}

function lineOf({ item }: MonthlyRow, { table, index, place }: DrawnRow, months: number): UntitledChart {
  const { row, columns } = place;
  const half = Math.max(2, Math.floor(columns / 2));
  const isLeft = index % 2 === 0;
  const top = row + Math.floor(index / 2) * (CHART_ROWS + 1);
  const drawn: readonly [string, string] = [monthKey(0), monthKey(months - 1)];
  return {
    kind: "chart",
    name: `monthly-${String(index)}`,
    chart: "line",
    from: { row: top, column: isLeft ? 1 : half + 1 },
    to: { row: top + CHART_ROWS - 1, column: isLeft ? half : columns },
    series: [
      {
        name: item.name,
        values: { table, row: index, columns: drawn },
        categories: { table, row: null, columns: drawn },
        look: "line",
        axis: "primary",
        labels: { format: item.isShare ? "percent1" : "general", position: "above", show: "value" },
      },
    ],
    valueAxis: { title: null, min: null, max: null, format: item.isShare ? "percent0" : "general" },
    categoryAxis: { title: null },
    legend: "none",
  };
}
