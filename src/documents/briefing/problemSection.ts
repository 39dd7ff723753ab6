import { CONCEPTS } from "../../glossary/concepts";
import {
  actionsFormula,
  countFormula,
  dueFormula,
  placeFormula,
  problemActions,
  responsibleFormula,
} from "../improvementTable/problemActions";
import { addressOf } from "../formulas/reference";
import { text } from "../formulas/text";
import { templateFormula } from "../formulas/template";
import { percentFormula } from "../formulas/figureText";
import { categoryWords } from "../pareto/categoryWords";
import { countedLocale } from "../pareto/countedLocale";
import { hitsFormula, mentionsFormula } from "../pareto/reasonCounts";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import { cell, sectionHeading } from "../sheet/cells";
import type { Cell, CellContent, CellsBlock, Formula } from "../sheet/cellSpec";
import { GRID, gridRoom } from "../sheet/grid";
import { percentText } from "../sheet/numberText";
import { textLines } from "../sheet/textLines";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Where the section stands, and the column of what its formulas work from. */
export interface ProblemPlace {
  readonly row: number;
  readonly helper: number;
}

/** Columns of the page that the actions run over. */
const ACTION_COLUMNS = 3;
const [HEADING_HEIGHT, LINE_HEIGHT] = [24, 14];

/** Rows that the section takes, with the blank one below. */
export function problemHeight({ context }: DocumentSources): number {
  return 3 + Math.max(1, context.results.coreProblems.length);
}

/** The core problems with their share, what is done about each, by whom and until when: by formula from 改进计划. */
export function problemBlocks(sources: DocumentSources, place: ProblemPlace): readonly CellsBlock[] {
  const { words, context } = sources;
  const problems = context.results.coreProblems.map(({ category }) => category);
  const heading = sectionHeading(place.row, GRID.left, words(TERMS.problems));
  if (problems.length > 0) return [heading, ...problemTable(sources, problems, place)];
  const none = [[cell(words(TERMS.noProblem), "muted")]];
  return [
    heading,
    { kind: "cells", row: place.row + 1, column: GRID.left, rows: none, rowHeights: [HEADING_HEIGHT] },
  ];
}

function problemTable(
  sources: DocumentSources,
  problems: readonly string[],
  { row, helper }: ProblemPlace,
): readonly CellsBlock[] {
  const first = row + 2;
  const actionsOf = problemActions(sources);
  const lines = problems.map((problem, i) => problemCells(sources, problem, placesAt(first + i, helper)));
  const rows = [headings(sources), ...lines];
  return [
    {
      kind: "cells",
      row: row + 1,
      column: GRID.left,
      rows,
      merges: rows.map((_, line) => ({ row: line, column: 1, rows: 1, columns: ACTION_COLUMNS })),
      rowHeights: [HEADING_HEIGHT, ...problems.map((problem) => heightOf(actionsOf(problem).text))],
    },
    {
      kind: "cells",
      row: first,
      column: helper,
      rows: problems.map((problem) => placeCells(sources, problem)),
    },
  ];
}

function headings({ words }: DocumentSources): readonly Cell[] {
  const left = (content: string | null): Cell => cell(content, "headingLeft");
  return [
    left(words(TERMS.problem)),
    left(words(CONCEPTS.improvementAction)),
    left(null),
    left(null),
    left(words(TERMS.responsible)),
    cell(words(CONCEPTS.deadline), "heading"),
  ];
}

/** Cells with the places of the first two actions in the plan, and their number. */
function placesAt(row: number, helper: number): Readonly<Record<"first" | "second" | "count", string>> {
  const at = (place: number): string => addressOf(row, helper + place, true);
  return { first: at(0), second: at(1), count: at(2) };
}

function plannedName({ context }: DocumentSources, problem: string): string {
  return text(problemWords(context, context.localeOf(PLAN.document)).label(problem));
}

function problemCells(
  sources: DocumentSources,
  problem: string,
  { first, second, count }: Readonly<Record<"first" | "second" | "count", string>>,
): readonly Cell[] {
  const { context } = sources;
  const actions = problemActions(sources)(problem);
  const due = dueFormula(context, plannedName(sources, problem));
  return [
    cell(nameContent(sources, problem), "text"),
    cell(live(sources, `=${actionsFormula(sources, first, second, count)}`, actions.text), "text"),
    cell(null, "text"),
    cell(null, "text"),
    cell(live(sources, `=${responsibleFormula(sources, first, second)}`, actions.responsible), "text"),
    cell(live(sources, `=${due}`, actions.due), "textCentered", "date"),
  ];
}

/** The problem with its share of the reasons, where it is told by that. */
function nameContent(sources: DocumentSources, problem: string): CellContent | Formula {
  const { words, context, locale } = sources;
  const name = problemWords(context, locale).label(problem);
  const item = context.results.pareto?.items.find(({ category }) => category === problem);
  if (item === undefined) return name;
  const value = words(TERMS.problemShare, { problem: name, share: percentText(item.share) });
  const counted = text(categoryWords(context, countedLocale(context)).label(problem));
  const [hits, mentions] = [hitsFormula(sources, counted), mentionsFormula(sources)];
  if (hits === null || mentions === null) return value;
  const share = `IFERROR(${percentFormula(`(${hits})/(${mentions})`)},"")`;
  return live(
    sources,
    `=${templateFormula(words(TERMS.problemShare), { problem: text(name), share })}`,
    value,
  );
}

function placeCells(sources: DocumentSources, problem: string): readonly Cell[] {
  const { context } = sources;
  const name = plannedName(sources, problem);
  const actions = problemActions(sources)(problem);
  return [
    cell(live(sources, `=${placeFormula(context, name, 1)}`, actions.first), "number"),
    cell(live(sources, `=${placeFormula(context, name, 2)}`, actions.second), "number"),
    cell(live(sources, `=${countFormula(context, name)}`, actions.count), "number"),
  ];
}

function heightOf(actions: string): number {
  return Math.max(2, textLines(actions, gridRoom(1, ACTION_COLUMNS))) * LINE_HEIGHT + 6;
}
