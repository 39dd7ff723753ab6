import type { UndoOutcome } from "./undoLastRun";

/** A sentence by its code, with its data. */
interface Told {
  readonly code: "undone" | "undone-kept-sheets" | "undone-kept-entries" | "undone-source-changed";
  readonly data: Readonly<Record<string, unknown>>;
}

/** What taking a run back did, and what stays because staff wrote it since, as sentences. */
export function undoneTold(outcome: UndoOutcome): readonly Told[] {
  const { sheets, rows, cells, keptSheets, keptEntries, sourceChanged } = outcome;
  const told: Told[] = [{ code: "undone", data: { count: sheets.length, rows, cells } }];
  if (keptSheets.length > 0) told.push({ code: "undone-kept-sheets", data: { sheets: keptSheets } });
  if (keptEntries > 0) told.push({ code: "undone-kept-entries", data: { count: keptEntries } });
  if (sourceChanged) told.push({ code: "undone-source-changed", data: {} });
  return told;
}
