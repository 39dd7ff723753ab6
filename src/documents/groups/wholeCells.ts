import { addressOf } from "../formulas/reference";
import type { SatisfactionFormulas } from "../formulas/satisfaction";
import { cell } from "../sheet/cells";
import type { CellsBlock } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";

const ROW = 1;
/** The first hidden column: right of what the tables show. */
const COLUMN = 10;

/** All answers and those content, in hidden cells that every row holds its group against. */
export const WHOLE = {
  n: addressOf(ROW, COLUMN, true),
  count: addressOf(ROW, COLUMN + 1, true),
} as const;

/** The cells of WHOLE. */
export function wholeCells(sources: DocumentSources, { n, content }: SatisfactionFormulas): CellsBlock {
  const { satisfaction } = sources.context.results;
  const cells = [
    cell(live(sources, `=${n}`, satisfaction?.n ?? 0), "number"),
    cell(live(sources, `=${content}`, satisfaction?.contentCount ?? 0), "number"),
  ];
  return { kind: "cells", row: ROW, column: COLUMN, rows: [cells] };
}
