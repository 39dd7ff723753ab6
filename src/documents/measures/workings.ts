import { countedRows, countRows } from "../formulas/conditions";
import { addressOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { wilsonHigh, wilsonLow } from "../formulas/statistics";
import { cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { FIRST_ROW } from "../sheet/titleBand";
import { live, type DocumentSources } from "../sources";
import { MOST_POINTS } from "../formulas/squares";
import { countCells, overallAnswers } from "./spread";

/** Hidden columns at the right of the sheet, in which formulas keep what they work from. */
export const WORKING_COLUMNS = 5 + MOST_POINTS;

/** The row of the workings of the overall score. */
export const OVERALL_ROW = FIRST_ROW + 1;

const UNANSWERED_COLUMN = GRID.helper + WORKING_COLUMNS - 1;

/** Where the workings of the overall score stand: n, content answers, the interval of the rate, the share of unanswered rows. */
export const OVERALL = {
  n: addressOf(OVERALL_ROW, GRID.helper, true),
  content: addressOf(OVERALL_ROW, GRID.helper + 1, true),
  low: addressOf(OVERALL_ROW, GRID.helper + 2, true),
  high: addressOf(OVERALL_ROW, GRID.helper + 3, true),
  unanswered: addressOf(OVERALL_ROW, UNANSWERED_COLUMN, true),
} as const;

/** n, content answers, the ends of the interval, and the cumulative counts of the overall score. */
export function overallWorkings(sources: DocumentSources): readonly CellsBlock[] {
  const { data, context } = sources;
  const { satisfaction } = context.results;
  const formulas = satisfactionFormulas(sources);
  const answers = overallAnswers(sources);
  if (data === null || satisfaction === null || formulas === null || answers === null) return [];
  const { n, contentCount, interval } = satisfaction;
  const cells: Cell[] = [
    cell(live(sources, `=${formulas.n}`, n), "number"),
    cell(live(sources, `=${formulas.content}`, contentCount), "number"),
    cell(live(sources, `=${wilsonLow(OVERALL.content, OVERALL.n)}`, interval?.[0] ?? ""), "number"),
    cell(live(sources, `=${wilsonHigh(OVERALL.content, OVERALL.n)}`, interval?.[1] ?? ""), "number"),
  ];
  const counts = countCells(sources, data, answers);
  const rows = countRows(...countedRows(sources, data));
  const unanswered = live(
    sources,
    `=IFERROR((${rows}-${OVERALL.n})/${rows},0)`,
    context.results.nonResponse?.share ?? 0,
  );
  return [
    { kind: "cells", row: OVERALL_ROW, column: GRID.helper, rows: [[...cells, ...counts]] },
    { kind: "cells", row: OVERALL_ROW, column: UNANSWERED_COLUMN, rows: [[cell(unanswered, "number")]] },
  ];
}
