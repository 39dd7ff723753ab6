import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { VALUE_ERROR } from "./errors";
import { parseNumber } from "./parseNumber";

/** A value as a number: blank 0, TRUE 1, numeric text its number; other text #VALUE!; errors stay. */
export function toNumber(value: CellValue, date1904: boolean): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return value;
  return parseNumber(value, date1904) ?? VALUE_ERROR;
}

/** A value as text: blank "", numbers as General writes them; errors stay. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === "string" || value instanceof CellError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return numberToText(value);
}

/** A number as `&` writes it: up to 15 significant digits, an exponent from 1E+15 on and under 1E-9. */
function numberToText(value: number): string {
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) return String(value === 0 ? 0 : value);
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size >= 1e15 || size < 1e-9) return withExponent(rounded);
  return size < 1e-6 ? rounded.toFixed(20).replace(/0+$/, "") : String(rounded);
}

function withExponent(value: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential().split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${mantissa}E${exponent.charAt(0)}${digits}`;
}

/** A value as TRUE or FALSE: numbers by being non-zero, "TRUE"/"FALSE" by their word; other text #VALUE!. */
export function toLogical(value: CellValue): boolean | CellError {
  if (typeof value === "boolean" || value instanceof CellError) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE_ERROR;
}
