import characters from "opencc-js/dict/TSCharacters";

/** What OpenCC's characters leave as it is, or write otherwise than phrases do, each with its simplified form. */
const OTHERS = "帳账廻回懮忧欵款毬球瞭了罣挂菓果著着蔴麻跤交関关餽馈麤粗";

const SIMPLIFIED: ReadonlyMap<string, string> = new Map([
  ...characters
    .split("|")
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2)])
    // of characters beyond the first plane a text would change its length
    .filter(([, simplified]) => simplified.length === 1),
  ...Array.from({ length: OTHERS.length / 2 }, (_, place): [string, string] => [
    OTHERS.charAt(2 * place),
    OTHERS.charAt(2 * place + 1),
  ]),
]);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "g");

/**
 * Writes traditional characters as simplified ones; one character for one.
 *
 * @example toSimplified("態度") // "态度"
 */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
