import { DOCUMENT_IDS } from "../../documents/registry";
import { findOurBook } from "../../workbook/identity/findOurBook";
import type { OurBook } from "../../workbook/identity/ourBook";
import { clearHalfBuilt, rescuedIn } from "../../workbook/identity/stamp";
import { WorkbookError } from "../../workbook/workbookError";

/** Our part of the workbook, fit to be written, and what a run that was broken off had kept. */
export interface OpenBook {
  readonly book: OurBook;
  readonly rescued: unknown;
  /** Names of sheets that an earlier run protected. */
  readonly guarded: readonly string[];
  /** The documents that they are of. */
  readonly guardedDocuments: readonly string[];
}

/**
 * Finds our sheets and clears up after a run that was broken off.
 *
 * @throws WorkbookError `workbook-read-only`, `workbook-protected`, `sheet-protected`.
 */
export async function openBook(signal: AbortSignal): Promise<OpenBook> {
  const book = await findOurBook(DOCUMENT_IDS, signal);
  assertWritable(book);
  const rescued = await rescuedIn(book, signal);
  const cleared = await clearHalfBuilt(book, signal);
  const found = cleared ? await findOurBook(DOCUMENT_IDS, signal) : book;
  return { book: found, rescued, ...guardedIn(found) };
}

function guardedIn({ sheets, protectedByUs }: OurBook): Pick<OpenBook, "guarded" | "guardedDocuments"> {
  const guarded = [...sheets].filter(([id, sheet]) => sheet.protected && protectedByUs.includes(id));
  return { guarded: guarded.map(([, { name }]) => name), guardedDocuments: guarded.map(([id]) => id) };
}

function assertWritable(book: OurBook): void {
  if (book.readOnly) throw new WorkbookError("workbook-read-only");
  if (book.structureProtected) throw new WorkbookError("workbook-protected");
  const guarded = [...book.sheets].find(([id, sheet]) => sheet.protected && !book.protectedByUs.includes(id));
  if (guarded !== undefined) throw new WorkbookError("sheet-protected", { sheet: guarded[1].name });
}
