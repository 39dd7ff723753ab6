import { columnLetters, parseAddress } from "../../area";

/** What a formula is made of, the parts first in which letters and digits are no address. */
const PARTS = new RegExp(
  [
    /"(?:[^"]|"")*"/u, // texts
    /'(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/u, // cells of other sheets
    /\[(?:'.|[^'[\]]|\[(?:'.|[^'\]])*\])*\]/u, // columns of tables
    /\d+(?:\.\d+)?(?:E[+-]?\d+)?/u,
    /(?<column>\$?)(?<letters>[A-Z]{1,3})(?<row>\$?)(?<digits>\d{1,7})(?![\p{L}\p{N}_.[(])/u,
    /[\p{L}_\\][\p{L}\p{N}_.]*/u, // functions, tables, names
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/**
 * A formula outside tables as it reads where its cells have been moved: addresses of its own sheet move along, as the
 * cells that they mean do.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (...found: unknown[]): string => {
    const { column = "", letters, row = "", digits } = found.at(-1) as Partial<Record<string, string>>;
    if (letters === undefined || digits === undefined) return String(found[0]);
    const area = parseAddress(`${letters}${digits}`);
    return `${column}${columnLetters(area.column + columns)}${row}${String(area.row + rows + 1)}`;
  });
}
