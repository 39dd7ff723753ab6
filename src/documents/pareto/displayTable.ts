import { tableOf, type Column } from "../sheet/column";
import type { RuleSpec, TableBlock } from "../sheet/tableSpec";
import { headingHeight } from "../sheet/headingRoom";
import { tableIn } from "../sheet/tableReference";
import { lineRoom, textLines } from "../sheet/textLines";
import type { DocumentSources } from "../sources";
import type { Place } from "./lookUp";
import { HEADING_ROW, textWidths } from "./places";
import type { ReasonStatistic } from "./reasonStatistics";
import { PARETO } from "./table";

const ROW_HEIGHT = 19;
const HEADING_HEIGHT = 24;
const LINE_POINTS = 15;

/** The table of 帕累托分析: each place with its category, counts, marks and a customer's words. */
export function displayTable(
  sources: DocumentSources,
  statistics: readonly ReasonStatistic[],
  columns: readonly Column<Place>[],
): TableBlock {
  return tableOf(
    sources,
    {
      mode: "computed",
      name: tableIn(sources.context, PARETO).name,
      row: HEADING_ROW,
      column: 1,
      keyOf: ({ place }) => String(place),
      keyColumn: null,
      namedBy: ["category"],
      filterButtons: false,
      rowHeight: placeHeight(statistics),
      headingHeight: headingHeight(columns, HEADING_HEIGHT),
      ruledRows: statistics.filter(({ count }) => count > 0).length,
      rules: rulesOver(columns),
    },
    placesOf(statistics),
    columns,
  );
}

/** What stands at each place of the Pareto: nothing past the last category that is mentioned. */
function placesOf(statistics: readonly ReasonStatistic[]): readonly Place[] {
  return statistics.map((_, i) => ({
    place: i + 1,
    statistic: statistics.find(({ rank, count }) => rank === i + 1 && count > 0) ?? null,
  }));
}

/** Looks of whole rows, but for a column that is not to be seen. */
function rulesOver(columns: readonly Column<Place>[]): readonly RuleSpec[] {
  const seen = columns.filter(({ unseen }) => unseen !== true).map(({ key }) => key);
  const where = seen.length === columns.length ? {} : { columnKeys: seen };
  return [
    { formula: "=ISNA([@count])", look: "hiddenError", ...where },
    { formula: '=[@core]<>""', look: "core", ...where },
  ];
}

/** Rows change places by themselves: all are as high as the longest name or quote needs. */
export function placeHeight(statistics: readonly ReasonStatistic[]): number {
  const widths = textWidths(statistics);
  const lines = (text: string, width: number): number => textLines(text, lineRoom(width));
  const most = Math.max(
    ...statistics.flatMap(({ label, quote }) => [
      lines(label, widths.category),
      lines(quote ?? "", widths.quote),
    ]),
  );
  return most <= 1 ? ROW_HEIGHT : most * LINE_POINTS + 4;
}
