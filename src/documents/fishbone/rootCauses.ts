import type { DocumentContext } from "../context";
import { text } from "../formulas/text";
import { yesMask } from "../sheet/isYes";
import { tableIn } from "../sheet/tableReference";
import { causeRows } from "./causeRows";
import { FISHBONE } from "./table";

/** Causes that other sheets name as the roots of a problem. */
const MOST_ROOTS = 3;

/**
 * The causes that staff marked as the root of a problem, in one text; "" for none.
 *
 * @param between what stands between two of them.
 */
export function rootCauses(context: DocumentContext, between: string): (problem: string) => string {
  const { rows } = causeRows(context);
  return (problem) =>
    rows
      .filter((row) => row.problem === problem && row.root && row.cause !== "")
      .slice(0, MOST_ROOTS)
      .map(({ cause }) => cause)
      .join(between);
}

/**
 * The same as a formula without "=".
 *
 * @param problem a cell that names the problem as 鱼骨图 does.
 * @param between what stands between two of them.
 * @param otherwise an expression for a problem without a root.
 */
export function rootCausesFormula(
  context: DocumentContext,
  problem: string,
  between: string,
  otherwise: string,
): string {
  const { column, header } = tableIn(context, FISHBONE);
  const named = column("problem");
  const isMeant = `(${named}=${problem})*${yesMask(column("root"))}*(${column("cause")}<>"")`;
  const place = (nth: number): string =>
    `AGGREGATE(15,6,(ROW(${named})-ROW(${header("problem")}))/(${isMeant}),${String(nth)})`;
  const at = (nth: number): string => `INDEX(${column("cause")},${place(nth)})`;
  const further = Array.from(
    { length: MOST_ROOTS - 1 },
    (_, i) => `&IFERROR(${text(between)}&${at(i + 2)},"")`,
  ).join("");
  return `IFERROR(${at(1)}&"",${otherwise})${further}`;
}
