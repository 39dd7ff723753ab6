import { quoteSheetName } from "./address";
import { rewriteTokens, sameName, splitSheetPrefix } from "./rewriteTokens";

/** The formula after the sheet `from` was renamed `to`; references into other workbooks stay. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (text) => {
    const { sheetName, rest } = splitSheetPrefix(text);
    return sheetName !== null && sameName(sheetName, from) ? `${quoteSheetName(to)}!${rest}` : text;
  });
}

/** The formula after the sheet was deleted: what referred to it is #REF!. */
export function removeSheetInFormula(formula: string, removed: string): string {
  return rewriteTokens(formula, (text) => {
    const { sheetName } = splitSheetPrefix(text);
    return sheetName !== null && sameName(sheetName, removed) ? "#REF!" : text;
  });
}
