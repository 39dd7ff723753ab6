const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
/** The beginning of a name that COUNTIF takes for a date, a time or a truth value, up to a sign that can be anything. */
const OTHER_TYPE = new RegExp(
  `^(?:\\d{1,4}\\s?(?=[-/:年月]\\s?\\d)|\\d{1,2}(?=[-/\\s]${MONTH})|${MONTH}[a-z]*(?=[-/\\s]\\d)|(?=(?:true|false)$))`,
  "iu",
);

/**
 * What COUNTIFS matches a group's own answers by. Nothing in its name is a wildcard, but for one sign of a name that would
 * else be compared as a date (2024-05, 3/1), a time (8:00) or a truth value: no text of 清洗数据 equals these.
 */
export function criterionOf(name: string): string {
  const start = OTHER_TYPE.exec(name)?.[0];
  if (start === undefined) return `=${verbatim(name)}`;
  return `=${start}?${verbatim(name.slice(start.length + 1))}`;
}

function verbatim(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}
