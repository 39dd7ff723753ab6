import type { ChosenSource } from "../../analysis/survey/decision/chooseSource";
import { isMade } from "../../analysis/survey/shape/tableShape";
import { BLOCK_BYTES } from "../../workbook/payload";
import { readBlocks } from "../../workbook/reading/readBlocks";

/** The names of the survey's customers, as its rows have them. */
export async function customersIn(source: ChosenSource, signal: AbortSignal): Promise<readonly string[]> {
  const positions = source.recognition.columns
    .filter(({ role, position }) => role === "customerName" && !isMade(position))
    .map(({ position }) => position);
  const found = new Set<string>();
  for (const { sample } of positions.length === 0 ? [] : [source, ...source.sisters]) {
    await readBlocks(
      { source: sample, positions, firstRow: 0, rowCount: sample.totalRows, blockBytes: BLOCK_BYTES },
      (columns) => {
        for (const cell of columns.flat())
          if (typeof cell === "string" && cell.trim() !== "") found.add(cell.trim());
      },
      () => undefined,
      signal,
    );
  }
  for (const { header, role } of source.recognition.columns)
    if (role === "customerName") found.delete(header);
  return [...found];
}
