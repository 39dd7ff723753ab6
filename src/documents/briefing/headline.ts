import { findingFacts } from "../finding/findingFacts";
import { findingSentence } from "../finding/findingSentence";
import { across, cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { GRID } from "../sheet/grid";
import { textLines } from "../sheet/textLines";
import { madeFrom, subtitleCell } from "../sheet/titleBand";
import { liveText, type DocumentSources } from "../sources";
import { newProblems } from "../pareto/newProblems";
import { TERMS } from "./words";

/** Characters of the headline's bold font that fit on a line of the page, of Chinese half as many. */
const LINE_CHARACTERS = 62;
const LINE_HEIGHT = 22;
/** Of the blank row under the band, less than elsewhere: all is to stand on one page. */
const END_HEIGHT = 12;

/** The finding as the page's title; under it what the page is and what it was made from. */
export function headline(sources: DocumentSources): readonly CellsBlock[] {
  const { words, context } = sources;
  const facts = findingFacts(context);
  const said = facts === null ? null : findingSentence(words, facts, sources);
  const content = said === null ? words(TERMS.title) : liveText(sources, said);
  const text = said?.value ?? "";
  const lines = textLines(text, LINE_CHARACTERS);
  const { columns } = GRID;
  const madeOf = `${words(TERMS.title)} · ${madeFrom(sources)}`;
  return [
    {
      kind: "cells",
      row: 1,
      column: 1,
      rows: [across(cell(content, "headline"), columns)],
      merges: [{ row: 0, column: 0, rows: 1, columns }],
      rowHeights: [Math.max(1, lines) * LINE_HEIGHT + 4],
    },
    {
      kind: "cells",
      row: 2,
      column: 1,
      rows: [across(subtitleCell(sources, madeOf, newProblems(sources)), columns), []],
      rowHeights: [20, END_HEIGHT],
      decoration: { kind: "rule" },
    },
  ];
}
