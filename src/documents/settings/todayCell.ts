import { cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";

/**
 * Today's date, the one volatile cell. It stands outside the table: Excel may fill a table's column from one formula in
 * it. A cell alone stays one when staff put a column through the sheet; what it is for is said under the title.
 */
export function todayCell(sources: DocumentSources, row: number, column: number): CellsBlock {
  const { context } = sources;
  const today = live(sources, "=TODAY()", Math.floor(context.madeAt));
  return {
    kind: "cells",
    row,
    column,
    rows: [
      [
        {
          ...cell(today, "definition", sources.locale === "en" ? "today-in-english" : "today"),
          name: context.naming.setting("today"),
        },
      ],
    ],
  };
}
