import { text } from "../formulas/text";
import { actionsFor } from "../plan/actionsFor";
import { PLAN } from "../plan/table";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { TERMS } from "./words";

/** Who has the first two actions of a problem, each once; "" for nobody. */
export function ownersOf({ context, words }: DocumentSources, problem: string): string {
  const named = actionsFor(context, problem)
    .slice(0, 2)
    .map(({ owner }) => owner);
  return [...new Set(named.filter((owner) => owner !== ""))].join(words(TERMS.personsBetween));
}

/** The same as a formula without "=", from the cells of their places in the plan. */
export function ownersFormula({ context, words }: DocumentSources, first: string, second: string): string {
  const owner = tableIn(context, PLAN).column("owner");
  const [one, other] = [`INDEX(${owner},${first})`, `INDEX(${owner},${second})`];
  const between = `IF(${one}="","",${text(words(TERMS.personsBetween))})`;
  const further = `IF(${second}=0,"",IF(OR(${other}="",${other}=${one}),"",${between}&${other}))`;
  return `IF(${first}=0,"",${one}&${further})`;
}
