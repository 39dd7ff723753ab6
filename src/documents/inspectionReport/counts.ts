import type { DocumentContext } from "../context";
import { scoreKey, type ItemKey } from "../inspection/items";
import { INSPECTIONS } from "../inspection/table";
import { tableIn } from "../sheet/tableReference";
import type { CheckName } from "./checks";
import { LOW } from "./figures";
import { dayCell } from "./places";

/** A column of scores: an item's, or 总分. */
type ScoreColumn = ItemKey | "total";

/** How many cases of a check have a score in a column, as a formula without "=". @param more further conditions of COUNTIFS. */
export function countFormula(
  context: DocumentContext,
  check: CheckName,
  column: ScoreColumn,
  more = "",
): string {
  return inCheck(check, `COUNTIFS(${scored(context, check, column)}${more})`);
}

/** The same of scores that are low. */
export function lowFormula(context: DocumentContext, check: CheckName, column: ItemKey): string {
  const low = `,${columnOf(context, column)},"<=${String(LOW)}"`;
  return countFormula(context, check, column, low);
}

/** Their sum. */
export function sumFormula(
  context: DocumentContext,
  check: CheckName,
  column: ScoreColumn,
  more = "",
): string {
  const conditions = `${scored(context, check, column)}${more}`;
  return inCheck(check, `SUMIFS(${columnOf(context, column)},${conditions})`);
}

/** The sum of the squares of 总分. */
export function squaresFormula(context: DocumentContext, check: CheckName): string {
  const { column } = tableIn(context, INSPECTIONS);
  const [inspected, total] = [column("inspected"), column("total")];
  const isIn = `(${inspected}>=${dayCell(check, "from")})*(${inspected}<${dayCell(check, "to")}+1)`;
  // as arguments of their own, cells without a score count as 0
  return inCheck(check, `SUMPRODUCT(${isIn},${total},${total})`);
}

/** Without days there is no check. */
function inCheck(check: CheckName, formula: string): string {
  return `IF(ISNUMBER(${dayCell(check, "from")}),${formula},0)`;
}

function scored(context: DocumentContext, check: CheckName, column: ScoreColumn): string {
  const { column: columnIn } = tableIn(context, INSPECTIONS);
  const inspected = columnIn("inspected");
  const days = `${inspected},">="&${dayCell(check, "from")},${inspected},"<"&${dayCell(check, "to")}+1`;
  return `${days},${columnIn("total")},">0",${columnOf(context, column)},">0"`;
}

function columnOf(context: DocumentContext, column: ScoreColumn): string {
  const { column: columnIn } = tableIn(context, INSPECTIONS);
  return columnIn(column === "total" ? "total" : scoreKey(column));
}
