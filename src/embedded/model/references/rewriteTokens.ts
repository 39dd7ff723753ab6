import { tokenize, tokenTypes } from "@borgar/fx/xlsx";

/** What a piece of a formula refers to: cells, a table's part, a defined name (or a whole table). */
export type ReferenceKind = "cells" | "table" | "name";

const KINDS: Readonly<Partial<Record<string, ReferenceKind>>> = {
  [tokenTypes.REF_RANGE]: "cells",
  [tokenTypes.REF_BEAM]: "cells",
  [tokenTypes.REF_STRUCT]: "table",
  [tokenTypes.REF_NAMED]: "name",
};

/**
 * The formula with each reference replaced by what `rewrite` gives for it; everything else, spaces included,
 * stays as it is. Text without a leading "=" is returned unchanged.
 */
export function rewriteTokens(
  formula: string,
  rewrite: (text: string, kind: ReferenceKind) => string,
): string {
  if (!formula.startsWith("=")) return formula;
  return tokenize(formula)
    .map((token) => {
      const kind = KINDS[token.type];
      return kind === undefined ? token.value : rewrite(token.value, kind);
    })
    .join("");
}

/** Cuts a reference into its sheet prefix and the rest: "'My Sheet'!A1" is `My Sheet` and `A1`. */
export function splitSheetPrefix(reference: string): { sheetName: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'![\]]+))!/.exec(reference);
  if (match === null) return { sheetName: null, rest: reference };
  const sheetName = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  return { sheetName, rest: reference.slice(match[0].length) };
}

/** True when two names of sheets, tables, columns or defined names are the same to Excel. */
export function sameName(first: string, second: string): boolean {
  return first === second || first.toLowerCase() === second.toLowerCase();
}
