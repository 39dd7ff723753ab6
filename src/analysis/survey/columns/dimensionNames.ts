import { PATH } from "../candidates/headings";
import { optionSplits } from "../decision/reasonFlags";

/** What a question says that has things rated: the part that its columns begin with tells nothing of any one of them. */
const ASKS =
  /请|請|您|评价|評價|评分|評分|打分|满意|滿意|\b(?:rat(?:e|ing)|satisf\w*|how|please|following)\b/iu;
/** Questions that have one thing rated, with what it is and what follows in brackets. */
const QUESTIONS = [
  /^(?:请问|請問)?[您你](?:觉得|覺得|认为|認為)?(?:对于|對於|对|對)(?:我们|我們|本次|此次)?的?(.+?)的?(?:满意程度|滿意程度|满意度|滿意度|评价|評價|感受|是否满意|是否滿意|(?:有多)?(?:满意|滿意)[吗嗎]?)(?:如何|怎么样|怎麼樣|是|为|為)?[?？:：]?(\s*[(（][^()（）]*[)）])?$/u,
  /^how (?:satisfied|happy|pleased) (?:are|were) you with (?:the |our )?(.+?)\?(\s*\([^()]*\))?$/iu,
  /^how would you rate (?:the |our )?(.+?)\?(\s*\([^()]*\))?$/iu,
];
const NUMBERING = /^[\s\-–—:：]*(?:[(（[【]?\d+[)）\]】.、．]\s*)?/u;
const LETTERS = /\p{L}{2}/u;

/**
 * What dimensions are called, by their headers: of a question about several things, as survey tools export it, only what
 * each column is about; of a question about one thing, that thing. Headings one above the other keep their path.
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
    return LETTERS.test(name) ? name : (thingRated(header) ?? header);
  });
  const isAlone = (name: string): boolean => names.filter((each) => each === name).length === 1;
  return names.every(isAlone) ? names : headers;
}

/** "您对客服人员服务态度的满意程度？" asks about 客服人员服务态度; null for what is no such question. */
function thingRated(header: string): string | null {
  const question = header.replace(NUMBERING, "");
  const [, thing = "", remark = ""] = QUESTIONS.map((asked) => asked.exec(question)).find(Boolean) ?? [];
  return LETTERS.test(thing) ? `${thing}${remark}` : null;
}
