import { templateFormula } from "../formulas/template";
import { decimalFormula, percentFormula } from "../formulas/figureText";
import { percentText, roundedText } from "../sheet/numberText";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { decimalsOf, type EffectRow } from "./effectRows";
import { EFFECTS } from "./table";
import { TERMS } from "./words";
import { isMention } from "./mention";
import { READINESS } from "./standingRounds";

/** An effect in brief as document 003 writes it: 响应速度均分3.20→4.00; "" while there is none. */
export function briefText({ words }: Pick<DocumentSources, "words">, row: EffectRow): string {
  const { valueBefore, valueAfter, metric } = row;
  if (!row.ready || valueBefore === null || valueAfter === null) return "";
  const shown = (value: number): string => {
    const isRate = row.measure.unit === "share" && !isMention(row.measure.key);
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
