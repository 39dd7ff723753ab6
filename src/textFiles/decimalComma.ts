/** "4,5" and "1.234,25", but nothing that might group thousands by commas. */
const FRACTION = /^[+-]?\d{1,3}(?:[. \u00a0\u202f]?\d{3})*,(?:\d{1,2}|\d{4,})%?$/u;
/** What says that a point parts fractions: "4.5", "1,234.5", and "1,234,567". */
const POINT = /^[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})%?$/u;
const NUMBER = /^[+-]?\d{1,3}(?:[. \u00a0\u202f]?\d{3})*(?:,\d+)?%?$/u;
const GROUPING = /[. \u00a0\u202f]/gu;

/**
 * A number of a file whose fields were written with a comma before fractions, as in German or French: some can be nothing
 * else, and none has a point there. Null of other files.
 *
 * @example decimalCommaIn([["4,5", "1.200"]]) // "4,5"
 */
export function decimalCommaIn(rows: readonly (readonly string[])[]): string | null {
  let example: string | null = null;
  for (const row of rows) {
    for (const field of row) {
      const text = field.trim();
      if (POINT.test(text)) return null;
      if (example === null && FRACTION.test(text)) example = text;
    }
  }
  return example;
}

/**
 * A number of such a file as it is written with a point, without what groups thousands; any other text as it is.
 *
 * @example ["1.234,5", "1 200", "01.05.2024"].map(withPoint) // ["1234.5", "1200", "01.05.2024"]
 */
export function withPoint(field: string): string {
  const text = field.trim();
  return NUMBER.test(text) ? text.replace(GROUPING, "").replace(",", ".") : field;
}
