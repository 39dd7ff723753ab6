import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { Cell, CellsBlock } from "../sheet/cellSpec";
import { across, cell, sectionHeading } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import { signatureLabel, signHere } from "../sheet/signature";
import { SHEET_TERMS } from "../sheet/words";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Lines for what managers are to decide. */
const LINES = 3;
const LINE_HEIGHT = 15;
const SIGN_HEIGHT = 22;

/** 需领导协调/决策事项, which staff write, and the lines to sign on. */
export function decisionBlocks(sources: DocumentSources, row: number): readonly CellsBlock[] {
  const { words } = sources;
  const lines = Array.from({ length: LINES }, (_, i): readonly Cell[] => {
    const [first, ...rest] = across(cell(null, "staffCell"), GRID.columns);
    return first === undefined ? [] : [{ ...first, staffKey: `decision${String(i + 1)}` }, ...rest];
  });
  const sign = (label: Term, who: string): readonly Cell[] => [signatureLabel(sources, label), signHere(who)];
  return [
    sectionHeading(row, GRID.left, words(TERMS.decisions)),
    {
      kind: "cells",
      row: row + 1,
      column: GRID.left,
      rows: lines,
      merges: lines.map((_, i) => ({ row: i, column: 0, rows: 1, columns: GRID.columns })),
      rowHeights: lines.map(() => LINE_HEIGHT),
    },
    {
      kind: "cells",
      row: row + 1 + LINES,
      column: GRID.left,
      rows: [
        [
          ...sign(SHEET_TERMS.preparedBy, "prepared"),
          ...sign(SHEET_TERMS.approvedBy, "approved"),
          ...sign(CONCEPTS.date, "date"),
        ],
      ],
      rowHeights: [SIGN_HEIGHT],
    },
  ];
}
