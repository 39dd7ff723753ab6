import { rewriteTokens, sameName } from "./rewriteTokens";
import { renameColumnInBrackets, splitTableReference } from "./structuredReference";

/** The formula after the table `from` was renamed `to`, bare references to the whole table included. */
export function renameTableInFormula(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (text, kind) => {
    if (kind === "cells") return text;
    const { table, brackets } = splitTableReference(text);
    return sameName(table, from) ? to + brackets : text;
  });
}

/**
 * The formula after the column `from` of `table` was renamed `to`.
 * Inside the table itself (`insideTable`) references without a table name, such as `[@x]`, are renamed too.
 */
export function renameTableColumnInFormula(
  formula: string,
  table: string,
  from: string,
  to: string,
  insideTable = false,
): string {
  return rewriteTokens(formula, (text, kind) => {
    if (kind !== "table") return text;
    const reference = splitTableReference(text);
    const own = reference.table === "" ? insideTable : sameName(reference.table, table);
    return own ? reference.table + renameColumnInBrackets(reference.brackets, from, to) : text;
  });
}
