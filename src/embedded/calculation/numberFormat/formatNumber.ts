import { format } from "ssf";
import type { CellValue } from "../../model/cellValue";
import { CellError } from "../../model/cellValue";
import { roundHalfAway } from "../values/rounding";
import { LAST_SERIAL, weekdayOf } from "../values/serialDate";
import { bareCode } from "./bareCode";
import type { PreparedSection } from "./preparedFormat";
import { prepareFormat } from "./preparedFormat";

/**
 * The text that Excel shows for a value: `numberFormat` is an en-US format code ("0.0%", `yyyy"年"m"月"`).
 * An empty cell gives "". A code that Excel would refuse shows as General. Dates that Excel cannot show
 * (negative, or after the year 9999) give "########".
 */
export function formatNumber(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return typeof value === "string"
      ? formatText(value, numberFormat)
      : formatByCode(value, numberFormat, date1904);
  } catch {
    // The library throws on a code that it cannot read; Excel would not have let such a code in.
    return typeof value === "string" ? value : generalText(value);
  }
}

function isGeneral(numberFormat: string): boolean {
  return numberFormat === "" || numberFormat === "General" || /^general$/i.test(numberFormat);
}

function generalText(value: number): string {
  return format("General", value);
}

function formatText(value: string, numberFormat: string): string {
  if (isGeneral(numberFormat) || numberFormat === "@") return value;
  return format(prepareFormat(numberFormat).code, value);
}

function formatByCode(value: number, numberFormat: string, date1904: boolean): string {
  if (isGeneral(numberFormat)) return generalText(value);
  const prepared = prepareFormat(numberFormat);
  if (prepared.conditional) return format(prepared.code, value, { date1904 });
  const [section, shown] = chooseSection(prepared.sections, value);
  if (section === undefined) return generalText(value);
  if (section.code === "") return prepared.sections.length > 1 ? "" : generalText(value);
  if (section.hasGeneral) return withGeneral(section.code, shown);
  return formatSection(section, shown, date1904);
}

/** The section for a value and the value as that section sees it: negative ones lose their sign in a section of their own. */
function chooseSection(
  sections: readonly PreparedSection[],
  value: number,
): readonly [PreparedSection | undefined, number] {
  const numeric = sections.filter((section, index) => index < 3 && !section.code.includes("@"));
  if (numeric.length === 0) return [sections[0], value];
  if (value < 0 && numeric.length > 1) return [numeric[1], -value];
  if (value === 0 && numeric.length > 2) return [numeric[2], value];
  return [numeric[0], value];
}

function formatSection(section: PreparedSection, value: number, date1904: boolean): string {
  if (section.decimals !== null) return format(section.code, roundFor(value, section.decimals));
  const isDate = /[ymdhs]|aaa/i.test(bareCode(section.code));
  if (isDate && (value < 0 || value >= LAST_SERIAL + 1)) return "########";
  const code = section.hasWeekday ? withChineseWeekday(section.code, value, date1904) : section.code;
  return format(code, value, { date1904 });
}

/** A negative number that rounds to zero keeps its sign, as Excel shows it. */
function roundFor(value: number, decimals: number): number {
  const rounded = roundHalfAway(value, decimals);
  return rounded === 0 ? value : rounded;
}

function withGeneral(code: string, value: number): string {
  return format(code.replace(/general/i, quoted(generalText(value))), Math.abs(value));
}

function withChineseWeekday(code: string, value: number, date1904: boolean): string {
  const name = "日一二三四五六".charAt(weekdayOf(value, date1904));
  return code.replace(/aaaa/gi, quoted(`星期${name}`)).replace(/aaa/gi, quoted(name));
}

function quoted(text: string): string {
  return `"${text}"`;
}
