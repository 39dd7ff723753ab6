import { isBlankText, mayBeBlank } from "../cells/blankText";
import { decodeColumn } from "./decodeColumn";
import { cleanText, foldText } from "../cells/foldText";
import { isTimeFormat, parseDurationText, unitOfHeader } from "../cells/parseDuration";
import { parseFlagText } from "../cells/parseFlag";
import { CODE_EMPTY, CODE_NUMBER, CODE_TRUE, type RawColumn } from "../rawColumn";
import { areDistinct, idCodes, TextCodes } from "../textCodes";
import { readTick } from "../decision/reasonFlags";
import type { FlagColumn, NumberColumn, TextColumn } from "../survey";

const SECONDS_A_DAY = 86_400;

/**
 * Durations in seconds. Numbers shown as times are fractions of a day; others count in the unit that the header names,
 * and without one in days where all are under 1 and in seconds otherwise.
 */
export function durationColumn(raw: RawColumn, header: string, numberFormat: string): NumberColumn {
  const unit = unitOfHeader(header) ?? 1;
  const ofNumber = isTimeFormat(numberFormat) || isFractionOfDay(raw, header) ? SECONDS_A_DAY : unit;
  const values = decodeColumn(raw, {
    number: (value) => (value >= 0 ? roundedSeconds(value * ofNumber) : NaN),
    text: (text) => parseDurationText(text, unit) ?? NaN,
  });
  return { header, values };
}

/** To the millisecond: a fraction of a day is not exact. */
function roundedSeconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

function isFractionOfDay(raw: RawColumn, header: string): boolean {
  if (unitOfHeader(header) !== null) return false;
  let isPositive = false;
  for (let row = 0; row < raw.length; row++) {
    if (raw.codes[row] !== CODE_NUMBER) continue;
    const value = raw.numbers[row] ?? 0;
    if (value >= 1) return false;
    if (value > 0) isPositive = true;
  }
  return isPositive;
}

/** Plain amounts: numbers, also as text with separators or a unit ("1,200次"). */
export function amountColumn(raw: RawColumn, header: string): NumberColumn {
  return { header, values: decodeColumn(raw, { number: (value) => value, text: amountOfText }) };
}

/** Invitations: how many, or whether there was one (1 and 0). */
export function invitedColumn(raw: RawColumn, header: string): NumberColumn {
  const ofText = (text: string): number => {
    const amount = amountOfText(text);
    return Number.isNaN(amount) ? (parseFlagText(text) ?? NaN) : amount;
  };
  const amounts = decodeColumn(raw, { number: (value) => value, text: ofText });
  return { header, values: amounts };
}

/**
 * The number that a text such as "1,200次" begins with; NaN when it begins with none.
 *
 * @example ["1,200次", "1 200", "约3次"].map(amountOfText) // [1200, 1200, NaN]
 */
export function amountOfText(text: string): number {
  const match = /^([+-]?\d+(?:\.\d+)?)\s*\D*$/.exec(foldText(text).replace(/(\d)[, ](?=\d{3}(?!\d))/g, "$1"));
  return match === null ? NaN : Number(match[1]);
}

/** Yes/no answers in several spellings. */
export function flagColumn(raw: RawColumn, header: string): FlagColumn {
  const ofText = raw.texts.map((text) => parseFlagText(text) ?? -1);
  return { header, values: flagValues(raw, ofText, (value) => (value === 1 ? 1 : value === 0 ? 0 : -1)) };
}

/** One option of a multi-select: chosen, not chosen, not asked. */
export function tickColumn(raw: RawColumn, option: string): FlagColumn {
  const minusOne = hasMinusOne(raw);
  const ofText = raw.texts.map((text) => readTick(text, minusOne));
  const values = flagValues(raw, ofText, (value) => readTick(value, minusOne));
  for (let row = 0; row < raw.length; row++) if (raw.codes[row] === CODE_EMPTY) values[row] = 0;
  return { header: option, values };
}

function hasMinusOne(raw: RawColumn): boolean {
  if (raw.texts.some((text) => Number(foldText(text)) === -1)) return true;
  return raw.codes.some((code, row) => code === CODE_NUMBER && raw.numbers[row] === -1);
}

function flagValues(
  raw: RawColumn,
  ofText: readonly number[],
  ofNumber: (value: number) => number,
): Int8Array {
  const values = new Int8Array(raw.length).fill(-1);
  for (let row = 0; row < raw.length; row++) {
    const code = raw.codes[row] ?? CODE_EMPTY;
    if (code > 0) values[row] = ofText[code - 1] ?? -1;
    else if (code === CODE_NUMBER) values[row] = ofNumber(raw.numbers[row] ?? NaN);
    else if (code !== CODE_EMPTY) values[row] = code === CODE_TRUE ? 1 : 0;
  }
  return values;
}

/**
 * The same for all spellings of a group.
 *
 * @example groupKey("Team  Ａ") // "team a"
 */
export function groupKey(name: string): string {
  return cleanText(name).toLowerCase().replace(/\s+/g, " ");
}

/**
 * Texts cleaned of edge spaces and width variants; numbers as they read. With `asGroup`, spellings that differ only in
 * case or inner spaces are one, the first that occurs: Excel's COUNTIF does not tell them apart either.
 */
export function textColumn(raw: RawColumn, header: string, asGroup: boolean): TextColumn {
  const { codes, texts } = codedOnce(raw, asGroup) ?? codedAnew(raw, asGroup);
  return { header, codes, texts };
}

type CodedTexts = Pick<TextColumn, "codes" | "texts">;

/** As the column was read, where its cells are texts that all stay as they are: numbers of tickets mostly do. */
function codedOnce({ codes, texts }: RawColumn, asGroup: boolean): CodedTexts | null {
  if (!areDistinct(texts)) return null;
  const ids = idCodes(texts);
  if (!texts.every((text, index) => (!asGroup && ids[index + 1] === 1) || isOwnKey(text, asGroup)))
    return null;
  let met = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? CODE_EMPTY;
    if (code < 0 || code > met + 1) return null;
    if (code > met) met = code;
  }
  return met === texts.length ? { codes, texts } : null;
}

function isOwnKey(text: string, asGroup: boolean): boolean {
  return (
    text === (asGroup ? groupKey(text) : cleanText(text)) &&
    !(mayBeBlank(text) && isBlankText(text.toLowerCase()))
  );
}

function codedAnew(raw: RawColumn, asGroup: boolean): CodedTexts {
  const keys = new TextCodes();
  const texts: string[] = [];
  const codeFor = (text: string): number => {
    const clean = cleanText(text);
    if (mayBeBlank(clean) && isBlankText(clean.toLowerCase())) return 0;
    const code = keys.codeOf(asGroup ? groupKey(clean) : clean);
    if (code > texts.length) texts.push(clean);
    return code;
  };
  const ofText = new Int32Array(raw.texts.length).fill(-1);
  const codes = new Int32Array(raw.length);
  for (let row = 0; row < raw.length; row++) {
    const code = raw.codes[row] ?? CODE_EMPTY;
    if (code === CODE_EMPTY) continue;
    if (code < 0)
      codes[row] = codeFor(code === CODE_NUMBER ? String(raw.numbers[row]) : String(code === CODE_TRUE));
    else if ((ofText[code - 1] ?? -1) >= 0) codes[row] = ofText[code - 1] ?? 0;
    else codes[row] = ofText[code - 1] = codeFor(raw.texts[code - 1] ?? "");
  }
  return { codes, texts };
}
