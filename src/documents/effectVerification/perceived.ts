import type { Scale } from "../../analysis/survey/scale";
import { CALLBACKS } from "../callbacks/table";
import { contentConditions, countRows, onScale } from "../formulas/conditions";
import { namedByStaff } from "../formulas/criterion";
import { PLAN } from "../plan/table";
import { problemWords } from "../problems/problemWords";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { staffRows } from "../staffState";
import type { EffectRow } from "./effectRows";
import { NONE } from "../sheet/none";
import { EFFECTS } from "./table";

/** 感知改善率 (S47), 0–1: customers satisfied in the second call of those with a score in it; a dash without one. */
export function perceivedShare({ context, data }: DocumentSources, { problem }: EffectRow): number | string {
  const { scale } = context.results;
  if (problem === null || scale === null || data === null) return NONE;
  const { label } = problemWords(context, context.localeOf(PLAN.document));
  const scores = (staffRows(context.staff, CALLBACKS) ?? []).flatMap(({ cells }) => {
    const score = cells["secondScore"];
    const isAsked = cells["secondProblem"] === label(problem) && typeof score === "number";
    return isAsked && score >= scale.min && score <= scale.max ? [score] : [];
  });
  if (scores.length === 0) return NONE;
  return scores.filter((score) => isContent(scale, score)).length / scores.length;
}

function isContent({ direction, basicallySatisfied }: Scale, score: number): boolean {
  return direction === "higher-is-better" ? score >= basicallySatisfied : score <= basicallySatisfied;
}

/** The same as a formula without "=", in a row of 效果验证. */
export function perceivedFormula(sources: DocumentSources): string {
  const { context, data } = sources;
  const { scale } = context.results;
  if (scale === null || data === null) return `"${NONE}"`;
  const calls = tableIn(context, CALLBACKS);
  const problem = tableIn(context, EFFECTS).own("problem");
  const score = calls.column("secondScore");
  const asked = namedByStaff(calls.column("secondProblem"), problem);
  const content = countRows(...asked, ...onScale(score, scale), ...contentConditions(sources, score, scale));
  const all = countRows(...asked, ...onScale(score, scale));
  return `IF(${problem}="","${NONE}",IFERROR(${content}/${all},"${NONE}"))`;
}
