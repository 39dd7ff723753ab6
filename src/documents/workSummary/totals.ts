import { CONCEPTS } from "../../glossary/concepts";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { cell, sectionHeading } from "../sheet/cells";
import type { Cell, CellContent, CellsBlock, Formula, NumberFormat } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Heading, two rows and a blank one. */
export const TOTAL_ROWS = 4;

const HEIGHTS = [34, 28] as const;

/** How many answers there were and how they fall into the bands. */
export function totalBlocks(sources: DocumentSources, row: number): readonly CellsBlock[] {
  const { words, context } = sources;
  const { satisfaction, periodRows } = context.results;
  const formulas = satisfactionFormulas(sources);
  const shown: [string, CellContent | Formula, NumberFormat][] = [
    [words(TERMS.received), periodRows.read, "integer"],
  ];
  if (satisfaction !== null && formulas !== null) {
    const followed = (formula: string, value: number | null): CellContent | Formula =>
      live(sources, `=${formula}`, value ?? "");
    const { n, satisfied, basicallySatisfied, dissatisfied, rate, dissatisfiedRate, mean } = satisfaction;
    shown.push(
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
    );
  }
  const values = shown.map(([, content, format]): Cell => cell(content, "textCentered", format));
  const headings = shown.map(([label]): Cell => cell(label, "heading"));
  return [
    sectionHeading(row, 1, words(TERMS.totals)),
    { kind: "cells", row: row + 1, column: 1, rows: [headings, values], rowHeights: [...HEIGHTS] },
  ];
}
