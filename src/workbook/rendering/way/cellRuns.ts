import type { Area } from "../../area";

/** Cells that stand side by side as one area; they are given row by row, from the left. */
export function cellRuns(
  cells: Iterable<{ readonly row: number; readonly column: number }>,
): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
