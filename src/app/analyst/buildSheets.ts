import type { DocumentContext } from "../../documents/context";
import { tableTitle } from "../../documents/registry";
import { createNaming, type IssuedNaming } from "../../workbook/identity/createNaming";
import type { OurBook } from "../../workbook/identity/ourBook";
import { buildDocuments, type BuiltDocuments } from "./buildDocuments";
import { sheetLocales } from "../locales/sheetLocales";
import { formulaRows } from "./formulaRows";
import type { GenerateRequest } from "../request/generateRequest";
import { serialNow } from "../serialNow";

/** Up to where sheets are live: above, recalculating them would hurt. */
interface LiveLimits {
  /** Rows of 有效评价明细. */
  readonly rows: number;
  /** What all formulas go through, as formulaRows counts it: some seconds of Excel's. */
  readonly formulaRows: number;
}

const LIVE_LIMITS: LiveLimits = { rows: 200_000, formulaRows: 2_000_000_000 };

/** What sheets are made for. */
export interface SheetOrder {
  readonly request: GenerateRequest;
  readonly book: OurBook;
  /** What a run that was broken off had kept. */
  readonly rescued: unknown;
}

/** What sheets are made of. */
interface FoundInSurvey extends Pick<DocumentContext, "results" | "staff"> {
  /** Goes through all cells: asked for where formulas compare with it. */
  readonly sourceFigure: () => DocumentContext["sourceFigure"];
}

/** The sheets of the documents asked for, and the names that they were given. */
export function buildSheets(
  { request, book }: SheetOrder,
  found: FoundInSurvey,
  limits = LIVE_LIMITS,
): BuiltDocuments & { readonly names: ReturnType<IssuedNaming["issued"]> } {
  const { formulas, locale, now } = request;
  const localeOf = sheetLocales(book, locale);
  const naming = createNaming(book, (id) => tableTitle(id, localeOf(id)));
  const build = (isLive: boolean, isTooLarge = false): BuiltDocuments =>
    buildDocuments(request, book, {
      results: found.results,
      staff: found.staff,
      sourceFigure: isLive ? found.sourceFigure() : null,
      naming,
      localeOf,
      formulas: isLive,
      isTooLarge,
      madeAt: serialNow(now),
    });
  const withoutFormulas = (): BuiltDocuments => {
    const built = build(false, true);
    return { ...built, warnings: [...built.warnings, { code: "too-much-for-formulas" }] };
  };
  const built = (): BuiltDocuments => {
    if (formulas !== "auto") return build(formulas === "always");
    if (found.results.cleaned.listed.length > limits.rows) return withoutFormulas();
    const live = build(true);
    return formulaRows(live.specs) > limits.formulaRows ? withoutFormulas() : live;
  };
  return { ...built(), names: naming.issued() };
}
