import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import type { FunctionDefinition } from "../evaluate/expression";
import { formatNumber } from "../numberFormat/formatNumber";
import { toNumber, toText } from "../values/coercion";
import { NUM_ERROR, VALUE_ERROR } from "../values/errors";
import { roundHalfAway } from "../values/rounding";
import { hasWildcard, wildcardExpression } from "../values/wildcard";
import { aliases, define, pure } from "./functionDefinition";
import { valuesOf } from "./values";

/** Longer texts do not fit a cell. */
const LONGEST = 32_767;

function bounded(text: string): CellValue {
  return text.length > LONGEST ? VALUE_ERROR : text;
}

function find(wanted: string, text: string, start: number): CellValue {
  if (start < 1 || start > text.length + 1) return VALUE_ERROR;
  const at = text.indexOf(wanted, Math.trunc(start) - 1);
  return at < 0 ? VALUE_ERROR : at + 1;
}

function search(wanted: string, text: string, start: number): CellValue {
  if (start < 1 || start > text.length + 1) return VALUE_ERROR;
  const from = Math.trunc(start) - 1;
  if (!hasWildcard(wanted)) return find(wanted.toLowerCase(), text.toLowerCase(), start);
  const at = text.slice(from).search(wildcardExpression(wanted, false));
  return at < 0 ? VALUE_ERROR : from + at + 1;
}

function substitute(text: string, old: string, replacement: string, which: number | undefined): CellValue {
  if (which !== undefined && which < 1) return VALUE_ERROR;
  if (old === "") return text;
  const parts = text.split(old);
  if (which === undefined) return bounded(parts.join(replacement));
  const at = Math.trunc(which);
  if (at >= parts.length) return text;
  return bounded(parts.slice(0, at).join(old) + replacement + parts.slice(at).join(old));
}

function replace(text: string, start: number, count: number, replacement: string): CellValue {
  if (start < 1 || count < 0) return VALUE_ERROR;
  const from = Math.trunc(start) - 1;
  return bounded(text.slice(0, from) + replacement + text.slice(from + Math.trunc(count)));
}

function joinTexts(values: readonly CellValue[], delimiter: string, skipEmpty: boolean): CellValue {
  const texts: string[] = [];
  for (const value of values) {
    const text = toText(value);
    if (text instanceof CellError) return text;
    if (text !== "" || !skipEmpty) texts.push(text);
  }
  return bounded(texts.join(delimiter));
}

function proper(text: string): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Bytes of a text as LENB counts them in a Chinese Excel: two for a full-width character. */
function byteLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) length += text.charCodeAt(at) > 0xff ? 2 : 1;
  return length;
}

function fixed(value: number, places: number, withoutCommas: boolean): string {
  const digits = Math.trunc(places);
  const rounded = roundHalfAway(value, digits);
  const decimals = "0".repeat(Math.max(digits, 0));
  const code = `${withoutCommas ? "0" : "#,##0"}${decimals === "" ? "" : `.${decimals}`}`;
  return formatNumber(rounded, code, false);
}

function codeOf(text: string): CellValue {
  return text === "" ? VALUE_ERROR : (text.codePointAt(0) ?? VALUE_ERROR);
}

function characterOf(code: number, highest: number): CellValue {
  const point = Math.trunc(code);
  return point < 1 || point > highest ? VALUE_ERROR : String.fromCodePoint(point);
}

/** Texts. */
export const textFunctions: readonly FunctionDefinition[] = [
  define("TEXT", ["value", "text"], (context, value, code) => {
    if (value instanceof CellError || typeof value === "boolean")
      return typeof value === "boolean" ? toText(value) : value;
    if (code === "") return "";
    const number = typeof value === "string" ? toNumber(value, context.date1904) : (value ?? 0);
    const shown = formatNumber(number instanceof CellError ? value : number, code, context.date1904);
    return shown.startsWith("####") ? VALUE_ERROR : shown;
  }),
  define("VALUE", ["value"], (context, value) =>
    typeof value === "boolean" ? VALUE_ERROR : toNumber(value, context.date1904),
  ),
  pure("NUMBERVALUE", ["text", "text?", "text?"], (text, decimal = ".", group = ",") => {
    const plain = text.replaceAll(group, "").replaceAll(/\s/g, "").replace(decimal, ".");
    return plain === "" ? 0 : toNumber(plain, false);
  }),
  pure("LEFT", ["text", "number?"], (text, count = 1) =>
    count < 0 ? VALUE_ERROR : text.slice(0, Math.trunc(count)),
  ),
  pure("RIGHT", ["text", "number?"], (text, count = 1) =>
    count < 0 ? VALUE_ERROR : text.slice(Math.max(0, text.length - Math.trunc(count))),
  ),
  pure("MID", ["text", "number", "number"], (text, start, count) =>
    start < 1 || count < 0
      ? VALUE_ERROR
      : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
  ),
  pure("LEN", ["text"], (text) => text.length),
  pure("LENB", ["text"], byteLength),
  pure("FIND", ["text", "text", "number?"], (wanted, text, start = 1) => find(wanted, text, start)),
  pure("SEARCH", ["text", "text", "number?"], (wanted, text, start = 1) => search(wanted, text, start)),
  pure("SUBSTITUTE", ["text", "text", "text", "number?"], substitute),
  pure("REPLACE", ["text", "number", "number", "text"], replace),
  pure("TRIM", ["text"], (text) => text.replace(/^ +| +$/g, "").replace(/ +/g, " ")),
  pure("CLEAN", ["text"], (text) =>
    text.replace(/\p{Cc}/gu, (character) => (character < " " ? "" : character)),
  ),
  pure("UPPER", ["text"], (text) => text.toUpperCase()),
  pure("LOWER", ["text"], (text) => text.toLowerCase()),
  pure("PROPER", ["text"], proper),
  pure("REPT", ["text", "number"], (text, times) =>
    times < 0 || text.length * times > LONGEST ? VALUE_ERROR : text.repeat(Math.trunc(times)),
  ),
  pure("CONCATENATE", ["text", "text…"], (...texts) => bounded(texts.join(""))),
  define("CONCAT", ["any", "any…"], (context, ...operands) =>
    joinTexts(
      operands.flatMap((operand) => valuesOf(operand, context)),
      "",
      false,
    ),
  ),
  define("TEXTJOIN", ["text", "logical", "any", "any…"], (context, delimiter, skipEmpty, ...operands) =>
    joinTexts(
      operands.flatMap((operand) => valuesOf(operand, context)),
      delimiter,
      skipEmpty,
    ),
  ),
  pure("EXACT", ["text", "text"], (first, second) => first === second),
  pure("CHAR", ["number"], (code) => characterOf(code, 255)),
  pure("UNICHAR", ["number"], (code) => characterOf(code, 0x10ffff)),
  ...aliases(pure("CODE", ["text"], codeOf), "UNICODE"),
  pure("FIXED", ["number", "number?", "logical?"], (value, places = 2, withoutCommas = false) =>
    fixed(value, places, withoutCommas),
  ),
  pure("DOLLAR", ["number", "number?"], (value, places = 2) =>
    value < 0 ? `($${fixed(-value, places, false)})` : `$${fixed(value, places, false)}`,
  ),
  pure("ROMAN", ["number"], (value) => (value < 0 || value > 3999 ? VALUE_ERROR : roman(Math.trunc(value)))),
  pure("BASE", ["number", "number", "number?"], (value, radix, length = 0) =>
    value < 0 || radix < 2 || radix > 36
      ? NUM_ERROR
      : Math.trunc(value).toString(Math.trunc(radix)).toUpperCase().padStart(length, "0"),
  ),
];

const NUMERALS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, numeral] of NUMERALS) {
    while (rest >= size) {
      text += numeral;
      rest -= size;
    }
  }
  return text;
}
