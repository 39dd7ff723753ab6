import { widthsOf } from "../sheet/column";
import { document, type NotMadeReason } from "../document";
import { changedSince } from "../settings/changedSince";
import type { SheetSpec } from "../sheet/sheetSpec";
import { withTitle } from "../sheet/chartTitle";
import { columnsOfSheet } from "../sheet/tableSheet";
import { titleBand } from "../sheet/titleBand";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { chartLabelColumns } from "./chartLabels";
import { displayColumns } from "./displayColumns";
import { displayTable, placeHeight } from "./displayTable";
import { furtherQuestions } from "./furtherQuestions";
import { notesBeside } from "./notesBeside";
import { paretoChart } from "./paretoChart";
import { paretoFinding } from "./paretoFinding";
import { barsOf, HEADING_ROW, VISIBLE_COLUMNS } from "./places";
import { reasonStatistics, type ReasonStatistic } from "./reasonStatistics";
import { statisticsColumns, statisticsTable } from "./statisticsTable";
import { PARETO, REASON_STATISTICS } from "./table";
import { subtitle } from "./subtitle";
import { TERMS } from "./words";

/** Width of the column between the two tables. */
const GAP = 2;
/** Of more places than a page has room for every page repeats the headings. */
const TITLE_ROWS = { first: HEADING_ROW, last: HEADING_ROW };

/**
 * 帕累托分析 (S24): the reasons in the order of their counts, which formulas keep sorted, with cumulative shares, the
 * vital few, the core problems and a chart.
 */
export const pareto = document({
  id: PARETO.document,
  tab: "analysis",
  sets: ["hotline", "after-sales", "inspection"],
  shared: true,
  needs: ["clean-data", "settings"],
  vocabulary: TERMS,
  tables: [PARETO, REASON_STATISTICS],
  staffTables: [],
  build,
});

function build(sources: DocumentSources): SheetSpec | NotMadeReason {
  const { context, document: id, locale, words } = sources;
  const statistics = reasonStatistics(sources);
  if (context.results.pareto === null || context.results.pareto.total === 0) return "no-reasons";
  const title = words(TERMS.title);
  const labels = chartLabelColumns(sources, statistics);
  const columns = [...displayColumns(sources, statistics), ...labels];
  const hidden = statisticsColumns(sources, statistics);
  const chart = paretoChart(sources, { rows: barsOf(statistics), names: labels[0]?.key ?? "category" });
  const place = { row: HEADING_ROW, column: columns.length + 2, rowHeight: placeHeight(statistics) };
  const titleColumn = place.column + hidden.length;
  return {
    id,
    locale,
    name: title,
    tab: pareto.tab,
    columnWidths: [...columnsOfSheet(columns).columnWidths, GAP, ...widthsOf(hidden), GAP],
    hiddenColumns: [...hidden.map((_, i) => place.column + i), titleColumn],
    blocks: [
      ...titleBand(sources, title, VISIBLE_COLUMNS, subtitle(sources), outdated(sources, statistics)),
      displayTable(sources, statistics, columns),
      statisticsTable(sources, statistics, place),
      ...withTitle(sources, chart, paretoFinding(sources, statistics), titleColumn),
      notesBeside(sources),
      ...furtherQuestions(sources, HEADING_ROW + statistics.length + 2),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: TITLE_ROWS, onePage: true, columns: 1 + VISIBLE_COLUMNS },
  };
}

/** The bars that the chart draws and the customers' words are those of the run. */
function outdated(sources: DocumentSources, statistics: readonly ReasonStatistic[]): string | null {
  const { column } = tableIn(sources.context, REASON_STATISTICS);
  const bars = barsOf(statistics);
  return changedSince(sources, {
    bands: sources.data !== null,
    counts: [{ formula: `MAX(${String(bars)},COUNTIF(${column("count")},">0"))`, value: bars }],
  });
}
