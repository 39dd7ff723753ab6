import type { Satisfaction } from "../../analysis/measures/satisfaction";
import type { Scale } from "../../analysis/survey/scale";
import { CONCEPTS } from "../../glossary/concepts";
import { countOf, onScale } from "../formulas/conditions";
import { extreme, type NamedFigures } from "../formulas/extreme";
import { percentFormula } from "../formulas/figureText";
import { addressOf, areaOf, columnOf } from "../formulas/reference";
import { sentence, type LiveText } from "../formulas/sentence";
import { percentText } from "../sheet/numberText";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell, CellContent } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { CHART_ROWS, shareChart } from "./shareChart";
import { MOST_POINTS } from "../formulas/squares";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** 评分分布: how often each score was given, half points included; null where the scale has too many points to list. */
export function distributionSection(sources: DocumentSources): Section | null {
  const { data, words, context } = sources;
  const { scale, satisfaction } = context.results;
  if (data === null || data.score === null || scale === null || satisfaction === null) return null;
  if (scale.max - scale.min >= MOST_POINTS) return null;
  const points = pointsOf(scale, satisfaction);
  if (points.length > 2 * MOST_POINTS) return null;
  const range = columnOf(data.table, data.score);
  const given = new Map(satisfaction.distribution.map((each) => [each.value, each]));
  const noShare = satisfaction.n === 0 ? "—" : 0;
  const formulaOf = (min: number): string =>
    `=${countOf(sources, data, ...onScale(range, { ...scale, min, max: min }))}`;
  const rowCells = (point: number, row: number, column: number): Cell[] => {
    const { count = 0, share = noShare } = given.get(point) ?? {};
    const shareFormula = `=IFERROR(${addressOf(row, column + 1)}/${OVERALL.n},"—")`;
    return [
      cell(pointText(scale, point), "textCentered"),
      cell(live(sources, formulaOf(point), count), "number", "integer"),
      { ...cell(live(sources, shareFormula, share), "number", "percent1"), dataBar: { max: 1 } },
    ];
  };
  const shareOf = (point: number): number | null =>
    given.get(point)?.share ?? (satisfaction.n === 0 ? null : 0);
  const shares = points.map((point) => ({ name: String(pointText(scale, point)), figure: shareOf(point) }));
  const rowsAt = (row: number, column: number): Cell[][] =>
    points.map((point, i) => rowCells(point, row + i, column));
  const headings = [words(TERMS.scoreValue), words(TERMS.bandCount), words(CONCEPTS.share)];
  return {
    height: points.length + 3 + CHART_ROWS + 1,
    draw: (row, column) => [
      ...gridTable(row, column, words(TERMS.scoreDistribution), headings, rowsAt(row + 2, column)),
      ...shareChart(sources, {
        name: "score-distribution",
        table: { row: row + 2, column, share: column + 2, rows: points.length },
        place: { row: row + points.length + 3, column },
        said: mostGiven(sources, { row: row + 2, column }, shares),
      }),
    ],
  };
}

/** The score that was given most. */
function mostGiven(
  { words }: DocumentSources,
  { row, column }: { readonly row: number; readonly column: number },
  now: NamedFigures["now"],
): LiveText {
  const last = row + now.length - 1;
  const figures = {
    names: areaOf(row, column, last, column),
    figures: areaOf(row, column + 2, last, column + 2),
    now,
  };
  const { name, figure } = extreme("MAX", figures, (share, value) => ({
    formula: percentFormula(share),
    value: percentText(value),
  }));
  const said = sentence(words, TERMS.mostGiven, { score: name, share: figure });
  return { formula: `IFERROR(${said.formula},"")`, value: figure.value === "" ? "" : said.value };
}

/** Longer words would not stand beside their number. */
const LONGEST_WORD = 16;

/** "5 非常满意" in the survey's own words; the number alone where it has none. */
function pointText({ anchors }: Scale, point: number): CellContent {
  const word = anchors.find(({ value }) => value === point)?.word ?? "";
  return word === "" || word.length > LONGEST_WORD ? point : `${String(point)} ${word}`;
}

/** The whole steps and whatever else was given, the highest first. */
function pointsOf({ min, max }: Scale, { distribution }: Satisfaction): readonly number[] {
  const steps = Array.from({ length: max - min + 1 }, (_, i) => max - i);
  const occupied = distribution.map(({ value }) => value);
  return [...new Set([...steps, ...occupied])].sort((one, other) => other - one);
}
