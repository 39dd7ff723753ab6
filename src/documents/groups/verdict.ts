import type { GroupMeasure } from "../../analysis/results";
import type { GroupRole } from "../../analysis/survey/role";
import { CONCEPTS } from "../../glossary/concepts";
import { wordsOf } from "../../glossary/words";
import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { smallSample } from "../settings/settingValue";
import { tableIn } from "../sheet/tableReference";
import { GROUPS_DOCUMENT, groupsOf } from "./table";
import { WHOLE } from "./wholeCells";
import { TERMS } from "./words";

const NO_DIFFERENCE = "—";

/** 与其余差异 in the words of 分组对比: above or below the rest where the difference is more than chance. */
export function verdictText(context: DocumentContext, item: GroupMeasure): string {
  const words = wordsOf(context.localeOf(GROUPS_DOCUMENT));
  if (item.n < smallSample(context)) return words(CONCEPTS.smallSample);
  if (item.different !== true) return NO_DIFFERENCE;
  const overall = context.results.satisfaction?.rate ?? 0;
  return words((item.rate ?? 0) > overall ? TERMS.aboveRest : TERMS.belowRest);
}

/** The same as a formula without "=", in a row of the role's table. */
export function verdictFormula(context: DocumentContext, role: GroupRole): string {
  const words = wordsOf(context.localeOf(GROUPS_DOCUMENT));
  const { own } = tableIn(context, groupsOf(role));
  const [above, below] = [text(words(TERMS.aboveRest)), text(words(TERMS.belowRest))];
  const direction = `IF(${own("rate")}>${WHOLE.count}/${WHOLE.n},${above},${below})`;
  const small = `${own("n")}<${context.naming.setting("small-sample")}`;
  return `IF(${small},${text(words(CONCEPTS.smallSample))},IF(${own("different")},${direction},${text(NO_DIFFERENCE)}))`;
}
