import type { Results } from "../../analysis/results";
import { tableTitle } from "../../documents/registry";
import type { StaffState } from "../../documents/staffState";
import { createNaming, type IssuedNaming } from "../../workbook/identity/createNaming";
import type { OurBook } from "../../workbook/identity/ourBook";
import { buildDocuments, type BuiltDocuments } from "../run/documents";
import { sheetLocales } from "../run/sheetLocales";
import type { GenerateRequest } from "../run/generateRequest";
import { serialNow } from "../serialNow";

/** Up to so many rows in 清洗数据 the sheets are live; above, recalculating them would hurt. */
const LIVE_ROWS = 200_000;

/** What sheets are made for. */
export interface SheetOrder {
  readonly request: GenerateRequest;
  readonly book: OurBook;
  /** What a run that was broken off had kept. */
  readonly rescued: unknown;
}

/** The sheets of the documents asked for, and the names that they were given. */
export function buildSheets(
  { request, book }: SheetOrder,
  results: Results,
  staff: StaffState,
): BuiltDocuments & { readonly names: ReturnType<IssuedNaming["issued"]> } {
  const { formulas, locale, now } = request;
  const localeOf = sheetLocales(book, locale);
  const naming = createNaming(book, (id) => tableTitle(id, localeOf(id)));
  const rows = results.cleaned.listed.length;
  const built = buildDocuments(request, book, {
    results,
    staff,
    naming,
    localeOf,
    formulas: formulas === "auto" ? rows <= LIVE_ROWS : formulas === "always",
    madeAt: serialNow(now),
  });
  return { ...built, names: naming.issued() };
}
