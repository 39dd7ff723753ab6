import type { Report } from "../../app/report/report";
import type { DocumentId } from "../../documents/registry";

/** The name of the sheet that a run made of a document; null where it made none. */
export function sheetOf({ sheets }: Report, document: DocumentId): string | null {
  return sheets.find(({ id }) => id === document)?.name ?? null;
}
