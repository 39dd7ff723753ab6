import { CONCEPTS } from "../../glossary/concepts";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { cell, sectionHeading } from "../sheet/cells";
import type { Cell, CellContent, CellsBlock, Formula, NumberFormat } from "../sheet/cellSpec";
import { UNIT_FORMATS } from "../sheet/unitFormats";
import { actualCount, actualFormula } from "../measures/actual";
import { measureName } from "../settings/goals/measureName";
import { live, type DocumentSources } from "../sources";
import { WIDTHS } from "./section";
import { summaryMeasures } from "./summaryMeasures";
import { TERMS } from "./words";

/** Heading, two rows and a blank one. */
export const TOTAL_ROWS = 4;

const HEIGHTS = [34, 28] as const;

/** The columns of the page, but for those of what was received and what counts. */
const MOST_MEASURES = WIDTHS.length - 2;

type Total = readonly [heading: string, value: CellContent | Formula, format: NumberFormat];

/** How many answers there were and how they fall into the bands; without an overall score, what they measure. */
export function totalBlocks(sources: DocumentSources, row: number): readonly CellsBlock[] {
  const { words, context } = sources;
  const shown: readonly Total[] = [
    [words(TERMS.received), context.results.periodRows.read, "integer"],
    ...(bandTotals(sources) ?? measureTotals(sources)),
  ];
  const values = shown.map(([, content, format]): Cell => cell(content, "textCentered", format));
  const headings = shown.map(([label]): Cell => cell(label, "heading"));
  return [
    sectionHeading(row, 1, words(TERMS.totals)),
    { kind: "cells", row: row + 1, column: 1, rows: [headings, values], rowHeights: [...HEIGHTS] },
  ];
}

/** Null without an overall score. */
function bandTotals(sources: DocumentSources): readonly Total[] | null {
  const { words, context } = sources;
  const { satisfaction } = context.results;
  const formulas = satisfactionFormulas(sources);
  if (satisfaction === null || formulas === null) return null;
  const followed = (formula: string, value: number | null): CellContent | Formula =>
    live(sources, `=${formula}`, value ?? "");
  const { n, satisfied, basicallySatisfied, dissatisfied, rate, dissatisfiedRate, mean } = satisfaction;
  return [
    [words(CONCEPTS.validAnswers), followed(formulas.n, n), "integer"],
    [words(CONCEPTS.satisfied), followed(formulas.satisfied, satisfied), "integer"],
    [
      words(CONCEPTS.basicallySatisfied),
      followed(formulas.basicallySatisfied, basicallySatisfied),
      "integer",
    ],
    [words(CONCEPTS.dissatisfied), followed(formulas.dissatisfied, dissatisfied), "integer"],
    [words(CONCEPTS.satisfactionRate), followed(formulas.rate, rate), "percent1"],
    [words(CONCEPTS.dissatisfiedRate), followed(formulas.dissatisfiedRate, dissatisfiedRate), "percent1"],
    [words(CONCEPTS.meanScore), followed(formulas.mean, mean), "decimal2"],
  ];
}

/** The answers to the first measure, and the measures themselves. */
function measureTotals(sources: DocumentSources): readonly Total[] {
  const { words } = sources;
  const measures = summaryMeasures(sources).slice(0, MOST_MEASURES);
  const [first] = measures;
  if (first === undefined) return [];
  return [
    [
      words(CONCEPTS.validAnswers),
      live(sources, `=${actualCount(sources, first)}`, first.numbers.n),
      "integer",
    ],
    ...measures.map((figure): Total => [
      measureName(words, figure),
      live(sources, `=${actualFormula(sources, figure)}`, figure.value ?? ""),
      UNIT_FORMATS[figure.unit].value,
    ]),
  ];
}
