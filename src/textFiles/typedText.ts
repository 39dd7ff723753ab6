/** The serial number of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** A value as a cell gets it from text, with the number format that shows it as it was written. */
export interface TypedText {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
}

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const EXPONENT_NUMBER = /^[+-]?\d+(?:\.\d+)?[eE][+-]\d+$/;
const PERCENTAGE = /^([+-]?\d+(?:\.(\d+))?)%$/;
const DATE = /^(\d{4})([-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * What Excel would make of a CSV field, but for what would lose something: numbers with leading zeros or more than
 * 15 digits (ticket and phone numbers), `12E3`, `1-2` and `3/4` stay text, and so do dates whose order of day and
 * month cannot be told and fields that begin with `=`. An empty field is null.
 */
export function typeText(text: string): TypedText {
  const trimmed = text.trim();
  if (text === "") return { value: null, numberFormat: "General" };
  if (trimmed === "") return plain(text);
  if (!/^[\d.+-]/.test(trimmed)) return typeWord(text);
  return (
    typeNumber(trimmed) ?? typePercentage(trimmed) ?? typeDate(trimmed) ?? typeTime(trimmed) ?? plain(text)
  );
}

function plain(value: TypedText["value"]): TypedText {
  return { value, numberFormat: "General" };
}

function typeWord(text: string): TypedText {
  if (/^true$/i.test(text)) return plain(true);
  return /^false$/i.test(text) ? plain(false) : plain(text);
}

function typeNumber(text: string): TypedText | null {
  const grouped = GROUPED_NUMBER.test(text);
  if (!grouped && !PLAIN_NUMBER.test(text) && !EXPONENT_NUMBER.test(text)) return null;
  const digits = text.replace(/^[+-]/, "").replaceAll(",", "");
  const leadingZero = /^0\d/.test(digits);
  const mantissa = digits
    .replace(/[eE].*$/, "")
    .replace(".", "")
    .replace(/^0+/, "");
  if (leadingZero || mantissa.length > 15 || text.startsWith("+")) return null;
  const value = Number(text.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  if (grouped) return { value, numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  return { value, numberFormat: /[eE]/.test(text) ? "0.00E+00" : "General" };
}

function typePercentage(text: string): TypedText | null {
  const match = PERCENTAGE.exec(text);
  if (match === null) return null;
  // dividing the decimal by 100 twice rounds differently from the decimal itself
  const value = Number(`${match[1] ?? ""}e-2`);
  return { value, numberFormat: match[2] === undefined ? "0%" : "0.00%" };
}

function typeDate(text: string): TypedText | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = [match[1], match[3], match[4]].map(Number);
  const serial = serialOfDay(year, month, day);
  if (serial === null) return null;
  const time = match[5] === undefined ? 0 : dayShare(match[5], match[6], match[7]);
  if (time === null) return null;
  const dateFormat = match[2] === "-" ? "yyyy-mm-dd" : match[2] === "年" ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d";
  if (match[5] === undefined) return { value: serial, numberFormat: dateFormat };
  return { value: serial + time, numberFormat: `${dateFormat} h:mm${match[7] === undefined ? "" : ":ss"}` };
}

function typeTime(text: string): TypedText | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const value = dayShare(match[1], match[2], match[3]);
  return value === null ? null : { value, numberFormat: match[3] === undefined ? "h:mm" : "h:mm:ss" };
}

/** The share of a day, null for no time of day. */
function dayShare(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
): number | null {
  const [hour = 0, minute = 0, second = 0] = [hours, minutes, seconds ?? "0"].map(Number);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Excel's serial number of a day from 1900-03-01 on; earlier ones, where Excel counts a 29 February, stay text. */
function serialOfDay(year: number, month: number, day: number): number | null {
  const instant = Date.UTC(year, month - 1, day);
  const date = new Date(instant);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = instant / 86_400_000 + UNIX_EPOCH;
  return serial < 61 ? null : serial;
}
