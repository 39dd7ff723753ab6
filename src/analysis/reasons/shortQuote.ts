/** The longest quote, in characters. */
export const LONGEST_QUOTE = 60;

/**
 * A customer's words in one line, cut with "…" where they are long.
 *
 * @example shortQuote("等了\n很久 ") // "等了 很久"
 */
export function shortQuote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1)}…`;
}
