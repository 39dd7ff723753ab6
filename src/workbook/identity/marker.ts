const PREFIX = "CSATLoop ";

/** What stands, unseen, in the first cell of a sheet of ours. */
export function markerOf(document: string): string {
  return PREFIX + document;
}

/** The document whose marker a cell holds, null for any other content. */
export function documentOfMarker(content: unknown): string | null {
  return typeof content === "string" && content.startsWith(PREFIX) ? content.slice(PREFIX.length) : null;
}

/** The hidden name that leads to a document's sheet: "_CSATLoop.ImprovementPlan". */
export function sheetNameItem(document: string): string {
  const words = document.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `_CSATLoop.${words.join("")}`;
}

/** The hidden name that leads to a cell of staff's outside tables. */
export function staffCellNameItem(document: string, key: string): string {
  return `${sheetNameItem(document)}.${key.replace(/[^\p{L}\p{N}_]/gu, "_")}`;
}

/** The range that the hidden name of a sheet covers: large enough that no deleted row or column takes it away. */
export const IDENTITY_AREA = { row: 0, column: 0, rows: 200, columns: 26 };
