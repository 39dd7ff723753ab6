import { answered, countedRows, countOf, meanFormula } from "../formulas/conditions";
import { addressOf, columnOf } from "../formulas/reference";
import { easyCriterion } from "../formulas/singleMeasures";
import { sumOfSquares } from "../formulas/squares";
import { meanHigh, meanLow, wilsonHigh, wilsonLow } from "../formulas/statistics";
import { cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import type { CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { OVERALL_ROW } from "./workings";

const ROW = OVERALL_ROW + 2;
const at = (place: number): string => addressOf(ROW, GRID.helper + place, true);

/** Where the workings of CES stand: answers, easy ones, the mean, its variance and interval, that of the easy share. */
export const EFFORT = {
  n: at(0),
  easy: at(1),
  mean: at(2),
  variance: at(3),
  low: at(4),
  high: at(5),
  easyLow: at(6),
  easyHigh: at(7),
} as const;

/** The counts and intervals behind CES: Student's t of the mean, Wilson's of the easy share; [] without CES. */
export function effortWorkings(sources: DocumentSources): readonly CellsBlock[] {
  const { data, context } = sources;
  const { ces, cleaned } = context.results;
  const scale = cleaned.survey.ces?.scale;
  if (data === null || data.ces === null || ces === null || scale === undefined) return [];
  const column = columnOf(data.table, data.ces);
  const { n, easy, mean } = EFFORT;
  const squares = sumOfSquares(column, scale, countedRows(sources, data));
  const [low, high] = ces.interval ?? ["", ""];
  const [easyLow, easyHigh] = ces.easyInterval ?? ["", ""];
  const formulas: readonly (readonly [formula: string, value: number | string])[] = [
    [countOf(sources, data, answered(data, data.ces)), ces.n],
    [countOf(sources, data, [column, easyCriterion(scale)]), ces.easy],
    [meanFormula(sources, data, data.ces), ces.mean ?? ""],
    [`IF(${n}<2,"",MAX(0,${squares}-${n}*${mean}^2)/(${n}-1))`, ces.variance ?? ""],
    [meanLow(EFFORT), low],
    [meanHigh(EFFORT), high],
    [wilsonLow(easy, n), easyLow],
    [wilsonHigh(easy, n), easyHigh],
  ];
  const cells = formulas.map(([formula, value]) => cell(live(sources, `=${formula}`, value), "number"));
  return [{ kind: "cells", row: ROW, column: GRID.helper, rows: [cells] }];
}
