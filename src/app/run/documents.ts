import type { DocumentContext } from "../../documents/documentContext";
import type { DocumentId } from "../../documents/documentId";
import { DOCUMENTS, withNeededDocuments } from "../../documents/documents";
import type { SheetSpec } from "../../documents/sheetSpec";
import { rememberedColumns } from "../../workbook/rendering/rememberedColumns";
import { blocksOf } from "../../workbook/rendering/sheetTask";
import type { OurBook } from "../../workbook/identity/ourBook";
import { AppError } from "../appError";
import type { GenerateRequest } from "./generateRequest";
import type { OurTables } from "../staff/ourTables";

/** The documents to make: those asked for, or the usual ones and those that the workbook has already. */
function documentsOf(documents: GenerateRequest["documents"], book: OurBook): readonly DocumentId[] {
  if (documents === "all") return DOCUMENTS.map(({ id }) => id);
  if (documents !== "default") return documents;
  return DOCUMENTS.filter(({ id, ticked }) => ticked || book.sheets.has(id)).map(({ id }) => id);
}

/**
 * The sheets that the data give for the documents asked for, with those that their formulas read.
 *
 * @throws AppError `documents-empty`.
 */
export function buildSpecs(
  documents: GenerateRequest["documents"],
  book: OurBook,
  context: DocumentContext,
): readonly SheetSpec[] {
  const wanted = documentsOf(documents, book);
  const specs = withNeededDocuments(wanted).flatMap(({ build }) => build(context) ?? []);
  if (specs.length === 0) throw new AppError("documents-empty", { documents: wanted });
  return specs;
}

/** The columns of the tables on these sheets: what a workbook that has lost its memory is read by. */
export function tablesOf(specs: readonly SheetSpec[]): OurTables["tables"] {
  const tables = specs.flatMap((spec) => blocksOf(spec).tables);
  return Object.fromEntries(
    tables.map((block) => [
      block.name,
      { columns: rememberedColumns(block, () => -1), keyColumn: block.keyColumn },
    ]),
  );
}
