import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DOCUMENTS } from "../src/documents/registry";
import { CONCEPTS } from "../src/glossary/concepts";
import { LOCALES, type Locale, type Term } from "../src/glossary/locale";
import { MESSAGES } from "./support/messages";
import { EVERY_TERM } from "./glossary/everyTerm";

const MANUAL = resolve(__dirname, "../docs/manual");
/** Each language with its marks around what stands on sheets, in the pane and on the ribbon; English has buttons in bold. */
const QUOTED = [
  ["zh-CN", /“([^”]+)”|^- \*\*([^*]+)\*\*：/gmu],
  ["zh-TW", /「([^」]+)」|^- \*\*([^*]+)\*\*：/gmu],
  ["en", /\*\*([^*]+[^*.?])\*\*|“([^”]+)”/gu],
] as const;
/** On the page of questions bold words are the questions themselves. */
const IN_ANSWERS = { "zh-CN": /“([^”]+)”/gu, "zh-TW": /「([^」]+)」/gu, en: /“([^”]+)”/gu } as const;
/** What stands between such marks and is said by Excel, by data and by people. */
const OTHERS =
  /^(?:移[动動]或[複复][制製]工作表|另存.*|.*\d+(?:\.\d)?%.*|增聘客服.*|.* → .*|首次|一次性|已解[决決]|solved|[显顯]著|客[户戶]A|其他|未分[类類]|Other|unclassified|注[释釋]|附註|—)$/u;
const manifest = readFileSync(resolve(__dirname, "../manifest.xml"), "utf8");

const page = (language: string, name: string): string =>
  readFileSync(join(MANUAL, language, `${name}.md`), "utf8");
const pagesOf = (language: string): readonly string[] => readdirSync(join(MANUAL, language)).sort();
const titlesIn = (locale: Locale): readonly string[] =>
  DOCUMENTS.map(({ vocabulary }) => vocabulary.title[locale]);

/** Whether a word is what a sheet says, numbers and an example in brackets left out. */
function isWordOf(said: string, word: string): boolean {
  return said === word || said === word.replace(/\d$/u, "#") || said.startsWith(`${word}(`);
}

/** What the sheet of that title may say: its own words, and what its tables are headed. */
function wordsOn(title: string, locale: Locale): readonly string[] {
  const sheet = DOCUMENTS.find(({ vocabulary }) => vocabulary.title[locale] === title);
  if (sheet === undefined) throw new Error(`no sheet is called ${title}`);
  const { vocabulary, tables } = sheet;
  const terms = [vocabulary, ...tables.map(({ headings }) => headings)].flatMap((part) =>
    Object.values<Term>(part),
  );
  return terms.map((term) => term[locale]);
}

/**
 * Whether a word is what the product says: the whole text, numbers filled in, or what stands before its bracket, colon or
 * first number.
 */
function isNamedBy(said: string, word: string): boolean {
  // within an English sentence a name begins with a small letter
  if (/^[a-z]/u.test(word)) return isNamedBy(said, word.charAt(0).toUpperCase() + word.slice(1));
  if (said === word || said === word.replace(/\d$/u, "#")) return true;
  if (said.startsWith(word)) return /^\s?[（(：:{]/u.test(said.slice(word.length));
  const parts = said.split(/\{\w+\}/u);
  const [first = "", last = ""] = parts;
  const isFilled = parts.length === 2 && word.startsWith(first) && word.endsWith(last);
  return isFilled && /^[\d.,]+$/u.test(word.slice(first.length, word.length - last.length));
}

/** Texts that stand between marks on a page. */
function marked(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].flatMap(([, words, others]) =>
    (words ?? others ?? "").split("、"),
  );
  return [...new Set(found)];
}

describe("the manual", () => {
  it("has the same pages in every language", () => {
    expect(readdirSync(MANUAL).sort()).toEqual([...LOCALES].sort());
    for (const language of LOCALES) expect(pagesOf(language)).toEqual(pagesOf("zh-CN"));
  });

  it.each(LOCALES)("says of every sheet who fills it in, in %s", (language) => {
    const text = page(language, "sheets");
    const missing = titlesIn(language).filter((title) => !text.includes(title));
    expect(missing).toEqual([]);
  });

  it.each(["zh-CN", "zh-TW"] as const)("names no sheet that there is not, in %s", (language) => {
    const named = pagesOf(language).flatMap((file) =>
      marked(readFileSync(join(MANUAL, language, file), "utf8"), /《([^》]+)》/gu),
    );
    const titles = titlesIn(language);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it.each(QUOTED)("names columns and buttons as they are called, in %s", (language, quoted) => {
    const said = [
      ...[...EVERY_TERM.values()].map((term) => term[language]),
      ...Object.values<string>(MESSAGES[language]),
    ];
    const named = pagesOf(language).flatMap((file) => {
      const name = file.replace(/\.md$/u, "");
      return marked(page(language, name), name === "questions" ? IN_ANSWERS[language] : quoted);
    });
    expect(named.length).toBeGreaterThan(40);
    const isKnown = (word: string): boolean =>
      said.some((text) => isNamedBy(text, word)) || manifest.includes(`"${word}"`);
    expect(named.filter((word) => !isKnown(word) && !OTHERS.test(word))).toEqual([]);
  });

  it.each(["zh-CN", "zh-TW"] as const)(
    "says of each sheet only columns and cells that it has, in %s",
    (language) => {
      const [, quoted] = QUOTED[language === "zh-CN" ? 0 : 1];
      const rows = page(language, "sheets").matchAll(/^\| 《([^》]+)》 \|(.*)\|$/gmu);
      const absent = [...rows].flatMap(([, title = "", said = ""]) => {
        const words = wordsOn(title, language);
        return marked(said, quoted)
          .filter((word) => word !== CONCEPTS.yes[language] && !words.some((other) => isWordOf(other, word)))
          .map((word) => `${title}: ${word}`);
      });
      expect(absent).toEqual([]);
    },
  );

  it("has of each sheet its own name beside the Chinese one, in English", () => {
    const rows = [...page("en", "sheets").matchAll(/^\| ([^|(]+) \(([^)]+)\) \|/gmu)];
    const pairs = DOCUMENTS.map(({ vocabulary: { title } }) => `${title.en} (${title["zh-CN"]})`);
    expect(rows.map(([, own, chinese]) => `${own ?? ""} (${chinese ?? ""})`).sort()).toEqual(pairs.sort());
  });

  it("is where the pane's help leads to", () => {
    const source = readFileSync(resolve(__dirname, "../src/taskpane/parts/HelpLink.tsx"), "utf8");
    const pages = marked(source, /: "([a-z-]+)",\n/gu);
    expect(pages.length).toBe(5);
    expect(pages.filter((name) => !pagesOf("en").includes(`${name}.md`))).toEqual([]);
  });
});
