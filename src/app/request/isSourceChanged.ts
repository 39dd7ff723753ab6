import type { SourceDigest } from "../sourceData/sourceDigest";
import type { LastRun } from "./lastRun";

/** Whether the cells of the same columns are others than the last run read. */
export function isSourceChanged({ source: before }: Partial<LastRun>, now: SourceDigest | null): boolean {
  return now !== null && before?.columns === now.columns && before.cells !== now.cells;
}
