import type { DocumentId } from "./documentId";

/** Names that formulas use; the workbook gives them so that they don't clash with the user's own. */
export interface Naming {
  /** Table of a document: the main one, or a named part of it ("reasons" of pareto). */
  readonly table: (document: DocumentId, part?: string) => string;
  /** A defined name for one value of 参数设置, usable in any formula. */
  readonly setting: (key: string) => string;
}
