import type { Difference } from "../../analysis/statistics/sampleDifference";
import type { MeanSummary } from "../../analysis/statistics/welchTest";
import type { DocumentContext } from "../context";
import { meanDifference } from "../formulas/difference";
import type { LiveText } from "../formulas/sentence";
import type { MeanFormula } from "../formulas/statistics";
import { itemText } from "../inspection/itemText";
import { INSPECTION_ITEMS, type ItemKey } from "../inspection/items";
import { cell } from "../sheet/cells";
import type { Cell, CellContent, CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import type { CheckName } from "./checks";
import { countFormula, lowFormula, squaresFormula, sumFormula } from "./counts";
import { meanOf, varianceOf, type InspectionFigures, type Scores } from "./figures";
import { inspectorRows } from "./inspectors";
import { INSPECTOR_ROW, itemCell, totalCell, TOTAL_ROW, WORK_COLUMN, WORK_ROW } from "./places";
import { TERMS } from "./words";

/** An item with what is worked out of it. */
export interface ItemRow {
  readonly key: ItemKey;
  /** As its column of 质检记录 is headed. */
  readonly short: string;
  readonly dimension: LiveText;
  readonly item: LiveText;
  readonly now: Scores;
  readonly last: Scores;
  /** The more of its scores are low, the higher; equals in the order of the items. */
  readonly order: number;
}

/** Equals are told apart by less than a score makes. */
const STEP = 1e-6;

/** The items with their figures, in the order of 检测项. */
export function itemRows(
  { context, words }: DocumentSources,
  { items }: InspectionFigures,
): readonly ItemRow[] {
  return items.map(({ key, now, last }, place) => ({
    key,
    short: words(INSPECTION_ITEMS.find((item) => item.key === key)?.short ?? TERMS.item),
    dimension: itemText(context, key, "dimension"),
    item: itemText(context, key, "item"),
    now,
    last,
    order: (now.n === 0 ? -1 : now.low / now.n) + (items.length - place) * STEP,
  }));
}

/** What the report's formulas work from, right of the print: items, inspectors, and whole cases. */
export function workings(
  sources: DocumentSources,
  figures: InspectionFigures,
  rows: readonly ItemRow[],
): readonly CellsBlock[] {
  return [
    block(
      WORK_ROW,
      rows.map((row, place) => itemWorkings(sources, row, place, rows.length)),
    ),
    block(INSPECTOR_ROW, inspectorRows(sources, figures)),
    block(TOTAL_ROW, [
      totalWorkings(sources, "current", figures.total),
      totalWorkings(sources, "last", figures.lastTotal),
      differenceWorkings(sources, figures),
    ]),
  ];
}

function block(row: number, rows: CellsBlock["rows"]): CellsBlock {
  return { kind: "cells", row, column: WORK_COLUMN, rows };
}

function itemWorkings(sources: DocumentSources, row: ItemRow, place: number, items: number): readonly Cell[] {
  const { context } = sources;
  const { key, now, last } = row;
  const at = (formula: string, value: CellContent): Cell => working(sources, formula, value);
  const [n, low] = [itemCell(place, "n"), itemCell(place, "low")];
  return [
    cell(key, "muted"),
    cell(row.short, "muted"),
    at(row.dimension.formula, row.dimension.value),
    at(row.item.formula, row.item.value),
    at(countFormula(context, "current", key), now.n),
    at(sumFormula(context, "current", key), now.sum),
    at(lowFormula(context, "current", key), now.low),
    at(countFormula(context, "last", key), last.n),
    at(sumFormula(context, "last", key), last.sum),
    at(`IF(${n}=0,-1,${low}/${n})+${String(items - place)}*${String(STEP)}`, row.order),
  ];
}

function totalWorkings(sources: DocumentSources, check: CheckName, scores: Scores): readonly Cell[] {
  const [n, mean] = [totalCell(check, "n"), totalCell(check, "mean")];
  const sum = sumFormula(sources.context, check, "total");
  return [
    working(sources, countFormula(sources.context, check, "total"), scores.n),
    working(sources, `IF(${n}=0,"",${sum}/${n})`, meanOf(scores) ?? ""),
    working(
      sources,
      `IF(${n}<2,"",MAX(0,${squaresFormula(sources.context, check)}-${n}*${mean}^2)/(${n}-1))`,
      varianceOf(scores) ?? "",
    ),
  ];
}

/** Chance and interval of the difference between the two checks; blank where nothing can be tested. */
function differenceWorkings(sources: DocumentSources, figures: InspectionFigures): readonly Cell[] {
  const [before, after] = (["last", "current"] as const).map((check) => ({
    n: totalCell(check, "n"),
    mean: totalCell(check, "mean"),
    variance: totalCell(check, "variance"),
  })) as [MeanFormula, MeanFormula];
  const { p, low, high } = meanDifference(before, after);
  const found = checkDifference(sources.context, figures);
  return [
    working(sources, p, found.p ?? ""),
    working(sources, low, found.interval?.[0] ?? ""),
    working(sources, high, found.interval?.[1] ?? ""),
  ];
}

/** How this check differs from the last, by the analysis. */
export function checkDifference(
  { results }: DocumentContext,
  { total, lastTotal }: InspectionFigures,
): Difference {
  const [before, after] = [lastTotal, total].map((scores) => ({
    n: scores.n,
    mean: meanOf(scores) ?? NaN,
    variance: varianceOf(scores) ?? NaN,
  })) as [MeanSummary, MeanSummary];
  return results.meanDifference(before, after);
}

function working(sources: DocumentSources, formula: string, value: CellContent): Cell {
  return cell(live(sources, `=${formula}`, value), "muted");
}
