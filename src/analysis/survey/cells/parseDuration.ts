import { cleanText, foldText } from "./foldText";

const CLOCK = /^(?:(\d+):)?(\d{1,4}):(\d{1,2}(?:\.\d+)?)$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
/** "4,5" of countries that part fractions so; thousands have three digits. */
const DECIMAL_COMMA = /(\d),(?=\d{1,2}(?!\d))/g;
const PARTS =
  /^(?:(\d+(?:\.\d+)?)\s*(?:天|日|days?|d))?\s*(?:(\d+(?:\.\d+)?)\s*(?:个?小时|個?小時|时|時|hours?|hrs?|h))?\s*(?:(\d+(?:\.\d+)?)\s*(?:分钟|分鐘|分|minutes?|mins?|m|'|′))?\s*(?:(\d+(?:\.\d+)?)\s*(?:秒钟?|秒鐘?|seconds?|secs?|s|"|″|''))?$/;
const ISO = /^pt(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/;

const UNITS: readonly { readonly seconds: number; readonly words: RegExp }[] = [
  { seconds: 0.001, words: /毫秒|\bms\b|millisecond/ },
  { seconds: 60, words: /分钟|分鐘|\(分\)|\bmin(ute)?s?\b/ },
  { seconds: 3600, words: /小时|小時|\bh(ou)?rs?\b|\(h\)/ },
  { seconds: 86_400, words: /\(天\)|天数|\bdays?\b/ },
  { seconds: 1, words: /秒|\bsec(ond)?s?\b|\(s\)/ },
];

/**
 * A duration written as text, in seconds; null when it is none. Two parts are mm:ss, three are hh:mm:ss.
 * A plain number is `unit` seconds each.
 *
 * @example ["1:30", "1小时5分", "90", "4,5"].map((text) => parseDurationText(text, 60)) // [90, 3900, 5400, 270]
 */
export function parseDurationText(text: string, unit: number): number | null {
  const folded = foldText(text).replace(DECIMAL_COMMA, "$1.");
  if (PLAIN.test(folded)) return Number(folded) * unit;
  return clockDuration(folded) ?? partsDuration(PARTS.exec(folded), 1) ?? partsDuration(ISO.exec(folded), 0);
}

/**
 * Seconds that a plain number under this header counts for; null when the header names no unit.
 *
 * @example ["等待时长(分钟)", "wait_secs", "等待"].map(unitOfHeader) // [60, 1, null]
 */
export function unitOfHeader(header: string): number | null {
  const folded = foldText(cleanText(header)).replace(/_/g, " ");
  return UNITS.find((unit) => unit.words.test(folded))?.seconds ?? null;
}

/**
 * Whether numbers shown with this en-US number format are times: fractions of a day.
 *
 * @example ["[h]:mm:ss", "0.00"].map(isTimeFormat) // [true, false]
 */
export function isTimeFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\./g, "").toLowerCase();
  return /\[?h+\]?:m|\[?m+\]?:s|\[h+\]|\[m+\]|\[s+\]|h+时|h:/.test(bare);
}

function clockDuration(text: string): number | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  return seconds >= 60 ? null : hours * 3600 + minutes * 60 + seconds;
}

/** `offset` is 1 where the first group counts days. */
function partsDuration(match: RegExpExecArray | null, offset: 0 | 1): number | null {
  if (match === null || match.slice(1).join("") === "") return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  const days = offset === 1 ? part(1) : 0;
  return days * 86_400 + part(1 + offset) * 3600 + part(2 + offset) * 60 + part(3 + offset);
}
