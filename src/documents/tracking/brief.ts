import { text } from "../formulas/text";
import { dateFormula } from "../formulas/figureText";
import { tableIn } from "../sheet/tableReference";
import { dateText } from "../sheet/periodWording";
import type { DocumentSources } from "../sources";
import { TRACKING } from "./table";
import type { TrackingRow } from "./trackingRows";
import { TERMS } from "./words";
import { cutText, cutFormula } from "../formulas/cutText";
import { templateFormula } from "../formulas/template";

/** Characters of an action's name in a list of several. */
const MOST_CHARACTERS = 22;

/** An action in brief: its name, cut where it is long, who has it and until when. */
export function briefText({ words }: DocumentSources, { plan }: TrackingRow): string {
  const { action, owner, deadline } = plan;
  if (action === "") return "";
  const name = cutText(action, MOST_CHARACTERS);
  const who = owner === "" ? words(TERMS.nobody) : owner;
  return words(TERMS.briefly, {
    name,
    facts: deadline === null ? who : `${who}${words(TERMS.until)}${dateText(deadline)}`,
  });
}

/** The same as a formula without "=", in a row of 改善措施跟踪表. */
export function briefFormula({ context, words }: DocumentSources): string {
  const { own } = tableIn(context, TRACKING);
  const [action, owner, due] = [own("measure"), own("owner"), own("due")];
  const name = cutFormula(action, MOST_CHARACTERS);
  const who = `IF(${owner}="",${text(words(TERMS.nobody))},${owner})`;
  const facts = `${who}&IF(ISNUMBER(${due}),${text(words(TERMS.until))}&${dateFormula(due)},"")`;
  return `IF(${action}="","",${templateFormula(words(TERMS.briefly), { name, facts })})`;
}
