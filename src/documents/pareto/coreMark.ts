import type { Locale } from "../../glossary/locale";
import type { DocumentContext } from "../context";
import { tableIn } from "../sheet/tableReference";
import { countedLocale } from "./countedLocale";
import { PARETO, REASON_STATISTICS } from "./table";

/**
 * Whether the category named in a cell is a core problem now, as a formula without "="; null where no table counts
 * reasons in the language of the cell.
 */
export function isCoreFormula(context: DocumentContext, category: string, locale: Locale): string | null {
  const { results } = context;
  if (results.reasons === null || results.pareto === null || results.pareto.total === 0) return null;
  const isCounted = locale === countedLocale(context);
  if (!isCounted && locale !== context.localeOf(PARETO.document)) return null;
  const { column } = tableIn(context, REASON_STATISTICS);
  const place = `MATCH(${category},${column(isCounted ? "category" : "label")},0)`;
  return `IFERROR(INDEX(${column("named")},${place})>MAX(${column("coreLine")}),FALSE)`;
}
