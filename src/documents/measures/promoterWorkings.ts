import { DETRACTORS_CRITERION, PROMOTERS_CRITERION } from "../formulas/netPromoter";
import { live, type DocumentSources } from "../sources";
import { answered, countOf } from "../formulas/conditions";
import { addressOf, columnOf } from "../formulas/reference";
import { netHigh, netLow } from "../formulas/statistics";
import { cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import type { CellsBlock } from "../sheet/cellSpec";
import { OVERALL_ROW } from "./workings";

const ROW = OVERALL_ROW + 1;
const at = (place: number): string => addressOf(ROW, GRID.helper + place, true);

/** Where the workings of NPS stand: answers, promoters, detractors, the score and its interval, in points. */
export const PROMOTERS = {
  n: at(0),
  promoters: at(1),
  detractors: at(2),
  score: at(3),
  low: at(4),
  high: at(5),
} as const;

/** The counts behind NPS and its adjusted Wald interval (+¾, +¾, n + 3; MeasuringU); [] without NPS. */
export function promoterWorkings(sources: DocumentSources): readonly CellsBlock[] {
  const { data, context } = sources;
  const { nps } = context.results;
  if (data === null || data.nps === null || nps === null) return [];
  const column = columnOf(data.table, data.nps);
  const { n, promoters, detractors } = PROMOTERS;
  const cells = [
    live(sources, `=${countOf(sources, data, answered(data, data.nps))}`, nps.n),
    live(sources, `=${countOf(sources, data, [column, PROMOTERS_CRITERION])}`, nps.promoters),
    live(sources, `=${countOf(sources, data, [column, DETRACTORS_CRITERION])}`, nps.detractors),
    live(sources, `=IF(${n}=0,"—",(${promoters}-${detractors})/${n}*100)`, nps.score ?? "—"),
    live(sources, `=${netLow(PROMOTERS)}`, nps.interval?.[0] ?? ""),
    live(sources, `=${netHigh(PROMOTERS)}`, nps.interval?.[1] ?? ""),
  ];
  return [
    { kind: "cells", row: ROW, column: GRID.helper, rows: [cells.map((content) => cell(content, "number"))] },
  ];
}
