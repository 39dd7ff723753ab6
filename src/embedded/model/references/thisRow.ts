import { rewriteTokens, sameName } from "./rewriteTokens";
import { SIMPLE_COLUMN, splitTableReference } from "./structuredReference";

const THIS_ROW = /^\[\s*\[#This Row\]\s*(?:,\s*(.+?)\s*)?\]$/is;
const ONE_COLUMN = /^\[((?:'.|[^'[\]])*)\]$/s;

/**
 * The formula as Excel shows it: `T[[#This Row],[x]]`, the long form that files have, as `T[@x]`, and as `[@x]`
 * inside the table itself. @param ownTable the table that the cell lies in, null for none.
 */
export function shortThisRow(formula: string, ownTable: string | null): string {
  if (!/#this row/i.test(formula)) return formula;
  return rewriteTokens(formula, (text, kind) => {
    if (kind !== "table") return text;
    const { table, brackets } = splitTableReference(text);
    const inner = thisRowColumns(brackets);
    if (inner === null) return text;
    const name = ownTable !== null && sameName(table, ownTable) ? "" : table;
    return `${name}[@${inner}]`;
  });
}

/** What follows the `@`; null when the brackets do not mean this row. */
function thisRowColumns(brackets: string): string | null {
  if (/^\[#This Row\]$/i.test(brackets)) return "";
  const match = THIS_ROW.exec(brackets);
  if (match === null) return null;
  const columns = match[1] ?? "";
  const only = ONE_COLUMN.exec(columns)?.[1];
  return only !== undefined && SIMPLE_COLUMN.test(only) ? only : columns;
}
