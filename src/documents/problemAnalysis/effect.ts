import { placeOf } from "../formulas/criterion";
import { templateFormula } from "../formulas/template";
import { text } from "../formulas/text";
import { decimalFormula } from "../formulas/figureText";
import { metricLabel, type MetricKey } from "../plan/targets/metrics";
import { TARGETS } from "../plan/targets/table";
import { targetFigures } from "../plan/targets/targetFigures";
import { targetRows, type TargetRow } from "../plan/targets/targetRows";
import { PLAN } from "../plan/table";
import { roundedText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { TERMS as TARGET_TERMS } from "../plan/targets/words";
import { wordsOf, type Words } from "../../glossary/words";
import { TERMS } from "./words";
import { dimensionIn } from "../formulas/dimensionKey";

const RATES: readonly MetricKey[] = ["rate", "dissatisfied"];

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
  const { metric } = row;
  const percent = (value: number): string => `${String(Number(roundedText(value, 1)))}%`;
  const shown = (value: number): string => {
    if (metric === "occurrence") return percent(value);
    return metric !== null && RATES.includes(metric) ? percent(value * 100) : roundedText(value, 1);
  };
  return words(TERMS.change, { metric: printedName(words, row), before: shown(before), after: shown(now) });
}

/** Document 003 speaks of scores (响应及时性评分) and of the share of complaints. */
function printedName(words: Words, { metric, metricText }: TargetRow): string {
  if (metric === "occurrence") return words(TERMS.shareOfComplaints);
  const name = metric === null ? null : dimensionIn(metric);
  return name === null ? metricText : words(TERMS.scoreOf, { name });
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
  const place = placeOf(problem, column("problem"));
  const at = (key: "metric" | "before" | "now"): string => `INDEX(${column(key)},${place})`;
  const locale = context.localeOf(PLAN.document);
  const isOne = (keys: readonly MetricKey[]): string =>
    `OR(${keys.map((key) => `${at("metric")}=${text(metricLabel(key, locale))}`).join(",")})`;
  const percent = (value: string): string => `ROUND(${value},1)&"%"`;
  const shown = (value: string): string =>
    `IF(${isOne(["occurrence"])},${percent(value)},IF(${isOne(RATES)},${percent(`${value}*100`)},${decimalFormula(value, 1)}))`;
  const change = templateFormula(words(TERMS.change), {
    metric: `IF(${isOne(["occurrence"])},${text(words(TERMS.shareOfComplaints))},${scoreName(sources, at("metric"))})`,
    before: shown(at("before")),
    after: shown(at("now")),
  });
  const isLater = `${context.naming.setting("period-from")}>${finished}`;
  const isKnown = `AND(ISNUMBER(${finished}),${isLater},ISNUMBER(${at("before")}),ISNUMBER(${at("now")}))`;
  return `IFERROR(IF(${isKnown},${change},""),"")`;
}

/** The mean of a dimension, as a target names it, by what document 003 calls it; another measure as it is. */
function scoreName({ context, words }: DocumentSources, metric: string): string {
  const [before = "", after = ""] = wordsOf(context.localeOf(PLAN.document))(
    TARGET_TERMS.dimensionMean,
  ).split("{name}");
  const [start, end] = [before.length, after.length];
  const isMean = `AND(LEFT(${metric},${String(start)})=${text(before)},RIGHT(${metric},${String(end)})=${text(after)})`;
  const name = `MID(${metric},${String(start + 1)},LEN(${metric})-${String(start + end)})`;
  return `IF(${isMean},${templateFormula(words(TERMS.scoreOf), { name })},${metric})`;
}
