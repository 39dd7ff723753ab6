import { wordsOf } from "../../glossary/words";
import { tableIn } from "../sheet/tableReference";
import type { DocumentContext } from "../context";
import { effectRows } from "./effectRows";
import { EFFECTS } from "./table";
import { briefText } from "./brief";

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
