import type { MeasureTrend } from "../../../analysis/measures/measureTrend";
import { changedSince } from "../../settings/changedSince";
import { footNotes, sectionHeading } from "../../sheet/cells";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { printedColumns, tableSheet } from "../../sheet/tableSheet";
import { FIRST_ROW } from "../../sheet/titleBand";
import type { DocumentSources } from "../../sources";
import { MONTH_HEIGHT } from "../monthMarks";
import { CHART_ROWS } from "../trendCharts";
import { TERMS } from "../words";
import { measureColumns, type MonthColumn } from "./columns";
import { trendChart } from "./chart";
import { trendFrame, trendSections, trendTitle } from "./sections";

/** 趋势分析 of a survey without an overall score: its first measure with its chart, the others below. */
export function measuresTrend(
  sources: DocumentSources,
  first: MeasureTrend,
  others: readonly MeasureTrend[],
): SheetSpec {
  const { words, context } = sources;
  const ofChange = context.results.step === "year" ? TERMS.noteTrendOfYears : TERMS.noteTrendOfMeasures;
  const columns = measureColumns(sources, first);
  const { monthHeight, chartRows } = roomOf(first, others);
  const chartRow = FIRST_ROW + ABOVE_ROWS + first.periods.length + 2;
  const { blocks, nextRow } = trendSections(sources, others, chartRow + chartRows + 1);
  const notes = [TERMS.noteMeasures, ofChange, TERMS.noteAlarm];
  return tableSheet(sources, {
    title: TERMS.title,
    tab: "analysis",
    outdated: changedSince(sources, { bands: false, settings: ["month-start-day"] }),
    above: {
      rows: ABOVE_ROWS,
      draw: (row) => [sectionHeading(row, 1, trendTitle(sources, first))],
    },
    rows: first.periods,
    columns,
    table: trendFrame(sources, first),
    beside: [
      ...trendChart(sources, first, { row: chartRow, rows: chartRows, ...acrossOf(columns) }),
      ...blocks,
      footNotes(
        nextRow,
        notes.map((note) => words(note)),
      ),
    ],
    leastHeight: monthHeight,
    severalTables: true,
    onePage: others.length === 0,
  });
}

/** How far the chart goes, and right of the table what its title says. */
function acrossOf(columns: readonly MonthColumn[]): { readonly columns: number; readonly titles: number } {
  return { columns: printedColumns(columns), titles: columns.length + 2 };
}

/** The heading of the first measure. */
const ABOVE_ROWS = 1;

/** From so many months on one measure has room on one page only where rows and chart are lower, and up to so many. */
const [ROOMY, MOST_ON_ONE_PAGE] = [7, 12];
const LOW = { monthHeight: 17, chartRows: 9 } as const;

function roomOf(
  { periods }: MeasureTrend,
  others: readonly MeasureTrend[],
): { readonly monthHeight: number; readonly chartRows: number } {
  const isTight = others.length === 0 && periods.length > ROOMY && periods.length <= MOST_ON_ONE_PAGE;
  return isTight ? LOW : { monthHeight: MONTH_HEIGHT, chartRows: CHART_ROWS };
}
