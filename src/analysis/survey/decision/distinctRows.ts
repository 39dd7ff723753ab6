import type { SampledColumn } from "../candidates/columnsUnderHeader";

/** Whether no two rows say the same in these columns, blank ones aside: answers that people gave repeat. */
export function areDistinctRows(columns: readonly SampledColumn[]): boolean {
  const rows = (columns[0]?.cells ?? []).map((_, row) =>
    columns.map(({ cells }) => String(cells[row] ?? "")),
  );
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ""));
  return filled.length > 1 && new Set(filled.map((cells) => JSON.stringify(cells))).size === filled.length;
}
