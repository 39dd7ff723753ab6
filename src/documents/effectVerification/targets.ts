import { verbatim } from "../formulas/criterion";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { metricLabel, aimOf } from "../plan/targets/metrics";
import { TARGETS } from "../plan/targets/table";
import { targetRows } from "../plan/targets/targetRows";
import { PLAN } from "../plan/table";
import { goalOf } from "../settings/goals/goal";
import { goalCell } from "../settings/goals/goalCell";
import { tableIn } from "../sheet/tableReference";

/** The target of a measure as 参数设置 has it; null where none is set there. */
export function measureTarget(context: DocumentContext, measure: string): number | null {
  const figure = context.results.figures.find(({ key }) => key === measure);
  return figure === undefined ? null : goalOf(context, figure).goal;
}

/** The same as a formula without "="; null for a measure that the survey does not have. */
export function measureTargetFormula(context: DocumentContext, measure: string): string | null {
  const figure = context.results.figures.find(({ key }) => key === measure);
  if (figure === undefined) return null;
  const found = goalCell(context, figure, "goal");
  return `IF(ISNUMBER(${found}),${found},${text("—")})`;
}

/** The target of a problem as 改进目标 has it, in the unit of its measure; null where none is set. */
export function problemTarget(context: DocumentContext, problem: string): number | null {
  const found = targetRows(context).find((row) => row.problem === problem);
  return found === undefined ? null : aimOf(found.metric, found.target);
}

/** The same as a formula without "=": a dash where none is set. @param problem as 改进目标 calls it. */
export function problemTargetFormula(context: DocumentContext, problem: string): string {
  const { column } = tableIn(context, TARGETS);
  const place = `MATCH(${text(verbatim(problem))},${column("problem")},0)`;
  const [target, metric] = [`INDEX(${column("target")},${place})`, `INDEX(${column("metric")},${place})`];
  const shares = (["rate", "dissatisfied"] as const).map(
    (key) => `${metric}=${text(metricLabel(key, context.localeOf(PLAN.document)))}`,
  );
  const scaled = `IF(AND(OR(${shares.join(",")}),${target}>1),${target}/100,${target})`;
  return `IFERROR(IF(ISNUMBER(${target}),${scaled},"—"),"—")`;
}
