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
/** Pages on which what Excel, the data and people say stands between such marks too. */
const ALSO_OTHERS = new Set(["measures.md", "questions.md"]);
/** The same on the other pages: Excel's commands, and examples. */
const OTHERS = /^(?:移[动動]或[复複][制製]工作表|另存.*|.*\d+(?:\.\d)?%.*|增聘客服.*|[请請]留意)$/u;
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

/** Texts that stand between marks on a page. */
function marked(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, words, others]) => words ?? others ?? ""))];
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
    const words = new Set([
      ...[...EVERY_TERM.values()].map((term) => term[language]),
      ...Object.values<string>(MESSAGES[language]),
    ]);
    const pages = pagesOf(language).filter((file) => !ALSO_OTHERS.has(file));
    const named = pages.flatMap((file) => marked(page(language, file.replace(/\.md$/u, "")), quoted));
    expect(named.length).toBeGreaterThan(25);
    const isKnown = (word: string): boolean =>
      words.has(word) || words.has(word.replace(/\d$/u, "#")) || manifest.includes(`"${word}"`);
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

  it("is where the pane's help leads to", () => {
    const source = readFileSync(resolve(__dirname, "../src/taskpane/parts/HelpLink.tsx"), "utf8");
    const pages = marked(source, /: "([a-z-]+)",\n/gu);
    expect(pages.length).toBe(5);
    expect(pages.filter((name) => !pagesOf("en").includes(`${name}.md`))).toEqual([]);
  });
});
