import type { ReasonCategory } from "../analysis/reasons/reasonCategory";
import type { DocumentContext } from "./documentContext";
import { sourcesOf, type DocumentSources } from "./documentSources";
import { footNotes } from "./layout/cells";
import { titleBand } from "./layout/titleBand";
import { chartLabels, hasChartLabels } from "./pareto/chartLabels";
import { displayTable, percentShort, placeHeight } from "./pareto/displayTable";
import { paretoChart } from "./pareto/paretoChart";
import { HEADING_ROW, VISIBLE_COLUMNS, WIDTHS } from "./pareto/places";
import { reasonStatistics, statisticsBlock } from "./reasonStatistics";
import { settingValue } from "./settingValue";
import type { SheetSpec } from "./sheetSpec";
import { periodText } from "./wording";

const STATISTICS_COLUMN = 12;
const STATISTICS_WIDTHS = [8, 16, 12, 8, 20, 8, 8, 12, 8];

/**
 * 帕累托分析 (S24): the reasons in the order of their counts, which formulas keep sorted, with cumulative shares, the
 * vital few, the core problems and a chart. Null without reasons.
 */
export function pareto(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const statistics = reasonStatistics(sources);
  if (context.results.pareto === null || context.results.pareto.total === 0) return null;
  const { words } = sources;
  const title = words("sheetPareto");
  const shown = statistics.filter(({ count }) => count > 0).length;
  return {
    id: "pareto",
    name: title,
    tab: "analysis",
    columnWidths: [...WIDTHS, 2, ...STATISTICS_WIDTHS],
    hiddenColumns: STATISTICS_WIDTHS.map((_, i) => STATISTICS_COLUMN + i),
    blocks: [
      ...titleBand(sources, title, VISIBLE_COLUMNS, subtitle(sources)),
      displayTable(sources, statistics),
      statisticsBlock(sources, statistics, {
        row: HEADING_ROW,
        column: STATISTICS_COLUMN,
        rowHeight: placeHeight(sources, statistics),
      }),
      ...chartLabels(sources, statistics),
      paretoChart(sources, { shown, labelled: hasChartLabels(statistics) }),
      footNotes(HEADING_ROW + statistics.length + 2, notes(sources)),
    ],
    frozen: { rows: 3, columns: 0 },
    print: { orientation: "landscape", titleRows: null, onePage: true },
  };
}

function subtitle({ context, words }: DocumentSources): string {
  const { pareto, satisfaction, reasons } = context.results;
  const factors = [...new Set(namedFactors(reasons?.scheme.categories ?? []))];
  return [
    words("subtitleMentions", { n: pareto?.total ?? 0 }),
    ...(satisfaction === null ? [] : [words("subtitleDissatisfied", { n: satisfaction.dissatisfied })]),
    ...(factors.length === 0 ? [] : [words("subtitleScheme", { factors: factors.join(" / ") })]),
    periodText({ context, words, data: null }),
  ].join(" · ");
}

/** Factors that say more than the category's own name; a source's own categories have none. */
function namedFactors(categories: readonly ReasonCategory[]): readonly string[] {
  return categories.filter(({ factor, name, last }) => !last && factor !== name).map(({ factor }) => factor);
}

function notes(sources: DocumentSources): readonly string[] {
  const { context, words, data } = sources;
  const live = context.formulas && data !== null;
  const flat = context.results.pareto?.flat === true ? [words("noteFlat")] : [];
  const limits = {
    line: percentShort(settingValue(sources, "vital-share")),
    third: percentShort(settingValue(sources, "core-third-share")),
  };
  return [
    ...flat,
    words("notePareto", limits),
    words("noteCore", limits),
    words(live ? "noteReasonsLive" : "noteValues"),
  ];
}
