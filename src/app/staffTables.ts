import type { DocumentId } from "../documents/documentId";

/** A table in which staff write: a document's main one, or a part of it as Naming calls it. */
export type StaffTable = DocumentId | "dictionary/scheme";

/** The document of a staff table, and the part of it. */
export function placeOfTable(table: StaffTable): { readonly document: DocumentId; readonly part?: string } {
  return table === "dictionary/scheme" ? { document: "dictionary", part: "scheme" } : { document: table };
}
