import type { FurtherReasons } from "../../analysis/reasons/furtherReasons";
import type { ParetoItem } from "../../analysis/reasons/pareto";
import { CONCEPTS } from "../../glossary/concepts";
import { cell, footNotes } from "../sheet/cells";
import type { Cell } from "../sheet/cellSpec";
import { gridTable } from "../sheet/grid";
import type { Block } from "../sheet/sheetSpec";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Heading, column headings and a blank row. */
const ROWS_AROUND = 3;

/** What customers answer to the survey's further questions for reasons, each a table of its own from a row on. */
export function furtherQuestions(sources: DocumentSources, firstRow: number): readonly Block[] {
  const { furtherReasons } = sources.context.results;
  const asked = furtherReasons.filter(({ pareto }) => pareto.total > 0);
  if (asked.length === 0) return [];
  const blocks: Block[] = [footNotes(firstRow, [sources.words(TERMS.noteFurther)])];
  let row = firstRow + 2;
  for (const question of asked) {
    blocks.push(...questionTable(sources, question, row));
    row += question.pareto.items.length + ROWS_AROUND;
  }
  return blocks;
}

function questionTable(
  { words, locale }: DocumentSources,
  further: FurtherReasons,
  row: number,
): readonly Block[] {
  const { title, scheme, pareto } = further;
  const labels = new Map(scheme.categories.map(({ name, label }) => [name, label[locale]]));
  const heading = words(TERMS.furtherQuestion, { question: title, n: pareto.total });
  const headings = [
    words(TERMS.place),
    words(TERMS.problemCategory),
    words(CONCEPTS.factor),
    words(TERMS.count),
    words(CONCEPTS.share),
    words(TERMS.cumulativeShare),
  ];
  const factors = new Map(scheme.categories.map(({ name, factorLabel }) => [name, factorLabel[locale]]));
  return gridTable(
    row,
    1,
    heading,
    headings,
    pareto.items.map((item, i) =>
      itemCells(item, i + 1, labels.get(item.category), factors.get(item.category)),
    ),
  );
}

function itemCells(item: ParetoItem, place: number, label = item.category, factor = ""): readonly Cell[] {
  return [
    cell(place, "textCentered", "integer"),
    cell(label, "text"),
    cell(factor === label ? "" : factor, "text"),
    cell(item.count, "number", "integer"),
    cell(item.share, "number", "percent1"),
    cell(item.cumulativeShare, "number", "percent1"),
  ];
}
