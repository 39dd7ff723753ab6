import { CONCEPTS } from "../../glossary/concepts";
import { cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";

/**
 * Today's date, the one volatile cell, with what it is for beside it. It stands outside the table: Excel may fill a
 * table's column from one formula in it.
 */
export function todayCell(sources: DocumentSources, row: number, column: number): CellsBlock {
  const { words, context } = sources;
  const today = live(sources, "=TODAY()", Math.floor(context.madeAt));
  const meaning = `${words(CONCEPTS.today)} · ${words(TERMS.explainToday)}`;
  return {
    kind: "cells",
    row,
    column,
    rows: [
      [
        { ...cell(today, "definition", "date"), name: context.naming.setting("today") },
        cell(meaning, "definition"),
      ],
    ],
  };
}
