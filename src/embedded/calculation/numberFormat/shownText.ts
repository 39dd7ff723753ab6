import type { CellValue } from "../../model/cellValue";
import type { Workbook } from "../../model/workbook";
import { formatNumber } from "./formatNumber";

/** The formats that Excel shows in the reader's own way (built-in formats 14 and 22), as Chinese ones write them. */
const CHINESE_DATES: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "yyyy/m/d"],
  ["m/d/yyyy h:mm", "yyyy/m/d h:mm"],
]);

/** The text that a cell shows: as `formatNumber` has it, short dates as the reader of the workbook writes them. */
export function shownText(
  { date1904, displayLanguage }: Pick<Workbook, "date1904" | "displayLanguage">,
  value: CellValue,
  numberFormat: string,
): string {
  const code = isChinese(displayLanguage) ? CHINESE_DATES.get(numberFormat) : undefined;
  return formatNumber(value, code ?? numberFormat, date1904);
}

/** Whether a language, BCP 47, is a Chinese one: years come first in its dates. */
export function isChinese(language: string): boolean {
  return /^zh\b/iu.test(language);
}
