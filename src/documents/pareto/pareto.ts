import { CONCEPTS } from "../../glossary/concepts";
import { document, type NotMadeReason } from "../document";
import { settingValue } from "../settings/settingValue";
import { cell, footNotes } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import type { SheetSpec } from "../sheet/sheetSpec";
import { columnsOfSheet } from "../sheet/tableSheet";
import { titleBand } from "../sheet/titleBand";
import { periodText } from "../sheet/wording";
import { live, type DocumentSources } from "../sources";
import { categoryWords } from "./categoryWords";
import { chartLabelColumns } from "./chartLabels";
import { doubtsFormula, doubtsText } from "./coreLine";
import { displayColumns } from "./displayColumns";
import { displayTable, placeHeight } from "./displayTable";
import { furtherQuestions } from "./furtherQuestions";
import { paretoChart } from "./paretoChart";
import { HEADING_ROW, VISIBLE_COLUMNS } from "./places";
import { reasonStatistics } from "./reasonStatistics";
import { statisticsColumns, statisticsTable } from "./statisticsTable";
import { PARETO, REASON_STATISTICS } from "./table";
import { percentShort } from "./vitalLine";
import { TERMS } from "./words";

/** Width of the column between the two tables. */
const GAP = 2;
/** Doubts, three definitions and a blank row. */
const NOTE_ROWS = 5;

/**
 * 帕累托分析 (S24): the reasons in the order of their counts, which formulas keep sorted, with cumulative shares, the
 * vital few, the core problems and a chart.
 */
export const pareto = document({
  id: PARETO.document,
  tab: "analysis",
  sets: ["hotline", "after-sales"],
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
      ...titleBand(sources, title, VISIBLE_COLUMNS, subtitle(sources)),
      displayTable(sources, statistics, columns),
      statisticsTable(sources, statistics, place),
      paretoChart(sources, {
        rows: statistics.filter(({ count }) => count > 0).length,
        names: labels[0]?.key ?? "category",
      }),
      ...notes(sources, noteRow),
      ...furtherQuestions(sources, noteRow + NOTE_ROWS),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: true, columns: 1 + VISIBLE_COLUMNS },
  };
}

function subtitle(sources: DocumentSources): string {
  const { context, words } = sources;
  const { pareto: counted, satisfaction, accountedReasons } = context.results;
  const factors = namedFactors(sources);
  return [
    words(TERMS.subtitleMentions, { n: counted?.total ?? 0 }),
    ...(satisfaction === null ? [] : [words(TERMS.subtitleDissatisfied, { n: satisfaction.dissatisfied })]),
    ...(accountedReasons === null ? [] : [words(TERMS.subtitleAccounted, { ...accountedReasons })]),
    ...(factors.length === 0 ? [] : [words(TERMS.subtitleScheme, { factors: factors.join(" / ") })]),
    periodText(sources),
  ].join(" · ");
}

/** Factors that say more than the category's own name; a source's own categories have none. */
function namedFactors({ context, locale }: DocumentSources): readonly string[] {
  const { factorOf } = categoryWords(context, locale);
  const categories = context.results.reasons?.scheme.categories ?? [];
  const named = categories.filter(({ factor, name, last }) => !last && factor !== name);
  return [...new Set(named.map(({ name }) => factorOf(name)))];
}

/** What is doubtful of the core problems, which follows corrections, then how the table is made. */
function notes(sources: DocumentSources, row: number): readonly CellsBlock[] {
  const doubts = live(sources, `=${doubtsFormula(sources)}`, doubtsText(sources));
  return [
    { kind: "cells", row, column: 1, rows: [[cell(doubts, "definition")]] },
    footNotes(row + 1, definitions(sources)),
  ];
}

function definitions(sources: DocumentSources): readonly string[] {
  const { context, words, data } = sources;
  const isLive = context.formulas && data !== null;
  const limits = {
    line: percentShort(settingValue(context, "vital-share")),
    second: percentShort(settingValue(context, "core-second-share")),
    third: percentShort(settingValue(context, "core-third-share")),
  };
  return [
    words(TERMS.notePareto, limits),
    words(TERMS.noteCore, limits),
    words(isLive ? TERMS.noteReasonsLive : CONCEPTS.noteValues),
  ];
}
