import { isChinese } from "../../calculation/numberFormat/shownText";

/** 2026年12月15日, 12月15日, and where people write Chinese 12/15 or 12-15. */
const NAMED = /^\s*(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]\s*$/u;
const SHORT = /^\s*()(\d{1,2})[/-](\d{1,2})\s*$/u;

/**
 * A day as people write it in Chinese, 2026年12月15日 or 12月15日 of this year, as Excel takes it everywhere; other texts
 * as they are. Excel itself takes these where its own language has them.
 *
 * @param language of who types, BCP 47: 12/15 comes to "15-Dec" in English alone
 */
export function typedDay(text: string, language: string, now: Date): string {
  const plain = text.normalize("NFKC");
  const found = NAMED.exec(plain) ?? (isChinese(language) ? SHORT.exec(plain) : null);
  if (found === null) return text;
  const [, named, month = "", day = ""] = found;
  const year = named === undefined || named === "" ? String(now.getFullYear()) : named;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}
