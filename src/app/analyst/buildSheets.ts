import { identifiedReasons } from "../../analysis/reasons/identifiedReasons";
import type { Results } from "../../analysis/results";
import { documentTitle } from "../../documents/documents";
import type { SheetSpec } from "../../documents/sheetSpec";
import type { StaffState } from "../../documents/staffState";
import { createNaming, type IssuedNaming } from "../../workbook/identity/createNaming";
import type { OurBook } from "../../workbook/identity/ourBook";
import { buildSpecs } from "../documents";
import type { GenerateRequest } from "../generateRequest";
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
): { readonly specs: readonly SheetSpec[]; readonly names: ReturnType<IssuedNaming["issued"]> } {
  const { formulas, locale, now } = request;
  const naming = createNaming(book, (id) => documentTitle(id, locale) ?? id);
  const rows = results.cleaned.listed.length;
  const specs = buildSpecs(request.documents, book, {
    results,
    staff: results.reasons === null ? staff : identifiedReasons(staff, results.reasons.scheme),
    naming,
    locale,
    formulas: formulas === "auto" ? rows <= LIVE_ROWS : formulas === "always",
    madeAt: serialNow(now),
  });
  return { specs, names: naming.issued() };
}
