import { placeOf } from "../formulas/criterion";
import type { Locale } from "../../glossary/locale";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { problemWords } from "../problems/problemWords";
import { tableIn } from "../sheet/tableReference";
import { countedLocale } from "./countedLocale";
import { PARETO, REASON_STATISTICS } from "./table";

/**
 * Whether the category named in a cell is a core problem now, as a formula without "="; null where no table counts
 * reasons in the language of the cell, or where problems are told by something else.
 */
export function isCoreFormula(context: DocumentContext, category: string, locale: Locale): string | null {
  if (!areByReasons(context)) return null;
  const isCounted = locale === countedLocale(context);
  if (!isCounted && locale !== context.localeOf(PARETO.document)) return null;
  const { column } = tableIn(context, REASON_STATISTICS);
  const place = placeOf(category, column(isCounted ? "category" : "label"));
  const isCore = `INDEX(${column("named")},${place})>MAX(${column("coreLine")})`;
  return `IFERROR(${isCore},${isMeasuredProblem(context, category, locale)})`;
}

/** Whether the cell names a problem of the run that no category of reasons stands for. */
function isMeasuredProblem(context: DocumentContext, named: string, locale: Locale): string {
  const { label } = problemWords(context, locale);
  const measured = context.results.coreProblems.filter(({ evidence }) => evidence !== undefined);
  if (measured.length === 0) return "FALSE";
  return `OR(${measured.map(({ category }) => `${named}=${text(label(category))}`).join(",")})`;
}

/** Whether it is the counts of reasons that tell the problems. */
export function areByReasons({ results }: Pick<DocumentContext, "results">): boolean {
  const { reasons, pareto, coreProblems } = results;
  const areMeasured = coreProblems.some(({ evidence }) => evidence !== undefined);
  return reasons !== null && pareto !== null && pareto.total > 0 && !areMeasured;
}
