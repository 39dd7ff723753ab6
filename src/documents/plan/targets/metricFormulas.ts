import { placeOf } from "../../formulas/criterion";
import { meanFormula } from "../../formulas/conditions";
import { satisfactionFormulas } from "../../formulas/satisfaction";
import { text } from "../../formulas/text";
import { countedLocale } from "../../pareto/countedLocale";
import { REASON_STATISTICS } from "../../pareto/table";
import { tableIn } from "../../sheet/tableReference";
import type { DocumentSources } from "../../sources";
import { PLAN } from "../table";
import { isLowerBetter, metricLabel, metricsOf, type MetricKey } from "./metrics";
import { TARGETS } from "./table";
import { dimensionIn } from "../../formulas/dimensionKey";

/** What a measure is now, as a formula without "=", for the problem and the measure that stand in the row. */
export function nowFormula(sources: DocumentSources): string {
  const known = metricsOf(sources.context.results).flatMap((key) => {
    const value = valueFormula(sources, key);
    return value === null ? [] : [{ key, value }];
  });
  const chosen = known.reduceRight(
    (rest, { key, value }) => `IF(${isChosen(sources, key)},${value},${rest})`,
    '""',
  );
  return `IFERROR(${chosen},"")`;
}

/** Whether a measure's value comes by formula; else nobody knows it but the run. */
export function isCountedByFormula(sources: DocumentSources, key: MetricKey): boolean {
  return valueFormula(sources, key) !== null;
}

/** Whether less of the row's measure is better. */
export function lowerFormula(sources: DocumentSources): string {
  return chosenAmong(sources, metricsOf(sources.context.results).filter(isLowerBetter));
}

/** Whether the row's measure is a share. */
export function shareFormula(sources: DocumentSources): string {
  return chosenAmong(sources, ["rate", "dissatisfied"]);
}

/** The target as a number of the measure's own unit: 95 stands for 95 % of a rate. */
export function aimFormula(sources: DocumentSources): string {
  const target = tableIn(sources.context, TARGETS).own("target");
  return `IF(AND(${shareFormula(sources)},${target}>1),${target}/100,${target})`;
}

/** Whether the row's measure is one of some. */
export function chosenAmong(sources: DocumentSources, keys: readonly MetricKey[]): string {
  return keys.length === 0 ? "FALSE" : `OR(${keys.map((key) => isChosen(sources, key)).join(",")})`;
}

function isChosen({ context }: DocumentSources, key: MetricKey): string {
  const label = metricLabel(key, context.localeOf(PLAN.document));
  return `${tableIn(context, TARGETS).own("metric")}=${text(label)}`;
}

function valueFormula(sources: DocumentSources, key: MetricKey): string | null {
  const formulas = satisfactionFormulas(sources);
  if (formulas === null || sources.data === null) return null;
  if (key === "rate") return formulas.rate;
  if (key === "dissatisfied") return formulas.dissatisfiedRate;
  if (key === "occurrence") return occurrenceFormula(sources, formulas.n);
  const dimension = sources.data.dimensions.find(({ column }) => column.header === dimensionIn(key));
  return dimension === undefined ? null : meanFormula(sources, sources.data, dimension.heading);
}

/** Mentions of the row's problem per hundred answers; null where reasons are counted in another language than the plan's. */
function occurrenceFormula({ context }: DocumentSources, n: string): string | null {
  const isSame = countedLocale(context) === context.localeOf(PLAN.document);
  if (!isSame || (context.results.pareto?.total ?? 0) === 0) return null;
  const { column } = tableIn(context, REASON_STATISTICS);
  const place = placeOf(tableIn(context, TARGETS).own("problem"), column("category"));
  return `INDEX(${column("count")},${place})/${n}*100`;
}
