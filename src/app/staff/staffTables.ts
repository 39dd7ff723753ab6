import type { DocumentId } from "../../documents/documentId";

const PARTS = {
  "dictionary/scheme": { document: "dictionary", part: "scheme" },
  "settings/calendar": { document: "settings", part: "calendar" },
} as const satisfies Readonly<Record<string, { document: DocumentId; part: string }>>;

type TablePart = keyof typeof PARTS;

/** A table in which staff write: a document's main one, or a part of it as Naming calls it. */
export type StaffTable = DocumentId | TablePart;

/** The document of a staff table, and the part of it. */
export function placeOfTable(table: StaffTable): { readonly document: DocumentId; readonly part?: string } {
  return isPart(table) ? PARTS[table] : { document: table };
}

function isPart(table: StaffTable): table is TablePart {
  return table in PARTS;
}
