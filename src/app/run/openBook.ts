import { DOCUMENT_IDS } from "../../documents/registry";
import { findOurBook } from "../../workbook/identity/findOurBook";
import type { OurBook } from "../../workbook/identity/ourBook";
import { protectLifted, type GuardedSheet } from "../../workbook/identity/ownProtection";
import { clearHalfBuilt, rescuedIn } from "../../workbook/identity/stamp";
import { WorkbookError } from "../../workbook/workbookError";

/** Our part of the workbook, fit to be written, and what a run that was broken off had kept. */
export interface OpenBook {
  readonly book: OurBook;
  readonly rescued: unknown;
  /** Sheets that an earlier run protected. */
  readonly guarded: readonly GuardedSheet[];
  /** Names of sheets that a run, broken off, had left open and that are protected again now. */
  readonly protectedAgain: readonly string[];
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
  const protectedAgain = await protectLifted(book);
  const isChanged = cleared || book.lifted !== null;
  const found = isChanged ? await findOurBook(DOCUMENT_IDS, signal) : book;
  return { book: found, rescued, guarded: guardedIn(found), protectedAgain };
}

function guardedIn({ sheets, protectedByUs }: OurBook): readonly GuardedSheet[] {
  return [...sheets].flatMap(([id, sheet]) =>
    sheet.protected && protectedByUs.includes(id) ? [{ id, name: sheet.name }] : [],
  );
}

/** @throws WorkbookError `workbook-read-only`, `workbook-protected`, `sheet-protected`. */
export function assertWritable(book: OurBook): void {
  if (book.readOnly) throw new WorkbookError("workbook-read-only");
  if (book.structureProtected) throw new WorkbookError("workbook-protected");
  const guarded = [...book.sheets].find(([id, sheet]) => sheet.protected && !book.protectedByUs.includes(id));
  if (guarded !== undefined) throw new WorkbookError("sheet-protected", { sheet: guarded[1].name });
}
