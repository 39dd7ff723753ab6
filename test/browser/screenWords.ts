import type { Locale } from "../../src/glossary/locale";
import type { Frame, Page } from "puppeteer-core";
import { MESSAGES } from "../support/messages";

/** The product is called so in every language. */
const PRODUCT = "CSAT Loop";

/** Everything that a page or frame says to eyes and ears; what charts and cells hold is the workbook's. */
export async function wordsOn(place: Page | Frame): Promise<readonly string[]> {
  return place.evaluate(() => {
    const isOfWorkbook = (element: Element): boolean =>
      element.closest("[role=img], [role=tab], textarea, script, style") !== null;
    const said: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement !== null && !isOfWorkbook(node.parentElement)) said.push(node.nodeValue ?? "");
    }
    for (const element of document.querySelectorAll("*")) {
      if (isOfWorkbook(element)) continue;
      for (const name of ["aria-label", "aria-description", "title", "placeholder", "alt"]) {
        said.push(element.getAttribute(name) ?? "");
      }
    }
    return [...new Set(said.map((text) => text.trim()))].filter((text) => text !== "");
  });
}

/** Words that a person should not see: codes, gaps that nothing filled, sentences of another language. */
export function strayWords(words: readonly string[], locale: Locale): readonly string[] {
  const own = new Set([PRODUCT, ...Object.values(MESSAGES[locale])]);
  const foreign = new Set(
    Object.entries(MESSAGES)
      .filter(([other]) => other !== locale)
      .flatMap(([, templates]) => Object.values(templates))
      .filter((template) => !own.has(template)),
  );
  const isCode = (word: string): boolean => word in MESSAGES[locale] && !own.has(word);
  return words.filter(
    (word) => foreign.has(word) || isCode(word) || /\{\w+\}|\[\w+\||undefined|\bNaN\b|\[object/u.test(word),
  );
}

/** Runs of Chinese characters that are not in what the workbook itself says. */
export function chineseBeyond(words: readonly string[], workbook: string): readonly string[] {
  return words
    .flatMap((word) => word.match(/\p{Script=Han}+/gu) ?? [])
    .filter((run) => !workbook.includes(run));
}
