import { columnLetters, columnNumber } from "../area";

const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(\$?)\b([A-Z]{1,3})(\$?)([1-9]\d{0,6})\b(?!\()/gu;

/**
 * A formula for a cell that stands `rows` lower and `columns` further right than the cell it was written for:
 * relative references move along, texts and absolute parts stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PARTS,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const column = fixedColumn === "$" ? letters : columnLetters(columnNumber(letters) - 1 + columns);
      const row = fixedRow === "$" ? digits : String(Number(digits) + rows);
      return `${fixedColumn ?? ""}${column}${fixedRow ?? ""}${row}`;
    },
  );
}
