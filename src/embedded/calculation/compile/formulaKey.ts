import { columnOfLetters } from "../../model/references/address";

/** Pieces of a formula in which a cell reference can't hide (strings, quoted names, brackets), or one word. */
const PIECES = /"[^"]*"|'[^']*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[$\p{L}\p{N}_.\\?]+|[^]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const WHOLE_AXIS =
  /(?:^|[^\p{L}\p{N}_$.])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?:$|[^\p{L}\p{N}_.(])/iu;

/**
 * A key that equal relative formulas share: "=A1*2" in B1 and "=A2*2" in B2 have the same one.
 * Formulas with whole columns or rows, or with escaped table headers, are not shared between places.
 */
export function formulaKey(formula: string, row: number, column: number): string {
  if (WHOLE_AXIS.test(formula) || /'[[\]#]/.test(formula))
    return `${String(row)},${String(column)} ${formula}`;
  const pieces = formula.match(PIECES) ?? [];
  let key = "";
  pieces.forEach((piece, index) => {
    const cell = CELL.exec(piece);
    key += cell === null || isName(pieces[index + 1]) ? piece : relativeCell(cell, row, column);
  });
  return key;
}

/** What looks like a cell is a name in front of "(", "!" or "[": LOG10(…), A1!B2. */
function isName(next: string | undefined): boolean {
  return next !== undefined && (next === "(" || next === "!" || next.startsWith("["));
}

function relativeCell(cell: RegExpExecArray, row: number, column: number): string {
  const [, fixedColumn, letters = "", fixedRow, digits = ""] = cell;
  const c = columnOfLetters(letters);
  const r = Number(digits) - 1;
  // The character U+0001 cannot stand in a formula, so no text can be taken for a key's cell.
  return `\u0001${fixedRow === "$" ? `$${String(r)}` : String(r - row)},${fixedColumn === "$" ? `$${String(c)}` : String(c - column)};`;
}
