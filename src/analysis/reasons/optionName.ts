import { isLastName } from "./schemes/lastCategories";

/** The number or letter of an option before its words: "1-等待太久", "A. Waiting". */
const CODE = /^[(（]?(?:\d{1,2}|[A-Za-z](?=\s*[.、:：)）])|[①-⑳])[)）]?\s*[-–—.、:：)）_|]?\s*(?=[^\d\s])/u;
const CODED = /^[(（]?(?:\d{1,2}\s*[-–—.、:：)）_|]|[A-Za-z]\s*[.、:：)）]|[①-⑳])\s*[^\d\s]/u;
/** What somebody wrote beside the last option: "其他〖发票问题〗", "Other: prices". */
const WRITTEN_IN = /^(.+?)\s*(?:[〖【[(（{].*|[:：-]\s*.+)$/u;

/**
 * An option as the question offers it: without its number or letter, and without what was written in beside "other".
 *
 * @example ["1-等待太久", "其他〖发票〗", "3天没人联系"].map(optionName) // ["等待太久", "其他", "3天没人联系"]
 */
export function optionName(text: string): string {
  const name = (CODED.test(text) ? text.replace(CODE, "") : text).trim();
  const offered = WRITTEN_IN.exec(name)?.[1];
  return offered !== undefined && isLastName(offered) ? offered : name;
}
