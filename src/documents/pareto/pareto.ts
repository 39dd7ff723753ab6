import { CONCEPTS } from "../../glossary/concepts";
import { document, type NotMadeReason } from "../document";
import { sentence, shareSet, type LiveText } from "../formulas/sentence";
import { changedSince } from "../settings/changedSince";
import type { SettingKey } from "../settings/records";
import { settingValue } from "../settings/settingValue";
import { footNotes } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import type { SheetSpec } from "../sheet/sheetSpec";
import { columnsOfSheet } from "../sheet/tableSheet";
import { titleBand } from "../sheet/titleBand";
import { tableIn } from "../sheet/tableReference";
import { liveText, type DocumentSources } from "../sources";
import { chartLabelColumns } from "./chartLabels";
import { doubtsFormula, doubtsText } from "./coreLine";
import { displayColumns } from "./displayColumns";
import { displayTable, placeHeight } from "./displayTable";
import { furtherQuestions } from "./furtherQuestions";
import { paretoChart } from "./paretoChart";
import { HEADING_ROW, VISIBLE_COLUMNS } from "./places";
import { reasonStatistics, type ReasonStatistic } from "./reasonStatistics";
import { statisticsColumns, statisticsTable } from "./statisticsTable";
import { PARETO, REASON_STATISTICS } from "./table";
import { subtitle } from "./subtitle";
import { TERMS } from "./words";

/** Width of the column between the two tables. */
const GAP = 2;
/** The chart has room for so many categories that nobody mentions yet. */
const BARS_TO_COME = 2;
/** Doubts, three definitions and a blank row. */
const NOTE_ROWS = 5;

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
  const columns = [...displayColumns(sources), ...labels];
  const hidden = statisticsColumns(sources);
  const noteRow = HEADING_ROW + statistics.length + 2;
  const place = { row: HEADING_ROW, column: columns.length + 2, rowHeight: placeHeight(statistics) };
  return {
    id,
    locale,
    name: title,
    tab: pareto.tab,
    columnWidths: [...columnsOfSheet(columns).columnWidths, GAP, ...hidden.map(({ width }) => width)],
    hiddenColumns: hidden.map((_, i) => place.column + i),
    blocks: [
      ...titleBand(sources, title, VISIBLE_COLUMNS, subtitle(sources), outdated(sources, statistics)),
      displayTable(sources, statistics, columns),
      statisticsTable(sources, statistics, place),
      paretoChart(sources, {
        rows: barsOf(statistics),
        names: labels[0]?.key ?? "category",
      }),
      ...notes(sources, noteRow),
      ...furtherQuestions(sources, noteRow + NOTE_ROWS),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: true, columns: 1 + VISIBLE_COLUMNS },
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

/** Bars of the chart: those of the run, and room for categories that corrections bring up. */
function barsOf(statistics: readonly ReasonStatistic[]): number {
  const mentioned = statistics.filter(({ count }) => count > 0).length;
  return Math.min(statistics.length, mentioned + BARS_TO_COME);
}

/** What is doubtful of the core problems, which follows corrections, then how the table is made. */
function notes(sources: DocumentSources, row: number): readonly CellsBlock[] {
  const { context, words, data } = sources;
  const isLive = context.formulas && data !== null;
  const said: readonly LiveText[] = [
    { formula: doubtsFormula(sources), value: doubtsText(sources) },
    sentence(words, TERMS.notePareto, limitsOf(context)),
    sentence(words, TERMS.noteCore, limitsOf(context)),
  ];
  const last = words(isLive ? TERMS.noteReasonsLive : CONCEPTS.noteValues);
  return [footNotes(row, [...said.map((each) => liveText(sources, each)), last])];
}

/** The limits of S24 as they are set. */
function limitsOf(context: DocumentSources["context"]): Readonly<Record<string, LiveText>> {
  const limit = (key: SettingKey): LiveText =>
    shareSet(context.naming.setting(key), settingValue(context, key));
  return {
    line: limit("vital-share"),
    second: limit("core-second-share"),
    third: limit("core-third-share"),
  };
}
