import { templateFormula } from "../formulas/template";
import { text } from "../formulas/text";
import { decimalFormula } from "../formulas/figureText";
import { metricLabel, type MetricKey } from "../plan/targets/metrics";
import { TARGETS } from "../plan/targets/table";
import { targetFigures } from "../plan/targets/targetFigures";
import { targetRows } from "../plan/targets/targetRows";
import { PLAN } from "../plan/table";
import { roundedText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

const SHARES: readonly MetricKey[] = ["rate", "dissatisfied"];

/**
 * 效果验证: what the problem is measured by, before and now, once its actions are done and the period evaluated begins
 * after that; "" till then.
 */
export function effectOf(sources: DocumentSources, problem: string, finished: number | null): string {
  const { context, words } = sources;
  const { period } = context.results;
  const row = targetRows(context).find((each) => each.problem === problem);
  if (period === null || finished === null || period.from <= finished || row === undefined) return "";
  const { before, now } = targetFigures(sources)(row);
  if (before === null || now === null) return "";
  const isShare = row.metric !== null && SHARES.includes(row.metric);
  const shown = (value: number): string =>
    isShare ? `${String(Number(roundedText(value * 100, 1)))}%` : roundedText(value, 1);
  return words(TERMS.change, { metric: row.metricText, before: shown(before), after: shown(now) });
}

/**
 * The same as a formula without "=".
 *
 * @param problem a cell that names the problem as 改进计划 does.
 * @param finished the cell of 实际完成时间.
 */
export function effectFormula(sources: DocumentSources, problem: string, finished: string): string {
  const { context, words } = sources;
  if (context.results.period === null) return '""';
  const { column } = tableIn(context, TARGETS);
  const place = `MATCH(${problem},${column("problem")},0)`;
  const at = (key: "metric" | "before" | "now"): string => `INDEX(${column(key)},${place})`;
  const locale = context.localeOf(PLAN.document);
  const isShare = `OR(${SHARES.map((key) => `${at("metric")}=${text(metricLabel(key, locale))}`).join(",")})`;
  const shown = (value: string): string =>
    `IF(${isShare},ROUND(${value}*100,1)&"%",${decimalFormula(value, 1)})`;
  const change = templateFormula(words(TERMS.change), {
    metric: at("metric"),
    before: shown(at("before")),
    after: shown(at("now")),
  });
  const isLater = `${context.naming.setting("period-from")}>${finished}`;
  const isKnown = `AND(ISNUMBER(${finished}),${isLater},ISNUMBER(${at("before")}),ISNUMBER(${at("now")}))`;
  return `IFERROR(IF(${isKnown},${change},""),"")`;
}
