import { haveOrder } from "./comparableMeans";
import type { DimensionMeasure } from "../../analysis/measures/dimensions";
import type { Results } from "../../analysis/results";
import type { Term } from "../../glossary/locale";
import type { DocumentContext } from "../context";
import { addressOf, areaOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { gridTable } from "../sheet/grid";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { plannedByMean } from "../problems/plannedByMean";
import { countText, percentText, roundedText } from "../sheet/numberText";
import { live, type DocumentSources } from "../sources";
import { driverFieldNote, fieldsShown, type FiguresPlace } from "./driverFieldNote";
import { TERMS } from "./words";

/** Rows that the table and its notes take, with the blank one below. */
export function dimensionLinksHeight({ results }: DocumentContext): number {
  return results.dimensions.length + fieldsShown(results).length + notesOn(results, "").length + 3;
}

/**
 * 分项与总体 (S08): each dimension's Spearman correlation with the overall score and its share of R² (values as of the
 * run), and the order of attention: worst mean first. Below, which are important and low or high, how many answers that rests on and
 * what limits it.
 */
export function dimensionLinks(
  sources: DocumentSources,
  row: number,
  column: number,
  means: FiguresPlace,
): readonly CellsBlock[] {
  const { words, context } = sources;
  const { dimensions, drivers } = context.results;
  // with too many dimensions for importances fields go by the correlations
  const weightColumn = drivers?.tooMany === true ? 1 : 3;
  const headings = [
    words(TERMS.dimension),
    ...(drivers === null
      ? []
      : [
          words(TERMS.correlation),
          words(TERMS.interval95),
          words(TERMS.importance),
          words(TERMS.varianceInflation),
        ]),
    words(TERMS.attentionOrder),
  ];
  const rows = dimensions.map((measure, i) => [
    cell(measure.name, "text"),
    ...(drivers === null ? [] : driverCells(measure)),
    orderCell(sources, measure, means, i),
  ]);
  const notes = notesOn(context.results, words(TERMS.nameSeparator)).map(({ term, isWarning, ...data }) => [
    cell(words(term, data), isWarning ? "warning" : "muted"),
  ]);
  return gridTable(row, column, words(TERMS.overallLink), headings, [
    ...rows,
    ...fieldsShown(context.results).map((field) => [
      driverFieldNote(sources, field, { firstRow: row + 2, column: column + weightColumn }, means),
    ]),
    ...notes,
  ]);
}

function driverCells(measure: DimensionMeasure): readonly Cell[] {
  const { correlation, correlationInterval, importance, varianceInflation, isRepeated } = measure;
  const bounds = correlationInterval?.map((bound) => roundedText(bound, 2));
  return [
    cell(correlation ?? "—", "number", "decimal2"),
    cell(bounds?.join(" – ") ?? "—", "textCentered"),
    importance === null
      ? cell("—", "number")
      : { ...cell(importance, "number", "percent1"), dataBar: { max: 1 } },
    cell(varianceInflation ?? (isRepeated ? "∞" : "—"), isRepeated ? "numberWarning" : "number", "decimal1"),
  ];
}

interface Note {
  readonly term: Term;
  readonly isWarning: boolean;
  readonly n?: string;
  readonly share?: string;
  readonly names?: string;
}

/** @param between what stands between names */
function notesOn(results: Results, between: string): readonly Note[] {
  const { drivers, dimensions } = results;
  if (drivers === null) return [];
  const { n, rSquared, fewAnswers, tooMany } = drivers;
  const planned = plannedByMean(results);
  return [
    ...(planned.length === 0
      ? []
      : [{ term: TERMS.notePlannedByMean, isWarning: false, names: planned.join(between) }]),
    { term: TERMS.noteCompleteAnswers, isWarning: false, n: countText(n) },
    ...(rSquared === null
      ? []
      : [{ term: TERMS.noteImportanceSum, isWarning: false, share: percentText(rSquared) }]),
    ...(tooMany ? [{ term: TERMS.noteTooManyDimensions, isWarning: true }] : []),
    ...(fewAnswers ? [{ term: TERMS.noteFewComplete, isWarning: true }] : []),
    ...(dimensions.some(({ isRepeated }) => isRepeated)
      ? [{ term: TERMS.noteRepeatedDimensions, isWarning: true }]
      : []),
  ];
}

/** 改进优先级: a dimension's place among the means, the worst first. */
function orderCell(
  sources: DocumentSources,
  { attentionOrder, lowIsGood }: DimensionMeasure,
  { firstRow, column }: FiguresPlace,
  index: number,
): Cell {
  const { dimensions } = sources.context.results;
  const area = areaOf(firstRow, column, firstRow + dimensions.length - 1, column);
  const formula = `=IFERROR(RANK(${addressOf(firstRow + index, column)},${area},${lowIsGood ? "0" : "1"}),"—")`;
  const content = haveOrder(dimensions) ? live(sources, formula, attentionOrder ?? "—") : "—";
  return cell(content, "textCentered");
}
