import { wordsOf } from "../../glossary/words";
import { templateFormula } from "../formulas/template";
import { decimalFormula, percentFormula } from "../formulas/figureText";
import { percentText, roundedText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentContext } from "../context";
import type { DocumentSources } from "../sources";
import { READINESS } from "./conclusion";
import { decimalsOf, effectRows, type EffectRow } from "./effectRows";
import { EFFECTS } from "./table";
import { TERMS } from "./words";

/** An effect in brief as document 003 writes it: 响应速度均分3.20→4.00; "" while there is none. */
export function briefText({ words }: Pick<DocumentSources, "words">, row: EffectRow): string {
  const { valueBefore, valueAfter, metric } = row;
  if (!row.ready || valueBefore === null || valueAfter === null) return "";
  const shown = (value: number): string => {
    const isRate = row.measure.unit === "share" && !row.measure.key.startsWith("reason:");
    return isRate ? percentText(value) : roundedText(value, decimalsOf(row));
  };
  return words(TERMS.briefly, { metric, before: shown(valueBefore), after: shown(valueAfter) });
}

/** The same as a formula without "=", in a row of 效果验证. */
export function briefFormula({ context, words }: DocumentSources): string {
  const { own } = tableIn(context, EFFECTS);
  const [isShare, isRate] = [`${own("kind")}="share"`, `${own("scale")}=1`];
  const shown = (cell: string): string =>
    `IF(AND(${isShare},${isRate}),${percentFormula(cell)},${decimalFormula(cell, own("decimals"))})`;
  const said = templateFormula(words(TERMS.briefly), {
    metric: own("metric"),
    before: shown(own("before")),
    after: shown(own("after")),
  });
  return `IF(AND(${own("ready")}=${String(READINESS.ready)},ISNUMBER(${own("before")}),ISNUMBER(${own("after")})),${said},"")`;
}

/** Whether 效果验证 stands beside a document that shows effects. */
export function hasEffects({ isMade, results }: DocumentContext): boolean {
  return isMade(EFFECTS.document) && results.verification.measures.length > 0;
}

/** The last effect of a problem in brief, in the words of 效果验证; "" while there is none, or no such sheet. */
export function effectText(context: DocumentContext): (problem: string) => string {
  if (!hasEffects(context)) return () => "";
  const words = wordsOf(context.localeOf(EFFECTS.document));
  const said = effectRows(context).map((row) => ({ problem: row.problem, text: briefText({ words }, row) }));
  return (problem) => said.findLast((each) => each.problem === problem && each.text !== "")?.text ?? "";
}

/** The same as a formula without "=". @param problem a cell that names the problem as 改进计划 does. */
export function effectFormula(context: DocumentContext, problem: string): string {
  if (!hasEffects(context)) return '""';
  const { column, header } = tableIn(context, EFFECTS);
  const places = `(ROW(${column("brief")})-ROW(${header("brief")}))`;
  const isMeant = `(${column("problem")}=${problem})*(${column("brief")}<>"")`;
  return `IFERROR(INDEX(${column("brief")},AGGREGATE(14,6,${places}/(${isMeant}),1)),"")`;
}
