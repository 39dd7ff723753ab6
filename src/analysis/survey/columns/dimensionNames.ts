import { PATH } from "../candidates/headerRow";
import { optionSplits } from "../decision/reasonFlags";

/** What a question says that has things rated: the part that its columns begin with tells nothing of any one of them. */
const ASKS =
  /请|請|您|评价|評價|评分|評分|打分|满意|滿意|\b(?:rat(?:e|ing)|satisf\w*|how|please|following)\b/iu;
const NUMBERING = /^[\s\-–—:：]*(?:[(（[【]?\d+[)）\]】.、．]\s*)?/u;
const LETTERS = /\p{L}{2}/u;

/**
 * What dimensions are called, by their headers: of a question about several things, as survey tools export it, only what
 * each column is about. Headings one above the other keep their path.
 *
 * @example dimensionNames(["2、请您评价—(1)响应速度", "2、请您评价—(2)服务态度"]) // ["响应速度", "服务态度"]
 */
export function dimensionNames(headers: readonly string[]): readonly string[] {
  const found = headers.map((header) => (header.includes(PATH) ? [] : optionSplits(header)));
  const stems = found.flatMap((splits) => [...new Set(splits.map(({ stem }) => stem))]);
  const isShared = (stem: string): boolean => stems.filter((each) => each === stem).length > 1;
  const names = headers.map((header, place) => {
    const split = found[place]?.find(({ stem }) => ASKS.test(stem) && isShared(stem));
    const name = split?.option.replace(NUMBERING, "") ?? "";
    return LETTERS.test(name) ? name : header;
  });
  const isAlone = (name: string): boolean => names.filter((each) => each === name).length === 1;
  return names.every(isAlone) ? names : headers;
}
