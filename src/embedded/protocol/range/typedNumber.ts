/** A number as typed, and the format that comes with it (null: none). */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

const PLAIN = /^([+-]?)(\d+\.?\d*|\.\d+)$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:,\d{3})+)(\.\d*)?$/;
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const FRACTION = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/;

/**
 * A number in the ways that Excel (en-US) takes one: 5, 1,234.5, 10%, $3, (7), 1E3, "1 1/2"; null for anything
 * else.
 */
export function parseTypedNumber(text: string): TypedNumber | null {
  return (
    parsePlain(text) ??
    parseScientific(text) ??
    parsePercent(text) ??
    parseMoney(text) ??
    parseNegative(text) ??
    parseFraction(text)
  );
}

function parsePlain(text: string): TypedNumber | null {
  if (PLAIN.test(text)) return finite(Number(text), null);
  const grouped = GROUPED.exec(text);
  if (grouped === null) return null;
  return finite(Number(text.replaceAll(",", "")), grouped[3] === undefined ? "#,##0" : "#,##0.00");
}

function parseScientific(text: string): TypedNumber | null {
  return SCIENTIFIC.test(text) ? finite(Number(text), "0.00E+00") : null;
}

function parsePercent(text: string): TypedNumber | null {
  const amount = /^(.+?)\s*%$/.exec(text)?.[1] ?? /^%\s*(.+)$/.exec(text)?.[1];
  const number = amount === undefined ? null : parsePlain(amount);
  if (amount === undefined || number === null) return null;
  return finite(percentValue(number.value), amount.includes(".") ? "0.00%" : "0%");
}

/** 10.1 % is 0.101, not 0.10099999999999999: the decimal point moves in the text. */
function percentValue(value: number): number {
  return Number(`${String(value)}e-2`) || value / 100;
}

function parseMoney(text: string): TypedNumber | null {
  const match = /^([+-]?)\$\s*(.+)$/.exec(text);
  const number = match?.[2] === undefined ? null : parsePlain(match[2]);
  if (match === null || number === null || /^[+-]/.test(match[2] ?? "")) return null;
  const format = text.includes(".") ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  return finite(match[1] === "-" ? -number.value : number.value, format);
}

function parseNegative(text: string): TypedNumber | null {
  const inside = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  const number = inside === undefined ? null : (parsePlain(inside) ?? parseMoney(inside));
  return number === null ? null : { value: -number.value, numberFormat: number.numberFormat };
}

function parseFraction(text: string): TypedNumber | null {
  const match = FRACTION.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", numerator = "", denominator = ""] = match;
  if (Number(denominator) === 0) return null;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === "-" ? -size : size, numberFormat: denominator.length > 1 ? "# ??/??" : "# ?/?" };
}

function finite(value: number, numberFormat: string | null): TypedNumber | null {
  return Number.isFinite(value) ? { value, numberFormat } : null;
}
