import { provenTexts } from "../effectVerification/provenTexts";
import { sentence } from "../formulas/sentence";
import type { Cell, CellContent, CellsBlock, Formula } from "../sheet/cellSpec";
import { across, cell, sectionHeading } from "../sheet/cells";
import { GRID, gridRoom } from "../sheet/grid";
import { textLines } from "../sheet/textLines";
import { type DocumentSources, live, liveText } from "../sources";
import { completionFormula, completionRate } from "../tracking/completion";
import { trackingRows } from "../tracking/trackingRows";
import { actionsOfStatus } from "../tracking/weekView";
import { TERMS } from "./words";

/** Proven effects that are named. */
const MOST_PROVEN = 4;
const [SHORT_HEIGHT, LINE_HEIGHT] = [20, 14];

/** Rows that the section takes, with the blank one below. */
export const PROGRESS_HEIGHT = 5;

/** 改善计划完成率, which actions are late, and what was proven to have an effect. */
export function progressBlocks(sources: DocumentSources, row: number): readonly CellsBlock[] {
  const { words, context } = sources;
  const rows = trackingRows(context);
  const proven = provenText(sources);
  const late = actionsOfStatus(sources, "late", rows);
  const completion = live(sources, `=${completionFormula(context)}`, completionRate(context, rows));
  const lines: readonly (readonly Cell[])[] = [
    line(words(TERMS.completion), cell(completion, "text", "percent0")),
    line(
      liveText(sources, sentence(words, TERMS.late, { n: late.count })),
      cell(liveText(sources, late.names), "text"),
    ),
    line(words(TERMS.proven), cell(proven, "text")),
  ];
  return [
    sectionHeading(row, GRID.left, words(TERMS.progress)),
    {
      kind: "cells",
      row: row + 1,
      column: GRID.left,
      rows: lines,
      merges: lines.map((_, i) => ({ row: i, column: 1, rows: 1, columns: GRID.columns - 1 })),
      rowHeights: [SHORT_HEIGHT, ...[late.names.value, proven].map(heightOf)],
    },
  ];
}

function heightOf(said: string): number {
  return Math.max(SHORT_HEIGHT, textLines(said, gridRoom(1, GRID.columns - 1)) * LINE_HEIGHT + 2);
}

function line(label: CellContent | Formula, said: Cell): readonly Cell[] {
  return [cell(label, "text"), ...across(said, GRID.columns - 1)];
}

/** What reached its target, as of the run. */
function provenText({ words, context }: DocumentSources): string {
  const proven = provenTexts(context, MOST_PROVEN);
  return proven.length === 0 ? words(TERMS.noneProven) : proven.join(words(TERMS.between));
}
