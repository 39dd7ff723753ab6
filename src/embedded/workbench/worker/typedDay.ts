/**
 * A day as people write it in Chinese, 2026年12月15日 or 12月15日 of this year, as Excel takes it everywhere; other texts
 * as they are. Excel itself takes these where its own language has them.
 */
export function typedDay(text: string, now: Date): string {
  const found = /^\s*(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]\s*$/u.exec(
    text.normalize("NFKC"),
  );
  if (found === null) return text;
  const [, year = String(now.getFullYear()), month = "", day = ""] = found;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}
