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
  return piecesOf(formula)
    .map(({ text, kind }) => (kind === undefined ? text : rewrite(text, kind)))
    .join("");
}

interface Piece {
  readonly text: string;
  /** Undefined for what refers to nothing. */
  readonly kind: ReferenceKind | undefined;
}

/** Formulas of late, cut into pieces: whenever rows or columns come or go, all of the workbook are gone through again. */
const KNOWN = new Map<string, readonly Piece[]>();
const MOST_KNOWN = 20_000;

function piecesOf(formula: string): readonly Piece[] {
  const known = KNOWN.get(formula);
  if (known !== undefined) return known;
  const pieces = tokenize(formula).map(({ type, value }) => ({ text: value, kind: KINDS[type] }));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(formula, pieces);
  return pieces;
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
