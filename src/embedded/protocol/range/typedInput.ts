import { CellError, isErrorCode, type CellValue } from "../../model/cellValue";
import { invalidArgument } from "../apiError";
import { CELL_CHARACTERS } from "../limits";
import { parseTypedDate } from "./typedDate";
import { parseTypedNumber } from "./typedNumber";

/** What a cell gets from one value of the API. */
export interface CellInput {
  readonly value: CellValue;
  /** With "=", null for a literal. */
  readonly formula: string | null;
  /** The number format that Excel gives with the value when the cell has "General"; null for none. */
  readonly numberFormat: string | null;
  readonly quotePrefix: boolean;
}

/**
 * A string as Excel takes it when it is typed: `=…`, numbers, percentages, dates, TRUE, errors; a leading
 * apostrophe makes it text. Under the format "@" only formulas are still taken as such, and the apostrophe may show.
 * @param now tells the year of "3/4".
 * @param keepsApostrophe under "@" a leading apostrophe is a character like any other.
 * @throws InvalidArgument above 32,767 characters.
 */
export function parseTyped(
  text: string,
  isTextFormat: boolean,
  date1904: boolean,
  now: () => Date,
  keepsApostrophe = false,
): CellInput {
  const isQuoted = text.startsWith("'");
  if (isQuoted && isTextFormat && keepsApostrophe) return literal(checkLength(text));
  if (isQuoted) return { ...literal(checkLength(text.slice(1))), quotePrefix: true };
  checkLength(text);
  const formula = formulaText(text);
  if (formula !== null) return { value: null, formula, numberFormat: null, quotePrefix: false };
  if (text === "") return literal(null);
  if (isTextFormat) return literal(text);
  return parseLiteral(text, date1904, now) ?? literal(text);
}

function literal(value: CellValue, numberFormat: string | null = null): CellInput {
  return { value, formula: null, numberFormat, quotePrefix: false };
}

function checkLength(text: string): string {
  if (text.length > CELL_CHARACTERS) throw invalidArgument("a cell holds at most 32,767 characters");
  return text;
}

/** "=A1", and "+A1" or "-A1" where it is not simply a signed number. */
function formulaText(text: string): string | null {
  const first = text.charAt(0);
  if (first === "=") return text.length > 1 ? text : null;
  if (first !== "+" && first !== "-") return null;
  if (text.length === 1 || parseTypedNumber(text.trim()) !== null) return null;
  return `=${text}`;
}

/** Only texts with a digit, or the few words, can be anything but text: most strings leave at once. */
const MAY_BE_LITERAL = /\d|^\s*(?:true|false)\s*$/i;

function parseLiteral(text: string, date1904: boolean, now: () => Date): CellInput | null {
  if (text.startsWith("#")) return isErrorCode(text) ? literal(CellError.of(text)) : null;
  if (!MAY_BE_LITERAL.test(text)) return null;
  const trimmed = text.trim();
  const word = trimmed.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return literal(word === "TRUE");
  const parsed = parseTypedNumber(trimmed) ?? parseTypedDate(trimmed, date1904, now);
  return parsed === null ? null : literal(parsed.value, parsed.numberFormat);
}
